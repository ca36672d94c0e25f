// SPDX-License-Identifier: MIT
// What one interpreter remembers between its calls on files and processes: the last stat (`_`), $/ as parsed, how far <> has come, what
// the signal handlers want. One object an interpreter, made with it; every theme reads its own part.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/io/handle.h"
#include "runtime/posix/file.h"
#include "runtime/posix/signals.h"
#include "runtime/posix/sysv.h"
#include "runtime/row.h"
#include "runtime/values/symbols.h"

namespace nacre {

class Interpreter;
namespace parser { struct Variable; }

// stat, lstat and file tests leave this for `_`.
struct LastStat {
  posix::FileStatus status;
  int error = 2;              // why there is none; 0: status is good
  bool was_lstat = false;
  std::string path;           // empty: it was a handle
  Ref<HandleObject> handle;
};

// <>: where the walk through @ARGV is.
struct ArgumentFiles {
  bool started = false;       // the first look at @ARGV was taken
  bool open = false;
  bool reading = false;       // the line being read is of the current file: not the magic again
  bool safe = false;          // <<>>: names are names, nothing runs
  std::string name;           // $ARGV
  std::string edited;         // -i: the file that is being written
};

struct SystemState {
  explicit SystemState(Interpreter& in);

  io::DescriptorUse descriptors;
  io::Context context;
  LastStat last_stat;
  ArgumentFiles arguments;
  bool must_unwind = false;       // a handler died inside a call that waits: what it answers is EINTR
  Held separator_source;          // the value of $/ that `separator` was made of; holding it keeps it from changing in place
  io::Separator separator;
  Body* program = nullptr;        // stays to the end of the process: freeing its tree would touch pages that a fork's child shares
  const io::Handle* first_output = nullptr;   // what STDOUT was when the program started
  int files_loading = 0;          // require and do under way: not the program's own file
  Held version;                   // $^V, once asked for
  int highest_inherited = 2;      // $^F
  struct SignalAction { posix::SignalSet mask; int flags = 0; };
  std::map<const Row*, Row> refused_rows; // what the host did not grant (permits.h)
  std::map<int, SignalAction> actions;   // what POSIX::sigaction said of handlers: signals blocked while they run, SA_... flags
  std::vector<String*> signal_keys;  // the keys of %SIG by number, borrowed: what handlers are told
  std::string time_zone;          // TZ as localtime last saw it
  bool time_zone_known = false;
  std::string title;              // $0
  bool title_is_own = false;      // the program gave it: it is not tainted
  int own_pid = 0;                // $$ where the script assigned it
  const Row* sprintf_row = nullptr;   // printf's engine, once looked up
  bool id_batch = false;          // a list assignment to $< $> $( $) is under way: set all together at its end
  struct Ids { int64_t real_user = -1, effective_user = -1, real_group = -1, effective_group = -1; std::vector<uint32_t> groups; bool set_groups = false; };
  Ids wanted_ids;
  posix::AttachedSegments segments;   // of shared memory, that shmread and shmwrite have touched
  std::unordered_map<const parser::Variable*, Held> session_variables;   // what runtime/session.h keeps beyond the text that declared it
  uint32_t syntax_line = 0, syntax_column = 0;   // where what did not compile last went wrong; 0: not known
};

}  // namespace nacre
