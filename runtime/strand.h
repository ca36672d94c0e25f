// SPDX-License-Identifier: MIT
// What belongs to one line of execution in an interpreter, and changes hands when fibers take turns: its stacks, what is under way on them,
// and the variables that perl code expects to find as it left them ($!, $?, $1; $_ and $@ are exchanged beside it, runtime/fibers.cpp).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "runtime/frame.h"
#include "runtime/limits.h"
#include "runtime/locals.h"
#include "runtime/matching/match_pointer.h"

namespace nacre {

struct JumpTarget;

struct Strand {
  // --- The value stack. Never moves; sp is the first free place.
  Value* sp = nullptr;
  Value* stack_base = nullptr;
  Value* stack_end = nullptr;
  static constexpr uint32_t temporary_count = 32;
  Value* temporaries = nullptr;                               // slots for values without one (tree::temporary_slot)
  uint32_t next_temporary = 0;
  uint32_t eval_depth = 0;                                    // $^S
  Frame* frame = nullptr;                                     // the innermost running one
  const char* stack_limit = nullptr;                          // C stack: a sub call below this address dies

  // --- Unwinding: the reason behind Value::unwind() and Flow.
  Flow flow = Flow::Normal;
  int exit_status = 0;                                        // Flow::Exit
  Held thrown;                                                // Flow::Die: what was thrown
  std::string_view label;                                     // Next, Last, Redo, Goto: empty for the innermost

  // --- Under way
  Value* return_mark = nullptr;                               // where the results of a list `return` under way begin on the stack
  struct EvalBlock { Frame* frame; const Place* place; Want want; Value result; };   // result: of a scalar `return` out of the block
  std::vector<EvalBlock> eval_blocks;                         // eval {} under way, for caller() and return
  JumpTarget* jump_targets = nullptr;                         // loops under way, innermost first
  struct TailCall { Ref<Code> code; Ref<Array> args; } tail_call;   // goto &sub: what takes the place of the frame being left
  Locals locals;                                              // locals.h
  MatchPointer match, spare_match;                            // what $1, $&, @- speak of
  void* host_calls = nullptr;                                 // the host's functions under way (embed/)
  uint32_t host_eval_depth = 0;                               // evals under way when the host last entered
  Stop stopped = Stop::None;                                  // why every safe point unwinds, until the host has heard of it
  int32_t child_status = 0;                                   // $?
  int32_t native_status = 0;                                  // ${^CHILD_ERROR_NATIVE}
  int system_error = 0;                                       // $!
};

}  // namespace nacre
