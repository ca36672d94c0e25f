// SPDX-License-Identifier: MIT
#include "app/repl/line_reader.h"
#include "app/repl/terminal.h"

namespace nacre::repl {

namespace {
class PlainReader final : public LineReader {
 public:
  PlainReader(const ReaderHooks& hooks, bool shows_prompt) : hooks_(hooks), shows_prompt_(shows_prompt) {}

  Line read(const std::string& prompt) override {
    Line line;
    if (shows_prompt_) write_output(prompt.c_str());
    while (true) {
      switch (hooks_.wait(-1)) {
        case Woken::Stop:
          if (shows_prompt_) write_output("\n");
          return {Line::Kind::Stopped, {}};
        case Woken::Handler:
          if (shows_prompt_) write_output(("\n" + prompt + line.text).c_str());
          continue;
        case Woken::Resized: continue;
        case Woken::Input: break;
      }
      char byte;
      if (read_input_byte(byte) <= 0) {
        if (line.text.empty()) line.kind = Line::Kind::End;
        return line;
      }
      if (byte == '\n') return line;
      line.text += byte;
    }
  }

 private:
  const ReaderHooks& hooks_;
  bool shows_prompt_;
};
}  // namespace

std::unique_ptr<LineReader> make_plain_reader(const ReaderHooks& hooks, bool shows_prompt) { return std::make_unique<PlainReader>(hooks, shows_prompt); }

}  // namespace nacre::repl
