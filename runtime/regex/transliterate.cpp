// SPDX-License-Identifier: MIT
#include "runtime/regex/transliterate.h"

#include <algorithm>

#include "runtime/regex/transliterate_list.h"
#include "runtime/regex/utf8.h"

namespace nacre::regex {

static constexpr char32_t last_character = 0x7FFFFFFF;

using Ranges = std::vector<std::pair<char32_t, char32_t>>;

static Ranges complement_of(Ranges ranges) {
  std::sort(ranges.begin(), ranges.end());
  Ranges result;
  char32_t next = 0;
  for (const auto& [low, high] : ranges) {
    if (low > next) result.emplace_back(next, low - 1);
    next = std::max<char32_t>(next, high + 1);
  }
  if (next <= last_character) result.emplace_back(next, last_character);
  return result;
}

static std::uint64_t size_of(const Ranges& ranges) {
  std::uint64_t size = 0;
  for (const auto& [low, high] : ranges) size += high - low + 1;
  return size;
}

std::shared_ptr<const Transliteration> Transliteration::compile(const TransliterationText& text, CompileError& error,
                                                                Diagnostics* diagnostics) {
  auto result = std::make_shared<Transliteration>();
  const auto has = [&](char letter) { return text.letters.find(letter) != std::string_view::npos; };
  auto search = read_transliteration_list(text.search, text.utf8, text.escapes, error, diagnostics);
  if (!search) return nullptr;
  auto replacement = read_transliteration_list(text.replacement, text.utf8, text.escapes, error, diagnostics);
  if (!replacement) return nullptr;
  if (has('c')) search = complement_of(*search);
  const bool deletes = has('d');
  const auto warn = [&](const char* message) {
    if (diagnostics != nullptr) diagnostics->warnings.emplace_back(message);
  };
  if (deletes && !has('c') && size_of(*replacement) >= size_of(*search)) warn("Useless use of /d modifier in transliteration operator");
  if (size_of(*replacement) > size_of(*search)) warn("Replacement list is longer than search list");
  result->returns_copy_ = has('r');
  result->squeezes_ = has('s');
  const bool identical = replacement->empty() && !deletes;
  result->only_counts_ = !result->squeezes_ && (identical || *replacement == *search);
  result->build(*search, identical ? *search : *replacement, deletes);
  result->fill_table();
  return result;
}

// Walks both lists side by side; where the replacement ends, its last character stays, or with /d nothing.
void Transliteration::build(const Ranges& search, const Ranges& replacement, bool deletes) {
  std::size_t index = 0;
  char32_t used = 0;
  for (const auto& [low, high] : search) {
    char32_t at = low;
    while (true) {
      const char32_t left = high - at;
      if (index >= replacement.size()) {
        const bool constant = !deletes && !replacement.empty();
        add(at, high, constant ? static_cast<std::int64_t>(replacement.back().second) : deleted, true);
        break;
      }
      const auto& [first, last] = replacement[index];
      const char32_t taken = std::min<char32_t>(left, last - first - used);
      add(at, at + taken, static_cast<std::int64_t>(first) + used, false);
      used += taken + 1;
      if (used > last - first) {
        ++index;
        used = 0;
      }
      if (taken == left) break;
      at += taken + 1;
    }
  }
}

// tr/aa/bc/: the first mention of a character counts, so only the gaps between older segments are new.
void Transliteration::add(char32_t low, char32_t high, std::int64_t target, bool constant) {
  std::vector<Segment> fresh;
  const auto piece = [&](char32_t from, char32_t to) {
    fresh.push_back({from, to, constant ? target : target + static_cast<std::int64_t>(from - low), constant});
  };
  char32_t at = low;
  bool finished = false;
  for (const auto& old : segments_) {
    if (old.high < at || finished) continue;
    if (old.low > high) break;
    if (old.low > at) piece(at, old.low - 1);
    at = old.high + 1;
    finished = old.high >= high;
  }
  if (!finished && at <= high) piece(at, high);
  segments_.insert(segments_.end(), fresh.begin(), fresh.end());
  std::sort(segments_.begin(), segments_.end(), [](const auto& left, const auto& right) { return left.low < right.low; });
}

std::int64_t Transliteration::wide_target_of(char32_t character) const {
  const auto after = std::upper_bound(segments_.begin(), segments_.end(), character,
                                      [](char32_t wanted, const auto& segment) { return wanted < segment.low; });
  if (after == segments_.begin()) return untouched;
  const Segment& segment = *std::prev(after);
  if (character > segment.high) return untouched;
  return segment.constant ? segment.target : segment.target + static_cast<std::int64_t>(character - segment.low);
}

std::int64_t Transliteration::target_of(char32_t character) const {
  return character < 256 ? table_[character] : wide_target_of(character);
}

void Transliteration::fill_table() {
  for (char32_t i = 0; i < 256; ++i) {
    table_[i] = static_cast<std::int32_t>(wide_target_of(i));
    if (table_[i] > 255) widens_ = true;
  }
}

std::size_t Transliteration::count(std::string_view bytes, bool utf8) const {
  std::size_t found = 0;
  if (!utf8) {
    for (const char byte : bytes) found += table_[static_cast<unsigned char>(byte)] != untouched;
    return found;
  }
  for (std::size_t at = 0; at < bytes.size();) found += target_of(next_character(bytes, at)) != untouched;
  return found;
}

std::size_t Transliteration::apply(std::string_view bytes, bool utf8, std::string& out, bool& out_utf8) const {
  out_utf8 = utf8;
  if (!utf8 && !widens_) return apply_bytes(bytes, out);
  // Only a character that is really replaced makes a byte string wide.
  const bool widens_here =
      !utf8 && std::any_of(bytes.begin(), bytes.end(), [&](char byte) { return table_[static_cast<unsigned char>(byte)] > 255; });
  if (!utf8 && !widens_here) return apply_bytes(bytes, out);
  out_utf8 = true;
  return apply_wide(bytes, utf8, out);
}

std::size_t Transliteration::apply_bytes(std::string_view bytes, std::string& out) const {
  std::size_t found = 0;
  std::size_t length = out.size();
  out.resize(length + bytes.size());
  std::int32_t previous = -1;
  for (const char byte : bytes) {
    const std::int32_t target = table_[static_cast<unsigned char>(byte)];
    if (target == untouched) {
      out[length++] = byte;
      previous = -1;
      continue;
    }
    ++found;
    if (target == deleted || (squeezes_ && target == previous)) continue;
    out[length++] = static_cast<char>(target);
    previous = target;
  }
  out.resize(length);
  return found;
}

std::size_t Transliteration::apply_wide(std::string_view bytes, bool utf8, std::string& out) const {
  std::size_t found = 0;
  std::int64_t previous = -1;
  for (std::size_t at = 0; at < bytes.size();) {
    const char32_t character = utf8 ? next_character(bytes, at) : static_cast<unsigned char>(bytes[at++]);
    const std::int64_t target = target_of(character);
    if (target == untouched) {
      append_character(out, character);
      previous = -1;
      continue;
    }
    ++found;
    if (target == deleted || (squeezes_ && target == previous)) continue;
    append_character(out, static_cast<char32_t>(target));
    previous = target;
  }
  return found;
}

}  // namespace nacre::regex
