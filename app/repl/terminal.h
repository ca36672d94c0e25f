// SPDX-License-Identifier: MIT
// The REPL's terminal: what it can do, how wide it is, and the signals that concern a person at a prompt.
#pragma once

#include <cstddef>

namespace nacre::repl {

struct Terminal {
  bool input = false;        // STDIN is one
  bool output = false;       // STDOUT is one
  bool moves_cursor = false; // it is more than TERM=dumb
  bool colours = false;      // and NO_COLOR does not forbid it
};
Terminal look_at_terminal();
size_t terminal_width();     // columns; 80 where nobody knows

// Reads one byte of STDIN: 1, 0 at its end, -1.
int read_input_byte(char& byte);
void write_output(const char* text);

int own_process();

// SIGINT calls `interrupt` (from the C handler) in place of ending the process; SIGWINCH and SIGCONT make the wakeup readable.
void catch_signals(void (*interrupt)());
// While the prompt waits, Ctrl-C is ours whatever the script wants of it.
void begin_prompt();
void end_prompt();
int wakeup_descriptor();     // can be read after each change of the size, and after the process was stopped and goes on
void take_wakeup();

}  // namespace nacre::repl
