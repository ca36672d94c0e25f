// SPDX-License-Identifier: MIT
// What all rules of the grammar share while one program is read: the arena and the value stack that nodes are built on, the names, the
// vocabulary, and what the lexer must remember (here-docs met on this line, tokens for the near-text of an error).
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "parser/arena.h"
#include "parser/depth.h"
#include "parser/grammar/source_map.h"
#include "parser/parser.h"

namespace nacre::parser::grammar {

// Where a text ends and what it was cut from: `@{[ <<A ]}` in a string looks for its body in the string, then after it.
struct Frame {
  const char* begin;
  const char* end;
  const char* resume;  // in the outer frame, behind the closing delimiter
  Frame* outer;
  bool in_pattern = false, in_string = false;
};

// After the newline at `newline`, reading goes on at `resume`: a here-doc's body lies between.
struct HereDocSkip {
  const char* newline;
  const char* resume;
};

// A warning that is given when the sub that holds its place is complete. callee: only if that sub then has a prototype.
struct LateWarning {
  Warn category;
  std::string text, callee;
  const char* at;
  const Node* slice = nullptr;  // the one-element slice that it is about: not told where that is assigned to
};

struct State {
  State(Arena& arena, Names& names, Vocabulary& vocabulary, const SourceText& source)
      : arena(arena), names(names), vocabulary(vocabulary), source(source), budget(source.stack_limit) {}

  Arena& arena;
  Names& names;
  Vocabulary& vocabulary;
  const SourceText& source;
  SourceMap map;
  StackBudget budget;

  std::vector<Node*> values;              // the value stack
  std::vector<HereDocSkip> skips;         // sorted by place
  Frame* frame = nullptr;
  bool glued = false;                     // in a string: a variable's end is not followed by white space
  bool braced_name = false;               // in a string: the variable just read was ${name}, which ends where its brace does
  std::string brackets;                   // the { and [ that are open: "Missing right curly"
  const char* token = nullptr;            // the token being read, and the one before it
  const char* previous_token = nullptr;
  const char* statement_start = nullptr;
  const char* behind_map_hash = nullptr;  // map {...} X, the braces taken for a hash: X there is no missing operator to perl
  const char* quote_begin = nullptr;      // the last quoted text, with its delimiters: it may have run away over lines
  const char* quote_end = nullptr;
  const char* data_start = nullptr;       // the program ended at __END__
  const char* closing = nullptr;          // behind the program's own text: what -n and -p put there, or its end
  std::unordered_set<std::string> packages_seen;
  std::unordered_set<std::string> arrays_seen;

  std::vector<LateWarning> late_warnings;
  std::vector<std::size_t> late_warning_heights;  // where each open sub's begin

  // Errors that perl goes on after, as it would print them.
  std::string errors;
  uint32_t error_count = 0;
  uint32_t tokens_since_error = 3;        // a second syntax error is not told before three tokens were read

  uint32_t line(const char* place) { return map.line(place); }
  std::string_view file(const char* place) { return map.file(place); }
  void begin_token(const char* place) {
    if (place == token) return;
    previous_token = token;
    token = place;
    ++tokens_since_error;
  }

  Node* make(Kind kind, const char* at) {
    Node* node = arena.make<Node>();
    node->kind = kind;
    node->line = map.line(at);
    return node;
  }
  Node* make(Kind kind, const char* at, std::initializer_list<Node*> kids) {
    Node* node = make(kind, at);
    set_kids(node, {kids.begin(), kids.size()});
    return node;
  }
  void set_kids(Node* node, std::span<Node* const> kids) {
    node->child_count = static_cast<uint32_t>(kids.size());
    if (kids.empty()) return;
    node->children = arena.array<Node*>(kids.size());
    for (std::size_t i = 0; i < kids.size(); ++i) node->children[i] = kids[i];
  }
  // The values above `height` become the children of `node`.
  void collect(Node* node, std::size_t height) {
    set_kids(node, std::span<Node* const>(values).subspan(height));
    values.resize(height);
  }
  std::string_view keep(std::string_view text) { return arena.copy(text); }
};

}  // namespace nacre::parser::grammar
