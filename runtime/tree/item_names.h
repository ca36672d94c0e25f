// SPDX-License-Identifier: MIT
// How warnings name one of many values that a list of nodes pushed: print $x, @a  ->  "$x", "$a[1]". Nothing is evaluated again; where the
// place of a value among the nodes cannot be told, it has no name.
#pragma once

#include <span>

#include "runtime/tree/make.h"

namespace nacre::tree {

// A node that is nothing but other nodes in a row.
struct NodeList : Node {
  explicit NodeList(Nodes items) : items(std::move(items)) {}
  Nodes items;
};

// The name of the value at `index` of the `total` that these nodes pushed; empty: none.
std::string item_name(std::span<Node* const> nodes, Frame& f, size_t index, size_t total);
void warn_uninitialized_item(Interpreter& in, std::span<Node* const> nodes, size_t index, size_t total, std::string_view operation);

}  // namespace nacre::tree
