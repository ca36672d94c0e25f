// SPDX-License-Identifier: MIT
// Bracketed classes: [a-z\d[:alpha:]].
#include <array>
#include <cctype>
#include <cstdio>

#include "runtime/regex/syntax_reader.h"

namespace nacre::regex {

NodePointer Reader::parse_bracketed() {
  const std::size_t open = at_++;
  warn_posix_outside(open);
  auto node = make(NodeKind::Class);
  node->set.negated = accept("^");
  bool first = true;
  while (true) {
    if (flags_.extended_more) skip_blanks_in_braces();
    if (at_end()) return fail("Unmatched [", open + 1);
    if (peek() == ']' && !first) break;
    first = false;
    const std::size_t start = at_;
    ClassItem item;
    if (!read_class_element(item, open)) return nullptr;
    if (!read_range(node->set, std::move(item), start, open)) return nullptr;
  }
  ++at_;
  return node;
}

// [:alpha:] and its like, standing as a whole class.
void Reader::warn_posix_outside(std::size_t open) {
  const char mark = peek();
  if (mark != ':' && mark != '.' && mark != '=') return;
  std::size_t end = at_ + 1;
  while (end < source_.size() && (std::isalpha(static_cast<unsigned char>(source_[end])) != 0 || source_[end] == '^')) ++end;
  if (end + 1 >= source_.size() || source_[end] != mark || source_[end + 1] != ']' || end == open + 2) return;
  warn(std::string("POSIX syntax [") + mark + " " + mark + "] belongs inside character classes", end + 2);
}

// One character, escape or [:class:].
bool Reader::read_class_element(ClassItem& item, std::size_t open) {
  if (peek() == '[') {
    const std::size_t before = at_;
    if (read_posix_class(item)) return true;
    if (failed_) return false;
    at_ = before;
  }
  if (peek() == '\\') {
    if (at_ + 1 >= source_.size()) return fail("Unmatched [", open + 1), false;
    return read_class_escape(item);
  }
  item.low = item.high = take_character();
  note_character(item.low);
  return true;
}

static const std::array<std::pair<std::string_view, ClassName>, 14> posix_names = {{
    {"alpha", ClassName::Alpha},
    {"digit", ClassName::Digit},
    {"alnum", ClassName::Alnum},
    {"lower", ClassName::Lower},
    {"upper", ClassName::Upper},
    {"punct", ClassName::Punct},
    {"space", ClassName::Space},
    {"blank", ClassName::Blank},
    {"cntrl", ClassName::Cntrl},
    {"graph", ClassName::Graph},
    {"print", ClassName::Print},
    {"word", ClassName::Word},
    {"xdigit", ClassName::XDigit},
    {"ascii", ClassName::Ascii},
}};

// False without a failure: the [ is only itself.
bool Reader::read_posix_class(ClassItem& item) {
  const char mark = peek(1);
  if (mark != ':' && mark != '.' && mark != '=') return false;
  std::size_t end = at_ + 2;
  while (end < source_.size() && (std::isalnum(static_cast<unsigned char>(source_[end])) != 0 || source_[end] == '^')) ++end;
  if (end + 1 >= source_.size() || source_[end] != mark || source_[end + 1] != ']') return false;
  const auto whole = source_.substr(at_, end + 2 - at_);
  if (mark != ':') {
    return fail(std::string("POSIX syntax [") + mark + " " + mark + "] is reserved for future extensions", end + 2), false;
  }
  auto name = source_.substr(at_ + 2, end - at_ - 2);
  item.kind = ClassItem::Kind::Named;
  item.negated = name.starts_with("^");
  if (item.negated) name.remove_prefix(1);
  at_ = end + 2;
  for (const auto& [text, value] : posix_names) {
    if (text != name) continue;
    item.name = value;
    return true;
  }
  return fail("POSIX class " + std::string(whole) + " unknown", at_), false;
}

bool Reader::read_class_escape(ClassItem& item) {
  const char letter = peek(1);
  if (auto node = parse_class_escape(letter); node || failed_) {
    if (node) item = std::move(node->set.items.front());
    return node != nullptr;
  }
  if (letter == 'N') {
    at_ += 2;
    std::u32string characters;
    if (peek() != '{') return fail("\\N in a character class must be a named character: \\N{...}", at_), false;
    if (!read_named_characters(characters)) return false;
    item.low = item.high = characters.front();
    note_character(item.low);
    return true;
  }
  ++at_;
  if (letter == 'b') {
    ++at_;
    item.low = item.high = '\b';
    return true;
  }
  if (std::string_view("xocea01234567tnrf").find(letter) != std::string_view::npos) {
    ++at_;
    const auto character = read_character_escape(letter);
    if (!character) return false;
    note_character(*character);
    item.low = item.high = *character;
    return true;
  }
  item.low = item.high = take_character();
  note_character(item.low);
  if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
    warn(std::string("Unrecognized escape \\") + letter + " in character class passed through", at_);
  }
  return true;
}

static std::string shown(char32_t character, std::string_view text) {
  if (character <= 0xFF) return std::string(text);
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "\\x{%X}", static_cast<unsigned>(character));
  return std::string(buffer.data());
}

// Puts `first` into the set, or the range that it begins.
bool Reader::read_range(CharacterClass& set, ClassItem first, std::size_t first_start, std::size_t open) {
  if (flags_.extended_more) skip_blanks_in_braces();
  const std::size_t dash = at_;
  if (peek() != '-' || at_ + 1 >= source_.size() || peek(1) == ']') {
    set.items.push_back(std::move(first));
    return true;
  }
  ClassItem hyphen;
  hyphen.low = hyphen.high = '-';
  ++at_;
  if (first.kind != ClassItem::Kind::Range) {
    warn("False [] range \"" + std::string(source_.substr(first_start, at_ - first_start)) + "\"", at_);
    set.items.push_back(std::move(first));
    set.items.push_back(std::move(hyphen));
    return true;
  }
  if (flags_.extended_more) skip_blanks_in_braces();
  if (peek() == ']') {
    at_ = dash;
    set.items.push_back(std::move(first));
    return true;
  }
  const std::size_t last_start = at_;
  ClassItem last;
  if (!read_class_element(last, open)) return false;
  const auto text = source_.substr(first_start, at_ - first_start);
  if (last.kind != ClassItem::Kind::Range) {
    warn("False [] range \"" + std::string(text) + "\"", at_);
    set.items.push_back(std::move(first));
    set.items.push_back(std::move(hyphen));
    set.items.push_back(std::move(last));
    return true;
  }
  if (last.low < first.low) {
    const bool wide = first.low > 0xFF || last.low > 0xFF;
    const auto last_text = source_.substr(last_start, at_ - last_start);
    const auto first_text = source_.substr(first_start, dash - first_start);
    const auto range = wide ? shown(first.low, first_text) + "-" + shown(last.low, last_text) : std::string(text);
    return fail("Invalid [] range \"" + range + "\"", at_), false;
  }
  first.high = last.low;
  set.items.push_back(std::move(first));
  return true;
}

}  // namespace nacre::regex
