// SPDX-License-Identifier: MIT
#include "runtime/regex/pattern.h"

#include <algorithm>
#include <iterator>

#include "runtime/regex/program.h"
#include "runtime/regex/syntax_parser.h"
#include "runtime/regex/syntax_reader.h"
#include "runtime/regex/utf8.h"
#include "runtime/values/heap.h"

namespace nacre::regex {

// What a pattern takes, about: trees and programs of several kinds come of each character.
static std::size_t bytes_of(std::size_t source) { return 2048 + source * 96; }

Pattern::Pattern(std::unique_ptr<Program> program) : program_(std::move(program)) {
  if (heap != nullptr) heap->charge(bytes_of(program_->source.size()));
}
Pattern::~Pattern() {
  if (heap != nullptr) heap->discharge(bytes_of(program_->source.size()));
}

std::string_view Pattern::source() const { return program_->source; }
bool Pattern::source_is_utf8() const { return program_->utf8; }
const Flags& Pattern::flags() const { return program_->flags; }
int Pattern::group_count() const { return program_->syntax.group_count; }
const std::vector<NamedGroup>& Pattern::named_groups() const { return program_->syntax.names; }
const std::vector<CodeBlock>& Pattern::code_blocks() const { return program_->syntax.code_blocks; }
bool Pattern::can_match_empty() const { return program_->can_match_empty; }
bool Pattern::starts_with_g() const { return program_->starts_with_g; }
bool Pattern::sets_mark() const { return program_->syntax.sets_mark; }
const std::optional<std::string>& Pattern::literal() const { return program_->literal; }
bool Pattern::is_line_start() const { return program_->syntax.root->kind == NodeKind::LineStart; }
bool Pattern::is_one_space() const { return program_->source == " " && !program_->flags.extended; }

const NamedGroup* Pattern::named_group(std::string_view name) const {
  const auto& names = named_groups();
  const auto found = std::find_if(names.begin(), names.end(), [&](const auto& group) { return group.name == name; });
  return found == names.end() ? nullptr : &*found;
}

std::string Pattern::stringify() const {
  Flags shown = program_->flags;
  const bool utf8 = program_->utf8 || program_->syntax.needs_utf8;
  if (utf8 && shown.charset == Charset::Depends) shown.charset = Charset::Unicode;
  return "(?^" + shown.letters() + ":" + program_->source + (program_->syntax.open_comment ? "\n)" : ")");
}

static bool contains(const Node& node, NodeKind kind) {
  return node.kind == kind ||
         std::any_of(node.children.begin(), node.children.end(), [&](const auto& child) { return contains(*child, kind); });
}

// Every way through the node passes \G first.
static bool begins_with_g(const Node& node) {
  switch (node.kind) {
    case NodeKind::SearchStart: return true;
    case NodeKind::Sequence:
    case NodeKind::Group:
    case NodeKind::Capture:
    case NodeKind::Atomic: return begins_with_g(*node.children.front());
    case NodeKind::Alternation:
      return std::all_of(node.children.begin(), node.children.end(), [](const auto& child) { return begins_with_g(*child); });
    default: return false;
  }
}

static std::optional<std::string> literal_of(const Program& program) {
  const Node& root = *program.syntax.root;
  if (root.kind != NodeKind::Literal || root.flags.ignore_case) return std::nullopt;
  std::string text;
  for (const char32_t character : root.text) {
    if (character >= 0x80 && !program.utf8) return std::nullopt;
    append_character(text, character);
  }
  return text;
}

Node::~Node() {
  std::vector<NodePointer> below = std::move(children);
  while (!below.empty()) {
    const NodePointer node = std::move(below.back());
    below.pop_back();
    if (!node) continue;
    std::move(node->children.begin(), node->children.end(), std::back_inserter(below));
    node->children.clear();
  }
}

static void note_enclosing(const Node& node, int around, std::vector<int>& enclosing) {
  if (node.kind == NodeKind::Capture) {
    enclosing[static_cast<std::size_t>(node.numbers.front())] = around;
    around = node.numbers.front();
  }
  for (const auto& child : node.children) note_enclosing(*child, around, enclosing);
}

PatternPointer compile(std::string_view source, bool utf8, const Flags& flags, CompileError& error, Diagnostics* diagnostics,
                       const PropertyLookup& lookup) {
  if (heap != nullptr) heap->expect(bytes_of(source.size()) * 2);
  auto syntax = parse(source, utf8, flags, error, diagnostics, lookup);
  if (!syntax) return nullptr;
  auto program = std::make_unique<Program>();
  program->source = source;
  program->utf8 = utf8;
  program->flags = flags;
  program->syntax = std::move(*syntax);
  program->unicode_pattern = utf8 || program->syntax.unicode_rules;
  program->can_match_empty = width_of(*program->syntax.root).minimum == 0;
  program->starts_with_g = begins_with_g(*program->syntax.root);
  program->has_g = contains(*program->syntax.root, NodeKind::SearchStart);
  program->memoizes = can_memoize(*program->syntax.root);
  program->literal = literal_of(*program);
  program->enclosing.resize(static_cast<std::size_t>(program->syntax.group_count) + 1);
  note_enclosing(*program->syntax.root, 0, program->enclosing);
  return std::make_shared<const Pattern>(std::move(program));
}

}  // namespace nacre::regex
