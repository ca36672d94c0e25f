// SPDX-License-Identifier: MIT
#include "runtime/regex/pcre_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <optional>

#include "runtime/regex/case_folds.h"
#include "runtime/regex/character_sets.h"
#include "runtime/regex/syntax_reader.h"
#include "runtime/regex/utf8.h"
#include "runtime/regex/wide_class.h"

namespace nacre::regex {

namespace {

constexpr char32_t last_unicode = 0x10FFFF;
constexpr std::string_view never = "(?:(?!).)";  // one character wide, for look-behind

bool is_surrogate(char32_t character) { return character >= 0xD800 && character <= 0xDFFF; }

class Writer {
 public:
  Writer(const Syntax& syntax, bool unicode_pattern, bool utf8_subject)
      : syntax_(syntax), unicode_pattern_(unicode_pattern), utf8_(utf8_subject) {}

  PcreText write() {
    find_folded_references(*syntax_.root);
    write_node(*syntax_.root);
    return {std::move(out_), utf8_, unicode_properties_};
  }

  std::string write_one_class(const Node& node) {
    write_wide_class(node);
    return std::move(out_);
  }

 private:
  Rules rules(const Node& node) const { return rules_for(node.flags, unicode_pattern_, utf8_); }

  void find_folded_references(const Node& node);
  void write_node(const Node& node);
  void write_children(const Node& node);
  void write_group(std::string_view open, const Node& node);
  void write_alternation(const Node& node);
  void write_operand(const Node& node);
  void write_quantified(const Node& node);
  void write_literal(const Node& node);
  void write_text(std::u32string_view text, const Node& node);
  void write_look_behind(std::string_view open, const Node& node);
  void write_literal_character(char32_t character, bool spell_folds, const Rules& rule);
  void write_escaped(char32_t character);
  void write_boundary(const Node& node);
  void write_class(const Node& node);
  void write_byte_class(const ByteSet& bytes);
  void write_wide_class(const Node& node);
  std::string text_of(const Node& node);
  std::optional<std::vector<std::string>> fixed_variants(const Node& node);
  std::optional<std::vector<std::string>> repeated_variants(const Node& node, std::size_t most);
  std::string bracket_text(const std::vector<Range>& ranges);
  void write_range(char32_t low, char32_t high);
  void write_back_reference(const Node& node);
  void write_conditional(const Node& node);
  void write_condition(const Node& node);
  void write_verb(const Node& node);

  const Syntax& syntax_;
  bool unicode_pattern_;
  bool utf8_;
  bool unicode_properties_ = false;
  int look_behinds_ = 0;
  std::string out_;
};

// \1 under /i must fold Latin-1 in byte strings too: only PCRE2_UCP does that.
void Writer::find_folded_references(const Node& node) {
  if (node.kind == NodeKind::BackReference && node.flags.ignore_case && !utf8_ && rules(node).unicode_folding) unicode_properties_ = true;
  for (const auto& child : node.children) find_folded_references(*child);
}

void Writer::write_children(const Node& node) {
  for (const auto& child : node.children) {
    if (child->kind == NodeKind::Alternation) {
      write_group("(?:", *child);
    } else {
      write_node(*child);
    }
  }
}

void Writer::write_group(std::string_view open, const Node& node) {
  out_ += open;
  write_node(node);
  out_ += ')';
}

// Within, a literal keeps its length: no "ss" for a sharp s.
void Writer::write_look_behind(std::string_view open, const Node& node) {
  ++look_behinds_;
  const Width width = width_of(node);
  const auto variants = width.minimum == width.maximum ? std::nullopt : fixed_variants(node);
  if (variants) {
    out_ += open;
    for (std::size_t i = 0; i < variants->size(); ++i) out_ += (i > 0 ? "|" : "") + (*variants)[i];
    out_ += ')';
  } else {
    write_group(open, node);
  }
  --look_behinds_;
}

std::string Writer::text_of(const Node& node) {
  std::string text;
  std::swap(text, out_);
  write_node(node);
  std::swap(text, out_);
  return text;
}

// PCRE2 takes a look-behind of several lengths only as alternatives of one length each. None when they are too many, or hold groups.
std::optional<std::vector<std::string>> Writer::fixed_variants(const Node& node) {
  constexpr std::size_t most = 64;
  switch (node.kind) {
    case NodeKind::Literal:
    case NodeKind::Class:
    case NodeKind::AnyCharacter: return std::vector{text_of(node)};
    case NodeKind::Empty: return std::vector{std::string()};
    case NodeKind::Group: return fixed_variants(*node.children.front());
    case NodeKind::Alternation: {
      std::vector<std::string> all;
      for (const auto& child : node.children) {
        const auto some = fixed_variants(*child);
        if (!some) return std::nullopt;
        all.insert(all.end(), some->begin(), some->end());
      }
      return all.size() <= most ? std::optional(all) : std::nullopt;
    }
    case NodeKind::Sequence: {
      std::vector<std::string> all{""};
      for (const auto& child : node.children) {
        const auto some = fixed_variants(*child);
        if (!some || all.size() * some->size() > most) return std::nullopt;
        std::vector<std::string> longer;
        for (const auto& left : all) {
          for (const auto& right : *some) longer.push_back(left + right);
        }
        all = std::move(longer);
      }
      return all;
    }
    case NodeKind::Quantified: return repeated_variants(node, most);
    default: return std::nullopt;
  }
}

std::optional<std::vector<std::string>> Writer::repeated_variants(const Node& node, std::size_t most) {
  const auto some = fixed_variants(*node.children.front());
  const bool possessive = node.greed == Greed::Possessive && node.minimum != node.maximum;
  if (!some || some->size() != 1 || possessive || node.maximum < node.minimum) return std::nullopt;
  if (node.maximum - node.minimum >= static_cast<int>(most)) return std::nullopt;
  std::vector<std::string> all;
  for (int count = node.minimum; count <= node.maximum; ++count) all.push_back("(?:" + some->front() + "){" + std::to_string(count) + "}");
  return all;
}

void Writer::write_alternation(const Node& node) {
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    if (i > 0) out_ += '|';
    write_node(*node.children[i]);
  }
}

void Writer::write_node(const Node& node) {
  switch (node.kind) {
    case NodeKind::Empty: return;
    case NodeKind::Literal: return write_literal(node);
    case NodeKind::AnyCharacter: out_ += node.flags.single_line ? "." : "\\N"; return;
    case NodeKind::Class: return write_class(node);
    case NodeKind::LineBreak: out_ += "\\R"; return;
    case NodeKind::Grapheme: out_ += "\\X"; return;
    case NodeKind::LineStart: out_ += node.flags.multiline ? "(?m:^)" : "\\A"; return;
    case NodeKind::LineEnd: out_ += node.flags.multiline ? "(?m:$)" : "\\Z"; return;
    case NodeKind::SubjectStart: out_ += "\\A"; return;
    case NodeKind::SubjectEnd: out_ += "\\z"; return;
    case NodeKind::SubjectEndNewline: out_ += "\\Z"; return;
    case NodeKind::SearchStart: out_ += "\\G"; return;
    case NodeKind::WordBoundary:
    case NodeKind::NotWordBoundary: return write_boundary(node);
    case NodeKind::Keep: out_ += "\\K"; return;
    case NodeKind::Sequence: return write_children(node);
    case NodeKind::Alternation: return write_alternation(node);
    case NodeKind::Group: return write_group("(?:", *node.children.front());
    case NodeKind::Capture: return write_group("(", *node.children.front());
    case NodeKind::BranchReset: return write_group("(?|", *node.children.front());
    case NodeKind::Atomic: return write_group("(?>", *node.children.front());
    case NodeKind::LookAhead: return write_group("(?=", *node.children.front());
    case NodeKind::NotLookAhead: return write_group("(?!", *node.children.front());
    case NodeKind::LookBehind: return write_look_behind("(?<=", *node.children.front());
    case NodeKind::NotLookBehind: return write_look_behind("(?<!", *node.children.front());
    case NodeKind::Quantified: return write_quantified(node);
    case NodeKind::BackReference: return write_back_reference(node);
    case NodeKind::Recursion: out_ += "(?" + std::to_string(node.numbers.front()) + ")"; return;
    case NodeKind::Conditional: return write_conditional(node);
    case NodeKind::Verb: return write_verb(node);
    case NodeKind::Code:
    case NodeKind::PostponedCode: return;  // the own matcher has those
  }
}

// --- quantifiers

void Writer::write_operand(const Node& node) {
  const bool plain_group = node.kind == NodeKind::Group || node.kind == NodeKind::Capture || node.kind == NodeKind::Atomic;
  const bool one_character =
      node.kind == NodeKind::AnyCharacter || node.kind == NodeKind::Class || (node.kind == NodeKind::Literal && node.text.size() == 1);
  if (plain_group || one_character) return write_node(node);
  write_group("(?:", node);
}

void Writer::write_quantified(const Node& node) {
  if (node.minimum > node.maximum) {  // a{3,2} never matches, but its groups count
    out_ += "(?:(*FAIL)";
    write_operand(*node.children.front());
    out_ += ')';
    return;
  }
  write_operand(*node.children.front());
  if (node.minimum == 0 && node.maximum == unlimited) {
    out_ += '*';
  } else if (node.minimum == 1 && node.maximum == unlimited) {
    out_ += '+';
  } else if (node.minimum == 0 && node.maximum == 1) {
    out_ += '?';
  } else {
    out_ += '{' + std::to_string(node.minimum);
    if (node.maximum != node.minimum) out_ += ',' + (node.maximum == unlimited ? std::string() : std::to_string(node.maximum));
    out_ += '}';
  }
  if (node.greed == Greed::Lazy) out_ += '?';
  if (node.greed == Greed::Possessive) out_ += '+';
}

// --- characters

void Writer::write_escaped(char32_t character) {
  if (character < 0x80 && std::isalnum(static_cast<int>(character)) != 0) {
    out_ += static_cast<char>(character);
    return;
  }
  if (character > 0x20 && character < 0x7F) {
    out_ += '\\';
    out_ += static_cast<char>(character);
    return;
  }
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "\\x{%x}", static_cast<unsigned>(character));
  out_ += buffer.data();
}

void Writer::write_literal(const Node& node) {
  const Rules rule = rules(node);
  const bool spells = node.flags.ignore_case && rule.unicode_folding && !rule.strict_folding && look_behinds_ == 0;
  if (!spells) return write_text(node.text, node);
  for (const auto& spellings : spell_folds(node.text, utf8_)) {
    if (spellings.size() > 1) out_ += "(?:";
    for (std::size_t i = 0; i < spellings.size(); ++i) {
      if (i > 0) out_ += '|';
      write_text(spellings[i], node);
    }
    if (spellings.size() > 1) out_ += ')';
  }
}

void Writer::write_text(std::u32string_view text, const Node& node) {
  const Rules rule = rules(node);
  bool folding = false;
  for (const char32_t character : text) {
    const bool strict_ascii = rule.strict_folding && character < 0x80;
    const bool folds = node.flags.ignore_case && (is_ascii_letter(character) ? !(utf8_ && strict_ascii) : utf8_);
    if (folds != folding) out_ += folds ? "(?i:" : ")";
    folding = folds;
    write_literal_character(character, node.flags.ignore_case && !folds, rule);
  }
  if (folding) out_ += ')';
}

// `spell_folds`: PCRE2 must not fold this one by itself, its cases are spelt out.
void Writer::write_literal_character(char32_t character, bool spell_folds, const Rules& rule) {
  const char32_t most = utf8_ ? last_unicode : 0xFF;
  const auto folds = spell_folds && rule.unicode_folding && character > 0xFF ? latin1_folds_of(character, rule.strict_folding) : U"";
  if (!folds.empty() && !utf8_) {
    out_ += '[';
    for (const char32_t fold : folds) write_escaped(fold);
    out_ += ']';
    return;
  }
  if (character > most || (utf8_ && is_surrogate(character))) {
    out_ += never;
    return;
  }
  const char32_t other = spell_folds ? other_case_latin1(character, rule.unicode_folding) : character;
  if (other == character) return write_escaped(character);
  out_ += '[';
  write_escaped(character);
  write_escaped(other);
  out_ += ']';
}

// Natively where C's rules hold; spelt out where PCRE2's \w is not perl's.
void Writer::write_boundary(const Node& node) {
  const bool positive = node.kind == NodeKind::WordBoundary;
  const Rules rule = rules(node);
  if (!rule.unicode_classes && !unicode_properties_) {
    out_ += positive ? "\\b" : "\\B";
    return;
  }
  Node word(NodeKind::Class, node.flags);
  word.set.items.emplace_back();
  word.set.items.back().kind = ClassItem::Kind::Named;
  word.set.items.back().name = ClassName::Word;
  std::string text;
  std::swap(text, out_);
  write_class(word);
  std::swap(text, out_);
  const std::string behind = "(?<=" + text + ")", not_behind = "(?<!" + text + ")";
  const std::string ahead = "(?=" + text + ")", not_ahead = "(?!" + text + ")";
  if (positive) {
    out_ += "(?:" + behind + not_ahead + "|" + not_behind + ahead + ")";
  } else {
    out_ += "(?:" + behind + ahead + "|" + not_behind + not_ahead + ")";
  }
}

// --- classes

void Writer::write_class(const Node& node) {
  if (utf8_) return write_wide_class(node);
  write_byte_class(byte_set(node.set, node.flags.ignore_case, rules(node)));
}

void Writer::write_range(char32_t low, char32_t high) {
  write_escaped(low);
  if (high > low + 1) out_ += '-';
  if (high > low) write_escaped(high);
}

void Writer::write_byte_class(const ByteSet& bytes) {
  if (bytes.none()) {
    out_ += never;
    return;
  }
  if (bytes.all()) {
    out_ += '.';
    return;
  }
  const bool negated = bytes.count() > 128;
  const ByteSet& shown = negated ? ~bytes : bytes;
  if (negated && shown.count() == 1 && shown['\n']) {
    out_ += "\\N";
    return;
  }
  out_ += negated ? "[^" : "[";
  for (unsigned low = 0; low < 256; ++low) {
    if (!shown[low]) continue;
    unsigned high = low;
    while (high < 255 && shown[high + 1]) ++high;
    write_range(low, high);
    low = high;
  }
  out_ += ']';
}

// The inside of a [...].
std::string Writer::bracket_text(const std::vector<Range>& ranges) {
  std::string text;
  std::swap(text, out_);
  for (auto [low, high] : complement(complement(ranges))) {
    if (low > last_unicode) continue;
    if (is_surrogate(low)) low = 0xE000;
    high = std::min(high, last_unicode);
    if (is_surrogate(high)) high = 0xD7FF;
    if (low <= high) write_range(low, high);
  }
  std::swap(text, out_);
  return text;
}

void Writer::write_wide_class(const Node& node) {
  const Rules rule = rules(node);
  WideParts parts = wide_parts(node, rule);
  const std::string plain = bracket_text(parts.plain) + parts.properties;
  const std::string folded = bracket_text(parts.folded);
  const bool negated = node.set.negated;
  const std::string open = negated ? "[^" : "[";
  if (parts.alternatives.empty() && folded.empty()) {
    out_ += !plain.empty() ? open + plain + ']' : std::string(negated ? "." : never);
    return;
  }
  if (parts.alternatives.empty() && plain.empty() && !rule.strict_folding) {
    out_ += "(?i:" + open + folded + "])";
    return;
  }
  if (!folded.empty()) parts.alternatives.push_back((rule.strict_folding ? "(?![\\x{0}-\\x{7f}])(?i:[" : "(?i:[") + folded + "])");
  if (!plain.empty()) parts.alternatives.push_back("[" + plain + "]");
  out_ += negated ? "(?:(?!" : "(?:";
  for (std::size_t i = 0; i < parts.alternatives.size(); ++i) out_ += (i > 0 ? "|" : "") + parts.alternatives[i];
  out_ += negated ? ").)" : ")";
}

// --- references, conditions, verbs

void Writer::write_back_reference(const Node& node) {
  const std::string open = node.flags.ignore_case ? "(?i:" : "(?:";
  out_ += open;
  for (std::size_t i = 0; i + 1 < node.numbers.size(); ++i) {
    const auto number = std::to_string(node.numbers[i]);
    out_ += "(?(" + number + ")\\g{" + number + "}|";
  }
  out_ += "\\g{" + std::to_string(node.numbers.back()) + "}";
  out_.append(node.numbers.size(), ')');
}

void Writer::write_condition(const Node& node) {
  const auto known = [&](int number) { return number <= syntax_.group_count; };
  switch (node.condition) {
    case Condition::Define: out_ += "(?(DEFINE)"; return;
    case Condition::Look:
      out_ += "(?";
      write_node(*node.children.front());
      return;
    case Condition::Recursed:
      if (node.numbers.empty()) {
        out_ += "(?(R)";
      } else {
        out_ += known(node.numbers.front()) ? "(?(R" + std::to_string(node.numbers.front()) + ")" : "(?(?=(*FAIL))";
      }
      return;
    case Condition::Code:
    case Condition::Group: break;
  }
  if (node.numbers.size() == 1) {
    out_ += known(node.numbers.front()) ? "(?(" + std::to_string(node.numbers.front()) + ")" : "(?(?=(*FAIL))";
    return;
  }
  out_ += "(?(?=";
  for (std::size_t i = 0; i + 1 < node.numbers.size(); ++i) out_ += "(?(" + std::to_string(node.numbers[i]) + ")|";
  out_ += "(?(" + std::to_string(node.numbers.back()) + ")|(*FAIL))";
  out_.append(node.numbers.size() - 1, ')');
  out_ += ')';
}

void Writer::write_conditional(const Node& node) {
  write_condition(node);
  const std::size_t first = node.condition == Condition::Look ? 1 : 0;
  for (std::size_t i = first; i < node.children.size(); ++i) {
    if (i > first) out_ += '|';
    write_node(*node.children[i]);
  }
  out_ += ')';
}

std::string_view verb_text(VerbName name) {
  switch (name) {
    case VerbName::Fail: return "FAIL";
    case VerbName::Accept: return "ACCEPT";
    case VerbName::Prune: return "PRUNE";
    case VerbName::Skip: return "SKIP";
    case VerbName::Then: return "THEN";
    case VerbName::Commit: return "COMMIT";
    case VerbName::Mark: return "MARK";
  }
  return "";
}

void Writer::write_verb(const Node& node) {
  out_ += "(*";
  out_ += verb_text(node.verb);
  if (node.has_argument && node.verb != VerbName::Fail) {
    out_ += ':';
    for (const char32_t character : node.text) {
      if (utf8_ || character > 0xFF) {
        append_character(out_, character);
      } else {
        out_ += static_cast<char>(character);
      }
    }
  }
  out_ += ')';
}

}  // namespace

PcreText write_pcre(const Syntax& syntax, bool unicode_pattern, bool utf8_subject) {
  return Writer(syntax, unicode_pattern, utf8_subject).write();
}

std::string write_pcre_class(const Node& node, bool unicode_pattern) {
  const Syntax no_groups;
  return Writer(no_groups, unicode_pattern, true).write_one_class(node);
}

}  // namespace nacre::regex
