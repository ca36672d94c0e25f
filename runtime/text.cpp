// SPDX-License-Identifier: MIT
#include "runtime/text.h"

#include <charconv>
#include <cmath>
#include <cstring>

#include "runtime/interpreter.h"

namespace nacre {

namespace {

constexpr std::string_view as_text = "\"\"", as_number = "0+", as_truth = "bool";

// Asks an overloaded object. False: it says nothing, or answers with itself, which means the plain reference.
bool ask_overload(Interpreter& in, const Value& v, std::string_view conversion, Held& answer) {
  Value result = Value::undef();
  if (!in.overloaded(v) || !in.overload_unary(conversion, v, result)) return false;
  if (result.is_unwind()) throw Unwound{};
  answer = Held(result);
  return !(result.is_ref() && result.o == v.o);
}

bool is_regexp(const Value& v) { return v.is_ref() && v.o->kind == ObjectKind::Regexp; }

bool string_is_true(const String& s) { return s.length > 1 || (s.length == 1 && s.text[0] != '0'); }

int64_t double_to_integer(double d) {
  if (d < 9223372036854775808.0) return d > -9223372036854775808.0 ? static_cast<int64_t>(d) : INT64_MIN;
  if (std::isnan(d)) return 0;
  return d < 18446744073709551616.0 ? static_cast<int64_t>(static_cast<uint64_t>(d)) : -1;
}

uint64_t double_to_unsigned(double d) {
  if (std::isnan(d)) return 0;
  if (d < 0) return static_cast<uint64_t>(double_to_integer(d));
  return d < 18446744073709551616.0 ? static_cast<uint64_t>(d) : UINT64_MAX;
}

size_t hexadecimal(uintptr_t n, char* out) { return static_cast<size_t>(std::to_chars(out, out + 20, n, 16).ptr - out); }

Value address_of(const Value& v) { return Value::unsigned_integer(reinterpret_cast<uintptr_t>(v.o)); }

bool is_lvalue_magic(const Magic& magic) {
  return magic.how->name == "substr" || magic.how->name == "pos" || magic.how->name == "vec" || magic.how->name == "keys";
}

std::string_view scalar_kind(const Value& content) {
  switch (content.tag) {
    case Tag::Ref: case Tag::Weak: return "REF";
    case Tag::Glob: return "GLOB";
    case Tag::VString: return "VSTRING";
    case Tag::Magic: return is_lvalue_magic(*content.magic) ? "LVALUE" : content.magic->how->name == "$^V" ? "REF" : "SCALAR";
    default: return "SCALAR";
  }
}

// The text of what is neither Str nor a number.
Held special_text(Interpreter& in, const Value& v) {
  switch (v.tag) {
    case Tag::Ref: {
      Held answer;
      if (ask_overload(in, v, as_text, answer)) return Held(to_text_value(in, *answer));
      if (is_regexp(v)) return Held(Value::of(Tag::Str, regexp_text(v.o).take()));
      return Held(string_value(reference_text(in, v)));
    }
    case Tag::Glob: {
      std::string name = glob_display_name(*v.glob);
      return Held(string_value(name, v.glob->alias_of ? v.glob->alias_of->utf8() : v.glob->name->utf8() || v.glob->stash->name->utf8()));
    }
    case Tag::Dual: return Held(to_text_value(in, v.dual->text));
    case Tag::VString: return Held(Value::of(Tag::Str, copy(v).o));
    case Tag::Array: case Tag::Hash: case Tag::Code: return Held(string_value(reference_text(in, v)));
    case Tag::Box: case Tag::Weak: case Tag::Magic: case Tag::Alias: case Tag::Cursor: {
      Held inner(read(const_cast<Value*>(&v)));
      if (inner->is_unwind()) throw Unwound{};
      return Held(to_text_value(in, *inner));
    }
    default: return Held(string_value({}));
  }
}

// The number of what is neither a number nor Str.
Value special_number(Interpreter& in, const Value& v) {
  switch (v.tag) {
    case Tag::Ref: {
      Held answer;
      if (ask_overload(in, v, as_number, answer)) return to_numeric(in, *answer);
      return address_of(v);
    }
    case Tag::Dual: return to_numeric(in, v.dual->number);
    case Tag::VString: return parse_number(v.s->view()).value;
    case Tag::Array: case Tag::Hash: case Tag::Code: return address_of(v);
    case Tag::Box: case Tag::Weak: case Tag::Magic: case Tag::Alias: case Tag::Cursor: {
      Held inner(read(const_cast<Value*>(&v)));
      if (inner->is_unwind()) throw Unwound{};
      return to_numeric(in, *inner);
    }
    default: return Value::integer(0);
  }
}

Value decimal_value(const char* digits, size_t length) { return string_value({digits, length}); }

}  // namespace

std::string_view referent_kind(const Object& referent) {
  switch (referent.kind) {
    case ObjectKind::Array: return "ARRAY";
    case ObjectKind::Hash: return "HASH";
    case ObjectKind::Code: return "CODE";
    case ObjectKind::Glob: return "GLOB";
    case ObjectKind::Handle: return "IO";
    case ObjectKind::Regexp: return "REGEXP";
    case ObjectKind::Box: return scalar_kind(static_cast<const Box&>(referent).value);
    default: return "SCALAR";
  }
}

std::string reference_text(Interpreter& in, const Value& ref) {
  std::string out;
  if (ref.o->package) {
    out.append(in.stash_at(ref.o->package).name->view());
    out.push_back('=');
  }
  std::string_view kind = referent_kind(*ref.o);
  out.append(kind == "REGEXP" ? "SCALAR" : kind);
  char address[24];
  out.append("(0x").append(address, hexadecimal(reinterpret_cast<uintptr_t>(ref.o), address)).append(")");
  return out;
}

void Text::make(Interpreter& in, const Value& value) {
  switch (value.tag) {
    case Tag::Str: case Tag::VString:
      view_ = value.s->view();
      utf8_ = value.s->utf8();
      return;
    case Tag::Int: view_ = {small_, format_integer(value.i, small_)}; return;
    case Tag::Num: view_ = {small_, format_number(value.d, small_)}; return;
    case Tag::Uint: view_ = {small_, format_unsigned(value.u, small_)}; return;
    case Tag::Undef: return;
    case Tag::Dual:
      if (value.dual->text.tag == Tag::Str) {
        view_ = value.dual->text.s->view();
        utf8_ = value.dual->text.s->utf8();
        return;
      }
      break;
    default: break;
  }
  kept_ = special_text(in, value);
  view_ = kept_->s->view();
  utf8_ = kept_->s->utf8();
}

bool looks_like_number(const Value& value) {
  switch (value.tag) {
    case Tag::Int: case Tag::Num: case Tag::Uint: return true;
    case Tag::Str: case Tag::VString: return parse_number(value.s->view()).whole;
    case Tag::Dual: return looks_like_number(value.dual->text);
    default: return false;
  }
}

Value to_numeric(Interpreter& in, const Value& v) {
  switch (v.tag) {
    case Tag::Int: case Tag::Num: case Tag::Uint: return v;
    case Tag::Str: return parse_number(v.s->view()).value;
    case Tag::Undef: return Value::integer(0);
    default: return special_number(in, v);
  }
}

double to_double(Interpreter& in, const Value& v) {
  Value n = to_numeric(in, v);
  return n.tag == Tag::Int ? static_cast<double>(n.i) : n.tag == Tag::Num ? n.d : static_cast<double>(n.u);
}

int64_t to_integer(Interpreter& in, const Value& v) {
  if (v.tag == Tag::Int) [[likely]] return v.i;
  Value n = to_numeric(in, v);
  return n.tag == Tag::Num ? double_to_integer(n.d) : n.i;
}

uint64_t to_unsigned(Interpreter& in, const Value& v) {
  if (v.tag == Tag::Int) [[likely]] return v.u;
  Value n = to_numeric(in, v);
  return n.tag == Tag::Num ? double_to_unsigned(n.d) : n.u;
}

bool to_truth(Interpreter& in, const Value& v) {
  switch (v.tag) {
    case Tag::Int: case Tag::Uint: return v.i != 0;
    case Tag::Str: case Tag::VString: return string_is_true(*v.s);
    case Tag::Undef: return false;
    case Tag::Num: return v.d != 0;
    case Tag::Dual: return to_truth(in, v.dual->text);
    case Tag::Ref: {
      Held answer;
      return ask_overload(in, v, as_truth, answer) ? to_truth(in, *answer) : true;
    }
    case Tag::Box: case Tag::Weak: case Tag::Magic: case Tag::Alias: case Tag::Cursor: {
      Held inner(read(const_cast<Value*>(&v)));
      if (inner->is_unwind()) throw Unwound{};
      return to_truth(in, *inner);
    }
    default: return true;
  }
}

Value to_text_value(Interpreter& in, const Value& v) {
  char digits[40];
  switch (v.tag) {
    case Tag::Str: return copy(v);
    case Tag::Int: {
      size_t length = integer_length(v.i);
      String* s = new_string_buffer(length);
      format_integer(v.i, s->text);
      s->length = length;
      s->text[length] = 0;
      return Value::of(Tag::Str, s);
    }
    case Tag::Num: return decimal_value(digits, format_number(v.d, digits));
    case Tag::Uint: return decimal_value(digits, format_unsigned(v.u, digits));
    case Tag::Undef: return string_value({});
    default: return special_text(in, v).take();
  }
}

Ref<String> to_string(Interpreter& in, const Value& v) { return Ref<String>(to_text_value(in, v).s); }

Value concatenate(const TextView& a, const TextView& b) {
  if (a.utf8 != b.utf8) {
    std::string left = upgraded(a), right = upgraded(b);
    return concatenate({left, true}, {right, true});
  }
  String* s = new_string_buffer(a.bytes.size() + b.bytes.size());
  copy_bytes(s->text, a.bytes.data(), a.bytes.size());
  copy_bytes(s->text + a.bytes.size(), b.bytes.data(), b.bytes.size());
  s->length = a.bytes.size() + b.bytes.size();
  s->text[s->length] = 0;
  if (a.utf8) s->flags |= Utf8Text;
  return Value::of(Tag::Str, s);
}

void append_text(Value& slot, const TextView& more) {
  if (slot.s->utf8() == more.utf8) return append_bytes(slot, more.bytes);
  std::string wide = upgraded(more);
  if (!slot.s->utf8()) {
    if (is_ascii(slot.s->view())) {
      own_string(slot, slot.s->length + wide.size())->flags |= Utf8Text;
    } else {
      Value fresh = string_value(latin1_to_utf8(slot.s->view()), true);
      Value old = std::exchange(slot, fresh);
      release(old);
    }
  }
  append_bytes(slot, wide);
}

int compare_text(const TextView& a, const TextView& b) {
  if (a.utf8 == b.utf8) {
    if (!a.bytes.empty() && !b.bytes.empty() && a.bytes[0] != b.bytes[0])
      return static_cast<unsigned char>(a.bytes[0]) < static_cast<unsigned char>(b.bytes[0]) ? -1 : 1;
    int order = a.bytes.compare(b.bytes);
    return (order > 0) - (order < 0);
  }
  if (a.utf8) return -compare_text(b, a);
  size_t at = 0;
  for (char c : a.bytes) {   // a: bytes, b: characters
    if (at >= b.bytes.size()) return 1;
    uint32_t left = static_cast<unsigned char>(c), right = utf8_decode(b.bytes, at);
    if (left != right) return left < right ? -1 : 1;
  }
  return at < b.bytes.size() ? -1 : 0;
}

bool equal_text(const TextView& a, const TextView& b) {
  if (a.utf8 != b.utf8) return compare_text(a, b) == 0;
  return a.bytes.size() == b.bytes.size() && same_bytes(a.bytes.data(), b.bytes.data(), a.bytes.size());
}

std::string upgraded(const TextView& t) { return t.utf8 ? std::string(t.bytes) : latin1_to_utf8(t.bytes); }

Ref<String> key_of(Interpreter& in, const Value& v) {
  if (v.tag == Tag::Str && v.s->fits_as_key()) [[likely]] return Ref<String>::sharing(v.s);
  if (v.tag == Tag::Int && static_cast<uint64_t>(v.i) < ShortTexts::integer_count)
    return Ref<String>::sharing(in.short_texts.of_integer(v.i));
  Ref<String> key = to_string(in, v);
  if (key->fits_as_key()) return key;
  if (!key->utf8()) return Ref<String>(new_string(key->view()));   // keys are never tainted
  std::string narrow;
  if (!utf8_to_latin1(key->view(), narrow)) return key->has(Tainted) ? Ref<String>(new_string(key->view(), true)) : std::move(key);
  return Ref<String>(new_string(narrow));
}

TextView downgraded(const TextView& t, std::string& buffer, bool& wide) {
  wide = false;
  if (!t.utf8 || is_ascii(t.bytes)) return {t.bytes, false};
  wide = !utf8_to_latin1(t.bytes, buffer);
  return wide ? TextView{t.bytes, true} : TextView{buffer, false};
}

}  // namespace nacre
