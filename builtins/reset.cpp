// SPDX-License-Identifier: MIT
// reset: m?? may match once more; the variables of a package whose names begin with given letters are emptied.
#include <bitset>

#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/matching/compiled_pattern.h"

namespace nacre {

namespace {
using Letters = std::bitset<256>;

// "a-cX": a, b, c and X
Letters letters_of(std::string_view spelled) {
  Letters letters;
  for (size_t at = 0; at < spelled.size(); ++at) {
    auto first = static_cast<unsigned char>(spelled[at]), last = first;
    if (at + 2 < spelled.size() && spelled[at + 1] == '-') {
      last = static_cast<unsigned char>(spelled[at + 2]);
      at += 2;
    }
    for (unsigned letter = first; letter <= last; ++letter) letters.set(letter);
  }
  return letters;
}

void empty_variables(Glob& glob) {
  if (glob.scalar.tag != Tag::Undef) store(real(&glob.scalar), Value::undef());
  if (glob.array) clear(*glob.array);
  if (glob.hash) clear(*glob.hash);
}

Value do_reset(Call& call) {
  Interpreter& in = call.in;
  if (!call.has(0)) {
    if (in.patterns) ++in.patterns->once_generation;
    return Value::integer(1);
  }
  Letters letters = letters_of(call.bytes(0));
  const Place& place = in.place();
  Stash* package = in.find_stash(place.pragmas ? place.pragmas->package : std::string_view("main"));
  uint32_t at = 0;
  while (Hash::Entry* entry = package ? next_entry(*package, at) : nullptr) {
    if (entry->value.tag != Tag::Glob || entry->value.glob->name->length == 0) continue;
    Glob& glob = *entry->value.glob;
    if (letters.test(static_cast<unsigned char>(glob.name->view()[0])) && !glob.name->view().ends_with("::")) empty_variables(glob);
  }
  return Value::integer(1);
}

constexpr Row reset_rows[] = {
    {"reset", ";$", Needs::Nothing, Taint::Neither, "m?? may match again; or empties variables by the first letter of their names", do_reset, "symbol reset"},
};
static_assert(sorted_and_documented(reset_rows));
}  // namespace

const Rows reset_builtins = reset_rows;

}  // namespace nacre
