// SPDX-License-Identifier: MIT
// What follows a backslash outside [...]; the readers of single characters serve [...] too.
#include <algorithm>
#include <cctype>

#include "runtime/regex/properties.h"
#include "runtime/regex/syntax_reader.h"
#include "runtime/regex/user_property.h"

namespace nacre::regex {

static bool is_digit(char character) { return character >= '0' && character <= '9'; }
static bool is_octal(char character) { return character >= '0' && character <= '7'; }
static bool is_hexadecimal(char character) { return std::isxdigit(static_cast<unsigned char>(character)) != 0; }

static unsigned hexadecimal_value(char character) {
  if (is_digit(character)) return static_cast<unsigned>(character - '0');
  return static_cast<unsigned>((character | 0x20) - 'a') + 10;
}

NodePointer Reader::parse_escape() {
  if (at_ + 1 >= source_.size()) return fail_whole("Trailing \\");
  const char letter = peek(1);
  if (is_digit(letter) && letter != '0') return parse_numeric_escape();
  if (auto node = parse_class_escape(letter); node || failed_) return node;
  if (auto node = parse_simple_assertion(letter); node || failed_) return node;
  switch (letter) {
    case 'b':
    case 'B': return parse_boundary(letter);
    case 'g': return parse_group_reference();
    case 'k': return parse_named_reference();
    case 'N': return parse_named_character();
    case 'R': at_ += 2; return make(NodeKind::LineBreak);
    case 'X': at_ += 2; return make(NodeKind::Grapheme);
    case 'C': return fail("\\C no longer supported", at_ + 1);
    default: break;
  }
  at_ += 1;
  if (std::string_view("xocea0tnrf").find(letter) != std::string_view::npos) {
    at_ += 1;
    const auto character = read_character_escape(letter);
    return character ? make_literal(*character) : nullptr;
  }
  return parse_passed_through(take_character());
}

NodePointer Reader::parse_passed_through(char32_t character) {
  if (character < 0x80 && std::isalpha(static_cast<int>(character)) != 0) {
    warn(std::string("Unrecognized escape \\") + static_cast<char>(character) + " passed through", at_);
  }
  return make_literal(character);
}

NodePointer Reader::parse_class_escape(char letter) {
  const bool negated = letter >= 'A' && letter <= 'Z';
  const auto named = [&](ClassName name) {
    at_ += 2;
    return make_class(name, negated);
  };
  switch (letter) {
    case 'd':
    case 'D': return named(ClassName::Digit);
    case 'w':
    case 'W': return named(ClassName::Word);
    case 's':
    case 'S': return named(ClassName::Space);
    case 'h':
    case 'H': return named(ClassName::HorizontalSpace);
    case 'v':
    case 'V': return named(ClassName::VerticalSpace);
    case 'p':
    case 'P': {
      auto node = make(NodeKind::Class);
      at_ += 2;
      if (!read_property(letter, node->set.items.emplace_back())) return nullptr;
      return node;
    }
    default: return nullptr;
  }
}

NodePointer Reader::parse_simple_assertion(char letter) {
  const auto assertion = [&](NodeKind kind) {
    at_ += 2;
    return make(kind);
  };
  switch (letter) {
    case 'A': return assertion(NodeKind::SubjectStart);
    case 'z': return assertion(NodeKind::SubjectEnd);
    case 'Z': return assertion(NodeKind::SubjectEndNewline);
    case 'G': return assertion(NodeKind::SearchStart);
    case 'K':
      if (open_looks_ > 0) return fail("\\K not permitted in lookahead/lookbehind", at_ + 2);
      return assertion(NodeKind::Keep);
    default: return nullptr;
  }
}

NodePointer Reader::parse_boundary(char letter) {
  at_ += 2;
  if (peek() != '{') return make(letter == 'b' ? NodeKind::WordBoundary : NodeKind::NotWordBoundary);
  const std::size_t close = source_.find('}', at_);
  const std::string escape = std::string("\\") + letter + "{}";
  if (close == std::string_view::npos) return fail("Missing right brace on " + escape, at_ + 1);
  std::string_view type = source_.substr(at_ + 1, close - at_ - 1);
  while (!type.empty() && (type.front() == ' ' || type.front() == '\t')) type.remove_prefix(1);
  while (!type.empty() && (type.back() == ' ' || type.back() == '\t')) type.remove_suffix(1);
  if (type.empty()) return fail("Empty " + escape, close + 1);
  constexpr std::string_view known[] = {"gcb", "g", "lb", "sb", "wb"};
  if (std::find(std::begin(known), std::end(known), type) == std::end(known)) {
    return fail("'" + std::string(type) + "' is an unknown bound type", close);
  }
  return fail(std::string("\\") + letter + "{" + std::string(type) + "} not supported yet", close + 1);
}

// --- references

NodePointer Reader::reference_to(int number, std::size_t here) {
  auto node = make(NodeKind::BackReference);
  pending_.push_back({here, number, {}, node.get()});
  return node;
}

NodePointer Reader::reference_to_name(std::string_view name, std::size_t here) {
  auto node = make(NodeKind::BackReference);
  pending_.push_back({here, -1, std::string(name), node.get()});
  return node;
}

// \1 to \9 are groups; \10 and on only when there are as many groups, octal or plain digits otherwise.
NodePointer Reader::parse_numeric_escape() {
  std::size_t end = at_ + 1;
  int number = 0;
  while (end < source_.size() && is_digit(source_[end])) number = std::min(number * 10 + (source_[end++] - '0'), 100'000'000);
  if (number > 9) wants_group_count_ = true;
  if (number < 10 || number <= known_groups_) {
    at_ = end;
    return reference_to(number, end);
  }
  ++at_;
  if (!is_octal(peek())) return make_literal(take_character());
  return make_literal(read_octal_digits(3));
}

static bool is_name_start(char character) {
  return std::isalpha(static_cast<unsigned char>(character)) != 0 || character == '_' || (character & 0x80) != 0;
}
static bool is_name_part(char character) { return is_name_start(character) || is_digit(character); }

// A name after `opener` ("\k<", "(?<", ...): stops after its last character.
std::optional<std::string> Reader::read_group_name(std::string_view opener) {
  const std::size_t start = at_;
  if (at_end()) return fail("Sequence " + std::string(opener) + "... not terminated", at_), std::nullopt;
  if (!is_name_start(peek())) return fail("Group name must start with a non-digit word character", character_end(at_)), std::nullopt;
  while (is_name_part(peek())) ++at_;
  return std::string(source_.substr(start, at_ - start));
}

NodePointer Reader::parse_group_reference() {
  at_ += 2;
  if (at_end()) return fail("Unterminated \\g... pattern", at_);
  const bool braces = accept("{");
  if (braces && source_.find('}', at_) == std::string_view::npos) return fail("Sequence \\g{... not terminated", at_);
  if (braces) skip_blanks_in_braces();
  const bool relative = accept("-");
  const std::size_t digits = at_;
  int number = 0;
  while (is_digit(peek())) number = std::min(number * 10 + (source_[at_++] - '0'), 100'000'000);
  if (at_ == digits) {
    if (!braces || relative) return fail("Unterminated \\g... pattern", at_);
    const auto name = read_group_name("\\g{");
    if (!name) return nullptr;
    const std::size_t here = at_;
    skip_blanks_in_braces();
    if (!accept("}")) return fail("Sequence \\g{... not terminated", at_);
    return reference_to_name(*name, here);
  }
  if (number == 0) return fail("Reference to invalid group 0", digits);
  if (relative) number = groups_ - number + 1;
  if (number <= 0) return fail("Reference to nonexistent or unclosed group", digits);
  if (braces) skip_blanks_in_braces();
  if (braces && !accept("}")) return fail("Unterminated \\g{...} pattern", at_);
  return reference_to(number, at_);
}

NodePointer Reader::parse_named_reference() {
  at_ += 2;
  const char open = peek();
  if (at_end() || (open != '<' && open != '\'' && open != '{')) return fail("Sequence \\k... not terminated", at_);
  ++at_;
  const char close = open == '<' ? '>' : open == '{' ? '}' : '\'';
  const std::string opener = std::string("\\k") + open;
  if (open == '{') skip_blanks_in_braces();
  const auto name = read_group_name(opener);
  if (!name) return nullptr;
  const std::size_t here = at_;
  if (open == '{') skip_blanks_in_braces();
  if (at_end() || peek() != close) return fail("Sequence " + opener + "... not terminated", at_);
  ++at_;
  return reference_to_name(*name, here);
}

// --- single characters

std::optional<char32_t> Reader::read_character_escape(char letter) {
  switch (letter) {
    case 'x': return read_hexadecimal();
    case 'o': return read_octal_braces();
    case 'c': return read_control();
    case 'e': return 0x1B;
    case 'a': return 0x07;
    case 't': return '\t';
    case 'n': return '\n';
    case 'r': return '\r';
    case 'f': return '\f';
    default: --at_; return read_octal_digits(3);
  }
}

char32_t Reader::read_octal_digits(int most) {
  char32_t value = 0;
  for (; most > 0 && is_octal(peek()); --most) value = value * 8 + static_cast<char32_t>(source_[at_++] - '0');
  return value;
}

static std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// The digits of \x{...}: underscores may part them, the first wrong character ends them.
static std::optional<char32_t> number_in_braces(std::string_view digits, unsigned base, std::size_t& used) {
  std::uint64_t value = 0;
  for (used = 0; used < digits.size(); ++used) {
    const char character = digits[used];
    if (character == '_' && used > 0) continue;
    if (base == 16 ? !is_hexadecimal(character) : !is_octal(character)) break;
    if (value > (0x7FFFFFFFFFFFFFFFu / base)) return std::nullopt;
    value = value * base + hexadecimal_value(character);
  }
  if (value > 0x7FFFFFFFu) return 0x7FFFFFFFu;
  return static_cast<char32_t>(value);
}

static std::size_t digits_end(std::string_view text, std::size_t from, unsigned base) {
  while (from < text.size() && (base == 16 ? is_hexadecimal(text[from]) : is_octal(text[from]))) ++from;
  return from;
}

std::optional<char32_t> Reader::read_hexadecimal() {
  if (peek() != '{') {
    char32_t value = 0;
    int digits = 0;
    for (; digits < 2 && is_hexadecimal(peek()); ++digits) value = value * 16 + hexadecimal_value(source_[at_++]);
    if (digits < 2 && !at_end()) {
      const std::string wrong = peek() == '\\' ? "\\\\" : std::string(source_.substr(at_, character_end(at_) - at_));
      const std::string resolved = std::string(2 - digits, '0') + std::string(source_.substr(at_ - digits, digits)) + wrong;
      warn("Non-hex character '" + wrong + "' terminates \\x early.  Resolved as \"\\x" + resolved + "\"", at_);
    }
    return value;
  }
  const std::size_t close = source_.find('}', at_);
  if (close == std::string_view::npos) return fail("Missing right brace on \\x{}", digits_end(source_, at_ + 1, 16)), std::nullopt;
  const auto digits = trim_blanks(source_.substr(at_ + 1, close - at_ - 1));
  std::size_t used = 0;
  const auto value = number_in_braces(digits, 16, used);
  at_ = close + 1;
  if (!value) {
    fail("Use of code point 0x" + std::string(digits) + " is not allowed; the permissible max is 0x7FFFFFFFFFFFFFFF", at_);
    return std::nullopt;
  }
  if (used < digits.size()) {
    std::string resolved(digits.substr(0, used));
    if (resolved.size() < 2) resolved.insert(0, 2 - resolved.size(), '0');
    warn("Non-hex character '" + std::string(1, digits[used]) + "' terminates \\x early.  Resolved as \"\\x{" + resolved + "}\"", at_);
  }
  return value;
}

std::optional<char32_t> Reader::read_octal_braces() {
  if (peek() != '{') return fail("Missing braces on \\o{}", at_), std::nullopt;
  const std::size_t close = source_.find('}', at_);
  if (close == std::string_view::npos) return fail("Missing right brace on \\o{}", digits_end(source_, at_ + 1, 8)), std::nullopt;
  const auto digits = trim_blanks(source_.substr(at_ + 1, close - at_ - 1));
  if (digits.empty()) return fail("Empty \\o{}", close + 1), std::nullopt;
  std::size_t used = 0;
  const auto value = number_in_braces(digits, 8, used);
  at_ = close + 1;
  if (!value) {
    fail("Use of code point 0" + std::string(digits) + " is not allowed; the permissible max is 0777777777777777777777", at_);
    return std::nullopt;
  }
  if (used < digits.size()) {
    std::string resolved(digits.substr(0, used));
    if (resolved.size() < 3) resolved.insert(0, 3 - resolved.size(), '0');
    warn("Non-octal character '" + std::string(1, digits[used]) + "' terminates \\o early.  Resolved as \"\\o{" + resolved + "}\"", at_);
  }
  return value;
}

std::optional<char32_t> Reader::read_control() {
  const auto character = static_cast<unsigned char>(peek());
  if (at_end() || character < 0x20 || character >= 0x7F) {
    return fail("Character following \"\\c\" must be printable ASCII", at_end() ? at_ : at_ + 1), std::nullopt;
  }
  ++at_;
  const int control = std::toupper(character) ^ 0x40;
  if (character == '{') return fail("Use \";\" instead of \"\\c{\"", at_), std::nullopt;
  if (control > 0x1F && control < 0x7F) {
    const bool word = std::isalnum(control) != 0 || control == '_';
    const std::string clearer = std::string(word ? "" : "\\") + static_cast<char>(control);
    warn(std::string("\"\\c") + static_cast<char>(character) + "\" is more clearly written simply as \"" + clearer + "\"", at_);
  }
  return static_cast<char32_t>(control);
}

// --- \N and \p

// \N{U+41} or \N{U+41.42}: `at_` is at the {.
bool Reader::read_named_characters(std::u32string& characters) {
  const std::size_t close = source_.find('}', at_);
  if (close == std::string_view::npos) return fail("Missing right brace on \\N{}", at_ + 1), false;
  const auto name = trim_blanks(source_.substr(at_ + 1, close - at_ - 1));
  if (!name.starts_with("U+")) return fail("Unknown charname '" + std::string(name) + "'", close), false;
  std::string_view digits = name.substr(2);
  do {
    std::size_t used = 0;
    const auto value = number_in_braces(digits, 16, used);
    const bool more = used < digits.size() && digits[used] == '.';
    if (!value || used == 0 || (used < digits.size() && !more)) {
      const auto wrong = static_cast<std::size_t>(digits.data() - source_.data()) + used;
      return fail("Invalid hexadecimal number in \\N{U+...}", digits.empty() ? close + 1 : character_end(wrong)), false;
    }
    characters.push_back(*value);
    digits.remove_prefix(used + (more ? 1 : 0));
  } while (!digits.empty());
  if (flags_.charset == Charset::Depends) syntax_.unicode_rules = true;
  at_ = close + 1;
  return true;
}

// \N alone is "no newline"; \N{3} is that, three times.
NodePointer Reader::parse_named_character() {
  at_ += 2;
  std::size_t end = 0;
  if (peek() != '{' || brace_quantifier_ahead(end)) {
    auto node = make(NodeKind::Class);
    node->set.negated = true;
    ClassItem newline;
    newline.low = newline.high = '\n';
    node->set.items.push_back(std::move(newline));
    return node;
  }
  std::u32string characters;
  if (!read_named_characters(characters)) return nullptr;
  auto node = make(NodeKind::Literal);
  node->text = characters;
  for (const char32_t character : characters) note_character(character);
  if (characters.size() == 1) return node;
  auto group = make(NodeKind::Group);
  group->children.push_back(std::move(node));
  return group;
}

bool Reader::resolve_property(ClassItem& item, std::string_view name, std::size_t end) {
  const bool asks = lookup_.function != nullptr && may_be_user_property(item.property);
  if (asks && lookup_.function(lookup_.context, item.property)) {
    const auto text = user_property_text(item.property, lookup_);
    if (!text) return fail("Can't find property definition of " + item.property, end), false;
    item.property = defined_property(*text);
    return true;
  }
  if (known_property(item.property)) return true;
  if (!asks) return fail("Can't find Unicode property definition \"" + std::string(name) + "\"", end), false;
  failed_ = true;
  const bool qualified = item.property.find("::") != std::string::npos;
  error_.message = "Unknown user-defined property name \\p{" + std::string(qualified ? "" : "main::") + item.property + "}";
  return false;
}

// After \p or \P.
bool Reader::read_property(char letter, ClassItem& item) {
  const std::string escape = std::string("\\") + letter;
  if (at_end()) return fail("Empty " + escape, at_), false;
  std::string_view name = source_.substr(at_, 1);
  std::size_t end = character_end(at_);
  if (peek() == '{') {
    const std::size_t close = source_.find('}', at_);
    if (close == std::string_view::npos) return fail("Missing right brace on " + escape + "{}", at_ + 1), false;
    name = trim_blanks(source_.substr(at_ + 1, close - at_ - 1));
    end = close + 1;
    if (name.empty()) return fail("Empty " + escape + "{}", at_ + 1), false;
  }
  if (peek() != '{' && std::isalpha(static_cast<unsigned char>(peek())) == 0) {
    return fail("Character following " + escape + " must be '{' or a single-character Unicode property name", end), false;
  }
  item.kind = ClassItem::Kind::Property;
  item.negated = letter == 'P';
  item.property = name;
  if (name.starts_with("^")) {
    item.negated = !item.negated;
    item.property = trim_blanks(name.substr(1));
  }
  if (!resolve_property(item, name, end)) return false;
  at_ = end;
  if (flags_.charset == Charset::Depends) syntax_.unicode_rules = true;
  return true;
}

}  // namespace nacre::regex
