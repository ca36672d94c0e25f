// SPDX-License-Identifier: MIT
// What one running sub has: its arguments, its pad, its place. Frames lie on the interpreter's value stack, which never moves.
#pragma once

#include <cstdint>

#include "parser/ast.h"
#include "runtime/values/symbols.h"

namespace nacre {

class Interpreter;

enum class Want : uint8_t { Void, Scalar, List };
// How a statement ended. Anything but Normal goes up to whoever handles it; the reason lies in the interpreter.
enum class Flow : uint8_t { Normal, Next, Last, Redo, Return, Die, Goto, Exit, TailCall };
enum class Truth : uint8_t { False, True, Unwind };

// Where a statement stands: what die, warn and caller say, and which pragmas hold there.
struct Place {
  std::string_view file;
  uint32_t line;
  const parser::Pragmas* pragmas;
};

struct Frame {
  Interpreter* in;
  Frame* caller;
  Code* code;             // null: the main program, an eval string
  Body* body;
  const Place* place;     // the statement now running
  Value* captures;        // code->captures, or an eval's own
  Value* args;            // slots or values; Alias where the caller's variable must be seen
  uint32_t argc;
  Want want;
  uint8_t has_args;       // a sub called with a list of its own (not &f;): one more than it has shifted off and kept, for @DB::args
  uint8_t kind;           // FrameKind
  bool wants_place;       // an lvalue sub called for a slot
  Array* args_array;      // @_ once it had to become real; counted
  Value result;           // scalar result of return
  const Place* call_place;  // where the caller stood

  Value* pad() { return reinterpret_cast<Value*>(this + 1); }
};
enum FrameKind : uint8_t { SubFrame, FileFrame, EvalFrame, SortFrame };
static_assert(sizeof(Frame) % 16 == 0);

}  // namespace nacre
