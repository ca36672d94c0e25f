// SPDX-License-Identifier: MIT
#include "app/repl/key_source.h"

#include <chrono>
#include <utility>

#include "app/repl/terminal.h"

namespace nacre::repl {

namespace {
constexpr std::chrono::milliseconds report_time{500};   // a terminal that has not answered by then never will
constexpr const char* ask_for_cursor = "\033[6n";

// Takes reports out of the bytes as they come; what turns out to be none is given back.
class ReportParser {
 public:
  // True: the report is whole.
  bool take(char byte, std::deque<char>& others) {
    held_ += byte;
    bool fits = false;
    switch (state_) {
      case Escape: fits = byte == '\033'; break;
      case Bracket: fits = byte == '['; break;
      case Row: fits = is_digit(byte) || byte == ';'; break;
      case Column: fits = is_digit(byte) || byte == 'R'; break;
    }
    if (!fits) {
      others.insert(others.end(), held_.begin(), held_.end());
      held_.clear();
      state_ = Escape;
      column = 0;
      return false;
    }
    if (state_ == Column && is_digit(byte)) column = column * 10 + (byte - '0');
    if (byte == 'R') return true;
    if (!is_digit(byte)) state_ = static_cast<State>(state_ + 1);
    return false;
  }
  void give_back(std::deque<char>& others) { others.insert(others.end(), held_.begin(), held_.end()); }
  int column = 0;

 private:
  enum State { Escape, Bracket, Row, Column } state_ = Escape;
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  std::string held_;
};
}  // namespace

Woken KeySource::wait(int milliseconds) {
  if (std::exchange(stopped_, false)) return Woken::Stop;
  if (!typed_.empty() || ended_) return Woken::Input;
  return hooks_.wait(milliseconds);
}

int KeySource::take() {
  char byte;
  if (typed_.empty()) {
    if (ended_ || read_input_byte(byte) <= 0) return -1;
    return static_cast<unsigned char>(byte);
  }
  byte = typed_.front();
  typed_.pop_front();
  return static_cast<unsigned char>(byte);
}

int KeySource::cursor_column() {
  if (!reports_) return 0;
  write_output(ask_for_cursor);
  ReportParser parser;
  auto end = std::chrono::steady_clock::now() + report_time;
  while (true) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
    reports_ = left > 0;
    if (!reports_) break;
    Woken woken = hooks_.wait(static_cast<int>(left));
    stopped_ = woken == Woken::Stop;
    if (stopped_) break;
    if (woken != Woken::Input) continue;
    char byte;
    ended_ = read_input_byte(byte) <= 0;
    if (ended_) break;
    if (parser.take(byte, typed_)) return parser.column;
  }
  parser.give_back(typed_);
  return 0;
}

}  // namespace nacre::repl
