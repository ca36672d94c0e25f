// SPDX-License-Identifier: MIT
// Children: system, exec, backticks and what every fork has to do before and after. Sets $? and $!, says "Can't exec ...". The rows that only
// ask the kernel (kill, getppid ...) are the builtins'.
#pragma once

#include <string>
#include <vector>

#include "runtime/interpreter.h"
#include "runtime/posix/command.h"
#include "runtime/posix/result.h"

namespace nacre {

namespace posix {
struct ChildPlan;
}

// Before a child is made: handles are flushed, and %ENV goes into the process's environment.
void prepare_for_child(Interpreter& in);
void synchronise_environment(Interpreter& in);
// In a host's process %ENV is the interpreter's alone, and so are its STDIN, STDOUT and STDERR: what a child finds of them goes with its plan.
void furnish_child(Interpreter& in, posix::ChildPlan& plan);
// What becomes 0, 1 or 2 of a program that is started: that number, or where a host gave streams the descriptor of that handle.
int standard_source(Interpreter& in, int number);
void after_fork_in_child(Interpreter& in);
int own_pid(Interpreter& in);
// Can't exec "nosuch": No such file or directory
void warn_exec(Interpreter& in, const posix::Command& command, int error);

// posix::spawn and fork as perl's open, system and backticks have them: without room for one more process (EAGAIN) they wait, five seconds
// a time, and `tells`: warn of it. A signal's handler may die out of it.
posix::Result<int> spawn_when_possible(Interpreter& in, posix::ChildPlan& plan, bool tells);
posix::Result<int> fork_when_possible(Interpreter& in);

Value fork_process(Interpreter& in);                         // pid, 0, or undef
// system LIST, system { program } LIST: `program` null where there is no block. The arguments may be slots. The status, -1: not started.
Value run_system(Interpreter& in, const Value* program, const Value* arguments, size_t count);
// exec: comes back only when it failed.
Value run_exec(Interpreter& in, const Value* program, const Value* arguments, size_t count);
// `command`, qx: List pushes the lines (the result is then an Alias, as Call::list), else the whole text; undef: not started.
Value backticks(Interpreter& in, TextView command, Want want);
// Keeps how a child ended, as wait(2) tells it (-1: unknown): $? says 0 for one that only stopped, ${^CHILD_ERROR_NATIVE} all.
void keep_child_status(Interpreter& in, int status);
// wait and waitpid: pid, 0 or -1, and $?.
Value wait_for(Interpreter& in, int pid, int options);

}  // namespace nacre
