// SPDX-License-Identifier: MIT
// What a pattern says, as a tree: made by the parser (syntax_parser.h), read by the writer (pcre_writer.h) and the own matcher. Each node
// carries the modifiers in force where it stood; names and relative numbers are already group numbers. Internal to this folder.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "runtime/regex/flags.h"
#include "runtime/regex/pattern.h"

namespace nacre::regex {

// The classes perl names itself: \d, [:alpha:], \h ...
enum class ClassName : std::uint8_t {
  Alpha,
  Digit,
  Alnum,
  Lower,
  Upper,
  Punct,
  Space,
  Blank,
  Cntrl,
  Graph,
  Print,
  Word,
  XDigit,
  Ascii,
  HorizontalSpace,
  VerticalSpace
};

struct ClassItem {
  enum class Kind : std::uint8_t { Range, Named, Property } kind = Kind::Range;
  bool negated = false;
  ClassName name = ClassName::Alpha;
  char32_t low = 0;
  char32_t high = 0;
  std::string property;  // as written: "Lu", "Script=Greek"
};

struct CharacterClass {
  bool negated = false;
  std::vector<ClassItem> items;
};

enum class NodeKind : std::uint8_t {
  Empty,
  Literal,
  AnyCharacter,
  Class,
  LineBreak,
  Grapheme,
  LineStart,
  LineEnd,
  SubjectStart,
  SubjectEnd,
  SubjectEndNewline,
  SearchStart,
  WordBoundary,
  NotWordBoundary,
  Keep,
  Sequence,
  Alternation,
  Group,
  Capture,
  BranchReset,
  Atomic,
  LookAhead,
  NotLookAhead,
  LookBehind,
  NotLookBehind,
  Quantified,
  BackReference,
  Recursion,
  Conditional,
  Verb,
  Code,
  PostponedCode
};

enum class Greed : std::uint8_t { Greedy, Lazy, Possessive };

// What (?(...)yes|no) asks. Group: any of `numbers` set; Recursed: inside group numbers[0], or anywhere if none; Look: children[0] matches.
// Code: block numbers[0] is true.
enum class Condition : std::uint8_t { Group, Recursed, Look, Code, Define };

enum class VerbName : std::uint8_t { Fail, Accept, Prune, Skip, Then, Commit, Mark };

// So many parentheses within each other are too few to ask whether the C stack has room.
constexpr int shallow_nesting = 8;

struct Node;
using NodePointer = std::unique_ptr<Node>;

constexpr int unlimited = std::numeric_limits<int>::max();

struct Node {
  explicit Node(NodeKind node_kind, const Flags& in_force = {}) : kind(node_kind), flags(in_force) {}
  ~Node();                      // what is below goes one by one, not by recursion (pattern.cpp)
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;

  NodeKind kind;
  Flags flags;
  std::vector<NodePointer> children;
  std::u32string text;          // Literal; Verb's argument
  CharacterClass set;           // Class
  std::vector<int> numbers;     // Capture, Recursion, Code (its block): one; BackReference, Conditional: the first that is set counts
  int minimum = 0;              // Quantified
  int maximum = 0;              // Quantified; `unlimited`
  Greed greed = Greed::Greedy;  // Quantified
  Condition condition{};        // Conditional
  VerbName verb{};              // Verb
  bool has_argument = false;    // Verb
};

// The parser's whole answer.
struct Syntax {
  NodePointer root;
  int group_count = 0;
  int depth = 0;               // parentheses within each other: what walks over the tree recurses in proportion
  std::vector<NamedGroup> names;
  std::vector<CodeBlock> code_blocks;
  bool unicode_rules = false;  // \p{}, \N{} or a code point above 255 turns /d into /u for the whole pattern
  bool needs_utf8 = false;     // a code point above 255 stands in it
  bool open_comment = false;   // under /x a comment runs to the end: qr adds a newline
  bool sets_mark = false;
};

}  // namespace nacre::regex
