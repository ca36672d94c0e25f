// SPDX-License-Identifier: MIT
// What every function of the interface throws: a Perl die that nobody caught, a program that does not compile, a limit that was hit, exit(),
// or a misuse of the interface. Nothing else leaves libnacre but std::bad_alloc.
#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "nacre/value.h"

NACRE_BEGIN

// One call that was under way, innermost first. A host's function has its name and no file.
struct TraceEntry {
  std::string sub;       // "main::f", "(eval)"; "main" for a file's own statements
  std::string file;
  unsigned line = 0;     // where it stood
  bool is_host = false;
};

class NACRE_API Error : public std::exception {
 public:
  enum class Kind {
    Die,          // die, or a run-time error of perl's; object() is what was thrown
    Syntax,       // it does not compile
    Incomplete,   // it does not compile, but might if more text followed
    Exit,         // the script called exit: status()
    Limit,        // a limit of Options::limits; limit() names it
    Interrupted,  // interrupt()
    Misuse,       // the host's own error: another interpreter's value, a wrong kind, another thread ...
  };

  Error(Kind kind, std::string message, Value object = {});
  Error(const Error&) noexcept;
  Error& operator=(const Error&) noexcept;
  ~Error() override;

  const char* what() const noexcept override;   // message(), as C text
  Kind kind() const noexcept;
  const std::string& message() const noexcept;  // with perl's " at FILE line N.\n"
  const Value& object() const noexcept;         // what was thrown: the text, or a reference
  const std::string& file() const noexcept;     // where; empty: not known
  unsigned line() const noexcept;
  unsigned column() const noexcept;             // of what does not compile: in bytes, from 1; 0: not known
  int status() const noexcept;                  // what the command would exit with
  const std::string& limit() const noexcept;    // "steps", "memory", "time", "depth", "output"
  const std::vector<TraceEntry>& trace() const noexcept;
  std::string json() const;                     // {"kind":"die","message":...,"file":...,"line":...,"trace":[...]}: one line

  struct State;
  explicit Error(std::shared_ptr<const State> state);

 private:
  friend struct inside::Access;
  std::shared_ptr<const State> state_;
};

NACRE_END
