// SPDX-License-Identifier: MIT
#include "runtime/tree/item_names.h"

#include <algorithm>

#include "runtime/tree/container_nodes.h"

namespace nacre::tree {

namespace {
constexpr size_t unknown = SIZE_MAX;

struct Leaf {
  const Node* node;
  size_t count;       // how many values it pushed, or unknown
  bool is_array;
};

Leaf leaf_of(Node* n, Frame& f) {
  if (n->shape() == Shape::Args) {
    Value size = n->scalar(&f);
    return {n, static_cast<size_t>(size.i), true};
  }
  if (dynamic_cast<ArrayNode*>(n)) {
    std::string name = n->describe(f);
    Array* a = name.empty() || name.starts_with("@$") ? nullptr : n->array(&f, Access::Read);
    return {n, a && !a->has(Magical) ? a->count : unknown, true};
  }
  bool one = n->constant() || n->shape() == Shape::OwnScalar || n->shape() == Shape::Variable || (!dynamic_cast<HashNode*>(n) && !n->describe(f).empty());
  return {n, one ? 1 : unknown, false};
}

void gather(std::span<Node* const> nodes, Frame& f, std::vector<Leaf>& leaves) {
  for (Node* n : nodes) {
    if (!n) continue;
    if (auto* list = dynamic_cast<NodeList*>(n)) gather(list->items, f, leaves);
    else leaves.push_back(leaf_of(n, f));
  }
}
}  // namespace

std::string item_name(std::span<Node* const> nodes, Frame& f, size_t index, size_t total) {
  std::vector<Leaf> leaves;
  gather(nodes, f, leaves);
  size_t known = 0;
  size_t unknowns = 0;
  for (const Leaf& leaf : leaves) leaf.count == unknown ? ++unknowns : known += leaf.count;
  if (unknowns && known <= total && (unknowns == 1 || total - known == unknowns))
    for (Leaf& leaf : leaves)
      if (leaf.count == unknown) leaf.count = (total - known) / unknowns;
  size_t at = 0;
  for (const Leaf& leaf : leaves) {
    if (leaf.count == unknown) return {};
    if (index >= at + leaf.count) { at += leaf.count; continue; }
    std::string name = leaf.node->describe(f);
    if (name.empty() || !leaf.is_array) return name;
    return "$" + name.substr(1) + "[" + std::to_string(index - at) + "]";
  }
  return {};
}

void warn_uninitialized_item(Interpreter& in, std::span<Node* const> nodes, size_t index, size_t total, std::string_view operation) {
  if (!in.warns(parser::Warn::Uninitialized)) return;
  struct Named : Node {
    explicit Named(std::string name) : name(std::move(name)) {}
    Value scalar(Frame*) override { return Value::undef(); }
    std::string describe(const Frame&) const override { return name; }
    std::string name;
  } named(in.frame ? item_name(nodes, *in.frame, index, total) : std::string());
  in.warn_uninitialized(&named, operation);
}

}  // namespace nacre::tree
