// SPDX-License-Identifier: MIT
// A program that grows piece by piece, as a person types it: each piece is compiled and run on its own, and sees what the pieces before it
// declared: `my` and `state` variables (kept beyond the piece's frame), `our`, `package`, and the pragmas that held at its end. What does not
// compile declares nothing; what dies has declared all that it names.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/compile.h"

namespace nacre {

class Session {
 public:
  explicit Session(Interpreter& in);
  ~Session();                                              // the variables go, unless something captured them
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // Null: it does not compile, as compile() says it. Counted. What it declares is declared now.
  Body* compile(std::string_view text, const std::string& name);
  // The values of its last statement, as run_body leaves them.
  Value run(Body& body, Want want);
  // Whether the piece's last statement is an expression whose value a person wants to see: no loop, no definition, no print.
  bool shows_value() const { return shows_value_; }
  // The text ends too early to compile. Runs and defines nothing, and so does not know what its own `use` and BEGIN would import.
  bool is_incomplete(std::string_view text);
  std::string tree(std::string_view text, const std::string& name);
  // A variable from outside ("$_1"), seen by the pieces to come. Takes the value over.
  void declare(const std::string& name, Value owned);

  std::vector<std::string_view> variables() const;         // with sigils, each once: those that the next piece would see
  const Value* find(std::string_view name) const;          // what a lexical name of these means: Box, Array, Hash; null: none
  const parser::Variable* variable(std::string_view name) const;
  std::string_view package() const { return pragmas_.package; }

 private:
  CompileRequest request(std::string_view text, const std::string& name);
  void keep(Body& body, const parser::Visible* newest);
  void keep(const parser::Variable& variable, Value owned);

  Interpreter& in_;
  std::shared_ptr<parser::NameStore> store_;               // of the newest piece; it holds those before
  const parser::Visible* visible_ = nullptr;
  parser::Pragmas pragmas_;
  std::vector<const parser::Variable*> kept_;
  bool shows_value_ = true;
};

}  // namespace nacre
