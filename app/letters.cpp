// SPDX-License-Identifier: MIT
#include "app/letters.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace nacre {

namespace {
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

size_t length_before_space(std::string_view text) {
  return static_cast<size_t>(std::find_if(text.begin(), text.end(), is_space) - text.begin());
}

std::string_view take_front(std::string_view& text, size_t length) {
  std::string_view front = text.substr(0, length);
  text.remove_prefix(front.size());
  return front;
}

// The number at the front of `text`, of at most `most` digits.
unsigned take_number(std::string_view& text, unsigned base, size_t most) {
  unsigned number = 0;
  for (size_t k = 0; k < most && !text.empty(); ++k, text.remove_prefix(1)) {
    char c = text[0];
    unsigned digit = is_digit(c) ? static_cast<unsigned>(c - '0') : std::isxdigit(static_cast<unsigned char>(c)) ? static_cast<unsigned>((c | 32) - 'a' + 10) : 99;
    if (digit >= base) break;
    number = number * base + digit;
  }
  return number;
}

// Above 0xFF as UTF-8, else one byte.
std::string character(unsigned code) {
  if (code <= 0xFF) return {static_cast<char>(code)};
  auto byte = [](unsigned bits) { return static_cast<char>(bits); };
  if (code <= 0x7FF) return {byte(0xC0 | code >> 6), byte(0x80 | (code & 63))};
  if (code <= 0xFFFF) return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 63)), byte(0x80 | (code & 63))};
  return {byte(0xF0 | (code >> 18 & 7)), byte(0x80 | (code >> 12 & 63)), byte(0x80 | (code >> 6 & 63)), byte(0x80 | (code & 63))};
}
}  // namespace

void Letters::refuse(const std::string& message) {
  if (shebang_) return line_.refuse(message + " at " + command_.name + " line 1.\n", 255);
  line_.refuse(message + ".\n", error_at_start());
}

std::string_view Letters::take(std::string_view switches) {
  std::string_view rest = switches.substr(1);
  switch (switches[0]) {
    case '0': return input_record(switches);
    case 'C': return unicode(rest);
    case 'D': return without_debugging(rest);
    case 'F': return split_pattern(rest);
    case 'I': return include_folders(rest);
    case 'M': case 'm': return module(switches[0], rest), std::string_view();
    case 'T': case 't': return taint(switches);
    case 'U': return set(command_.unsafe, rest);
    case 'W':
      command_.warn_none = false;
      return command_.warn = true, set(command_.warn_all, rest);
    case 'X':
      command_.warn = command_.warn_all = false;
      return set(command_.warn_none, rest);
    case 'w': return command_.warn_none ? rest : set(command_.warn, rest);
    case 'a': return command_.loop = true, set(command_.split, rest);
    case 'c': return set(command_.check_only, rest);
    case 'd': return refuse("Switch -d is unsupported: there is no debugger"), std::string_view();
    case 'u': return refuse("Switch -u is unsupported: a program cannot be dumped"), std::string_view();
    case 'g': return set(command_.slurp, rest);
    case 'h': return show(CommandLine::Next::Usage);
    case 'i': return in_place(rest);
    case 'l': return output_record(rest);
    case 'n': return set(command_.loop, rest);
    case 'p': return set(command_.print, rest);
    case 's': return set(line_.switch_parsing, rest);
    case 'v': return show(CommandLine::Next::Version);
    case ' ': case '\t': case '\r': case '\n': case '*': case '-': return between(switches);
    default: return misplaced(switches);
  }
}

// Blanks go on to the next word where that is switches too; anything else ends them.
std::string_view Letters::between(std::string_view switches) {
  size_t next = switches.find_first_not_of(" \t");
  if (next == 0 || next == std::string_view::npos || switches[next] != '-') return {};
  return switches.substr(next + 1);
}

std::string_view Letters::misplaced(std::string_view switches) {
  std::string letter(switches.substr(0, 1));
  if (shebang_ && std::string_view("EefxSV").find(letter) != std::string_view::npos)
    refuse("Can't emulate -" + letter + " on #! line");
  else
    refuse("Unrecognized switch: -" + std::string(shebang_ ? letter : switches) + "  (-h will show valid options)");
  return {};
}

// -0 -0123 -0777 -0x263a: $/
std::string_view Letters::input_record(std::string_view digits) {
  command_.slurp = false;
  command_.set_input_record = true;
  bool hexadecimal = digits.size() > 2 && digits[1] == 'x' && std::isxdigit(static_cast<unsigned char>(digits[2]));
  if (hexadecimal) digits.remove_prefix(2);
  size_t had = digits.size();
  unsigned code = take_number(digits, hexadecimal ? 16 : 8, hexadecimal ? 8 : 4);
  command_.input_record = code == 0 && had - digits.size() > 1 && !hexadecimal ? std::string() : character(code);
  command_.input_record_is_utf8 = code > 0xFF;
  if (!hexadecimal && code > 0xFF) command_.slurp = true;
  return digits;
}

// -l -l012: lines lose their end when read by -n and -p; $\ is that character, or $/ as it is now.
std::string_view Letters::output_record(std::string_view text) {
  command_.chomp_lines = command_.set_output_record = true;
  if (!text.empty() && is_digit(text[0])) {
    command_.output_record = character(take_number(text, 8, text[0] == '0' ? 4 : 3) & 0xFF);
    return text;
  }
  command_.output_record_is_utf8 = command_.set_input_record && command_.input_record_is_utf8;
  if (command_.slurp)
    command_.set_output_record = false;
  else if (!command_.set_input_record)
    command_.output_record = "\n";
  else
    command_.output_record = command_.input_record.empty() ? "\n\n" : command_.input_record;
  return text;
}

std::string_view Letters::include_folders(std::string_view text) {
  while (!text.empty() && is_space(text[0])) text.remove_prefix(1);
  if (text.empty()) return refuse("No directory specified for -I"), std::string_view();
  command_.include_path.emplace_back(take_front(text, length_before_space(text)));
  return text;
}

std::string_view Letters::split_pattern(std::string_view text) {
  command_.split = command_.loop = true;
  command_.split_pattern = take_front(text, length_before_space(text));
  return text;
}

std::string_view Letters::in_place(std::string_view text) {
  command_.in_place = true;
  command_.in_place_suffix = take_front(text, length_before_space(text));
  return text;
}

std::string_view Letters::without_debugging(std::string_view text) {
  std::fputs("Recompile perl with -DDEBUGGING to use -D switch (did you mean -d ?)\n", stderr);
  take_front(text, static_cast<size_t>(std::find_if_not(text.begin(), text.end(), is_word) - text.begin()));
  return text;
}

std::string_view Letters::taint(std::string_view switches) {
  if (shebang_ && command_.taint == 0) {
    refuse("\"-" + std::string(switches.substr(0, 1)) + "\" is on the #! line, it must also be used on the command line");
    return {};
  }
  if (switches[0] == 'T') command_.taint = 1;
  if (command_.taint == 0) command_.taint = -1;
  return switches.substr(1);
}

// -MFoo   -M-Foo   -MFoo=a,b   -M'Foo qw(a b)'   -mFoo
void Letters::module(char letter, std::string_view text) {
  std::string option = std::string("-") + letter;
  if (text.empty()) return refuse("Missing argument to " + option);
  bool no = text[0] == '-';
  if (no) text.remove_prefix(1);
  size_t end = 0;
  bool single_colon = false;
  for (; end < text.size() && (is_word(text[end]) || text[end] == ':'); ++end) {
    if (text[end] != ':') continue;
    if (end + 1 < text.size() && text[end + 1] == ':') ++end;
    else single_colon = true;
  }
  if (end == 0) return refuse("Module name required with " + option + " option");
  std::string name(text.substr(0, end));
  if (single_colon) return refuse("Invalid module name " + name + " with " + option + " option: contains single ':'");
  text.remove_prefix(end);
  std::string statement = (no ? "no " : "use ") + name;
  if (text.starts_with('=')) {
    // A NUL delimits, as the names may hold anything else.
    statement += " split(/,/,q" + std::string(1, '\0') + std::string(text.substr(1)) + std::string(1, '\0') + ")";
  } else if (letter == 'm') {
    if (!text.empty()) return refuse(std::string("Can't use '") + text[0] + "' after -mname");
    statement += " ()";
  } else {
    statement += text;
  }
  command_.preamble += statement + ";";
}

std::string_view Letters::unicode(std::string_view text) {
  std::string problem;
  std::string_view rest = text;
  auto flags = unicode_flags(rest, problem);
  if (!flags) return refuse(problem), std::string_view();
  line_.unicode_given = true;
  command_.unicode = *flags;
  return rest;
}

std::optional<unsigned> unicode_flags(std::string_view& text, std::string& problem) {
  constexpr unsigned all = 0x1FF;
  constexpr std::pair<char, unsigned> letters[] = {{'I', 1}, {'O', 2}, {'E', 4}, {'S', 7}, {'i', 8}, {'o', 16}, {'D', 24}, {'A', 32}, {'L', 64}, {'a', 256}};
  constexpr unsigned standard = 7 | 24 | 64;   // -C alone is -CSDL
  if (text.empty() || is_space(text[0])) return standard;
  unsigned flags = 0;
  bool number = is_digit(text[0]);
  if (number) flags = take_number(text, 10, 9);
  for (; !text.empty() && !is_space(text[0]); text.remove_prefix(1)) {
    auto found = std::find_if(std::begin(letters), std::end(letters), [&](auto& l) { return l.first == text[0]; });
    if (found == std::end(letters) || number) {
      problem = std::string("Unknown Unicode option letter '") + text[0] + "'";
      return std::nullopt;
    }
    flags |= found->second;
  }
  if ((flags & ~all) == 0) return flags;
  problem = "Unknown Unicode option value " + std::to_string(flags & ~all);
  return std::nullopt;
}

}  // namespace nacre
