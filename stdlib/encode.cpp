// SPDX-License-Identifier: MIT
// Encode: characters from bytes and back, up to what cannot be mapped. What becomes of that is decided in perl/Encode.pm.
#include <array>
#include <memory>
#include <string>
#include <unordered_map>

#include "builtins/answers.h"
#include "runtime/io/encoding.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

constexpr uint32_t replacement = 0xFFFD, unmapped = ~uint32_t{0};

// How the bytes of one character are found.
enum class Form { Utf8, StrictUtf8, SingleByte, Utf16, Utf32, Ucs2 };

struct Coding {
  Form form = Form::SingleByte;
  bool little = false;
  std::array<uint32_t, 256> codes{};             // SingleByte: what each byte means
  std::unordered_map<uint32_t, char> bytes;      // and back
};

void fill_table(Coding& coding, io::Encoding& encoding) {
  for (unsigned byte = 0; byte < 256; ++byte) {
    std::string from(1, static_cast<char>(byte)), text;
    bool mapped = true;
    encoding.decode(from, true, text, [&](std::string_view) { mapped = false; });
    size_t at = 0;
    coding.codes[byte] = mapped && !text.empty() ? utf8_decode(text, at) : unmapped;
    if (coding.codes[byte] != unmapped) coding.bytes.emplace(coding.codes[byte], static_cast<char>(byte));
  }
}

// By the canonical name, which Perl has looked up.
std::shared_ptr<const Coding> coding_of(const std::string& name) {
  thread_local std::unordered_map<std::string, std::shared_ptr<const Coding>> known;
  if (auto found = known.find(name); found != known.end()) return found->second;
  auto made = std::make_shared<Coding>();
  made->little = name.ends_with("LE");
  if (name == "utf8") made->form = Form::Utf8;
  else if (name == "utf-8-strict") made->form = Form::StrictUtf8;
  else if (name.starts_with("UTF-16")) made->form = Form::Utf16;
  else if (name.starts_with("UTF-32")) made->form = Form::Utf32;
  else if (name.starts_with("UCS-2")) made->form = Form::Ucs2;
  else if (auto encoding = io::find_encoding(name)) fill_table(*made, *encoding);
  else return nullptr;
  return known.emplace(name, std::move(made)).first->second;
}

struct Step {
  uint32_t code = unmapped;
  size_t length = 1;        // of the character, or of what is wrong
  bool partial = false;     // the bytes end inside it
};

Step utf8_step(std::string_view bytes, bool strict) {
  int length = io::character_length(bytes, strict);
  Step step;
  if (length > 0) {
    size_t at = 0;
    step.code = utf8_decode(bytes, at);
    step.length = static_cast<size_t>(length);
    return step;
  }
  size_t announced = io::announced_length(static_cast<unsigned char>(bytes[0]));
  while (step.length < announced && step.length < bytes.size() && (bytes[step.length] & 0xC0) == 0x80) ++step.length;
  step.partial = length == 0;
  return step;
}

uint32_t unit(std::string_view bytes, size_t size, bool little) {
  uint32_t code = 0;
  for (size_t i = 0; i < size; ++i) code = code << 8 | static_cast<unsigned char>(bytes[little ? size - 1 - i : i]);
  return code;
}

bool is_surrogate(uint32_t code) { return code >= 0xD800 && code <= 0xDFFF; }

Step wide_step(std::string_view bytes, const Coding& coding) {
  size_t size = coding.form == Form::Utf32 ? 4 : 2;
  if (bytes.size() < size) return {unmapped, bytes.size(), true};
  uint32_t code = unit(bytes, size, coding.little);
  if (coding.form == Form::Utf16 && is_surrogate(code)) {
    if (code >= 0xDC00) return {unmapped, size, false};
    if (bytes.size() < 4) return {unmapped, bytes.size(), true};
    uint32_t low = unit(bytes.substr(2), 2, coding.little);
    if (low < 0xDC00 || low > 0xDFFF) return {unmapped, size, false};
    return {0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), 4, false};
  }
  return {is_surrogate(code) || code > 0x10FFFF ? unmapped : code, size, false};
}

Step next_character(std::string_view bytes, const Coding& coding) {
  switch (coding.form) {
    case Form::Utf8: return utf8_step(bytes, false);
    case Form::StrictUtf8: return utf8_step(bytes, true);
    case Form::SingleByte: return {coding.codes[static_cast<unsigned char>(bytes[0])], 1, false};
    case Form::Utf16: case Form::Utf32: case Form::Ucs2: return wide_step(bytes, coding);
  }
  return {};
}

// decode_run NAME, OCTETS, REPLACE: the text, how many bytes it was, how many are wrong then (0: none), whether they are only incomplete.
Value do_decode(Call& call) {
  auto coding = coding_of(call.bytes(0));
  if (!coding) return call.list();
  std::string octets = call.bytes(1), text;
  bool replaces = call.truth(2u);
  size_t at = 0;
  Step step;
  for (; at < octets.size(); at += step.length) {
    step = next_character(std::string_view(octets).substr(at), *coding);
    if (step.code == unmapped && !replaces) break;
    if (step.code == unmapped && step.partial && coding->form != Form::Utf8 && coding->form != Form::StrictUtf8 && step.length < 2) continue;
    utf8_encode(text, step.code == unmapped ? replacement : step.code);
  }
  call.push(call.text_value(text, true));
  call.push(Value::integer(static_cast<int64_t>(at)));
  call.push(Value::integer(at < octets.size() ? static_cast<int64_t>(step.length) : 0));
  call.push(call.truth(at < octets.size() && step.partial));
  return call.list();
}

void put_unit(std::string& out, uint32_t code, size_t size, bool little) {
  for (size_t i = 0; i < size; ++i) out += static_cast<char>(code >> (8 * (little ? i : size - 1 - i)));
}

// False: it has no form in this encoding.
bool put_character(std::string& out, uint32_t code, std::string_view spelled, const Coding& coding) {
  bool outside = is_surrogate(code) || code > 0x10FFFF;
  switch (coding.form) {
    case Form::StrictUtf8:
      if (io::character_length(spelled, true) <= 0) return false;
      [[fallthrough]];
    case Form::Utf8: out.append(spelled); return true;
    case Form::SingleByte: {
      auto found = coding.bytes.find(code);
      if (found == coding.bytes.end()) return false;
      out += found->second;
      return true;
    }
    case Form::Utf32: if (outside) return false; put_unit(out, code, 4, coding.little); return true;
    case Form::Ucs2: if (outside || code > 0xFFFF) return false; put_unit(out, code, 2, coding.little); return true;
    case Form::Utf16:
      if (outside) return false;
      if (code > 0xFFFF) {
        put_unit(out, 0xD800 + ((code - 0x10000) >> 10), 2, coding.little);
        code = 0xDC00 + ((code - 0x10000) & 0x3FF);
      }
      put_unit(out, code, 2, coding.little);
      return true;
  }
  return false;
}

void put_replacement(std::string& out, const Coding& coding) {
  std::string spelled;
  utf8_encode(spelled, replacement);
  if (!put_character(out, replacement, spelled, coding)) out += '?';
}

// encode_run NAME, STRING, REPLACE: the octets, how many characters they were, and the one that has no form, if any.
Value do_encode(Call& call) {
  auto coding = coding_of(call.bytes(0));
  if (!coding) return call.list();
  Text given = call.text(1);
  std::string upgraded, out;
  if (!given.utf8()) io::upgrade(given.view(), upgraded);
  std::string_view text = given.utf8() ? given.view() : std::string_view(upgraded);
  bool replaces = call.truth(2u);
  int64_t count = 0;
  Value wrong = Value::undef();
  for (size_t at = 0; at < text.size(); ++count) {
    size_t start = at;
    uint32_t code = utf8_decode(text, at);
    if (put_character(out, code, text.substr(start, at - start), *coding)) continue;
    if (!replaces) {
      wrong = Value::integer(code);
      break;
    }
    put_replacement(out, *coding);
  }
  call.push(call.text_value(out));
  call.push(Value::integer(count));
  call.push(wrong);
  return call.list();
}

Value do_canonical(Call& call) {
  auto encoding = io::find_encoding(call.bytes(0));
  return encoding ? call.text_value(encoding->name()) : call.undef();
}

}  // namespace

constinit const Row encode_table[] = {
    {"Encode::canonical", {}, Needs::Nothing, Taint::Neither, "an encoding's own name", do_canonical},
    {"Encode::decode_run", {}, Needs::Nothing, Taint::Neither, "text from bytes, up to what is malformed", do_decode},
    {"Encode::encode_run", {}, Needs::Nothing, Taint::Neither, "bytes from text, up to what has no form", do_encode},
};
const Rows encode_rows = encode_table;

}  // namespace nacre
