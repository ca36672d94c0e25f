// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include "runtime/regex/class_test.h"

#include <pcre2.h>

#include "runtime/regex/pcre_writer.h"
#include "runtime/regex/utf8.h"

namespace nacre::regex {

static bool outside_unicode(char32_t character) { return character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF); }

static bool matches_whole(const pcre2_code* code, char32_t character) {
  thread_local std::unique_ptr<pcre2_match_data, void (*)(pcre2_match_data*)> data(pcre2_match_data_create(1, nullptr),
                                                                                   pcre2_match_data_free);
  std::string text;
  append_character(text, character);
  return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, PCRE2_NO_UTF_CHECK, data.get(), nullptr) > 0;
}

static std::shared_ptr<const pcre2_code> compile_text(const std::string& text) {
  int code = 0;
  PCRE2_SIZE offset = 0;
  constexpr std::uint32_t options = PCRE2_UTF | PCRE2_DOTALL | PCRE2_ANCHORED;
  auto* compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), options, &code, &offset, nullptr);
  return std::shared_ptr<const pcre2_code>(compiled, [](const pcre2_code* made) { pcre2_code_free(const_cast<pcre2_code*>(made)); });
}

bool ClassTest::contains(char32_t character) const {
  if (character < 256) return bytes[character];
  if (!outside_unicode(character)) return wide != nullptr && matches_whole(wide.get(), character);
  for (const auto& [low, high] : ranges) {
    if (character >= low && character <= high) return !negated;
  }
  return negated;
}

ClassTest make_class_test(const Node& node, bool unicode_pattern, bool utf8_subject) {
  ClassTest test;
  const Rules rules = rules_for(node.flags, unicode_pattern, utf8_subject);
  test.bytes = byte_set(node.set, node.flags.ignore_case, rules);
  test.negated = node.set.negated;
  for (const auto& item : node.set.items) {
    if (item.kind == ClassItem::Kind::Range && !item.negated) test.ranges.emplace_back(item.low, item.high);
    if (item.kind != ClassItem::Kind::Range && item.negated) test.ranges.emplace_back(0xD800, 0x7FFFFFFF);  // \W takes what is no character
  }
  if (utf8_subject) test.wide = compile_text(write_pcre_class(node, unicode_pattern));
  return test;
}

bool same_folded(char32_t left, char32_t right) {
  if (left == right) return true;
  if (left < 256 && right < 256) return other_case_latin1(left, true) == right;
  if (outside_unicode(left) || outside_unicode(right)) return false;
  char text[24];
  std::snprintf(text, sizeof text, "(?i)\\x{%x}", static_cast<unsigned>(left));
  const auto code = compile_text(text);
  return code != nullptr && matches_whole(code.get(), right);
}

}  // namespace nacre::regex
