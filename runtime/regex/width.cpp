// SPDX-License-Identifier: MIT
// How many characters a tree can match.
#include <algorithm>

#include "runtime/regex/syntax_reader.h"

namespace nacre::regex {

static int sum(int left, int right) {
  return left == unlimited || right == unlimited || left > unlimited - right ? unlimited : left + right;
}

static int product(int width, int count) {
  if (width == 0 || count == 0) return 0;
  if (width == unlimited || count == unlimited || width > unlimited / count) return unlimited;
  return width * count;
}

static Width width_of_sequence(const Node& node) {
  Width width;
  for (const auto& child : node.children) {
    const Width next = width_of(*child);
    width = {sum(width.minimum, next.minimum), sum(width.maximum, next.maximum)};
  }
  return width;
}

static Width width_of_alternatives(const Node& node, std::size_t first) {
  if (node.children.size() <= first) return {};
  Width width = width_of(*node.children[first]);
  for (std::size_t i = first + 1; i < node.children.size(); ++i) {
    const Width next = width_of(*node.children[i]);
    width = {std::min(width.minimum, next.minimum), std::max(width.maximum, next.maximum)};
  }
  return width;
}

static Width width_of_condition(const Node& node) {
  if (node.condition == Condition::Define) return {};
  const std::size_t first = node.condition == Condition::Look ? 1 : 0;
  const Width width = width_of_alternatives(node, first);
  return {node.children.size() == first + 2 ? width.minimum : 0, width.maximum};
}

Width width_of(const Node& node) {
  switch (node.kind) {
    case NodeKind::Literal: return {static_cast<int>(node.text.size()), static_cast<int>(node.text.size())};
    case NodeKind::AnyCharacter:
    case NodeKind::Class: return {1, 1};
    case NodeKind::LineBreak: return {1, 2};
    case NodeKind::Grapheme: return {1, unlimited};
    case NodeKind::Sequence: return width_of_sequence(node);
    case NodeKind::Group:
    case NodeKind::Capture:
    case NodeKind::Atomic:
    case NodeKind::BranchReset:
    case NodeKind::Alternation: return width_of_alternatives(node, 0);
    case NodeKind::Quantified: {
      const Width width = width_of(*node.children.front());
      return {product(width.minimum, node.minimum), product(width.maximum, node.maximum)};
    }
    case NodeKind::BackReference:
    case NodeKind::Recursion:
    case NodeKind::PostponedCode: return {0, unlimited};
    case NodeKind::Conditional: return width_of_condition(node);
    case NodeKind::Empty:
    case NodeKind::LineStart:
    case NodeKind::LineEnd:
    case NodeKind::SubjectStart:
    case NodeKind::SubjectEnd:
    case NodeKind::SubjectEndNewline:
    case NodeKind::SearchStart:
    case NodeKind::WordBoundary:
    case NodeKind::NotWordBoundary:
    case NodeKind::Keep:
    case NodeKind::LookAhead:
    case NodeKind::NotLookAhead:
    case NodeKind::LookBehind:
    case NodeKind::NotLookBehind:
    case NodeKind::Verb:
    case NodeKind::Code: return {};
  }
  return {};
}

}  // namespace nacre::regex
