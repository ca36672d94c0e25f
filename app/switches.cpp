// SPDX-License-Identifier: MIT
#include "app/switches.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "app/letters.h"

namespace nacre {

namespace {
constexpr std::string_view blanks = " \t\n\r\f\v";

bool runs(const CommandLine& line) {
  return line.next == CommandLine::Next::Run || line.next == CommandLine::Next::Tree || line.next == CommandLine::Next::Repl;
}

void take_all(Letters& letters, const CommandLine& line, std::string_view switches) {
  while (!switches.empty() && runs(line)) switches = letters.take(switches);
}

// The words of the command line, one behind the other: some letters take the next word for themselves.
class Words {
 public:
  Words(int argc, char** argv, CommandLine& line) : line_(line), letters_(line, false), end_(argv + argc), next_(argv + 1) {}

  void read() {
    while (next_ != end_ && runs(line_) && (*next_)[0] == '-' && (*next_)[1]) {
      std::string_view word = *next_++;
      if (word == "--" || word.starts_with("-- ")) break;
      if (!long_option(word)) cluster(word.substr(1));
    }
    line_.command.arguments.assign(next_, end_);
  }

 private:
  bool long_option(std::string_view word);
  void cluster(std::string_view switches);
  void program_text(char letter, std::string_view text);
  void include_folder(std::string_view text);
  void configuration(std::string_view text);

  CommandLine& line_;
  Letters letters_;
  char** end_;
  char** next_;
};

bool Words::long_option(std::string_view word) {
  if (word == "--version") return line_.next = CommandLine::Next::Version, true;
  if (word == "--builtin-names") return line_.next = CommandLine::Next::BuiltinNames, true;
  if (word == "--module-names") return line_.next = CommandLine::Next::ModuleNames, true;
  if (word == "--repl") return line_.next = CommandLine::Next::Repl, true;
  if (word == "--ast") return line_.next = CommandLine::Next::Tree, true;
  if (word != "--help") return false;
  line_.next = CommandLine::Next::Usage;
  if (next_ == end_) return true;
  line_.next = CommandLine::Next::Help;
  line_.help_name = *next_;
  return true;
}

// Letters that are switches on the command line alone, or mean more there.
void Words::cluster(std::string_view switches) {
  while (!switches.empty() && runs(line_)) {
    std::string_view rest = switches.substr(1);
    switch (switches[0]) {
      case 'e': case 'E': return program_text(switches[0], rest);
      case 'I': return include_folder(rest);
      case 'V': return configuration(rest);
      case 'x':
        line_.extract = true;
        line_.extract_folder = rest;
        return;
      case 'S': line_.search_path = true; switches = rest; break;
      case 'f': switches = rest; break;
      case '-': return letters_.refuse("Unrecognized switch: -" + std::string(switches) + "  (-h will show valid options)");
      default: switches = letters_.take(switches);
    }
  }
}

void Words::program_text(char letter, std::string_view text) {
  if (text.empty() && next_ == end_) return letters_.refuse(std::string("No code specified for -") + letter);
  if (letter == 'E') line_.all_features = true;
  line_.program_given = true;
  line_.command.name = "-e";
  line_.command.text.append(text.empty() ? std::string_view(*next_++) : text) += '\n';
}

void Words::include_folder(std::string_view text) {
  if (text.empty() && next_ != end_) text = *next_++;
  if (text.empty()) return letters_.refuse("No directory specified for -I");
  line_.command.include_path.emplace_back(text);
}

// -V and -V:NAME are a program about Config.
void Words::configuration(std::string_view text) {
  line_.program_given = true;
  line_.command.preamble += "use Config;";
  if (text.starts_with(':'))
    line_.command.preamble += "Config::config_vars(qw" + std::string(1, '\0') + std::string(text.substr(1)) + std::string(1, '\0') + ");";
  else
    line_.command.preamble += "print Config::myconfig(), \"  \\@INC:\\n\", map qq(    $_\\n), @INC;";
}

// PERL5OPT: words of switches, the - before each may be missing.
void read_options(std::string_view text, CommandLine& line) {
  constexpr std::string_view allowed = "CDIMTUWdmtw";
  Letters letters(line, false);
  bool first = true;
  while (runs(line)) {
    size_t start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos) return;
    text.remove_prefix(start);
    std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    if (word[0] == '-') word.remove_prefix(1);
    if (word.empty()) continue;
    bool refused = allowed.find(word[0]) == std::string_view::npos || (word[0] == 'T' && !first);
    if (refused) return letters.refuse(std::string("Illegal switch in PERL5OPT: -") + word[0]);
    if (word[0] == 'T') return take_all(letters, line, "T");
    take_all(letters, line, word);
    first = false;
  }
}

void read_include_path(CommandLine& line) {
  const char* folders = std::getenv("PERL5LIB");
  if (!folders) folders = std::getenv("PERLLIB");
  if (!folders || line.command.taint != 0) return;
  for (std::string_view rest = folders; !rest.empty();) {
    size_t colon = std::min(rest.find(':'), rest.size());
    if (colon > 0) line.command.include_path.emplace_back(rest.substr(0, colon));
    rest.remove_prefix(std::min(colon + 1, rest.size()));
  }
}

std::string_view first_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  if (text.starts_with(':') && !text.starts_with("::")) text.remove_prefix(1);
  return text.substr(0, text.find('\n'));
}

// From the interpreter's name on: ours, or perl's; empty: the line names another.
std::string_view from_own_name(std::string_view text) {
  for (std::string_view name : {"perl -", "nacre -", "perl", "nacre"})
    if (size_t at = text.find(name); at != std::string_view::npos) return text.substr(at);
  return {};
}

// A script that names another interpreter is that one's: it gets the switches of the line as one word, then all of ours.
void become_other(std::string_view text, CommandLine& line) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  std::string program(text.substr(0, text.find_first_of(blanks)));
  if (program.empty() || text.find("indir") != std::string_view::npos || line.command.check_only) return;
  text.remove_prefix(program.size());
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  std::vector<std::string> arguments{program};
  if (!text.empty()) arguments.emplace_back(text);
  arguments.insert(arguments.end(), line.words.begin(), line.words.end());
  int error = replace_process(program, arguments);
  line.refuse("Can't exec " + program + " at " + line.command.name + " line 1.\n", error);
}

// -C, -M and -m would have to be known before the program was read.
bool too_late(std::string_view switches, const CommandLine& line) {
  if (switches[0] == 'M' || switches[0] == 'm') return true;
  if (switches[0] != 'C') return false;
  std::string problem;
  std::string_view flags = switches.substr(1);
  return unicode_flags(flags, problem).value_or(line.command.unicode) != line.command.unicode;
}
}  // namespace

void read_switch_words(int argc, char** argv, CommandLine& line) {
  line.words.assign(argv + 1, argv + argc);
  Words(argc, argv, line).read();
}

void read_environment(CommandLine& line) {
  const char* options = std::getenv("PERL5OPT");
  if (options && line.command.taint == 0) read_options(options, line);
  read_include_path(line);
  const char* unicode = std::getenv("PERL_UNICODE");
  if (unicode && line.command.taint == 0 && !line.unicode_given && runs(line)) Letters(line, false).unicode(unicode);
  if (line.all_features) line.command.preamble += "use feature ':5.36';";
}

void read_shebang(CommandLine& line) {
  std::string_view text = first_line(line.command.text);
  if (!text.starts_with("#!")) return;
  text.remove_prefix(2);
  std::string_view own = from_own_name(text);
  if (own.empty()) return become_other(text, line);
  own.remove_prefix(std::min(own.find_first_of(blanks), own.size()));
  own.remove_prefix(std::min(own.find_first_not_of(" \t"), own.size()));
  if (!own.starts_with('-')) return;
  own.remove_prefix(1);
  Letters letters(line, true);
  while (!own.empty() && runs(line)) {
    if (too_late(own, line)) return letters.refuse("Too late for \"-" + std::string(own.substr(0, own.find_first_of(blanks))) + "\" option");
    own = letters.take(own);
  }
}

void read_script_switches(CommandLine& line) {
  std::vector<std::string>& words = line.command.arguments;
  auto word = words.begin();
  for (; word != words.end() && word->size() > 1 && (*word)[0] == '-'; ++word) {
    if (*word == "--") {
      ++word;
      break;
    }
    size_t equals = word->find('=');
    bool has_value = equals != std::string::npos;
    line.command.switch_variables.emplace_back(word->substr(1, has_value ? equals - 1 : equals), has_value ? word->substr(equals + 1) : "1");
  }
  words.erase(words.begin(), word);
}

}  // namespace nacre
