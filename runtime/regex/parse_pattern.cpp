// SPDX-License-Identifier: MIT
// The structure of a pattern: alternatives, sequences, quantifiers; and how messages are made.
#include <algorithm>
#include <cctype>

#include "runtime/regex/syntax_reader.h"
#include "runtime/values/heap.h"

namespace nacre::regex {

static constexpr int most_repeats = 65534;  // perl's REG_INFTY - 1

Reader::Reader(std::string_view source, bool utf8, const Flags& flags, int known_groups, CompileError& error, Diagnostics& diagnostics,
               const PropertyLookup& lookup)
    : source_(source), utf8_(utf8), flags_(flags), known_groups_(known_groups), error_(error), diagnostics_(diagnostics), lookup_(lookup) {}

std::optional<Syntax> parse(std::string_view source, bool utf8, const Flags& flags, CompileError& error, Diagnostics* diagnostics,
                            const PropertyLookup& lookup) {
  Syntax syntax;
  Diagnostics unwanted;
  Diagnostics& warnings = diagnostics == nullptr ? unwanted : *diagnostics;
  Reader first(source, utf8, flags, 0, error, warnings, lookup);
  if (!first.parse_pattern(syntax)) return std::nullopt;
  if (first.wants_group_count() && syntax.group_count >= 10) {
    const int groups = syntax.group_count;
    syntax = Syntax{};
    warnings.warnings.clear();
    Reader second(source, utf8, flags, groups, error, warnings, lookup);
    if (!second.parse_pattern(syntax)) return std::nullopt;
  }
  return syntax;
}

// --- text

bool Reader::accept(std::string_view text) {
  if (!looking_at(text)) return false;
  at_ += text.size();
  return true;
}

std::size_t Reader::character_end(std::size_t from) const {
  if (from >= source_.size()) return from;
  std::size_t end = from + 1;
  if (utf8_ && static_cast<unsigned char>(source_[from]) >= 0xC0) {
    while (end < source_.size() && (static_cast<unsigned char>(source_[end]) & 0xC0) == 0x80) ++end;
  }
  return end;
}

char32_t Reader::take_character() {
  const std::size_t end = character_end(at_);
  const auto lead = static_cast<unsigned char>(source_[at_]);
  const std::size_t length = end - at_;
  char32_t character = lead;
  if (length > 1) {
    character = length >= 7 ? 0 : lead & (0x7Fu >> length);
    for (std::size_t i = at_ + 1; i < end; ++i) character = (character << 6) | (static_cast<unsigned char>(source_[i]) & 0x3Fu);
  }
  at_ = end;
  return character;
}

void Reader::skip_blanks_in_braces() {
  while (peek() == ' ' || peek() == '\t') ++at_;
}

void Reader::note_character(char32_t character) {
  if (character <= 0xFF) return;
  syntax_.needs_utf8 = true;
  syntax_.unicode_rules = true;
}

NodePointer Reader::make_literal(char32_t character) {
  note_character(character);
  auto node = make(NodeKind::Literal);
  node->text.push_back(character);
  return node;
}

NodePointer Reader::make_class(ClassName name, bool negated) const {
  auto node = make(NodeKind::Class);
  ClassItem item;
  item.kind = ClassItem::Kind::Named;
  item.name = name;
  item.negated = negated;
  node->set.items.push_back(std::move(item));
  return node;
}

static std::string marked(std::string_view message, std::string_view source, std::size_t here) {
  here = std::min(here, source.size());
  std::string text(message);
  text += " in regex; marked by <-- HERE in m/";
  text += source.substr(0, here);
  text += " <-- HERE ";
  text += source.substr(here);
  text += '/';
  return text;
}

std::nullptr_t Reader::fail(std::string_view message, std::size_t here) {
  if (!failed_) error_.message = marked(message, source_, here);
  failed_ = true;
  return nullptr;
}

static std::string unmarked(std::string_view message, std::string_view source) {
  constexpr std::size_t most_shown = 127;
  std::string text(message);
  text += " in regex m/";
  text += source.substr(0, most_shown);
  text += source.size() > most_shown ? ".../" : "/";
  return text;
}

std::nullptr_t Reader::fail_whole(std::string_view message) {
  if (!failed_) error_.message = unmarked(message, source_);
  failed_ = true;
  return nullptr;
}

// Each shows the whole pattern, and a pattern may give rise to many.
void Reader::warn(std::string_view message, std::size_t here) {
  if (heap != nullptr) heap->expect((diagnostics_.warnings.size() + 1) * source_.size() * 2);
  diagnostics_.warnings.push_back(marked(message, source_, here));
}

void Reader::warn_whole(std::string_view message) { diagnostics_.warnings.push_back(unmarked(message, source_)); }

// --- structure

bool Reader::parse_pattern(Syntax& result) {
  syntax_.root = parse_alternation();
  if (!syntax_.root) return false;
  if (!at_end()) return fail("Unmatched )", at_ + 1), false;
  syntax_.group_count = groups_;
  if (!resolve_references(syntax_) || !check_look_behind(*syntax_.root)) return false;
  result = std::move(syntax_);
  return true;
}

NodePointer Reader::parse_alternation() {
  auto first = parse_sequence();
  if (!first || peek() != '|' || at_end()) return first;
  auto node = make(NodeKind::Alternation);
  node->children.push_back(std::move(first));
  while (accept("|")) {
    auto next = parse_sequence();
    if (!next) return nullptr;
    node->children.push_back(std::move(next));
  }
  return node;
}

// A run of characters becomes one literal; but a quantifier takes only the last one, so pieces come one by one.
static bool joins(const Node& left, const Node& right) {
  return left.kind == NodeKind::Literal && right.kind == NodeKind::Literal && left.flags == right.flags;
}

NodePointer Reader::parse_sequence() {
  auto node = make(NodeKind::Sequence);
  while (!failed_) {
    bool skipped = false;
    auto piece = parse_piece(skipped);
    if (skipped) continue;
    if (!piece) break;
    if (!node->children.empty() && joins(*node->children.back(), *piece)) {
      node->children.back()->text += piece->text;
    } else {
      node->children.push_back(std::move(piece));
    }
  }
  if (failed_) return nullptr;
  if (node->children.size() == 1) return std::move(node->children.front());
  if (node->children.empty()) return make(NodeKind::Empty);
  return node;
}

// Null without a failure: the sequence ends here. `skipped`: something that is no piece was read, a comment or (?i).
NodePointer Reader::parse_piece(bool& skipped) {
  if (!skip_ignorable() || at_end() || peek() == '|' || peek() == ')') return nullptr;
  const std::size_t start = at_;
  auto atom = parse_atom();
  if (failed_) return nullptr;
  if (!atom) {
    skipped = true;
    if (skip_ignorable() && (peek() == '*' || peek() == '+' || peek() == '?')) fail("Quantifier follows nothing", at_ + 1);
    return nullptr;
  }
  return parse_quantifiers(std::move(atom), start);
}

// Under /x blanks and # comments; (?#...) always.
bool Reader::skip_ignorable() {
  while (!at_end()) {
    const char character = peek();
    if (looking_at("(?#")) {
      if (!skip_comment_group()) return false;
      continue;
    }
    if (!flags_.extended) return true;
    if (character == ' ' || (character >= '\t' && character <= '\r')) {
      ++at_;
    } else if (character == '#') {
      const std::size_t end = source_.find('\n', at_);
      if (end == std::string_view::npos) syntax_.open_comment = true;
      at_ = end == std::string_view::npos ? source_.size() : end + 1;
    } else if (utf8_ && (looking_at("\xC2\x85") || looking_at("\xE2\x80\x8E") || looking_at("\xE2\x80\x8F") || looking_at("\xE2\x80\xA8") ||
                         looking_at("\xE2\x80\xA9"))) {
      at_ = character_end(at_);  // the rest of Unicode's Pattern_White_Space
    } else {
      return true;
    }
  }
  return true;
}

bool Reader::skip_comment_group() {
  const std::size_t end = source_.find(')', at_);
  if (end == std::string_view::npos) return fail_whole("Sequence (?#... not terminated"), false;
  at_ = end + 1;
  return true;
}

NodePointer Reader::parse_atom() {
  const char character = peek();
  switch (character) {
    case '(': return parse_parenthesis();
    case '[': return parse_bracketed();
    case '\\': return parse_escape();
    case '.': ++at_; return make(NodeKind::AnyCharacter);
    case '^': ++at_; return make(NodeKind::LineStart);
    case '$': ++at_; return make(NodeKind::LineEnd);
    case '*':
    case '+':
    case '?': return fail("Quantifier follows nothing", at_ + 1);
    default: return make_literal(take_character());
  }
}

// {n} {n,} {n,m} {,m}, blanks allowed inside the braces; `end` is after the }.
bool Reader::brace_quantifier_ahead(std::size_t& end) const {
  std::size_t at = at_;
  if (at >= source_.size() || source_[at] != '{') return false;
  const auto skip = [&](auto wanted) {
    const std::size_t from = ++at;
    while (at < source_.size() && wanted(source_[at])) ++at;
    at -= 1;
    return at + 1 != from;
  };
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  skip(blank);
  const bool low = skip(digit);
  skip(blank);
  bool high = false;
  if (at + 1 < source_.size() && source_[at + 1] == ',') {
    ++at;
    skip(blank);
    high = skip(digit);
    skip(blank);
  }
  if (!low && !high) return false;
  end = at + 2;
  return at + 1 < source_.size() && source_[at + 1] == '}';
}

std::optional<int> Reader::read_repeat_count(std::size_t from, std::size_t to) {
  int count = 0;
  for (std::size_t i = from; i < to; ++i) count = std::min(most_repeats + 1, count * 10 + (source_[i] - '0'));
  if (count <= most_repeats) return count;
  fail("Quantifier in {,} bigger than " + std::to_string(most_repeats), to);
  return std::nullopt;
}

bool Reader::read_brace_quantifier(int& minimum, int& maximum) {
  ++at_;
  const auto number = [&]() -> std::optional<int> {
    skip_blanks_in_braces();
    const std::size_t from = at_;
    while (peek() >= '0' && peek() <= '9') ++at_;
    if (at_ == from) return -1;
    const auto count = read_repeat_count(from, at_);
    skip_blanks_in_braces();
    return count;
  };
  const auto low = number();
  if (!low) return false;
  minimum = std::max(*low, 0);
  maximum = *low;
  if (accept(",")) {
    const auto high = number();
    if (!high) return false;
    maximum = *high < 0 ? unlimited : *high;
  }
  return accept("}");
}

bool Reader::read_quantifier(int& minimum, int& maximum) {
  std::size_t end = 0;
  switch (at_end() ? '\0' : peek()) {
    case '*':
      ++at_;
      minimum = 0;
      maximum = unlimited;
      return true;
    case '+':
      ++at_;
      minimum = 1;
      maximum = unlimited;
      return true;
    case '?':
      ++at_;
      minimum = 0;
      maximum = 1;
      return true;
    case '{': return brace_quantifier_ahead(end) && read_brace_quantifier(minimum, maximum);
    default: return false;
  }
}

// A { after an atom that begins no quantifier is itself; after a letter's escape perl fears that more was meant.
bool Reader::judge_plain_brace() {
  if (at_end() || peek() != '{' || source_[at_ - 1] == '^') return true;
  const bool letter = std::isalpha(static_cast<unsigned char>(source_[at_ - 1])) != 0;
  if (letter && at_ >= 2 && source_[at_ - 2] == '\\') return fail("Unescaped left brace in regex is illegal here", at_ + 1), false;
  warn("Unescaped left brace in regex is passed through", at_ + 1);
  return true;
}

NodePointer Reader::parse_quantifiers(NodePointer atom, std::size_t atom_start) {
  if (!skip_ignorable()) return nullptr;
  int minimum = 0;
  int maximum = 0;
  if (!read_quantifier(minimum, maximum)) return failed_ || !judge_plain_brace() ? nullptr : std::move(atom);
  auto node = make(NodeKind::Quantified);
  node->minimum = minimum;
  node->maximum = maximum;
  if (minimum > maximum) warn("Quantifier {n,m} with n > m can't match", at_);
  const std::size_t quantifier_end = at_;
  if (!skip_ignorable()) return nullptr;
  if (accept("?")) {
    node->greed = Greed::Lazy;
    if (minimum == maximum) warn("Useless use of greediness modifier '?'", at_);
  } else if (accept("+")) {
    node->greed = Greed::Possessive;
  }
  if (!skip_ignorable()) return nullptr;
  std::size_t end = 0;
  if (peek() == '*' || peek() == '+' || peek() == '?' || brace_quantifier_ahead(end)) return fail("Nested quantifiers", at_ + 1);
  if (!judge_empty_operand(*atom, *node, source_.substr(atom_start, quantifier_end - atom_start), quantifier_end)) return nullptr;
  node->children.push_back(std::move(atom));
  return node;
}

bool Reader::judge_empty_operand(const Node& operand, const Node& quantified, std::string_view text, std::size_t here) {
  if (width_of(operand).maximum > 0) return true;
  if (quantified.maximum == unlimited) {
    if (operand.kind == NodeKind::Keep) return fail(std::string(text) + " is forbidden - matches null string many times", here), false;
    warn(std::string(text) + " matches null string many times", here);
  } else if (operand.kind != NodeKind::Capture && !(quantified.minimum == 0 && quantified.maximum == 1)) {
    warn_whole("Quantifier unexpected on zero-length expression");
  }
  return true;
}

// Names and numbers that could stand before their group are judged now, in the order they were written.
bool Reader::resolve_references(Syntax& result) {
  for (auto& reference : pending_) {
    if (reference.number >= 0) {
      if (reference.number > result.group_count) return fail("Reference to nonexistent group", reference.here), false;
      reference.node->numbers = {reference.number};
      continue;
    }
    const auto found =
        std::find_if(result.names.begin(), result.names.end(), [&](const auto& group) { return group.name == reference.name; });
    if (found == result.names.end()) return fail("Reference to nonexistent named group", reference.here), false;
    reference.node->numbers = found->groups;
  }
  return true;
}

bool Reader::check_look_behind(const Node& node) {
  constexpr int longest_look_behind = 255;
  const bool behind = node.kind == NodeKind::LookBehind || node.kind == NodeKind::NotLookBehind;
  if (behind && width_of(*node.children.front()).maximum > longest_look_behind) {
    return fail_whole("Lookbehind longer than 255 not implemented"), false;
  }
  return std::all_of(node.children.begin(), node.children.end(), [&](const auto& child) { return check_look_behind(*child); });
}

}  // namespace nacre::regex
