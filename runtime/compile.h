// SPDX-License-Identifier: MIT
// The pipeline: parse(source) -> resolve(ast, scope) -> a Body that runs. Here text becomes code; what a newcomer reads first.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "parser/end_of_text.h"
#include "parser/parser.h"
#include "runtime/interpreter.h"
#include "runtime/tree/body.h"

namespace nacre {

struct CompileRequest {
  std::string_view text;
  std::string file;
  uint32_t first_line = 1;
  parser::SourceText::Unit unit = parser::SourceText::Unit::Program;
  bool utf8 = false;
  parser::SwitchLine switches;
  // An eval string: what it sees, and the frame in which it runs.
  const parser::Visible* visible = nullptr;
  parser::SubScope* scope = nullptr;
  const parser::Pragmas* pragmas = nullptr;
  std::shared_ptr<parser::NameStore> outer_names;
  Frame* frame = nullptr;
  // Of a session's piece: what holds at its end; whether its last statement has a value that a person wants to see.
  parser::EndOfText* end = nullptr;
  bool* shows_value = nullptr;
};

// Null: it does not compile, and interpreter.thrown says why (flow Die). Counted.
Body* compile(Interpreter& in, const CompileRequest& request);

// What `use strict "subs"` refuses in one sub: messages without the line that closes them, which depends on what is being compiled.
struct StrictErrors : parser::Abandoned {};

// A sub's text that the parser has finished: its executable form. Counted. is_program: nobody wants its last statement's value.
Body* compile_body(Interpreter& in, const parser::SubTree& sub, const std::shared_ptr<parser::NameStore>& names, bool is_file = false, bool is_program = false);

// What is being compiled now, for the pragma modules' import: null when nothing is.
parser::Names* compiling(Interpreter& in);

// The tree of a file as text: nacre --ast.
std::string syntax_tree(Interpreter& in, const CompileRequest& request);

}  // namespace nacre
