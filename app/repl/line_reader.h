// SPDX-License-Identifier: MIT
// Where the REPL's lines come from: libedit on a terminal that can do it, else plain lines.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace nacre::repl {

// Why a wait for input ended.
// Handler: a signal's has run, and may have written, or the time is over. Resized: the terminal has changed. Stop: Ctrl-C, or the program is over.
enum class Woken { Input, Handler, Resized, Stop };

struct Line {
  enum class Kind { Text, End, Stopped } kind = Kind::Text;
  std::string text;                                // without its newline
};

// What completes the text before the cursor: `word` bytes of it may be replaced by one of the candidates.
struct Completions {
  size_t word = 0;
  std::vector<std::string> candidates;             // sorted
};

// What a reader asks of the REPL.
struct ReaderHooks {
  std::function<Woken(int milliseconds)> wait;     // for STDIN; < 0: without end
  std::function<Completions(const std::string& before_cursor)> complete;
  std::function<bool()> children_live;             // then somebody else may write to the terminal
};

class LineReader {
 public:
  virtual ~LineReader() = default;
  virtual Line read(const std::string& prompt) = 0;
  virtual void remember(const std::string& entry) { (void)entry; }   // for the way back with the arrow keys
};

// Null: libedit is not installed.
std::unique_ptr<LineReader> make_editor(const ReaderHooks& hooks);
// Reads byte by byte, so that what is behind the line stays for the script's STDIN.
std::unique_ptr<LineReader> make_plain_reader(const ReaderHooks& hooks, bool shows_prompt);

}  // namespace nacre::repl
