// SPDX-License-Identifier: MIT
#include "runtime/matching/compiled_pattern.h"

#include "parser/pragmas.h"
#include "runtime/text.h"

namespace nacre {

namespace {
constexpr std::string_view pattern_letters = "msixnpadlu";
constexpr std::string_view charset_letters = "adlu";

regex::Flags from_letters(std::string_view letters) {
  std::string own;
  for (char c : letters)
    if (pattern_letters.find(c) != std::string_view::npos) own += c;
  return regex::Flags::from_letters(own).value_or(regex::Flags{});
}

void merge(regex::Flags& into, const regex::Flags& more) {
  into.multiline |= more.multiline;
  into.single_line |= more.single_line;
  into.ignore_case |= more.ignore_case;
  into.extended |= more.extended;
  into.extended_more |= more.extended_more;
  into.no_capture |= more.no_capture;
  into.keep |= more.keep;
}

std::string cache_key(TextView text, const regex::Flags& flags) {
  std::string key(1, text.utf8 ? 'u' : 'b');
  key.append(flags.letters()).append(1, flags.keep ? 'p' : ' ').append(1, static_cast<char>('0' + static_cast<int>(flags.charset)));
  return key.append(1, ':').append(text.bytes);
}
}  // namespace

regex::Flags pattern_flags(std::string_view letters, const parser::Pragmas* pragmas) {
  regex::Flags own = from_letters(letters);
  if (!pragmas) return own;
  bool names_charset = letters.find_first_of(charset_letters) != std::string_view::npos;
  regex::Flags flags = from_letters(pragmas->regex_flags);
  if (pragmas->regex_flags.find_first_of(charset_letters) == std::string::npos) {
    if (pragmas->has(parser::FeatureUnicodeStrings)) flags.charset = regex::Charset::Unicode;
    if (pragmas->locale) flags.charset = regex::Charset::Locale;
  }
  merge(flags, own);
  if (names_charset) flags.charset = own.charset;
  return flags;
}

regex::PatternPointer compile_pattern(Interpreter& in, TextView text, const regex::Flags& flags) {
  if (!in.patterns) in.patterns = std::make_shared<PatternCache>();
  std::string key = cache_key(text, flags);
  if (auto known = in.patterns->find(key)) return known;
  in.charge(1 + text.bytes.size() / 16);
  regex::CompileError error;
  regex::Diagnostics diagnostics;
  auto pattern = regex::compile(text.bytes, text.utf8, flags, error, &diagnostics);
  for (const std::string& warning : diagnostics.warnings) in.warn(parser::Warn::Regexp, warning);
  if (!pattern) {
    in.die(error.message);
    return nullptr;
  }
  in.patterns->keep(std::move(key), pattern);
  return pattern;
}

CompiledPattern describe_pattern(regex::PatternPointer pattern, bool is_object) {
  CompiledPattern out;
  out.is_empty = !is_object && pattern->source().empty();
  out.mentions_g = pattern->source().find("\\G") != std::string_view::npos;
  out.pattern = std::move(pattern);
  return out;
}

RegexpObject* regexp_of(Interpreter& in, const Value& value, Held& keep) {
  if (!value.is_ref()) return nullptr;
  if (in.overloaded(value)) {
    Value result = Value::undef();
    if (in.overload_unary("qr", value, result)) {
      keep = Held(result);
      if (result.is_unwind()) throw Unwound{};
      if (!result.is_ref() || result.o->kind != ObjectKind::Regexp) in.fail("Overloaded qr did not return a REGEXP");
      return static_cast<RegexpObject*>(result.o);
    }
  }
  return value.o->kind == ObjectKind::Regexp ? static_cast<RegexpObject*>(value.o) : nullptr;
}

regex::PatternPointer PatternCache::find(const std::string& key) {
  auto at = by_key_.find(key);
  if (at == by_key_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, at->second);
  return at->second->second;
}

void PatternCache::keep(std::string key, regex::PatternPointer pattern) {
  entries_.emplace_front(std::move(key), std::move(pattern));
  by_key_.emplace(entries_.front().first, entries_.begin());
  if (entries_.size() <= most) return;
  by_key_.erase(entries_.back().first);
  entries_.pop_back();
}

}  // namespace nacre
