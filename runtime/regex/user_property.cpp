// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include "runtime/regex/user_property.h"

#include <pcre2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <memory>
#include <vector>

#include "runtime/regex/character_sets.h"
#include "runtime/regex/properties.h"
#include "runtime/regex/utf8.h"

namespace nacre::regex {

static constexpr char32_t last_unicode = 0x10FFFF;
static constexpr int deepest = 20;  // a property that names itself

using Ranges = std::vector<Range>;

static std::string_view last_part(std::string_view name) {
  const std::size_t colons = name.rfind("::");
  return colons == std::string_view::npos ? name : name.substr(colons + 2);
}

bool may_be_user_property(std::string_view name) { return last_part(name).starts_with("Is") || last_part(name).starts_with("In"); }

// Every character that one of Unicode's own properties holds: PCRE2 walks through all there are.
static Ranges ranges_of_property(const PropertyText& property) {
  const std::string pattern = (property.negated ? "[^" : "[") + property.text + "]+";
  int code = 0;
  PCRE2_SIZE offset = 0;
  const std::unique_ptr<pcre2_code, void (*)(pcre2_code*)> compiled(
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), PCRE2_UTF, &code, &offset, nullptr), pcre2_code_free);
  const std::unique_ptr<pcre2_match_data, void (*)(pcre2_match_data*)> data(pcre2_match_data_create(1, nullptr), pcre2_match_data_free);
  Ranges ranges;
  if (!compiled) return ranges;
  std::string all;
  for (char32_t i = 0; i <= last_unicode; ++i) {
    if (i < 0xD800 || i > 0xDFFF) append_character(all, i);
  }
  const auto* text = reinterpret_cast<PCRE2_SPTR>(all.data());
  for (PCRE2_SIZE at = 0; pcre2_match(compiled.get(), text, all.size(), at, PCRE2_NO_UTF_CHECK, data.get(), nullptr) > 0;) {
    const auto* offsets = pcre2_get_ovector_pointer(data.get());
    std::size_t first = offsets[0];
    std::size_t last = previous_character(all, offsets[1]);
    at = offsets[1];
    const char32_t low = next_character(all, first);
    ranges.emplace_back(low, next_character(all, last));
  }
  return ranges;
}

static Ranges joined(Ranges left, const Ranges& right) {
  left.insert(left.end(), right.begin(), right.end());
  return complement(complement(std::move(left)));
}

static Ranges common(const Ranges& left, const Ranges& right) { return complement(joined(complement(left), complement(right))); }

static std::optional<Ranges> resolve(std::string_view name, const PropertyLookup& lookup, int depth);

// "41\t5A", "61", "+main::IsOther", "-utf8::IsUpper", "!utf8::IsUpper", "&utf8::Any"
static bool apply_line(std::string_view line, const PropertyLookup& lookup, int depth, Ranges& ranges) {
  line = line.substr(0, line.find('#'));
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  if (line.empty()) return true;
  if (std::string_view("+-!&").find(line.front()) != std::string_view::npos) {
    const auto other = resolve(line.substr(1), lookup, depth + 1);
    if (!other) return false;
    switch (line.front()) {
      case '+': ranges = joined(ranges, *other); break;
      case '-': ranges = common(ranges, complement(*other)); break;
      case '!': ranges = joined(ranges, complement(*other)); break;
      default: ranges = common(ranges, *other); break;
    }
    return true;
  }
  std::uint32_t low = 0;
  const auto [end, failure] = std::from_chars(line.data(), line.data() + line.size(), low, 16);
  if (failure != std::errc()) return false;
  std::uint32_t high = low;
  const char* second = std::find_if_not(end, line.data() + line.size(), [](char c) { return c == ' ' || c == '\t'; });
  if (second != line.data() + line.size() && std::from_chars(second, line.data() + line.size(), high, 16).ec != std::errc()) return false;
  if (high < low) return false;
  ranges = joined(ranges, {{low, high}});
  return true;
}

static std::optional<Ranges> resolve(std::string_view name, const PropertyLookup& lookup, int depth) {
  if (depth > deepest) return std::nullopt;
  if (name.starts_with("utf8::")) name.remove_prefix(6);
  const auto text = lookup.function(lookup.context, name);
  if (!text) {
    const auto property = property_text(name, false);
    return property ? std::optional(ranges_of_property(*property)) : std::nullopt;
  }
  Ranges ranges;
  for (std::size_t at = 0; at < text->size();) {
    const std::size_t end = std::min(text->find('\n', at), text->size());
    if (!apply_line(std::string_view(*text).substr(at, end - at), lookup, depth, ranges)) return std::nullopt;
    at = end + 1;
  }
  return ranges;
}

std::optional<std::string> user_property_text(std::string_view name, const PropertyLookup& lookup) {
  const auto ranges = resolve(name, lookup, 0);
  if (!ranges) return std::nullopt;
  std::string text;
  for (const auto& [low, high] : *ranges) {
    if (low > last_unicode) continue;
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "\\x{%x}-\\x{%x}", static_cast<unsigned>(low),
                  static_cast<unsigned>(std::min(high, last_unicode)));
    text += buffer.data();
  }
  return text;
}

}  // namespace nacre::regex
