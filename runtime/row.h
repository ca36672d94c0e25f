// SPDX-License-Identifier: MIT
// A builtin or native function is one row of a table. From it come: how the parser reads it, arity and the $_ default, the sandbox's check at
// dispatch, the taint check, `nacre --help NAME` and docs/builtins.md.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "runtime/posix/need.h"
#include "runtime/values/value.h"

namespace nacre {

class Call;
class Interpreter;

// What a host must grant before the row runs.
using Needs = posix::Need;
// In taint mode, as perl has it. Neither: a new value, as tainted as what the statement has read. Source: from outside, always tainted. Fills: its
// second argument gets what came from outside. Passes: what it was given, or yes and no: nothing new. Sink: refuses tainted arguments.
enum class Taint : uint8_t { Neither, Source, Fills, Passes, Sink };

using Native = Value (*)(Call&);
// The answer to the commonest arguments, where it needs neither warnings nor other code: false: `run` is to be asked. Only for rows that are
// no matter of taint; one that the host does not permit loses it. The arguments are borrowed, never indirect; one that was left out is Unwind.
using Quick = bool (*)(Interpreter& in, const Value* args, uint32_t count, Value& out);

struct Row {
  std::string_view name;        // "length"; modules' rows are qualified: "List::Util::sum"
  std::string_view prototype;   // Perl's notation, as prototype("CORE::name") has it; "" no argument; nullptr data: a plain list (modules)
  Needs needs = Needs::Nothing;
  Taint taint = Taint::Neither;
  std::string_view help;        // one line
  Native run = nullptr;
  std::string_view described = {};  // how warnings name it, where that is not its name ("uc" but "pattern match (m//)")
  Quick quick = nullptr;
};

using Rows = std::span<const Row>;

// A family's table, names in order and once, and where perlfunc lists such functions.
struct Family {
  std::string_view section;
  Rows rows;
};

}  // namespace nacre
