// SPDX-License-Identifier: MIT
// The bytes that a person types, one key at a time, and the cursor reports that the terminal sends among them: asked where the cursor is,
// it answers ESC [ ROW ; COLUMN R on the same line as the keys.
#pragma once

#include <deque>
#include <functional>
#include <string>

#include "app/repl/line_reader.h"

namespace nacre::repl {

class KeySource {
 public:
  explicit KeySource(const ReaderHooks& hooks) : hooks_(hooks) {}

  // Until a byte is there, or something else happened. A report that is due is waited for first: nobody else must read it.
  Woken wait(int milliseconds);
  int take();                                      // the byte; -1: STDIN is at its end

  // The cursor's column, from 1; 0: the terminal does not say. What is typed meanwhile is kept.
  int cursor_column();

 private:
  const ReaderHooks& hooks_;
  std::deque<char> typed_;
  bool ended_ = false, stopped_ = false;           // what wait() has still to tell
  bool reports_ = true;                            // it has never failed to answer
};

}  // namespace nacre::repl
