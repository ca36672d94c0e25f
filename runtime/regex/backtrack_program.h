// SPDX-License-Identifier: MIT
// The own matcher's program: made from the tree for what PCRE2 refuses (look-behind of varying length, very long alternations), cannot
// judge (code points outside Unicode) or cannot say (\G anywhere but in front). Slower than PCRE2, and bound by nothing but memory.
// Internal.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "runtime/regex/character_sets.h"
#include "runtime/regex/syntax_tree.h"

struct pcre2_real_code_8;

namespace nacre::regex {

enum class Operation : std::uint8_t {
  Character,     // a: the character
  Class,         // a: index of the class
  AnyCharacter,  // a: 1 if newline counts
  Repeat,        // one-character instruction at pc + 1, minimum..maximum times; goes on at b
  LineBreak,
  Grapheme,
  LineStart,
  LineEnd,
  SubjectStart,
  SubjectEnd,
  SubjectEndNewline,
  SearchStart,
  WordBoundary,  // a: index of the \w class; b: 1 if negated
  Keep,
  Open,
  Close,      // a: group
  Choice,     // go on at the next; if that fails, at a
  Dispatch,   // a: index of the alternatives by first byte; b: where they all go on (unused by the machine)
  Words,      // a: index of the word list; goes on at the next with the first word that fits, later ones are left as choices
  Jump,       // a
  LoopStart,  // a: first of two registers
  LoopTest,   // a: first of two registers; b: the end; minimum, maximum, greed
  AtomicStart,
  AtomicEnd,  // a: register
  LookStart,
  LookEnd,        // a: first of two registers
  NotLookStart,   // a: register; b: where to go on when the body fails
  NotLookEnd,     // a: register
  Behind,         // a: register of the place to come back to; minimum, maximum characters
  BehindEnd,      // a: the same register
  BackReference,  // a: index of the group numbers; b: 1 under /i
  Call,           // a: the group's first instruction; b: its number
  Return,         // ends the group if it was called, is nothing otherwise; a: group
  IfGroup,        // a: index of the group numbers; b: where to go if none is set
  IfRecursed,     // a: group, -1 for any; b: where to go if not
  Verb,           // a: VerbName; b: index of the name + 1, or 0; minimum: register of the alternation around, -1 if none
  Code,           // a: block; b: 1 if its result is a pattern to match here
  IfCode,         // a: block; b: where to go if false
  MarkHeight,     // a: register: how high the stack is, for THEN
  Match
};

struct Instruction {
  Operation operation;
  Greed greed = Greed::Greedy;
  std::int32_t a = 0;
  std::int32_t b = 0;
  std::int32_t minimum = 0;
  std::int32_t maximum = 0;
};

// One class: exact for the first 256 characters; PCRE2 is asked about the rest.
struct ClassTest {
  ByteSet bytes;
  std::shared_ptr<const pcre2_real_code_8> wide;
  std::vector<Range> ranges;  // for code points that PCRE2 does not take
  bool negated = false;
  bool contains(char32_t character) const;
};

// The alternatives that can begin with a byte, in order.
using DispatchTable = std::vector<std::vector<std::int32_t>>;

// Alternatives that are all plain text, as a tree by bytes.
struct WordList {
  std::unordered_map<std::uint64_t, std::int32_t> next;  // node * 256 + byte -> node
  std::vector<std::int32_t> word_at;                     // for each node the first alternative that ends there, -1 if none
  void add(std::string_view word, std::int32_t alternative);
};

struct BacktrackProgram {
  bool utf8 = false;
  std::vector<Instruction> code;
  std::vector<ClassTest> classes;
  std::vector<DispatchTable> tables;
  std::vector<WordList> words;
  std::vector<std::vector<int>> group_lists;
  std::vector<std::string> names;
  int groups = 0;
  int registers = 0;
  bool memoizes = false;  // can_memoize: a loop that failed at a place will always fail there
  int loops = 0;
  ByteSet first_bytes;    // what a match can begin with
  bool any_first = true;  // a match may be empty, or begin with anything
};

// No back-reference, counted loop, atomic group or look-around.
bool can_memoize(const Node& root);

std::unique_ptr<BacktrackProgram> compile_backtrack(const Syntax& syntax, bool unicode_pattern, bool utf8_subject);

// True if the two characters are one under Unicode's simple folding.
bool same_folded(char32_t left, char32_t right);

}  // namespace nacre::regex
