// SPDX-License-Identifier: MIT
#include "runtime/globbing.h"

#include <algorithm>
#include <cerrno>

#include "runtime/posix/directory.h"
#include "runtime/posix/file.h"
#include "runtime/posix/process.h"
#include "runtime/posix/users.h"
#include "runtime/interpreter.h"
#include "runtime/stack_room.h"

namespace nacre {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

bool comes_before(const std::string& a, const std::string& b) {
  size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    auto x = static_cast<unsigned char>(lower(a[i])), y = static_cast<unsigned char>(lower(b[i]));
    if (x != y) return x < y;
  }
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

// "a b" 'c d' e\ f   quotes go, backslashes stay for the matcher
std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool inside = false;
  char quote = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '\\' && i + 1 < text.size()) {
      word += c;
      word += text[++i];
      inside = true;
    } else if (quote) {
      if (c == quote) quote = 0;
      else word += c;
    } else if (c == '"' || c == '\'') {
      inside = true;
      if (text.find(c, i + 1) == std::string_view::npos) {   // it's a file   one that nothing closes stands for itself, with all behind it
        word += text.substr(i);
        break;
      }
      quote = c;
    } else if (is_blank(c)) {
      if (inside) words.push_back(std::exchange(word, {}));
      inside = false;
    } else {
      word += c;
      inside = true;
    }
  }
  if (inside) words.push_back(word);
  return words;
}

// Where the bracket expression that opens at `at` ends; npos: it does not.
size_t bracket_end(std::string_view pattern, size_t at) {
  size_t i = at + 1;
  if (i < pattern.size() && pattern[i] == '!') ++i;
  if (i < pattern.size() && pattern[i] == ']') ++i;
  return pattern.find(']', i);
}

size_t closing_brace(std::string_view pattern, size_t open) {
  int depth = 0;
  for (size_t i = open; i < pattern.size(); ++i) {
    if (pattern[i] == '\\') { ++i; continue; }
    if (pattern[i] == '[') {
      size_t end = bracket_end(pattern, i);
      if (end != std::string_view::npos) { i = end; continue; }
    }
    if (pattern[i] == '{') ++depth;
    if (pattern[i] == '}' && --depth == 0) return i;
  }
  return std::string_view::npos;
}

size_t opening_brace(std::string_view pattern) {
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '\\') { ++i; continue; }
    if (pattern[i] == '{' && pattern.substr(i, 2) != "{}") return i;
  }
  return std::string_view::npos;
}

// a{b,c{d,e}}f   abf acdf acef
void expand_braces(const std::string& pattern, std::vector<std::string>& out) {
  Interpreter& in = *interpreter;
  expect_stack_room();
  in.charge(1 + pattern.size() / 64);
  in.own_heap.expect((out.size() + 1) * (pattern.size() + sizeof(std::string)) * 2);
  size_t open = opening_brace(pattern);
  size_t close = open == std::string::npos ? open : closing_brace(pattern, open);
  if (close == std::string::npos) { out.push_back(pattern); return; }
  size_t start = open + 1;
  int depth = 0;
  for (size_t i = start; i <= close; ++i) {
    if (pattern[i] == '\\' && i < close) { ++i; continue; }
    if (pattern[i] == '{') ++depth;
    if (depth == 0 && (pattern[i] == ',' || i == close)) {
      expand_braces(pattern.substr(0, open) + pattern.substr(start, i - start) + pattern.substr(close + 1), out);
      start = i + 1;
    } else if (pattern[i] == '}') {
      --depth;
    }
  }
}

// ~/x  ~user/x
std::string expand_tilde(const std::string& pattern, const std::string& home) {
  if (!pattern.starts_with('~')) return pattern;
  size_t slash = pattern.find('/');
  std::string user = pattern.substr(1, slash == std::string::npos ? slash : slash - 1);
  std::string rest = slash == std::string::npos ? "" : pattern.substr(slash);
  if (user.empty() && !home.empty()) return home + rest;
  auto entry = user.empty() ? posix::user_by_id(posix::user_ids().real) : posix::user_by_name(user);
  return entry ? entry->home + rest : pattern;
}

bool has_magic(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') { ++i; continue; }
    if (text[i] == '*' || text[i] == '?' || (text[i] == '[' && bracket_end(text, i) != std::string_view::npos)) return true;
  }
  return false;
}

std::string without_backslashes(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    plain += text[i];
  }
  return plain;
}

bool in_bracket(std::string_view inside, char c, bool ignore_case) {
  bool negated = inside.starts_with('!');
  if (negated) inside.remove_prefix(1);
  auto fold = [&](char x) { return static_cast<unsigned char>(ignore_case ? lower(x) : x); };
  bool found = false;
  for (size_t i = 0; i < inside.size(); ++i) {
    if (inside[i] == '\\' && i + 1 < inside.size()) ++i;
    char low = inside[i], high = low;
    if (i + 2 < inside.size() && inside[i + 1] == '-') { high = inside[i + 2]; i += 2; }
    found = found || (fold(low) <= fold(c) && fold(c) <= fold(high));
  }
  return found != negated;
}

// One word on its way: what fits it, and what went wrong last, as $! tells it.
struct Search {
  const GlobOptions& options;
  int& error;
  std::vector<std::string> found = {};
};

void match_component(const std::string& directory, std::string_view rest, Search& search);

void descend(const std::string& path, std::string_view rest, Search& search) {
  constexpr size_t longest_path = 4096;
  expect_stack_room();
  interpreter->charge(1);
  if (path.size() > longest_path) {
    search.error = ENAMETOOLONG;
    return;
  }
  if (!rest.empty()) return match_component(path, rest, search);
  auto status = posix::lstat(path);
  if (!status) { search.error = status.error(); return; }
  const GlobOptions& options = search.options;
  auto target = options.mark_directories ? posix::stat(path) : status;
  search.found.push_back(options.mark_directories && target && target->is_directory() && !path.ends_with('/') ? path + "/" : path);
}

// `rest` begins with a component or with slashes; `directory` is what was matched so far, as it will be shown.
void match_component(const std::string& directory, std::string_view rest, Search& search) {
  size_t slashes = std::min(rest.find_first_not_of('/'), rest.size());
  std::string base = directory + std::string(rest.substr(0, slashes));
  rest.remove_prefix(slashes);
  size_t length = std::min(rest.find('/'), rest.size());
  std::string_view component = rest.substr(0, length);
  rest.remove_prefix(length);
  if (!has_magic(component)) return descend(base + (search.options.quote ? without_backslashes(component) : std::string(component)), rest, search);
  auto opened = posix::Directory::open(base.empty() ? "." : base);
  search.error = opened ? 0 : opened.error();
  if (!opened) return;
  for (;;) {
    auto name = opened->read();
    if (!name || name->empty()) return;
    interpreter->charge(1);
    if (name->starts_with('.') && !component.starts_with('.')) continue;
    if (glob_matches(component, *name, search.options)) descend(base + std::string(*name), rest, search);
  }
}

void glob_word(const std::string& word, const std::string& home, Search& search) {
  const GlobOptions& options = search.options;
  std::vector<std::string>& found = search.found;
  std::string pattern = options.tilde ? expand_tilde(word, home) : word;
  found.clear();
  match_component("", pattern, search);
  bool keep = options.keep_unmatched || (options.keep_unmatched_plain && !has_magic(pattern));
  if (found.empty() && keep) found.push_back(options.quote ? without_backslashes(pattern) : pattern);
  if (options.sort) {
    if (options.ignore_case_in_order) std::sort(found.begin(), found.end(), comes_before);
    else std::sort(found.begin(), found.end());
  }
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view name, const GlobOptions& options) {
  size_t p = 0, n = 0, star = std::string_view::npos, retry = 0;
  while (n < name.size() || p < pattern.size()) {
    if (p < pattern.size()) {
      char c = pattern[p];
      if (c == '*') { star = p++; retry = n; continue; }
      size_t end = c == '[' ? bracket_end(pattern, p) : std::string_view::npos;
      if (n < name.size()) {
        if (end != std::string_view::npos) {
          if (in_bracket(pattern.substr(p + 1, end - p - 1), name[n], options.ignore_case)) { p = end + 1; ++n; continue; }
        } else {
          bool any = c == '?';
          size_t width = 1;
          if (c == '\\' && options.quote && p + 1 < pattern.size()) { c = pattern[p + 1]; width = 2; }
          if (any || c == name[n] || (options.ignore_case && lower(c) == lower(name[n]))) { p += width; ++n; continue; }
        }
      }
    }
    if (star == std::string_view::npos || retry >= name.size()) return false;
    p = star + 1;
    n = ++retry;
  }
  return true;
}

std::vector<std::string> glob_paths(std::string_view pattern, const std::string& home, int& error, const GlobOptions& options) {
  std::vector<std::string> out;
  Search search{options, error};
  for (const std::string& word : options.split_words ? split_words(pattern) : std::vector<std::string>{std::string(pattern)}) {
    std::vector<std::string> expanded;
    if (options.braces) expand_braces(word, expanded);
    else expanded.push_back(word);
    for (const std::string& one : expanded) {
      glob_word(one, home, search);
      std::move(search.found.begin(), search.found.end(), std::back_inserter(out));
    }
  }
  return out;
}

}  // namespace nacre
