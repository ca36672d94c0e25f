// SPDX-License-Identifier: MIT
// What the parser must know of the world while it reads, and what it must have done at once: which names are callable and how, `use`, BEGIN,
// named subs. The runtime implements it; the parser's tests use a small one of their own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "parser/ast.h"
#include "parser/names.h"

namespace nacre::parser {

// How a builtin reads its arguments: its prototype in Perl's notation as `prototype("CORE::x")` has it, with these additions for the ones for
// which perl answers undef and which the grammar treats by rule, not by name: none (print, sort, map ... are keywords of the grammar).
struct BuiltinSyntax {
  std::string_view name;
  std::string_view prototype;    // "$$;$" "_" "\@@" "*;$" "" ...
};

struct SubInfo {
  bool declared = false;         // forward declared, defined or imported
  bool defined = false;
  std::optional<std::string> prototype;
};

struct UseStatement {
  bool is_no = false;
  std::string_view module;       // empty for `use VERSION`
  std::string_view version;      // as written, or empty
  bool has_list = false;         // an import list was written, even ()
  bool empty_list = false;       // it was exactly ()
  SubTree* arguments = nullptr;  // code that yields the list
  std::string_view file;
  uint32_t line = 0;
};

// Thrown by the parser itself and by Vocabulary callbacks to abandon the parse. The only exception between the two.
struct Abandoned {
  std::string message;           // perl's text, complete, with newline
  bool incomplete = false;       // more input could make it right (the REPL asks for it)
};

class Vocabulary {
 public:
  virtual ~Vocabulary() = default;
  virtual const BuiltinSyntax* builtin(std::string_view name) const = 0;   // null: no such builtin
  virtual SubInfo sub(std::string_view qualified) const = 0;
  virtual bool overrides_builtin(std::string_view qualified) const = 0;    // an imported sub of a builtin's name
  virtual bool package_exists(std::string_view name) const = 0;
  virtual bool handle_exists(std::string_view qualified) const = 0;
  virtual bool global_declared(char sigil, std::string_view qualified) const = 0;  // imported (`use vars`), so allowed under strict vars
  virtual bool global_known(std::string_view qualified) const = 0;         // something but a sub goes by this name
  // \N{NAME}. Unknown names yield nothing; throws Abandoned where no table of names is there.
  virtual std::u32string characters_named(std::string_view name) const = 0;
  virtual void mention_global(char sigil, std::string_view qualified, std::string_view file, uint32_t line) = 0;  // for "used only once"
  virtual void declare_sub(std::string_view qualified, std::optional<std::string_view> prototype) = 0;
  virtual void define_sub(SubTree& sub, Names& names) = 0;                 // a named sub's body is complete
  virtual void define_format(SubTree& sub, Names& names) = 0;              // format NAME = ... : the name is the sub's
  virtual void phase_block(std::string_view phase, SubTree& sub, Names& names) = 0;  // BEGIN END INIT CHECK UNITCHECK
  virtual void use(const UseStatement& statement, Names& names) = 0;
  virtual void data_section(std::string_view package, std::string_view text) = 0;    // after __END__ or __DATA__
  virtual void warn(Warn category, std::string_view message, std::string_view file, uint32_t line, Names& names) = 0;
  // message without " at ..."; one that ends in a newline is complete as it is, and on by default (severe)
};

}  // namespace nacre::parser
