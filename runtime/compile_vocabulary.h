// SPDX-License-Identifier: MIT
// The parser's window on the interpreter: which names are callable, and what must happen at once: use, BEGIN, named subs.
#pragma once

#include <string_view>
#include <vector>

#include "parser/vocabulary.h"
#include "runtime/interpreter.h"
#include "runtime/tree/body.h"

namespace nacre {

// The message of the Abandoned that `exit` in a BEGIN block travels as.
inline constexpr std::string_view exit_during_compilation = "\0exit";

// A fresh record of a sub, known to its scope as long as it lives; the caller has the one count.
Body* new_body(parser::SubScope* scope, const std::shared_ptr<parser::NameStore>& names);
// The record of a sub that is still being read, for what BEGIN blocks and inner named subs capture from it. Borrowed.
Body* body_of(Interpreter& in, parser::SubScope* scope, const std::shared_ptr<parser::NameStore>& names);

class CompileVocabulary final : public parser::Vocabulary {
 public:
  CompileVocabulary(Interpreter& in, parser::Names& names, Frame* frame);
  ~CompileVocabulary() override;

  const parser::BuiltinSyntax* builtin(std::string_view name) const override;
  parser::SubInfo sub(std::string_view qualified) const override;
  bool overrides_builtin(std::string_view qualified) const override;
  bool package_exists(std::string_view name) const override;
  bool handle_exists(std::string_view qualified) const override;
  std::u32string characters_named(std::string_view name) const override;
  bool global_known(std::string_view qualified) const override;
  bool global_declared(char sigil, std::string_view qualified) const override;
  void mention_global(char sigil, std::string_view qualified, std::string_view file, uint32_t line) override;
  void declare_sub(std::string_view qualified, std::optional<std::string_view> prototype) override;
  void define_sub(parser::SubTree& sub, parser::Names& names) override;
  void define_format(parser::SubTree& sub, parser::Names& names) override;
  void phase_block(std::string_view phase, parser::SubTree& sub, parser::Names& names) override;
  void use(const parser::UseStatement& statement, parser::Names& names) override;
  void data_section(std::string_view package, std::string_view text) override;
  void warn(parser::Warn category, std::string_view message, std::string_view file, uint32_t line, parser::Names& names) override;

  void unit_complete();                       // UNITCHECK blocks, newest first

 private:
  Ref<Code> make_code(const parser::SubTree& sub);
  void check_prototype(const Glob& g, bool has_prototype, std::string_view prototype, const Place& place);
  Value captured(const parser::Capture& capture);
  void run_at_once(Code& code, const std::string& what, std::string_view file, uint32_t line, Want want, Value* args);
  [[noreturn]] void abandon(const std::string& suffix);
  void use_version(const parser::UseStatement& statement, parser::Names& names);

  Interpreter& in_;
  parser::Names& names_;
  Frame* frame_;                              // an eval string's: where its captures are
  std::vector<Ref<Code>> unitcheck_;
};

}  // namespace nacre
