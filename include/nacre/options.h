// SPDX-License-Identifier: MIT
// What a host gives an interpreter when it makes one: rights, limits, signals, streams, files. Nothing is granted by default.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nacre/config.h"

NACRE_BEGIN

// What the script may do beyond computing. A builtin that needs more dies "fork: not permitted by the host (needs Spawn)".
// docs/builtins.md says what each builtin needs, docs/security.md what each grant allows.
struct NACRE_API Grants {
  std::vector<std::string> read_files;    // folders, and what is beneath them, or single files; absolute paths, "/" is everything
  std::vector<std::string> write_files;   // to make, change and remove beneath; not to read
  bool spawn = false;                     // system, `command`, open "|command", exec in a child: such programs are bound by nothing of this
  bool fork = false;                      // with spawn: copies of the process. Not for a host with threads
  bool signal = false;                    // kill, alarm, masks, handlers in %SIG; Options::signals says what these reach
  enum class Network { None, Loopback, All } network = Network::None;
  bool shm = false;                       // System V shared memory, semaphores, messages
  bool environment = false;               // the process's environment in %ENV, and %ENV for children
  bool users = false;                     // getpwnam and its kin; changing ids
  bool observe = false;                   // what tells of the machine: process ids, load, host name
  bool process = false;                   // what changes the process: umask, chdir, nice, $0, descriptors 0 to 2, exec, POSIX::_exit
  bool system_calls = false;              // syscall: no other grant holds against it
  bool load = false;                      // require and do of files beneath read_files; modules of Nacre's own need nothing

  static Grants all();
};

// What the script may use. Absent: no limit. A limit that is hit cannot be caught by the script: the call of the host throws Error
// (Kind::Limit), and so does every later one until Interpreter::renew(); END blocks do not run, DESTROY has a small reserve. 0 throws at
// once. docs/security.md says what each counts, and what it does not hold.
struct NACRE_API Limits {
  std::optional<uint64_t> steps;                       // statements, loop edges, units of native work
  std::optional<uint64_t> memory;                      // bytes of everything that the script makes
  std::optional<std::chrono::nanoseconds> time;        // wall clock, for each call of the host
  std::optional<uint32_t> depth;                       // calls under way in each other
  std::optional<uint64_t> output;                      // bytes written to handles
  std::optional<uint32_t> descriptors;                 // open at once: then EMFILE
  std::optional<uint32_t> children;                    // ever made: then EAGAIN; a child inherits what is left
};

// Whose the process's signals are. What %SIG gets for other signals than those is kept, and only deliver() calls it.
struct NACRE_API Signals {
  std::vector<std::string> owned_by_script;            // "INT", "CHLD": sigaction follows %SIG; one interpreter a signal
  static std::vector<std::string> all();               // all that a script can own; SIGURG is the wake signal
  // How interrupt(), limits of time and deliver() reach a call that waits in the kernel.
  enum class Wake { Signal, Polling } wake = Wake::Signal;
  int wake_signal = 0;                                 // 0: SIGURG. Its handler becomes ours while interpreters live; others' are called on
  std::chrono::milliseconds poll_slice{20};            // Polling: how long a call waits at most before it looks
};

// Where STDIN comes from, where STDOUT and STDERR go.
class NACRE_API Stream {
 public:
  enum class Kind { Inherit, None, Descriptor, Reader, Writer };
  static Stream inherit() { return Stream(Kind::Inherit); }        // the process's 0, 1 or 2
  static Stream none() { return Stream(Kind::None); }              // closed
  static Stream descriptor(int fd) { return Stream(Kind::Descriptor, fd); }   // the host keeps it; closed by nobody here
  // Fills the buffer: how many bytes, 0 at the end.
  static Stream reader(std::function<size_t(char* buffer, size_t size)> read);
  // What the script's buffer let go. Throwing makes print fail with EIO.
  static Stream writer(std::function<void(std::string_view bytes)> write);

  Kind kind = Kind::Inherit;
  int fd = -1;
  std::function<size_t(char*, size_t)> read;
  std::function<void(std::string_view)> write;

 private:
  explicit Stream(Kind k, int d = -1) : kind(k), fd(d) {}
};

struct NACRE_API Options {
  Grants grants;
  Limits limits;
  Signals signals;
  Stream input = Stream::inherit(), output = Stream::inherit(), errors = Stream::inherit();
  std::string program_name = "nacre";                  // $0
  std::vector<std::string> arguments;                  // @ARGV
  std::optional<std::map<std::string, std::string>> environment;   // %ENV; absent: the process's where granted, else empty
  std::string folder;                                  // the script's own working directory, absolute; empty: it sees the process's
  std::vector<std::string> include_path;               // @INC before Nacre's own modules
  // Asked for every file that require, use and do want ("Foo/Bar.pm") before @INC is: its text, or nothing.
  std::function<std::optional<std::string>(std::string_view file)> loader;
  bool warnings = false;                               // -w
  bool taint = false;                                  // -T
};

NACRE_END
