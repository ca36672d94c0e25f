// SPDX-License-Identifier: MIT
#include "app/repl/terminal.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "nacre/session.h"

namespace nacre::repl {

namespace {
int wakeup[2] = {-1, -1};
void (*interrupt_running)() = nullptr;
struct sigaction scripts_interrupt;

void on_interrupt(int) { interrupt_running(); }
void on_resize(int) {
  int saved = errno;
  (void)!write(wakeup[1], "", 1);
  errno = saved;
}

void install(int signal, void (*handler)(int), struct sigaction* before = nullptr) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, before);
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}
}  // namespace

Terminal look_at_terminal() {
  Terminal t;
  t.input = isatty(0) != 0;
  t.output = isatty(1) != 0;
  std::string_view kind = environment("TERM");
  t.moves_cursor = t.input && t.output && !kind.empty() && kind != "dumb";
  t.colours = t.output && !kind.empty() && kind != "dumb" && environment("NO_COLOR").empty();
  return t;
}

size_t terminal_width() {
  winsize size{};
  if (ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

int read_input_byte(char& byte) { return static_cast<int>(read(0, &byte, 1)); }

void write_output(const char* text) {
  size_t left = std::strlen(text);
  for (ssize_t done; left > 0 && (done = write(1, text, left)) > 0; text += done) left -= static_cast<size_t>(done);
}

int own_process() { return getpid(); }

void catch_signals(void (*interrupt)()) {
  interrupt_running = interrupt;
  if (pipe2(wakeup, O_CLOEXEC | O_NONBLOCK) != 0) wakeup[0] = wakeup[1] = -1;
  set_default_action(SIGINT, on_interrupt);
  set_default_action(SIGWINCH, on_resize);
  set_default_action(SIGCONT, on_resize);
}

void begin_prompt() { install(SIGINT, on_interrupt, &scripts_interrupt); }
void end_prompt() { sigaction(SIGINT, &scripts_interrupt, nullptr); }

int wakeup_descriptor() { return wakeup[0]; }
void take_wakeup() {
  for (char bytes[16]; read(wakeup[0], bytes, sizeof bytes) > 0;) continue;
}

}  // namespace nacre::repl
