// SPDX-License-Identifier: MIT
#include "app/repl/completion.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <set>

#include "app/repl/commands.h"

namespace nacre::repl {

namespace {
using Text = std::string_view;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}
bool is_sigil(char c) { return c == '$' || c == '@' || c == '%' || c == '&' || c == '*'; }

Text last_word(Text text) {
  size_t at = text.size();
  while (at > 0 && is_word_byte(text[at - 1])) --at;
  return text.substr(at);
}

Text trimmed_end(Text text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

template <class Names>
Completions starting_with(Text word, const Names& names) {
  std::set<std::string> fitting;
  for (const std::string& name : names)
    if (Text(name).starts_with(word)) fitting.insert(name);
  return {word.size(), {fitting.begin(), fitting.end()}};
}

// What stands in the string that is open at the end of the text; nothing: no string is.
std::optional<Text> open_string(Text text) {
  char quote = 0;
  size_t start = 0;
  for (size_t k = 0; k < text.size(); ++k) {
    if (quote) {
      if (text[k] == '\\') ++k;
      else if (text[k] == quote) quote = 0;
    } else if ((text[k] == '\'' && (k == 0 || !is_word_byte(text[k - 1]))) || text[k] == '"' || text[k] == '`') {
      quote = text[k];
      start = k + 1;
    } else if (text[k] == '#' && (k == 0 || text[k - 1] == ' ')) {
      return std::nullopt;
    }
  }
  if (!quote) return std::nullopt;
  return text.substr(std::min(start, text.size()));
}

// In `command` the last word is the file.
Completions files(Text path) {
  size_t slash = path.rfind('/');
  std::string folder(slash == Text::npos ? Text() : path.substr(0, slash + 1));
  Text leaf = slash == Text::npos ? path : path.substr(slash + 1);
  std::string real = folder;
  if (const char* home = std::getenv("HOME"); home && real.starts_with("~/")) real.replace(0, 1, home);
  Completions found{leaf.size(), {}};
  std::error_code error;
  for (std::filesystem::directory_iterator at(real.empty() ? "." : real, error), end; !error && at != end; at.increment(error)) {
    std::string name = at->path().filename().string();
    if (!Text(name).starts_with(leaf) || (name[0] == '.' && !leaf.starts_with('.'))) continue;
    std::error_code ignored;
    found.candidates.push_back(name + (at->is_directory(ignored) ? "/" : ""));
  }
  std::sort(found.candidates.begin(), found.candidates.end());
  return found;
}

// $x  $x->{list}[2]  $h{a}[0] at the end of a text.
struct Step {
  char bracket;
  std::string subscript;
};
struct Chain {
  std::string name;
  std::vector<Step> steps;
  bool is_element = false;   // $h{a}: the first step is of %h itself
};

std::optional<Chain> chain_before(Text text) {
  Chain chain;
  for (bool arrow = false;; arrow = false) {
    text = trimmed_end(text);
    if (text.ends_with("->")) {
      text.remove_suffix(2);
      arrow = true;
    }
    bool subscripted = text.ends_with('}') || text.ends_with(']');
    if (!subscripted) {
      chain.is_element = !chain.steps.empty() && !arrow;
      break;
    }
    char opening = text.back() == '}' ? '{' : '[';
    size_t at = text.rfind(opening);
    if (at == Text::npos) return std::nullopt;
    Text subscript = text.substr(at + 1, text.size() - at - 2);
    if (subscript.size() > 1 && (subscript[0] == '"' || subscript[0] == '\'')) subscript = subscript.substr(1, subscript.size() - 2);
    chain.steps.insert(chain.steps.begin(), {opening, std::string(subscript)});
    text = text.substr(0, at);
  }
  Text name = last_word(text);
  if (name.empty() || name.size() == text.size() || text[text.size() - name.size() - 1] != '$') return std::nullopt;
  chain.name = name;
  return chain;
}
}  // namespace

Completions Completer::complete(Text text) try {
  if (text.starts_with(':') && !text.starts_with("::")) return command(text);
  Completions found;
  if (auto inside = open_string(text); inside && !keys(text, found)) {
    size_t blank = inside->find_last_of(" \t");
    bool sigil = !inside->empty() && last_word(*inside).size() < inside->size() && is_sigil((*inside)[inside->size() - last_word(*inside).size() - 1]);
    if (sigil) return variables(inside->substr(inside->size() - last_word(*inside).size() - 1));
    return files(blank == Text::npos ? *inside : inside->substr(blank + 1));
  }
  if (!found.candidates.empty() || keys(text, found) || methods(text, found)) return found;
  Text word = last_word(text), before = text.substr(0, text.size() - word.size());
  if (!before.empty() && is_sigil(before.back())) return variables(text.substr(before.size() - 1));
  if (before.ends_with("$#")) {
    found = variables(std::string("@").append(word));
    for (std::string& name : found.candidates) name.erase(0, 1);
    return {word.size(), found.candidates};
  }
  Text verb = last_word(trimmed_end(before));
  if (before.ends_with(' ') && (verb == "use" || verb == "no" || verb == "require")) return names_of_modules(word);
  return words(word);
} catch (const Error&) {   // a tied container died
  return {};
}

Completions Completer::command(Text text) {
  size_t blank = text.find(' ');
  if (blank == Text::npos) return starting_with(text, command_names());
  Text name = text.substr(0, blank), rest = text.substr(blank + 1);
  if (name == ":load") return files(rest);
  if (name == ":help") {
    std::vector<std::string> topics = inspect::builtins();
    for (const std::string& module : names_of_modules("").candidates) topics.push_back(module);
    return starting_with(rest, topics);
  }
  return complete(rest);
}

// $x[ and $x{ are elements of @x and %x.
Completions Completer::variables(Text word) {
  char sigil = word[0];
  Text name = word.substr(1);
  size_t colons = name.rfind("::");
  std::string package = colons == Text::npos ? session_.package() : std::string(name.substr(0, colons));
  std::string path = colons == Text::npos ? "" : std::string(name.substr(0, colons + 2));
  std::vector<std::string> all = inspect::variables(perl_, package);
  if (colons == Text::npos) {
    for (std::string& lexical : session_.variables()) all.push_back(std::move(lexical));
    for (std::string& of_main : inspect::variables(perl_, "main")) all.push_back(std::move(of_main));
  }
  std::vector<std::string> names;
  for (const std::string& variable : all) {
    std::string bare = variable.substr(1);
    if (variable[0] == sigil) names.push_back(sigil + path + bare);
    else if (sigil == '$' && variable[0] != '$') names.push_back("$" + path + bare + (variable[0] == '@' ? "[" : "{"));
    else if (sigil == '@' && variable[0] == '%') names.push_back("@" + path + bare + "{");
  }
  if (sigil == '&')
    for (const std::string& sub : inspect::subs(perl_, package)) names.push_back("&" + path + sub);
  return starting_with(word, names);
}

Completions Completer::words(Text word) {
  if (word.empty()) return {};
  std::vector<std::string> names;
  size_t colons = word.rfind("::");
  std::string path = colons == Text::npos ? "" : std::string(word.substr(0, colons + 2));
  for (const std::string& sub : inspect::subs(perl_, path.empty() ? session_.package() : path.substr(0, colons))) names.push_back(path + sub);
  if (path.empty())
    for (std::string& builtin : inspect::builtins()) names.push_back(std::move(builtin));
  for (const std::string& package : inspect::packages(perl_)) names.push_back(package);
  for (const std::string& lexical : session_.variables())
    if (lexical[0] == '&') names.push_back(lexical.substr(1));
  return starting_with(word, names);
}

Completions Completer::names_of_modules(Text word) {
  if (modules_.empty()) modules_ = inspect::modules(perl_);
  return starting_with(word, modules_);
}

// The value that the text ends with, as far as it is there. Reads; makes nothing.
Value Completer::value_before(Text text) {
  auto chain = chain_before(text);
  if (!chain) return {};
  Value here = session_.variable((chain->is_element ? chain->steps[0].bracket == '{' ? "%" : "@" : "$") + chain->name);
  if (!chain->is_element && !here.is_undef()) here = here.target();
  for (const Step& step : chain->steps) {
    if (step.bracket == '{' && here.kind() == Kind::Hash) here = here.element(Text(step.subscript));
    else if (step.bracket == '[' && here.kind() == Kind::Array) here = here.element(static_cast<int64_t>(std::atoll(step.subscript.c_str())));
    else return {};
  }
  return here;
}

// $h{  @h{  $h->{  $x->[1]{na
bool Completer::keys(Text text, Completions& found) {
  Text word = last_word(text), before = text.substr(0, text.size() - word.size());
  std::string closing = "}";
  if (before.ends_with('"') || before.ends_with('\'')) {
    closing.insert(0, 1, before.back());
    before.remove_suffix(1);
  }
  before = trimmed_end(before);
  if (!before.ends_with('{')) return false;
  before.remove_suffix(1);
  Text name = last_word(before);
  bool of_variable = !name.empty() && name.size() < before.size() && is_sigil(before[before.size() - name.size() - 1]);
  Value hash = of_variable ? session_.variable("%" + std::string(name)) : value_before(before);
  if (hash.kind() != Kind::Hash) return false;
  found = starting_with(word, hash.keys());
  if (found.candidates.size() == 1) found.candidates[0] += closing;
  return true;
}

// $object->me  Class->me
bool Completer::methods(Text text, Completions& found) {
  Text word = last_word(text), before = text.substr(0, text.size() - word.size());
  if (!before.ends_with("->")) return false;
  before.remove_suffix(2);
  Text name = last_word(before);
  bool is_class = !name.empty() && (name.size() == before.size() || before[before.size() - name.size() - 1] != '$');
  std::string package = is_class ? std::string(name) : value_before(before).package();
  if (package.empty()) return false;
  found = starting_with(word, inspect::methods(perl_, package));
  return true;
}

}  // namespace nacre::repl
