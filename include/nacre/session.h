// SPDX-License-Identifier: MIT
// A program that grows as a person types it, and what such a person wants to know of the interpreter. What the REPL is made of:
//
//   nacre::Session session(perl);
//   session.eval("my $x = 20");
//   auto values = session.eval("$x * 2 + 2");         // 42: `my`, `our`, `package` and pragmas go on from piece to piece
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "nacre/config.h"
#include "nacre/interpreter.h"

NACRE_BEGIN

class NACRE_API Session {
 public:
  explicit Session(Interpreter& in);                // must not outlive it
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // Runs a piece; the values of its last statement. Error as the interpreter's own eval; Incomplete: nothing has run, the piece needs more text.
  std::vector<Value> eval(std::string_view text, const std::string& name = "(input)", Want want = Want::List);
  bool is_incomplete(std::string_view text);        // it ends too early; runs nothing, not even BEGIN blocks and `use`
  bool shows_value() const;                         // the last piece ended in an expression: no loop, definition, use or print
  std::string tree(std::string_view text);          // the syntax tree, or why it does not compile
  void declare(const std::string& name, const Value& value);   // a `my` variable from outside, "$_1"

  std::vector<std::string> variables() const;       // with sigils: the lexical names that the next piece sees
  Value variable(std::string_view name) const;      // a reference to what "$x", "@x", "%x" means to the next piece; undef: nothing yet
  std::string package() const;

  // Waits until one of the descriptors can be read, for so long (< 0: without end); signals' handlers run meanwhile. Which one can be read;
  // -1: the time is over, or a handler ran. What it dies of is thrown.
  int wait(std::initializer_list<int> descriptors, int milliseconds);
  // The program is over: END blocks run, with $? as given; what they leave in it.
  int end(int status);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// What there is, for completion and lists. Sorted. Nothing is made or run by asking.
namespace inspect {
NACRE_API std::vector<std::string> packages(Interpreter& in);
NACRE_API std::vector<std::string> variables(Interpreter& in, std::string_view package);   // "$x", "@y", "%z"
NACRE_API std::vector<std::string> subs(Interpreter& in, std::string_view package);        // defined ones
NACRE_API std::vector<std::string> methods(Interpreter& in, std::string_view package);     // with those of the classes it derives from
NACRE_API std::vector<std::string> builtins();                                             // and the language's other words
NACRE_API std::vector<std::string> modules(Interpreter& in);                               // that use would find, "List::Util"
NACRE_API std::string sub_name(const Value& code);                                         // "main::f"; "main::__ANON__, file.pl line 3"
NACRE_API std::vector<std::string> installed_folders();                                    // where the machine's own perl keeps modules

struct NACRE_API Handle {
  std::string name;                                 // "STDOUT", "$fh"
  int descriptor = -1;                              // -1: no descriptor (in memory, a host's stream)
  std::string access;                               // "<", ">", "+<", "dir"
  std::string target;                               // a path, "pipe to 123", "127.0.0.1:80 -> 127.0.0.1:5000"
  std::string layers;                               // ":utf8", ":crlf" ...; empty: bytes
  size_t unread = 0;                                // bytes read ahead
  size_t unwritten = 0;                             // bytes that wait in the buffer
  int child = 0;                                    // the process at the other end of open "|command"
};
NACRE_API std::vector<Handle> handles(Interpreter& in);

struct NACRE_API SignalAction {
  std::string name;                                 // "INT", "__WARN__"
  std::string action;                               // "IGNORE", a sub
  bool pending = false;                             // it came, and its handler has not run yet
};
NACRE_API std::vector<SignalAction> signals(Interpreter& in);
}  // namespace inspect

// Instead of a signal's default action, as long as the script has no wish of its own. For hosts that Ctrl-C must not end.
NACRE_API void set_default_action(int signal, void (*handler)(int));

NACRE_END
