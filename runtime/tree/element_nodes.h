// SPDX-License-Identifier: MIT
// What the element nodes share: the names that warnings give to elements, and deleting a key.
#pragma once

#include <string>
#include <string_view>

#include "runtime/tree/make.h"

namespace nacre::tree {

// The variable that n names outright, its value as it is now; for messages only. Null: n computes something.
const Value* named_value(const Node* n, const Frame& f);
// "@a" -> "$a[1]", "%h" -> "$h{"k"}".
std::string element_name(const std::string& container, int64_t index);
std::string element_name(const std::string& container, std::string_view key);
// delete $h{key}: what was there, owned; unwind.
Value remove_key(Frame* f, Hash& h, const Value& key, bool localized);
Value remove_index(Frame* f, Array& a, int64_t index, bool localized);

}  // namespace nacre::tree
