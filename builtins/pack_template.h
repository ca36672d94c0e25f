// SPDX-License-Identifier: MIT
// The template language that pack and unpack share: one item after another, with modifiers, counts and groups; perl's complaints about it.
// Reads the template only; the values are packed in pack.cpp and unpacked in unpack.cpp.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

#include "runtime/call.h"

namespace nacre {

enum class CountKind : uint8_t { None, Number, Star };

struct PackItem {
  char type = 0;
  bool shriek = false;             // !
  bool little = false, big = false;   // < >, also by an enclosing group
  bool slash = false;              // this item's value is the count of the next
  CountKind kind = CountKind::None;
  // What is one integer alone is packed and unpacked at once; bytes 0: it is not.
  struct Integer {
    uint8_t bytes = 0;
    bool swapped = false, is_signed = false;
  } integer;
  int64_t count = 1;
  std::string_view group;          // type '(': what is between the brackets

  bool star() const { return kind == CountKind::Star; }
};

// A constant template of types and counts alone, read once.
struct TemplateMemo : CallMemo {
  std::vector<PackItem> items;
  bool simple = false;             // else it is read each time
  bool begins_with_u = false, wants_utf8 = false;
};
// The call's template as items; null: it is to be read.
const TemplateMemo* remembered_template(Call& call, std::string_view text, std::string_view operation);

// Whether the template looks at characters as their UTF-8: it begins with U or holds U0 somewhere.
bool begins_with_u(std::string_view layout);
bool wants_utf8(std::string_view layout);

class TemplateReader {
 public:
  // operation: "pack" or "unpack", for messages. enclosing: the group's item, whose byte order holds inside; null at the top.
  TemplateReader(Interpreter& in, std::string_view text, std::string_view operation, const PackItem* enclosing = nullptr)
      : in_(in), text_(text), operation_(operation), enclosing_(enclosing) {}
  void replay(const TemplateMemo* memo) { memo_ = memo; }   // null: nothing changes
  bool next(PackItem& item) {      // false: the template is at its end
    if (!memo_) return read_next(item);
    if (next_remembered_ == memo_->items.size()) return false;
    item = memo_->items[next_remembered_++];
    return true;
  }
  void skip_blank();               // blanks and # comments
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

 private:
  bool read_next(PackItem& item);
  void read_modifiers(PackItem& item);
  void add_modifier(PackItem& item, char modifier);
  void inherit_order(PackItem& item);
  void read_count(PackItem& item);
  void read_bracket_count(PackItem& item);
  int64_t read_number();
  size_t find_close(size_t from, char close);

  Interpreter& in_;
  std::string_view text_;
  std::string_view operation_;
  const PackItem* enclosing_;
  size_t at_ = 0;
  const TemplateMemo* memo_ = nullptr;
  size_t next_remembered_ = 0;
};

// Bytes of one value of that type; 0: it has no fixed size.
constexpr size_t packed_size(const PackItem& item) {
  switch (item.type) {
    case 'c': case 'C': return 1;
    case 's': case 'S': case 'n': case 'v': return 2;
    case 'l': case 'L': return item.shriek ? sizeof(long) : 4;
    case 'i': case 'I': case 'N': case 'V': case 'f': return 4;
    case 'q': case 'Q': case 'j': case 'J': case 'd': case 'F': case 'p': case 'P': return 8;
    case 'D': return sizeof(long double);
    default: return 0;
  }
}
// The item as one integer alone; bytes 0: it is none.
constexpr PackItem::Integer as_integer(const PackItem& item) {
  constexpr std::string_view with_sign = "slqji", in_order = "nNvV", others = "CSLQJI";
  auto is_one_of = [&item](std::string_view types) { return types.find(item.type) != types.npos; };
  bool ordered = is_one_of(in_order), is_signed = is_one_of(with_sign);
  if (item.kind != CountKind::None || item.slash || !(ordered || is_signed || is_one_of(others))) return {};
  bool big = item.big || item.type == 'n' || item.type == 'N', little = item.little || item.type == 'v' || item.type == 'V';
  bool native_is_big = std::endian::native == std::endian::big;
  return {static_cast<uint8_t>(packed_size(item)), native_is_big ? little : big, is_signed || (ordered && item.shriek)};
}
// A template of one letter: pack 'N', unpack 'q'.
PackItem::Integer integer_alone(std::string_view layout);
// The integer as bytes, which lie first in the word; and back, from `bytes` of them.
uint64_t packed_integer(uint64_t value, PackItem::Integer integer);
Value unpacked_integer(const char* from, PackItem::Integer integer);
// What x[template] skips.
int64_t measured_length(Interpreter& in, std::string_view text, std::string_view operation, const PackItem* enclosing);

constexpr size_t deepest_group = 100;

// Copies a value of `size` bytes to or from the byte order that the item wants.
void copy_ordered(char* to, const char* from, size_t size, const PackItem& item);

Value do_unpack(Call& call);       // unpack.cpp
bool quick_unpack(Interpreter& in, const Value* args, uint32_t count, Value& out);

}  // namespace nacre
