// SPDX-License-Identifier: MIT
// What may follow what was typed: variables, keys of hashes, subs, methods, builtins, modules, files in strings, the REPL's own commands.
// Looks only; runs nothing of the script's but ties and overloads of the containers on the way to a key.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/repl/line_reader.h"
#include "nacre/session.h"

namespace nacre::repl {

class Completer {
 public:
  Completer(Interpreter& perl, Session& session) : perl_(perl), session_(session) {}
  Completions complete(std::string_view before_cursor);

 private:
  Completions command(std::string_view text);
  Completions variables(std::string_view word);
  Completions words(std::string_view word);
  Completions names_of_modules(std::string_view word);
  bool keys(std::string_view text, Completions& found);
  bool methods(std::string_view text, Completions& found);
  Value value_before(std::string_view text);

  Interpreter& perl_;
  Session& session_;
  std::vector<std::string> modules_;               // looked for once
};

}  // namespace nacre::repl
