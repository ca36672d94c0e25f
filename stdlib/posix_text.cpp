// SPDX-License-Identifier: MIT
// POSIX: characters of several bytes, the order of texts, and what locales say.
#include <algorithm>

#include "runtime/posix/locale.h"
#include "runtime/special/special.h"
#include "runtime/text.h"
#include "stdlib/modules.h"
#include "stdlib/posix_calls.h"

namespace nacre {

namespace {

// UTF-8 or single bytes: as setlocale left it in $POSIX::multibyte, before that as the environment says.
bool multibyte(Call& call) {
  const Value& chosen = call.in.glob("POSIX::multibyte").scalar;
  return chosen.is_undef() ? utf8_locale(call.in) : to_integer(call.in, chosen) != 0;
}

// The character that `bytes` start with: its length, 0 for a NUL, or an errno below 0.
int first_character(Call& call, std::string_view bytes, uint32_t& character) {
  if (bytes.empty()) return -ENOENT;
  auto lead = static_cast<unsigned char>(bytes[0]);
  if (lead < 0x80) return character = lead, lead ? 1 : 0;
  if (!multibyte(call) || lead < 0xc2 || lead > 0xf4) return -EILSEQ;
  size_t length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4, position = 0;
  if (bytes.size() < length || !is_valid_utf8(bytes.substr(0, length))) return -EILSEQ;
  character = utf8_decode(bytes.substr(0, length), position);
  return static_cast<int>(length);
}

// Argument `i`'s first character, within as many bytes as argument `i` + 1 says.
int character_of(Call& call, uint32_t i, uint32_t& character) {
  Text text(call.in, call.value(i));
  std::string bytes(text.str());
  if (text.utf8() && !utf8_to_latin1(text.str(), bytes)) return -EINVAL;
  auto most = call.has(i + 1) ? std::clamp<int64_t>(call.integer(i + 1), 0, static_cast<int64_t>(bytes.size())) : bytes.size();
  return first_character(call, std::string_view(bytes).substr(0, static_cast<size_t>(most)), character);
}

Value length_or_minus_one(Call& call, int length) {
  if (length >= 0) return Value::integer(length);
  return length == -ENOENT ? Value::integer(-1) : minus_one(call, -length);
}

Value do_mblen(Call& call) {
  expect(call, 1, 2, "mblen(s, n = ~0)");
  call.in.system_error = 0;
  if (call.value(0).is_undef()) return Value::integer(0);
  uint32_t character = 0;
  return length_or_minus_one(call, character_of(call, 0, character));
}
Value do_mbtowc(Call& call) {
  expect(call, 2, 3, "mbtowc(pwc, s, n = ~0)");
  call.in.system_error = 0;
  if (call.value(1).is_undef()) return Value::integer(0);
  uint32_t character = 0;
  int length = character_of(call, 1, character);
  if (length >= 0 && !call.assign(0, Value::integer(character))) return Value::unwind();
  return length_or_minus_one(call, length);
}
Value do_wctomb(Call& call) {
  expect(call, 2, 2, "wctomb(s, wchar)");
  int64_t character = call.integer(1);
  bool surrogate = character >= 0xd800 && character <= 0xdfff;
  if (character < 0 || character > 0x7fffffff || surrogate || (character > 0x7f && !multibyte(call))) return minus_one(call, EILSEQ);
  std::string bytes;
  utf8_encode(bytes, static_cast<uint32_t>(character));
  if (!call.assign(0, string_value(bytes))) return Value::unwind();
  return Value::integer(static_cast<int64_t>(bytes.size()));
}

// As strcmp(3) of glibc has it: how far the first bytes that differ are apart.
Value do_strcoll(Call& call) {
  expect(call, 2, 2, "strcoll(s1, s2)");
  std::string left = call.bytes(0), right = call.bytes(1);
  auto [a, b] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  int first = a == left.end() ? 0 : static_cast<unsigned char>(*a), second = b == right.end() ? 0 : static_cast<unsigned char>(*b);
  return Value::integer(first - second);
}
Value do_strxfrm(Call& call) {
  expect(call, 1, 1, "strxfrm(src)");
  Text text(call.in, call.value(0));
  return call.text_value(text.str(), text.utf8());
}
Value do_localeconv(Call& call) {
  expect(call, 0, 0, "localeconv()");
  Hash* facts = new_hash();
  store(insert(*facts, interpreter->intern("decimal_point")), string_value("."));
  return Value::of(Tag::Ref, facts);
}
Value do_locale_exists(Call& call) { return call.truth(posix::locale_exists(call.bytes(0))); }

}  // namespace

constinit const Row posix_text_table[] = {
    {"POSIX::locale_exists", {}, Needs::Observe, Taint::Neither, "has the system such a locale?", do_locale_exists},
    {"POSIX::localeconv", {}, Needs::Nothing, Taint::Neither, "how the locale writes numbers", do_localeconv},
    {"POSIX::mblen", {}, Needs::Nothing, Taint::Neither, "how many bytes the first character has", do_mblen},
    {"POSIX::mbtowc", {}, Needs::Nothing, Taint::Neither, "the first character's number", do_mbtowc},
    {"POSIX::strcoll", {}, Needs::Nothing, Taint::Neither, "which of two texts comes first", do_strcoll},
    {"POSIX::strxfrm", {}, Needs::Nothing, Taint::Neither, "a text that compares as strcoll does", do_strxfrm},
    {"POSIX::wctomb", {}, Needs::Nothing, Taint::Neither, "a character's bytes", do_wctomb},
};
const Rows posix_text_rows = posix_text_table;

}  // namespace nacre
