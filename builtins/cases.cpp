// SPDX-License-Identifier: MIT
// uc, lc, ucfirst, lcfirst, fc.
#include "builtins/builtins.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/strings/case_mapping.h"

namespace nacre {

namespace {

// Whether bytes count as characters (feature unicode_strings) or text counts as bytes (use bytes).
bool bytes_are_characters(const Call& call) {
  const parser::Pragmas* pragmas = call.in.place().pragmas;
  return pragmas && pragmas->has(parser::FeatureUnicodeStrings) && !pragmas->bytes;
}

Value whole(Call& call, Case how) { return map_case(call.text(0).both(), how, bytes_are_characters(call)); }
Value first(Call& call, Case how) { return map_first_case(call.text(0).both(), how, bytes_are_characters(call)); }

// Quick answers (see Row): ASCII is the same under every pragma.
template <Case how>
bool quick_whole(Interpreter&, const Value* args, uint32_t, Value& out) {
  if (args[0].tag != Tag::Str || args[0].s->utf8() || !is_ascii(args[0].s->view())) return false;
  out = map_case({args[0].s->view(), false}, how);
  return true;
}

Value do_uc(Call& call) { return whole(call, Case::Upper); }
Value do_lc(Call& call) { return whole(call, Case::Lower); }
Value do_fc(Call& call) { return whole(call, Case::Fold); }
Value do_ucfirst(Call& call) { return first(call, Case::Title); }
Value do_lcfirst(Call& call) { return first(call, Case::Lower); }

constexpr Row case_rows[] = {
    {"fc", "_", Needs::Nothing, Taint::Neither, "a text case-folded, for comparing without regard to case", do_fc},
    {"lc", "_", Needs::Nothing, Taint::Neither, "a text in lower case", do_lc, {}, quick_whole<Case::Lower>},
    {"lcfirst", "_", Needs::Nothing, Taint::Neither, "a text with its first character in lower case", do_lcfirst},
    {"uc", "_", Needs::Nothing, Taint::Neither, "a text in upper case", do_uc, {}, quick_whole<Case::Upper>},
    {"ucfirst", "_", Needs::Nothing, Taint::Neither, "a text with its first character in upper (title) case", do_ucfirst},
};
static_assert(sorted_and_documented(case_rows));

}  // namespace

const Rows case_builtins = case_rows;

}  // namespace nacre
