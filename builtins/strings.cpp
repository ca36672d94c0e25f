// SPDX-License-Identifier: MIT
// length, substr, index, chr, join, sprintf and their like: text in, text or a number out.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "builtins/builtins.h"
#include "builtins/sprintf.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/strings/string_operators.h"
#include "runtime/strings/text_builder.h"

namespace nacre {

namespace {

using parser::Warn;

bool bytes_pragma(const Call& call) {
  const parser::Pragmas* pragmas = call.in.place().pragmas;
  return pragmas && pragmas->bytes;
}

size_t character_count(const TextView& text) { return text.utf8 ? utf8_length(text.bytes) : text.bytes.size(); }

// The text as substr, index and ord count it: by characters, or by bytes under `use bytes`.
TextView counted(const Call& call, const Text& text) { return {text.view(), text.utf8() && !bytes_pragma(call)}; }

Value do_length(Call& call) {
  const Value& v = call.value(0);
  if (v.is_undef()) return Value::undef();
  Text text(call.in, v);
  return Value::integer(static_cast<int64_t>(character_count(counted(call, text))));
}

// Quick answers (see Row): plain texts of bytes.
bool is_byte_text(const Value& v) { return v.tag == Tag::Str && !v.s->utf8(); }

bool quick_length(Interpreter&, const Value* args, uint32_t, Value& out) {
  const Value& v = args[0];
  if (is_byte_text(v)) out = Value::integer(static_cast<int64_t>(v.s->length));
  else if (v.tag == Tag::Int) out = Value::integer(static_cast<int64_t>(integer_length(v.i)));
  else return false;
  return true;
}

bool quick_ord(Interpreter&, const Value* args, uint32_t, Value& out) {
  const Value& v = args[0];
  if (!is_byte_text(v) || v.s->length == 0) return false;
  out = Value::integer(static_cast<unsigned char>(v.s->text[0]));
  return true;
}

bool quick_chr(Interpreter& in, const Value* args, uint32_t, Value& out) {
  if (args[0].tag != Tag::Int || static_cast<uint64_t>(args[0].i) > 0xFF) return false;
  String* s = in.short_texts.of_byte(static_cast<unsigned char>(args[0].i));
  retain(s);
  out = Value::of(Tag::Str, s);
  return true;
}

// The bytes of a range of characters.
SubstringRange in_bytes(const TextView& text, SubstringRange range) {
  if (!text.utf8) return range;
  size_t start = utf8_offset(text.bytes, range.start);
  return {start, utf8_offset(text.bytes.substr(start), range.length)};
}

// substr($x, 1, 2, "new"): the variable changes, the old part is the answer.
Value replace_part(Call& call, const TextView& text, SubstringRange range) {
  Text replacement = call.text(3);
  SubstringRange part = in_bytes(text, range);
  Held old(string_value(text.bytes.substr(part.start, part.length), text.utf8));
  TextBuilder out(text.bytes.size() + replacement.view().size());
  out.append({text.bytes.substr(0, part.start), text.utf8});
  out.append(replacement.both());
  out.append({text.bytes.substr(part.start + part.length), text.utf8});
  if (!call.assign(0, out.take())) return Value::unwind();
  return old.take();
}

Value do_substr(Call& call) {
  Text text = call.text(0);
  int64_t offset = call.integer(1);
  bool has_length = call.has(2) && !(call.value(2).is_undef() && call.has(3));
  int64_t length = has_length ? call.integer(2) : 0;
  TextView view = counted(call, text);
  SubstringRange range{};
  if (!substring_range(character_count(view), offset, has_length, length, range)) {
    if (call.has(3)) return call.die("substr outside of string");
    call.warn(Warn::Substr, "substr outside of string");
    return Value::undef();
  }
  if (call.has(3)) return replace_part(call, view, range);
  SubstringRange part = in_bytes(view, range);
  return string_value(view.bytes.substr(part.start, part.length), view.utf8);
}

// Both texts in the encoding of the first. False: the second holds characters that the first cannot.
bool same_encoding(const TextView& text, TextView& wanted, std::string& buffer) {
  if (text.utf8 == wanted.utf8 || is_ascii(wanted.bytes)) return true;
  if (text.utf8) buffer = latin1_to_utf8(wanted.bytes);
  else if (!utf8_to_latin1(wanted.bytes, buffer)) return false;
  wanted = {buffer, text.utf8};
  return true;
}

size_t clamped(int64_t position, size_t size) {
  return position < 0 ? 0 : std::min(static_cast<uint64_t>(position), static_cast<uint64_t>(size));
}

Value found_at(const TextView& text, size_t byte) {
  if (byte == std::string_view::npos) return Value::integer(-1);
  return Value::integer(static_cast<int64_t>(text.utf8 ? utf8_length(text.bytes.substr(0, byte)) : byte));
}

size_t find_forwards(std::string_view text, std::string_view wanted, size_t from) {
  if (wanted.empty()) return from;
  if (text.empty()) return std::string_view::npos;
  if (wanted.size() == 1) {
    const void* one = std::memchr(text.data() + from, wanted[0], text.size() - from);
    return one ? static_cast<size_t>(static_cast<const char*>(one) - text.data()) : std::string_view::npos;
  }
  const void* at = memmem(text.data() + from, text.size() - from, wanted.data(), wanted.size());
  return at ? static_cast<size_t>(static_cast<const char*>(at) - text.data()) : std::string_view::npos;
}

Value do_index(Call& call) {
  Text text = call.text(0), wanted_text = call.text(1);
  TextView view = counted(call, text), wanted = counted(call, wanted_text);
  std::string buffer;
  if (!same_encoding(view, wanted, buffer)) return Value::integer(-1);
  size_t from = call.has(2) ? clamped(call.integer(2), view.bytes.size()) : 0;
  if (view.utf8 && from) from = utf8_offset(view.bytes, from);
  return found_at(view, find_forwards(view.bytes, wanted.bytes, from));
}

bool quick_index(Interpreter&, const Value* args, uint32_t count, Value& out) {
  if (count < 2 || !is_byte_text(args[0]) || !is_byte_text(args[1]) || (count > 2 && args[2].tag != Tag::Int)) return false;
  std::string_view text = args[0].s->view();
  out = found_at({text, false}, find_forwards(text, args[1].s->view(), count > 2 ? clamped(args[2].i, text.size()) : 0));
  return true;
}

Value do_rindex(Call& call) {
  Text text = call.text(0), wanted_text = call.text(1);
  TextView view = counted(call, text), wanted = counted(call, wanted_text);
  std::string buffer;
  if (!same_encoding(view, wanted, buffer)) return Value::integer(-1);
  size_t from = view.bytes.size();
  if (call.has(2)) {
    from = clamped(call.integer(2), from);
    if (view.utf8) from = utf8_offset(view.bytes, from);
  }
  return found_at(view, view.bytes.rfind(wanted.bytes, from));
}

Value do_chr(Call& call) {
  const Value& v = call.value(0);
  double d = v.tag == Tag::Int ? 0 : call.number(0);
  if (!std::isfinite(d)) {
    char name[40];
    return call.die("Cannot chr " + std::string(name, format_number(d, name)));
  }
  int64_t code = to_integer(call.in, v);
  if (bytes_pragma(call)) code &= 0xFF;
  char encoded[8];
  if (code >= 0 && code <= 0xFF) {
    encoded[0] = static_cast<char>(code);
    return string_value({encoded, 1});
  }
  if (code < 0 && v.tag == Tag::Int) {
    call.warn(Warn::Utf8, "Invalid negative number (" + std::to_string(code) + ") in chr");
    code = 0xFFFD;
  }
  if (code < 0 || code > INT32_MAX) {
    char message[120];
    std::snprintf(message, sizeof message, "Use of code point 0x%llX is not allowed; the permissible max is 0x7FFFFFFF",
                  static_cast<unsigned long long>(code));
    return call.die(message);
  }
  return string_value({encoded, utf8_encode(encoded, static_cast<uint32_t>(code))}, true);
}

Value do_ord(Call& call) {
  Text text = call.text(0);
  TextView view = counted(call, text);
  if (view.bytes.empty()) return Value::integer(0);
  size_t at = 0;
  return Value::integer(view.utf8 ? utf8_decode(view.bytes, at) : static_cast<unsigned char>(view.bytes[0]));
}

Value do_join(Call& call) {
  uint32_t count = call.count();
  if (count != 2) call.warn_if_undef(0);
  Text separator(call.in, call.value(0));
  if (count < 2) return string_value({});
  TextBuilder out;
  call.in.charge(count / 16);
  for (uint32_t k = 1; k < count; ++k) {
    if (k > 1 && !separator.view().empty()) out.append(separator.both());
    const Value& v = call.value(k);
    if (v.tag == Tag::Str) {
      out.append({v.s->view(), v.s->utf8()});
    } else if (v.tag == Tag::Int) {
      out.grow_by(format_integer(v.i, out.room(20)));
    } else {
      Text item = call.text(k);
      out.append(item.both());
    }
  }
  return out.take();
}

Value do_reverse(Call& call) {
  uint32_t count = call.count();
  call.in.charge(count / 16);
  if (call.wants_list()) {
    for (uint32_t k = count; k-- > 0;) call.push(copy(call.value(k)));
    return call.list();
  }
  if (count == 1) return reversed_text(call.text(0).both());
  TextBuilder all;
  for (uint32_t k = 0; k < count; ++k) {
    Text item = call.text(k);
    all.append(item.both());
  }
  if (count == 0) {
    Held topic(read(&call.in.known.topic->scalar));
    if (topic->is_undef()) call.in.warn_uninitialized(nullptr, "reverse");
    return reversed_text(Text(call.in, *topic).both());
  }
  Held text(all.take());
  return reversed_text({text->s->view(), text->s->utf8()});
}

Value do_sprintf(Call& call) {
  Text format = call.text(0);
  if (call.memo && !*call.memo) *call.memo = std::make_unique<FormatMemo>(format.view());
  auto* memo = call.memo ? static_cast<const FormatMemo*>(call.memo->get()) : nullptr;
  std::string_view operation = call.row.described.empty() ? std::string_view("sprintf") : call.row.described;
  return format_text(call.in, format.both(), FormatArguments(call, 1), operation, memo);
}

Value do_quotemeta(Call& call) {
  const parser::Pragmas* pragmas = call.in.place().pragmas;
  return quote_meta(call.text(0).both(), pragmas && pragmas->has(parser::FeatureUnicodeStrings));
}

Value do_study(Call& call) {
  Text text = call.text(0);
  return call.truth(!text.view().empty());
}

constexpr Row string_rows[] = {
    {"chr", "_", Needs::Nothing, Taint::Passes, "the character of a number", do_chr, {}, quick_chr},
    {"index", "$$;$", Needs::Nothing, Taint::Neither, "where a text first occurs in another, or -1", do_index, {}, quick_index},
    {"join", "$@", Needs::Nothing, Taint::Neither, "a list as one text, with a separator between", do_join, "join or string"},
    {"length", "_", Needs::Nothing, Taint::Neither, "how many characters a text has; undef of undef", do_length, {}, quick_length},
    {"ord", "_", Needs::Nothing, Taint::Neither, "the number of a text's first character", do_ord, {}, quick_ord},
    {"quotemeta", "_", Needs::Nothing, Taint::Passes, "a text with a backslash before all that is special in a pattern", do_quotemeta},
    {"reverse", "@", Needs::Nothing, Taint::Neither, "a list backwards; in scalar context a text backwards", do_reverse},
    {"rindex", "$$;$", Needs::Nothing, Taint::Neither, "where a text last occurs in another, or -1", do_rindex},
    {"sprintf", "$@", Needs::Nothing, Taint::Neither, "values as text by a format", do_sprintf},
    {"study", "_", Needs::Nothing, Taint::Neither, "does nothing; once it sped up matching", do_study},
    {"substr", "$$;$$", Needs::Nothing, Taint::Neither, "a part of a text; with four arguments replaces it", do_substr},
};
static_assert(sorted_and_documented(string_rows));

}  // namespace

const Rows string_builtins = string_rows;

}  // namespace nacre
