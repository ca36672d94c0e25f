// SPDX-License-Identifier: MIT
#include "runtime/regex/wide_class.h"

#include <algorithm>
#include <cctype>

#include "runtime/regex/properties.h"

namespace nacre::regex {

bool is_ascii_letter(char32_t character) { return character < 0x80 && std::isalpha(static_cast<int>(character)) != 0; }

static void add_property(WideParts& parts, const PropertyText& property, bool negated) {
  if (negated == property.negated) {
    parts.properties += property.text;
    return;
  }
  const bool alone = property.text.starts_with("\\p{") && property.text.find('}') == property.text.size() - 1;
  if (alone) {
    parts.properties += "\\P" + property.text.substr(2);
  } else {
    parts.alternatives.push_back("[^" + property.text + "]");
  }
}

static void add_ranges(WideParts& parts, const std::vector<Range>& ranges, bool negated) {
  const auto added = negated ? complement(ranges) : ranges;
  parts.plain.insert(parts.plain.end(), added.begin(), added.end());
}

static bool has_case(const Range& range) {
  return range.second >= 0x80 || is_ascii_letter(range.first) || is_ascii_letter(range.second) || (range.first < 'a' && range.second > 'A');
}

static void add_named(WideParts& parts, const ClassItem& item, bool ignore_case, const Rules& rule) {
  const bool always_wide = item.name == ClassName::HorizontalSpace || item.name == ClassName::VerticalSpace;
  if (!rule.unicode_classes && !always_wide) {
    CharacterClass one;
    one.items.push_back(item);
    one.items.back().negated = false;
    const ByteSet bytes = byte_set(one, ignore_case, {false, false, false});
    std::vector<Range> ranges;
    for (char32_t i = 0; i < 128; ++i) {
      if (bytes[i]) ranges.emplace_back(i, i);
    }
    return add_ranges(parts, ranges, item.negated);
  }
  const auto name = property_of(item.name);
  if (name.empty()) return add_ranges(parts, wide_ranges(item.name), item.negated);
  if (const auto property = property_text(name, ignore_case)) add_property(parts, *property, item.negated);
}

// /aa: the ASCII part with its cases spelt out, the rest folded apart from it.
static void split_strict(const std::vector<Range>& ranges, std::vector<Range>& ascii, std::vector<Range>& rest) {
  for (const auto& [low, high] : ranges) {
    if (high >= 0x80) rest.emplace_back(std::max<char32_t>(low, 0x80), high);
    for (char32_t i = low; i <= high && i < 0x80; ++i) {
      ascii.emplace_back(i, i);
      const char32_t other = other_case_latin1(i, false);
      if (other != i) ascii.emplace_back(other, other);
    }
  }
}

WideParts wide_parts(const Node& node, const Rules& rule) {
  const bool ignore_case = node.flags.ignore_case;
  WideParts parts;
  for (const auto& item : node.set.items) {
    switch (item.kind) {
      case ClassItem::Kind::Range: {
        const Range range{item.low, item.high};
        (ignore_case && has_case(range) ? parts.folded : parts.plain).push_back(range);
        break;
      }
      case ClassItem::Kind::Named: add_named(parts, item, ignore_case, rule); break;
      case ClassItem::Kind::Property:
        if (const auto property = property_text(item.property, ignore_case)) add_property(parts, *property, item.negated);
        break;
    }
  }
  if (rule.strict_folding && !parts.folded.empty()) {
    std::vector<Range> rest;
    split_strict(parts.folded, parts.plain, rest);
    parts.folded = std::move(rest);
  }
  return parts;
}

}  // namespace nacre::regex
