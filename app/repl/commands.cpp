// SPDX-License-Identifier: MIT
#include "app/repl/commands.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "app/repl/repl.h"

namespace nacre::repl {

namespace {
struct Command {
  std::string_view name, usage, help;
  void (*run)(Repl& repl, const std::string& rest);
};

// An expression of the person's; where none was given, says so.
bool wants(Repl& repl, const std::string& rest, const char* usage) {
  if (!rest.empty()) return true;
  repl.say(std::string("Usage: ") + usage);
  return false;
}

void show_type(Repl& repl, const std::string& rest) {
  std::vector<Value> values;
  if (!wants(repl, rest, ":type EXPR") || !repl.eval(rest + "\n", repl.next_name(), values)) return;
  if (values.size() == 1) return repl.say(type_of(repl.perl(), values[0]));
  constexpr size_t most = 20;
  std::string text = "list of " + std::to_string(values.size());
  for (size_t k = 0; k < values.size() && k < most; ++k) text += "\n  " + type_of(repl.perl(), values[k]);
  if (values.size() > most) text += "\n  ...";
  repl.say(text);
}

void load(Repl& repl, const std::string& rest) {
  if (!wants(repl, rest, ":load FILE")) return;
  const char* home = std::getenv("HOME");
  std::string path = rest.starts_with("~/") && home ? home + rest.substr(1) : rest;
  SourceFile source = read_source(path);
  if (source.error != 0) return repl.say("Can't open \"" + path + "\": " + std::strerror(source.error));
  std::vector<Value> values;
  if (repl.eval(source.text, path, values)) repl.say("loaded " + path);
}

void time(Repl& repl, const std::string& rest) {
  if (!wants(repl, rest, ":time EXPR")) return;
  std::vector<Value> values;
  auto start = std::chrono::steady_clock::now();
  std::clock_t used = std::clock();
  bool done = repl.eval(rest + "\n", repl.next_name(), values);
  double cpu = static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC;
  double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (done && repl.session().shows_value()) repl.show(values);
  char text[80];
  std::snprintf(text, sizeof text, "%.6f s, of which %.6f s of the processor", wall, cpu);
  repl.say(text);
}

void show_tree(Repl& repl, const std::string& rest) {
  if (wants(repl, rest, ":ast EXPR")) repl.say(repl.session().tree(rest + "\n"));
}

void help(Repl& repl, const std::string& rest);

constexpr Command commands[] = {
    {":ast", ":ast EXPR", "its syntax tree; it is not run", show_tree},
    {":fds", ":fds", "open handles: where they lead, what waits in their buffers", [](Repl& repl, const std::string&) { repl.say(shown_handles(repl)); }},
    {":help", ":help [NAME]", "these lines, or what is known of a builtin, a word of the language or a module", help},
    {":ipcs", ":ipcs", "System V shared memory, semaphores and message queues", [](Repl& repl, const std::string&) { repl.say(shown_ipcs()); }},
    {":jobs", ":jobs", "children and their state", [](Repl& repl, const std::string&) { repl.say(shown_jobs()); }},
    {":load", ":load FILE", "runs a file as if it was typed: its variables stay", load},
    {":quit", ":quit", "leaves, as Ctrl-D does; END blocks run", [](Repl& repl, const std::string&) { repl.leave(0); }},
    {":sigs", ":sigs", "signals that have a handler or are ignored", [](Repl& repl, const std::string&) { repl.say(shown_signals(repl)); }},
    {":time", ":time EXPR", "runs it and tells how long that took", time},
    {":type", ":type EXPR", "what kind of value it gives", show_type},
};

void help(Repl& repl, const std::string& rest) {
  if (!rest.empty()) {
    std::string text = help_text(rest);
    return repl.say(text.empty() ? "Nothing is known of \"" + rest + "\"" : text);
  }
  std::string text = "Perl statements run; the value of the last expression is shown and kept in $_1, $_2 ...\n";
  for (const Command& command : commands) {
    text.append("  ").append(command.usage).append(command.usage.size() < 14 ? 14 - command.usage.size() : 0, ' ');
    text.append("  ").append(command.help).append("\n");
  }
  text += "Tab completes. Ctrl-R looks back in the history. Ctrl-C clears the line or stops what runs. Ctrl-D leaves.\n";
  repl.say(text);
}
}  // namespace

void run_command(Repl& repl, const std::string& line) {
  size_t end = line.find_first_of(" \t");
  std::string name = line.substr(0, end), rest;
  if (size_t start = end == std::string::npos ? end : line.find_first_not_of(" \t", end); start != std::string::npos) rest = line.substr(start);
  while (!rest.empty() && (rest.back() == ' ' || rest.back() == '\t')) rest.pop_back();
  const Command* fitting = nullptr;
  int count = 0;
  for (const Command& command : commands) {
    if (command.name == name) return command.run(repl, rest);
    if (name.size() > 1 && command.name.starts_with(name)) fitting = &command, ++count;
  }
  if (count == 1) return fitting->run(repl, rest);
  repl.say("There is no command " + name + "; :help lists them");
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const Command& command : commands) names.emplace_back(command.name);
  return names;
}

}  // namespace nacre::repl
