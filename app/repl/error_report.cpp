// SPDX-License-Identifier: MIT
#include "app/repl/error_report.h"

#include <algorithm>

#include "app/repl/unicode.h"

namespace nacre::repl {

namespace {
struct Place {
  std::string file;
  unsigned line = 0;
  size_t column = 0;   // in bytes, from 1; 0: not known
};

// "... at FILE line N": of what does not say where it is.
Place place_in(const std::string& message) {
  size_t line = message.find(" line ");
  size_t at = line == std::string::npos ? line : message.rfind(" at ", line);
  if (at == std::string::npos) return {};
  return {message.substr(at + 4, line - at - 4), static_cast<unsigned>(std::strtoul(message.c_str() + line + 6, nullptr, 10)), 0};
}

// Of what happened while running only the line is known. The caret stands under the word that the message is about, where the line has it
// once, else under the line's beginning.
size_t likely_column(const std::string& text, const std::string& message) {
  auto only = [&text](const std::string& word) {
    size_t at = word.empty() ? std::string::npos : text.find(word);
    return at != std::string::npos && text.find(word, at + 1) == std::string::npos ? at : std::string::npos;
  };
  for (size_t open = 0; (open = message.find_first_of("\"&$@%", open)) != std::string::npos; ++open) {
    size_t start = message[open] == '"' || message[open] == '&' ? open + 1 : open, end = message.find_first_of("\" ,;:.()[]{}", start);
    std::string word = message.substr(start, end - start);
    if (size_t colons = word.rfind("main::"); colons != std::string::npos) word.erase(colons, 6);
    if (size_t at = only(word); at != std::string::npos && word.size() > 1) return at + 1;
  }
  constexpr const char* hints[][2] = {{"division by zero", "/"}, {"modulus zero", "%"}, {"sqrt", "sqrt"}, {"log", "log"}};
  for (const auto& [said, word] : hints)
    if (size_t at = message.find(said) == std::string::npos ? message.npos : only(word); at != std::string::npos) return at + 1;
  for (const char* word : {"die ", "die;", "die(", "croak", "confess"})
    if (size_t at = only(word); at != std::string::npos) return at + 1;
  return text.find_first_not_of(" \t") + 1;
}

std::string marked_line(std::string text, size_t column, const Look& look) {
  std::replace(text.begin(), text.end(), '\t', ' ');
  column = std::min(column, text.size() + 1);
  size_t before = columns_of(widened(text.substr(0, column - 1)));
  constexpr size_t margin = 2;
  size_t room = look.width > 20 ? look.width - margin - 6 : 20;
  if (before > room / 2 && columns_of(widened(text)) > room) {   // a long line: its part around the caret
    std::wstring wide = widened(text);
    size_t cut = before - room / 2;
    text = "..." + narrowed(std::wstring_view(wide).substr(std::min(cut, wide.size()), room));
    before = before - cut + 3;
  } else if (columns_of(widened(text)) > room) {
    text = narrowed(widened(text).substr(0, room)) + "...";
  }
  return std::string(margin, ' ') + text + "\n" + std::string(margin + before, ' ') + painted("^", Colour::Caret, look) + "\n";
}
}  // namespace

std::string report(const Error& error, const SourceLine& source, const Look& look) {
  std::string message = error.message();
  if (error.object().is_reference()) message = "Died of " + shown_value(error.object(), "$@", look);
  if (!message.ends_with('\n')) message += '\n';
  Place place{error.file(), error.line(), error.column()};
  if (place.line == 0 || place.file.empty()) {
    size_t column = place.column;
    unsigned line = place.line;
    place = place_in(message);
    if (line != 0) place.line = line, place.column = column;
  }
  std::string out = painted(message.substr(0, message.size() - 1), Colour::Error, look) + "\n";
  if (auto text = source(place.file, place.line); text && place.line != 0) {
    size_t column = place.column != 0 ? place.column : likely_column(*text, message);
    out += marked_line(*text, column, look);
  }
  for (const TraceEntry& call : error.trace())
    if (call.line != 0) out += painted("  in " + call.sub + ", called at " + call.file + " line " + std::to_string(call.line), Colour::Faint, look) + "\n";
  return out;
}

}  // namespace nacre::repl
