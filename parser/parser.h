// SPDX-License-Identifier: MIT
// text -> AST. Knows nothing of running; asks a Vocabulary which names are callable and has it carry out `use` and BEGIN on the way.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "parser/ast.h"
#include "parser/names.h"
#include "parser/vocabulary.h"

namespace nacre::parser {

struct SourceText {
  std::string_view text;         // must outlive the call
  std::string_view file;         // as messages name it
  uint32_t first_line = 1;
  bool utf8 = false;             // an eval of a character string
  // What is being compiled decides the line that ends a list of errors ("Execution of F aborted ...", for check_only "F had ...").
  enum class Unit : uint8_t { Program, Required, EvalString };
  Unit unit = Unit::Program;
  bool check_only = false;
  bool whole_text = false;       // an eval string: perl holds all of it at once, with a "\n;" behind it
  size_t most_memory = SIZE_MAX; // that the tree may take; beyond it the parse throws std::bad_alloc
  const char* stack_limit = nullptr;   // the lowest address of the C stack that the parse may use; null: unknown
};

struct SwitchLine {              // -M -E stand before the program, -n -p -a -F -l wrap it
  std::string preamble;          // statements, on a line 0
  bool loop = false, print = false, split = false, chomp = false;
  std::string split_pattern;
};

// Everything that a parse made. The AST lives on `arena`; names on their store, which outlives it.
struct Program {
  SubTree* main = nullptr;
  std::shared_ptr<void> arena;
  std::shared_ptr<NameStore> names;
};

// Parses a whole file or eval string. Throws Abandoned with perl's message(s) where it does not parse; errors that perl goes on after
// (strict vars, for one) are collected and thrown together at the end, as perl does.
Program parse(const SourceText& source, Names& names, Vocabulary& vocabulary, const SwitchLine& switches = {});

// The tree as text, one node a line, for `nacre --ast` and tests/parse.
std::string to_text(const SubTree& sub);

}  // namespace nacre::parser
