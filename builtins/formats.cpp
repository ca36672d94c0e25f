// SPDX-License-Identifier: MIT
// write, and formline where it is called as a sub (&CORE::formline; else it has a node of its own).
#include "runtime/formats.h"

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {

Value do_formline(Call& call) {
  std::vector<Value> args;
  for (uint32_t k = 1; k < call.count(); ++k) args.push_back(call.value(k));
  Text picture = call.text(0);
  Formed formed = form_lines(call.in, picture.both(), args.data(), args.size(), [&](size_t k) { call.warn_if_undef(static_cast<uint32_t>(k + 1)); });
  return formed == Formed::Unwound ? Value::unwind() : call.truth(true);
}

Value do_write(Call& call) {
  Glob* glob = call.has(0) ? glob_of_handle(call.value(0)) : call.in.selected_glob;
  if (!glob) return call.truth(false);
  Truth wrote = write_format(call.in, *glob);
  return wrote == Truth::Unwind ? Value::unwind() : call.truth(wrote == Truth::True);
}

constexpr Row format_rows[] = {
    {"formline", "$@", Needs::Nothing, Taint::Neither, "puts values into a picture and adds it to $^A", do_formline},
    {"write", ";*", Needs::Nothing, Taint::Neither, "prints a record by the handle's format, in pages", do_write},
};
static_assert(sorted_and_documented(format_rows));

}  // namespace

const Rows format_builtins = format_rows;

}  // namespace nacre
