// SPDX-License-Identifier: MIT
#include "app/repl/repl.h"

#include <clocale>
#include <cstdlib>
#include <cstring>

#include "app/repl/children.h"
#include "app/repl/commands.h"
#include "app/repl/error_report.h"

namespace nacre::repl {

namespace {
constexpr int status_of_broken_input = 255;
Interpreter* interrupted_by_keyboard = nullptr;

Options options_of(const Command& command) {
  Options options;
  options.grants = Grants::all();
  options.signals.owned_by_script = Signals::all();
  options.program_name = "nacre";
  options.arguments = command.arguments;
  options.include_path = command.include_path;
  options.warnings = command.warn;
  options.taint = command.taint > 0;
  return options;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

// BEGIN blocks would run at each attempt to compile what is not whole yet.
bool may_run_early(std::string_view text) { return text.find("BEGIN") != text.npos || text.find("UNITCHECK") != text.npos; }
}  // namespace

Repl::Repl(const Command& command)
    : terminal_(look_at_terminal()), perl_(options_of(command)), session_(perl_), completer_(perl_, session_), process_(own_process()) {
  hooks_.wait = [this](int milliseconds) { return wait(milliseconds); };
  hooks_.complete = [this](const std::string& before) { return completer_.complete(before); };
  hooks_.children_live = [] { return any_child_lives(); };
  begin(command);
}

void Repl::begin(const Command& command) {
  // The editor speaks UTF-8 with the terminal, whatever the locale says of the script's text.
  std::setlocale(LC_CTYPE, "");
  if (MB_CUR_MAX == 1) std::setlocale(LC_CTYPE, "C.UTF-8");
  Value include_path = perl_.array("INC");
  for (const std::string& folder : inspect::installed_folders()) include_path.push(folder);
  interrupted_by_keyboard = &perl_;
  catch_signals([] { interrupted_by_keyboard->interrupt(); });
  std::vector<Value> ignored;
  if (!command.preamble.empty()) (void)eval(command.preamble, "-M", ignored);
}

Look Repl::look() const {
  Look look;
  look.colours = terminal_.colours;
  look.width = terminal_width();
  return look;
}

void Repl::say(const std::string& text) { write_output((text.ends_with('\n') || text.empty() ? text : text + "\n").c_str()); }

void Repl::greet() {
  if (!terminal_.input) {
    reader_ = make_plain_reader(hooks_, false);
    return;
  }
  if (terminal_.moves_cursor) reader_ = make_editor(hooks_);
  bool misses_editor = terminal_.moves_cursor && !reader_;
  say("nacre " NACRE_VERSION " - :help lists the commands, Ctrl-D leaves");
  if (!reader_) reader_ = make_plain_reader(hooks_, true);
  if (misses_editor) say("libedit is not installed (Debian: apt-get install libedit2): plain lines, no completion and no history keys");
  for (const std::string& entry : history_.read()) reader_->remember(entry);
  if (!history_.problem().empty()) say("The history is not kept: " + history_.problem());
}

std::string Repl::prompt() const {
  std::string package = session_.package();
  std::string own = package == "main" ? "nacre> " : "nacre " + package + "> ";
  return pending_.empty() ? own : std::string(own.size() - 2, '.') + "> ";
}

int Repl::run() {
  greet();
  while (!status_) {
    begin_prompt();
    Line line = reader_->read(prompt());
    end_prompt();
    if (!status_ && !take_line(line)) break;
  }
  if (is_child()) (void)reader_.release();   // the terminal is the parent's to put right
  reader_.reset();
  int status = status_.value_or(0);
  try {
    status = session_.end(status);
  } catch (const Error& error) {
    say(report(error, [this](const std::string& file, unsigned at) { return source_line(file, at); }, look()));
  }
  return status;
}

// False: it is over.
bool Repl::take_line(const Line& line) {
  switch (line.kind) {
    case Line::Kind::Stopped: pending_.clear(); return true;
    case Line::Kind::End: {
      if (pending_.empty()) return false;
      (void)evaluate(std::exchange(pending_, {}), false);   // why it is not whole
      if (!terminal_.input && !status_) status_ = status_of_broken_input;
      return terminal_.input;
    }
    case Line::Kind::Text: break;
  }
  if (pending_.empty() && is_blank(line.text)) return true;
  std::string text = pending_ + line.text;
  bool is_command = pending_.empty() && line.text[0] == ':' && !line.text.starts_with("::");
  pending_.clear();
  if (!is_command && evaluate(text + "\n", true) == Outcome::Incomplete) {
    pending_ = text + "\n";
    return true;
  }
  if (is_command) run_command(*this, line.text);
  if (terminal_.input && !is_child()) {
    history_.add(text);
    reader_->remember(text);
  }
  return true;
}

std::string Repl::next_name() { return "(input " + std::to_string(++inputs_) + ")"; }

Repl::Outcome Repl::evaluate(const std::string& text, bool may_continue) {
  if (may_continue && may_run_early(text) && session_.is_incomplete(text)) return Outcome::Incomplete;
  std::string name = "(input " + std::to_string(inputs_ + 1) + ")";
  texts_[name] = text;
  try {
    std::vector<Value> values = session_.eval(text, name);
    ++inputs_;
    if (session_.shows_value() && !is_child()) show(values);
  } catch (const Error& error) {
    if (failed(error, may_continue) == Outcome::Incomplete) return Outcome::Incomplete;
    ++inputs_;
  }
  if (is_child() && !status_) status_ = 0;   // a fork's child ends with the piece that made it
  return Outcome::Done;
}

Repl::Outcome Repl::failed(const Error& error, bool may_continue) {
  if (error.kind() == Error::Kind::Incomplete && may_continue) return Outcome::Incomplete;
  if (error.kind() == Error::Kind::Exit) status_ = error.status();
  else if (error.kind() == Error::Kind::Interrupted) say((terminal_.input ? "\n" : "") + painted("interrupted", Colour::Error, look()));
  else say(report(error, [this](const std::string& file, unsigned line) { return source_line(file, line); }, look()));
  return Outcome::Done;
}

bool Repl::eval(const std::string& text, const std::string& name, std::vector<Value>& values) {
  texts_[name] = text;
  try {
    values = session_.eval(text, name);
    if (is_child() && !status_) status_ = 0;
    return !status_;
  } catch (const Error& error) {
    (void)failed(error, false);
    if (is_child() && !status_) status_ = error.status();
    return false;
  }
}

void Repl::show(const std::vector<Value>& values) {
  if (values.empty()) return say(painted("()", Colour::Faint, look()));
  std::string name = "$_" + std::to_string(results_ + 1);
  try {
    bool one = values.size() == 1;
    std::string text = one ? name + " = " + shown_value(values[0], name, look()) : "@" + name + " = " + shown_list(values, name, look());
    session_.declare(name, one ? values[0] : perl_.value(values));
    ++results_;
    say(text);
  } catch (const Error& error) {   // an overloaded or tied value died
    (void)failed(error, false);
  }
}

// Handlers of signals run while it waits, and what they die of is told.
Woken Repl::wait(int milliseconds) {
  try {
    constexpr int input = 0;
    int ready = session_.wait({input, wakeup_descriptor()}, milliseconds);
    if (ready == 0) return Woken::Input;
    if (ready == 1) {
      take_wakeup();
      return Woken::Resized;
    }
  } catch (const Error& error) {
    if (error.kind() == Error::Kind::Interrupted) return Woken::Stop;
    if (terminal_.input) say("\n");
    (void)failed(error, false);
  }
  if (is_child() && !status_) status_ = 0;
  if (status_) return Woken::Stop;
  return Woken::Handler;
}

std::optional<std::string> Repl::source_line(const std::string& file, unsigned line) const {
  auto typed = texts_.find(file);
  std::string text = typed != texts_.end() ? typed->second : read_source(file).text;
  size_t at = 0;
  for (unsigned k = 1; k < line && at != std::string::npos; ++k) {
    at = text.find('\n', at);
    if (at != std::string::npos) ++at;
  }
  if (line == 0 || at == std::string::npos || at >= text.size()) return std::nullopt;
  return text.substr(at, text.find('\n', at) - at);
}

int run_repl(const Command& command) {
  auto* repl = new Repl(command);   // never destroyed: the process ends next
  return repl->run();
}

}  // namespace nacre::repl
