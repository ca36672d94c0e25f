// SPDX-License-Identifier: MIT
// The read-eval-print loop: `nacre` on a terminal without arguments, or `nacre --repl`.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/repl/completion.h"
#include "app/repl/history.h"
#include "app/repl/line_reader.h"
#include "app/repl/printing.h"
#include "app/repl/terminal.h"
#include "nacre/command.h"
#include "nacre/session.h"

namespace nacre::repl {

class Repl {
 public:
  explicit Repl(const Command& command);
  int run();                                       // the exit status

  // --- For the commands
  Interpreter& perl() { return perl_; }
  Session& session() { return session_; }
  Look look() const;
  void say(const std::string& text);               // and a newline where it has none
  // A piece that the person typed or loaded. False: it failed, and why has been said; or the program called exit.
  bool eval(const std::string& text, const std::string& name, std::vector<Value>& values);
  std::string next_name();                         // "(input 3)"
  void show(const std::vector<Value>& values);     // and keep them in $_1 ...
  void leave(int status) { status_ = status; }

 private:
  void begin(const Command& command);
  void greet();
  bool take_line(const Line& line);
  enum class Outcome { Done, Incomplete };
  Outcome evaluate(const std::string& text, bool may_continue);
  Outcome failed(const Error& error, bool may_continue);
  Woken wait(int milliseconds);
  std::optional<std::string> source_line(const std::string& file, unsigned line) const;
  std::string prompt() const;
  bool is_child() const { return own_process() != process_; }

  Terminal terminal_;
  Interpreter perl_;
  Session session_;
  Completer completer_;
  ReaderHooks hooks_;
  std::unique_ptr<LineReader> reader_;
  History history_;
  std::string pending_;                            // lines of a piece that is not whole yet
  std::map<std::string, std::string> texts_;       // of pieces, for errors
  int inputs_ = 0, results_ = 0;
  std::optional<int> status_;                      // it is over
  int process_;
};

int run_repl(const Command& command);

}  // namespace nacre::repl
