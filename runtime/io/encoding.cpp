// SPDX-License-Identifier: MIT
#include "runtime/io/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <unordered_map>

namespace nacre::io {

namespace {

unsigned char byte_at(std::string_view bytes, size_t place) { return static_cast<unsigned char>(bytes[place]); }
bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

bool is_ascii(std::string_view bytes) {
  size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    uint64_t word;
    std::memcpy(&word, bytes.data() + i, 8);
    if ((word & 0x8080808080808080ULL) != 0) return false;
  }
  for (; i < bytes.size(); ++i)
    if (byte_at(bytes, i) >= 0x80) return false;
  return true;
}

void append_utf8(uint64_t code, std::string& to) {
  if (code < 0x80) {
    to += static_cast<char>(code);
    return;
  }
  int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : code < 0x200000 ? 3 : code < 0x4000000 ? 4 : code < 0x80000000 ? 5 : 6;
  to += static_cast<char>(((0xFF80 >> more) & 0xFF) | (code >> (6 * more)));
  while (more-- > 0) to += static_cast<char>(0x80 | ((code >> (6 * more)) & 0x3F));
}

// The code of the well-formed character at the front, which has `length` bytes.
uint64_t code_of(std::string_view bytes, size_t length) {
  if (length == 1) return byte_at(bytes, 0);
  uint64_t code = length >= 7 ? 0 : byte_at(bytes, 0) & (0x7FU >> length);
  for (size_t i = 1; i < length; ++i) code = (code << 6) | (byte_at(bytes, i) & 0x3F);
  return code;
}

bool is_interchangeable(uint64_t code) {
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return false;
  return (code & 0xFFFE) != 0xFFFE && !(code >= 0xFDD0 && code <= 0xFDEF);
}

std::string hex(const char* format, unsigned long long number) {
  char out[40];
  std::snprintf(out, sizeof out, format, number);
  return out;
}

std::string spell_bytes(std::string_view bytes) {
  std::string out;
  for (size_t i = 0; i < bytes.size(); ++i) out += hex("\\x%02llX", byte_at(bytes, i));
  return out;
}

// How many bytes perl blames at once: the lead byte and the continuation bytes that follow, as far as the lead announced them.
size_t malformed_length(std::string_view bytes) {
  size_t announced = announced_length(byte_at(bytes, 0)), length = 1;
  while (length < announced && length < bytes.size() && is_continuation(byte_at(bytes, length))) ++length;
  return length;
}

class Utf8 final : public Encoding {
 public:
  explicit Utf8(bool strict) : strict_(strict) {}
  std::string_view name() const override { return strict_ ? "utf-8-strict" : "utf8"; }

  void decode(std::string& bytes, bool last, std::string& text, const Warn& warn) override {
    std::string_view rest = bytes;
    while (!rest.empty()) {
      size_t good = whole_characters(rest);
      text.append(rest.substr(0, good));
      rest.remove_prefix(good);
      if (rest.empty() || character_length(rest, strict_) == 0) break;
      auto bad = rest.substr(0, malformed_length(rest));
      warn(std::string(strict_ ? "UTF-8" : "utf8") + " \"" + spell_bytes(bad) + "\" does not map to Unicode");
      text += spell_bytes(bad);
      rest.remove_prefix(bad.size());
    }
    bytes.erase(0, last ? bytes.size() : bytes.size() - rest.size());
  }

  void encode(std::string_view text, std::string& bytes, const Warn& warn) override {
    while (!text.empty()) {
      size_t good = whole_characters(text);
      bytes.append(text.substr(0, good));
      text.remove_prefix(good);
      if (text.empty()) return;
      int length = character_length(text, false);
      size_t bad = length > 0 ? static_cast<size_t>(length) : malformed_length(text);
      auto code = length > 0 ? code_of(text, bad) : byte_at(text, 0);
      warn("\"" + hex("\\x{%04llx}", code) + "\" does not map to " + (strict_ ? "UTF-8" : "utf8"));
      bytes += hex("\\x{%04llX}", code);
      text.remove_prefix(bad);
    }
  }

 private:
  size_t whole_characters(std::string_view bytes) const {
    size_t place = 0;
    while (place < bytes.size()) {
      if (byte_at(bytes, place) < 0x80) {
        ++place;
        continue;
      }
      int length = character_length(bytes.substr(place), strict_);
      if (length <= 0) break;
      place += static_cast<size_t>(length);
    }
    return place;
  }

  bool strict_;
};

constexpr uint32_t unmapped = UINT32_MAX;
using CodeTable = std::array<uint32_t, 256>;

// One byte, one character: the table says which.
class SingleByte final : public Encoding {
 public:
  SingleByte(std::string_view name, const CodeTable& codes) : name_(name), codes_(codes) {
    for (uint32_t byte = 0; byte < 256; ++byte)
      if (codes[byte] != unmapped) bytes_.emplace(codes[byte], static_cast<char>(byte));
  }
  std::string_view name() const override { return name_; }

  void decode(std::string& bytes, bool, std::string& text, const Warn& warn) override {
    if (is_ascii(bytes)) {
      text += bytes;
    } else {
      for (size_t i = 0; i < bytes.size(); ++i) decode_one(byte_at(bytes, i), text, warn);
    }
    bytes.clear();
  }

  void encode(std::string_view text, std::string& bytes, const Warn& warn) override {
    if (is_ascii(text)) {
      bytes += text;
      return;
    }
    while (!text.empty()) {
      int length = character_length(text, false);
      size_t size = length > 0 ? static_cast<size_t>(length) : 1;
      auto code = code_of(text, size);
      auto found = code > UINT32_MAX ? bytes_.end() : bytes_.find(static_cast<uint32_t>(code));
      if (found != bytes_.end()) {
        bytes += found->second;
      } else {
        warn("\"" + hex("\\x{%04llx}", code) + "\" does not map to " + name_);
        bytes += hex("\\x{%04llx}", code);
      }
      text.remove_prefix(size);
    }
  }

 private:
  void decode_one(unsigned char byte, std::string& text, const Warn& warn) const {
    if (codes_[byte] != unmapped) {
      append_utf8(codes_[byte], text);
      return;
    }
    auto spelled = hex("\\x%02llX", byte);
    warn(name_ + " \"" + spelled + "\" does not map to Unicode");
    text += spelled;
  }

  std::string name_;
  CodeTable codes_;
  std::unordered_map<uint32_t, char> bytes_;
};

CodeTable table_up_to(uint32_t limit) {
  CodeTable codes;
  for (uint32_t byte = 0; byte < 256; ++byte) codes[byte] = byte < limit ? byte : unmapped;
  return codes;
}

// The other 8-bit sets, by iconv(3). Nothing: the system does not know the name, or it is not an 8-bit set that contains ASCII.
std::optional<CodeTable> table_by_iconv(const std::string& name) {
  iconv_t converter = ::iconv_open("UTF-32LE", name.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  CodeTable codes = table_up_to(0);
  for (uint32_t byte = 0; byte < 256; ++byte) {
    char in = static_cast<char>(byte), out[4];
    char *from = &in, *to = out;
    size_t from_size = 1, to_size = sizeof out;
    ::iconv(converter, nullptr, nullptr, nullptr, nullptr);
    if (::iconv(converter, &from, &from_size, &to, &to_size) != static_cast<size_t>(-1) && to_size == 0) {
      std::memcpy(&codes[byte], out, sizeof out);
    }
  }
  ::iconv_close(converter);
  for (uint32_t byte = 0; byte < 128; ++byte)
    if (codes[byte] != byte) return std::nullopt;
  return codes;
}

enum class ByteOrder { Little, Big, Marked };

// UTF-16 and UTF-32. Marked: the byte order mark decides when reading (big without one), and is written, big, when writing.
class Wide final : public Encoding {
 public:
  Wide(std::string_view name, size_t unit, ByteOrder order) : name_(name), unit_(unit), order_(order), mark_(order == ByteOrder::Marked) {}
  std::string_view name() const override { return name_; }

  void decode(std::string& bytes, bool last, std::string& text, const Warn& warn) override {
    size_t place = 0;
    while (bytes.size() - place >= unit_) {
      uint32_t code = unit(bytes, place);
      size_t used = unit_;
      if (unit_ == 2 && code >= 0xD800 && code <= 0xDFFF) {
        if (code < 0xDC00 && bytes.size() - place < 4) break;
        used = surrogate(bytes, place, code, warn);
      } else if (!is_scalar(code)) {
        code = 0xFFFD;
      }
      place += used;
      if (order_ == ByteOrder::Marked && settle_order(code)) continue;
      append_utf8(code, text);
    }
    if (last && place < bytes.size()) warn(std::string(name_) + ":Partial character");
    bytes.erase(0, last ? bytes.size() : place);
  }

  void encode(std::string_view text, std::string& bytes, const Warn&) override {
    if (mark_ && !text.empty()) {
      put(0xFEFF, bytes);
      mark_ = false;
    }
    while (!text.empty()) {
      int length = character_length(text, false);
      size_t size = length > 0 ? static_cast<size_t>(length) : 1;
      auto code = code_of(text, size);
      text.remove_prefix(size);
      if (!is_interchangeable(code)) code = 0xFFFD;
      if (unit_ == 2 && code > 0xFFFF) {
        put(static_cast<uint32_t>(0xD800 + ((code - 0x10000) >> 10)), bytes);
        put(static_cast<uint32_t>(0xDC00 + ((code - 0x10000) & 0x3FF)), bytes);
      } else {
        put(static_cast<uint32_t>(code), bytes);
      }
    }
  }

 private:
  static bool is_scalar(uint32_t code) { return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF); }

  // Joins a pair into `code`; a lone half becomes U+FFFD. How many bytes it took.
  size_t surrogate(const std::string& bytes, size_t place, uint32_t& code, const Warn& warn) {
    uint32_t low = code < 0xDC00 ? unit(bytes, place + 2) : 0;
    if (low >= 0xDC00 && low <= 0xDFFF) {
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      return 4;
    }
    warn(std::string(name_) + ":Malformed " + (code < 0xDC00 ? "LO" : "HI") + " surrogate " + hex("%llx", code));
    code = 0xFFFD;
    return 2;
  }

  // The first character says the order. True when it was the mark itself.
  bool settle_order(uint32_t first) {
    bool swapped = first == (unit_ == 2 ? 0xFFFEU : 0xFFFDU) && swapped_mark_;
    order_ = swapped ? ByteOrder::Little : ByteOrder::Big;
    return swapped || first == 0xFEFF;
  }

  uint32_t unit(const std::string& bytes, size_t place) {
    uint32_t code = 0;
    for (size_t i = 0; i < unit_; ++i) {
      size_t at = order_ == ByteOrder::Little ? place + unit_ - 1 - i : place + i;
      code = code << 8 | byte_at(bytes, at);
    }
    swapped_mark_ = code == (unit_ == 2 ? 0xFFFEU : 0xFFFE0000U);
    return code;
  }

  void put(uint32_t code, std::string& bytes) const {
    for (size_t i = 0; i < unit_; ++i) {
      size_t shift = 8 * (order_ == ByteOrder::Little ? i : unit_ - 1 - i);
      bytes += static_cast<char>(code >> shift & 0xFF);
    }
  }

  std::string_view name_;
  size_t unit_;
  ByteOrder order_;
  bool mark_;
  bool swapped_mark_ = false;
};

struct EncodingName {
  std::string_view spelled, name;
};

// Spellings are lower case, with '-' for '_' and blanks.
constexpr EncodingName spellings[] = {
    {"utf-8", "utf-8-strict"},
    {"utf-8-strict", "utf-8-strict"},
    {"utf8", "utf8"},
    {"iso-8859-1", "iso-8859-1"},
    {"latin1", "iso-8859-1"},
    {"latin-1", "iso-8859-1"},
    {"iso8859-1", "iso-8859-1"},
    {"l1", "iso-8859-1"},
    {"ascii", "ascii"},
    {"us-ascii", "ascii"},
    {"iso-646-us", "ascii"},
    {"646", "ascii"},
    {"utf-16", "UTF-16"},
    {"utf16", "UTF-16"},
    {"utf-16le", "UTF-16LE"},
    {"utf16le", "UTF-16LE"},
    {"utf16-le", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
    {"utf16be", "UTF-16BE"},
    {"utf16-be", "UTF-16BE"},
    {"ucs-2be", "UTF-16BE"},
    {"utf-32", "UTF-32"},
    {"utf32", "UTF-32"},
    {"utf-32le", "UTF-32LE"},
    {"utf32le", "UTF-32LE"},
    {"utf32-le", "UTF-32LE"},
    {"utf-32be", "UTF-32BE"},
    {"utf32be", "UTF-32BE"},
    {"utf32-be", "UTF-32BE"},
};

std::string spelled(std::string_view name) {
  std::string out;
  for (char c : name) out += c == '_' || c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

std::string_view canonical_name(std::string_view spelled) {
  for (const auto& row : spellings)
    if (row.spelled == spelled) return row.name;
  return {};
}

// "windows-1252" is perl's cp1252, "latin9" its iso-8859-15; the rest of these sets have one name.
std::string eight_bit_name(const std::string& spelled) {
  if (spelled.starts_with("windows-")) return "cp" + spelled.substr(8);
  if (spelled == "latin9" || spelled == "latin-9") return "iso-8859-15";
  if (spelled == "latin2" || spelled == "latin-2") return "iso-8859-2";
  bool known = spelled.starts_with("iso-8859-") || spelled.starts_with("cp") || spelled.starts_with("koi8-");
  return known ? spelled : std::string();
}

std::unique_ptr<Encoding> find_eight_bit(const std::string& spelled) {
  auto name = eight_bit_name(spelled);
  if (name.empty()) return nullptr;
  auto codes = table_by_iconv(name);
  return codes ? std::make_unique<SingleByte>(name, *codes) : nullptr;
}

}  // namespace

std::unique_ptr<Encoding> find_encoding(std::string_view wanted) {
  auto name = canonical_name(spelled(wanted));
  if (name.empty()) return find_eight_bit(spelled(wanted));
  if (name == "utf-8-strict" || name == "utf8") return std::make_unique<Utf8>(name != "utf8");
  if (name == "iso-8859-1") return std::make_unique<SingleByte>(name, table_up_to(0x100));
  if (name == "ascii") return std::make_unique<SingleByte>(name, table_up_to(0x80));
  auto order = name.ends_with("LE") ? ByteOrder::Little : name.ends_with("BE") ? ByteOrder::Big : ByteOrder::Marked;
  return std::make_unique<Wide>(name, name.starts_with("UTF-16") ? 2 : 4, order);
}

size_t announced_length(unsigned char lead) {
  if (lead < 0xC0) return 1;
  if (lead < 0xE0) return 2;
  if (lead < 0xF0) return 3;
  if (lead < 0xF8) return 4;
  if (lead < 0xFC) return 5;
  if (lead < 0xFE) return 6;
  return lead == 0xFE ? 7 : 13;
}

int character_length(std::string_view bytes, bool strict) {
  unsigned char lead = byte_at(bytes, 0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return -1;
  size_t announced = announced_length(lead);
  size_t have = std::min(announced, bytes.size());
  for (size_t i = 1; i < have; ++i)
    if (!is_continuation(byte_at(bytes, i))) return -1;
  if (have > 1 && announced > 2 && announced < 7) {
    unsigned least = 0x100U >> announced;
    bool overlong = (lead & (0x7FU >> announced)) == 0 && byte_at(bytes, 1) < 0x80 + least;
    if (overlong) return -1;
  }
  if (have < announced) return 0;
  if (strict && !is_interchangeable(announced < 7 ? code_of(bytes, announced) : UINT64_MAX)) return -1;
  return static_cast<int>(announced);
}

size_t first_malformed(std::string_view text) {
  if (is_ascii(text)) return std::string_view::npos;
  for (size_t place = 0; place < text.size();) {
    int length = character_length(text.substr(place), false);
    if (length <= 0) return place;
    place += static_cast<size_t>(length);
  }
  return std::string_view::npos;
}

void upgrade(std::string_view bytes, std::string& to) {
  to.reserve(to.size() + bytes.size());
  for (size_t i = 0; i < bytes.size(); ++i) append_utf8(byte_at(bytes, i), to);
}

bool downgrade(std::string_view text, std::string& to) {
  size_t before = to.size();
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned char lead = byte_at(text, i);
    if (lead >= 0x80) {
      if ((lead != 0xC2 && lead != 0xC3) || i + 1 == text.size()) {
        to.resize(before);
        return false;
      }
      lead = static_cast<unsigned char>((lead & 0x03) << 6 | (byte_at(text, ++i) & 0x3F));
    }
    to += static_cast<char>(lead);
  }
  return true;
}

}  // namespace nacre::io
