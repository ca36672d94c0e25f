// SPDX-License-Identifier: MIT
// IO::Select: which of the handles a select(2) has left in its bits. The rest of it is perl/IO/Select.pm.
#include <bit>

#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
constexpr size_t first_handle = 2;   // of the object: the bits, how many, then each handle at its descriptor's place

// (object, bits) -> the handles, or how many
Value do_among(Call& call) {
  const Value& self = call.value(0);
  if (!self.is_ref() || self.o->kind != ObjectKind::Array) return call.die("Not an ARRAY reference");
  const Text bits = call.text(1);
  int64_t count = 0;
  for (size_t byte = 0; byte < bits.view().size(); ++byte) {
    for (unsigned rest = static_cast<unsigned char>(bits.view()[byte]); rest != 0; rest &= rest - 1) {
      size_t place = first_handle + 8 * byte + static_cast<size_t>(std::countr_zero(rest));
      if (place >= self.array->count) break;
      Held handle(read(self.array->items + place));
      if (handle->is_undef()) continue;
      ++count;
      if (call.wants_list()) call.push(handle.take());
    }
  }
  return call.wants_list() ? call.list() : Value::integer(count);
}

constexpr Row io_select_table[] = {
    {"IO::Select::_among", {}, Needs::Nothing, Taint::Passes, "the handles whose bits are set", do_among},
};
}  // namespace

const Rows io_select_rows = io_select_table;

}  // namespace nacre
