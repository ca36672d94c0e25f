// SPDX-License-Identifier: MIT
// The qualified functions that every perl has without loading anything: utf8::encode and its kin, Internals and the like.
#include "runtime/call.h"
#include "runtime/compile.h"
#include "runtime/interpreter.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

constexpr std::string_view entry = "subroutine entry";

Value need_argument(Call& call, const char* what) {
  return call.die("Usage: " + std::string(call.row.name) + "(" + what + ")");
}

bool set_text(Call& call, std::string_view bytes, bool utf8) { return call.assign(0, string_value(bytes, utf8)); }

Value do_encode(Call& call) {
  if (!call.has(0)) return need_argument(call, "sv");
  if (call.value(0).is_undef()) return Value::undef();
  Text text(call.in, call.value(0));
  std::string bytes = upgraded(text.both());
  return set_text(call, bytes, false) ? Value::undef() : Value::unwind();
}

Value do_decode(Call& call) {
  if (!call.has(0)) return need_argument(call, "sv");
  if (call.value(0).is_undef()) return call.truth(false);
  Text text(call.in, call.value(0));
  std::string buffer;
  bool wide = false;
  std::string bytes(downgraded(text.both(), buffer, wide).bytes);
  if (wide || !is_valid_utf8(bytes)) return call.truth(false);
  if (!set_text(call, bytes, !is_ascii(bytes))) return Value::unwind();
  return call.truth(true);
}

Value do_upgrade(Call& call) {
  if (!call.has(0)) return need_argument(call, "sv");
  if (call.value(0).is_undef()) return Value::integer(0);
  Text text(call.in, call.value(0));
  std::string bytes = upgraded(text.both());
  if (!text.utf8() && !set_text(call, bytes, true)) return Value::unwind();
  return Value::integer(static_cast<int64_t>(bytes.size()));
}

Value do_downgrade(Call& call) {
  if (!call.has(0)) return need_argument(call, "sv, failok=0");
  if (call.value(0).is_undef()) return call.truth(true);
  Text text(call.in, call.value(0));
  if (!text.utf8()) return call.truth(true);
  std::string bytes;
  if (!utf8_to_latin1(text.view(), bytes)) {
    if (call.has(1) && call.truth(1u)) return call.truth(false);
    return call.die("Wide character in subroutine entry");
  }
  return set_text(call, bytes, false) ? call.truth(true) : Value::unwind();
}

Value do_is_utf8(Call& call) {
  const Value& v = call.value(0);
  return call.truth((v.tag == Tag::Str || v.tag == Tag::VString) ? v.s->utf8() : Text(call.in, v).utf8());
}

Value do_valid(Call& call) {
  Text text(call.in, call.value(0));
  return call.truth(!text.utf8() || is_valid_utf8(text.view()));
}

Value do_same_number(Call& call) { return Value::unsigned_integer(to_unsigned(call.in, call.value(0))); }

bool is_pattern(const Value& v) { return v.is_ref() && v.o->kind == ObjectKind::Regexp; }

// "(?^i:abc)" is kept as such; in list context it comes apart: "abc", "i".
Value do_regexp_pattern(Call& call) {
  if (!is_pattern(call.value(0))) return call.wants_list() ? call.list() : call.truth(false);
  Ref<String> whole = regexp_text(call.value(0).o);
  if (!call.wants_list()) return Value::of(Tag::Str, whole.take());
  std::string_view text = whole->view();
  size_t colon = text.find(':');
  std::string_view source = text.substr(colon + 1, text.size() - colon - 2);
  if (text.substr(0, colon).find('x') != std::string_view::npos && source.ends_with('\n')) source.remove_suffix(1);
  call.push(string_value(source, whole->utf8()));
  call.push(string_value(text.substr(3, colon - 3)));
  return call.list();
}

Value do_nothing(Call& call) { return call.list(); }

// With a second argument sets whether the variable may be changed.
Value do_read_only(Call& call) {
  const Value& v = call.value(0);
  if (!v.is_ref()) return Value::undef();
  Object& o = *v.o;
  if (call.has(1)) {
    if (call.truth(1u)) o.flags |= ReadOnly;
    else o.flags &= static_cast<uint8_t>(~ReadOnly);
  }
  return call.truth(o.has(ReadOnly));
}

Value do_reference_count(Call& call) {
  const Value& v = call.value(0);
  return v.is_ref() ? Value::integer(int64_t{v.o->refs} - 1) : Value::undef();
}

Value source_is_utf8(Call& call, bool on) {
  if (parser::Names* names = compiling(call.in)) names->pragmas_for_change().utf8 = on;
  return call.list();
}

constexpr std::string_view plain{};
constexpr Row internals_table[] = {
    {"Internals::SvREADONLY", "\\[$%@];$", Needs::Nothing, Taint::Neither, "whether a variable may not be changed", do_read_only, entry},
    {"Internals::SvREFCNT", "\\[$%@];$", Needs::Nothing, Taint::Neither, "how many references a variable has", do_reference_count, entry},
    {"Internals::hv_clear_placeholders", "\\%", Needs::Nothing, Taint::Neither, "does nothing: hashes have none", do_nothing, entry},
};
constexpr Row regexp_table[] = {
    {"re::regexp_pattern", "$", Needs::Nothing, Taint::Neither, "a compiled pattern's source and flags", do_regexp_pattern, entry},
};
constexpr Row utf8_table[] = {
    {"utf8::decode", plain, Needs::Nothing, Taint::Neither, "takes a variable's bytes as UTF-8", do_decode, entry},
    {"utf8::downgrade", plain, Needs::Nothing, Taint::Neither, "keeps a variable's characters as bytes", do_downgrade, entry},
    {"utf8::encode", plain, Needs::Nothing, Taint::Neither, "turns a variable's characters into UTF-8 bytes", do_encode, entry},
    {"utf8::import", plain, Needs::Nothing, Taint::Neither, "the source here is UTF-8", [](Call& c) { return source_is_utf8(c, true); }, entry},
    {"utf8::is_utf8", plain, Needs::Nothing, Taint::Neither, "whether a text is kept as characters", do_is_utf8, entry},
    {"utf8::native_to_unicode", plain, Needs::Nothing, Taint::Neither, "the code point of a native one: the same", do_same_number, entry},
    {"utf8::unicode_to_native", plain, Needs::Nothing, Taint::Neither, "the native one of a code point: the same", do_same_number, entry},
    {"utf8::unimport", plain, Needs::Nothing, Taint::Neither, "the source here is bytes", [](Call& c) { return source_is_utf8(c, false); }, entry},
    {"utf8::upgrade", plain, Needs::Nothing, Taint::Neither, "keeps a variable's bytes as characters", do_upgrade, entry},
    {"utf8::valid", plain, Needs::Nothing, Taint::Neither, "whether a text's characters are well formed", do_valid, entry},
};

}  // namespace

const Rows internals_rows = internals_table, regexp_rows = regexp_table, utf8_rows = utf8_table;

}  // namespace nacre
