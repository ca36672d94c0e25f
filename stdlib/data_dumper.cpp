// SPDX-License-Identifier: MIT
// What Data::Dumper must know of a scalar that Perl code cannot ask.
#include "runtime/call.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// Integers are written bare, texts of digits in quotes.
Value do_integer(Call& call) {
  Tag tag = call.value(0).tag;
  return call.truth(tag == Tag::Int || tag == Tag::Uint);
}

constexpr Row rows[] = {
    {"Data::Dumper::_integer", "$", Needs::Nothing, Taint::Neither, "whether a scalar holds an integer, not a text of digits", do_integer},
};

}  // namespace

const Rows data_dumper_rows = rows;

}  // namespace nacre
