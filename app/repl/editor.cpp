// SPDX-License-Identifier: MIT
// Lines by libedit: its keys and its history; the waiting, the completion and the redrawing are ours.
#include <algorithm>
#include <cstdio>

#include "app/repl/key_source.h"
#include "app/repl/libedit.h"
#include "app/repl/line_reader.h"
#include "app/repl/terminal.h"
#include "app/repl/unicode.h"

namespace nacre::repl {

namespace {
constexpr int history_size = 10000;
constexpr int look_interval = 150;                 // milliseconds between looks at the cursor, while children may write

class Editor final : public LineReader {
 public:
  Editor(const Libedit& edit, const ReaderHooks& hooks) : edit_(edit), hooks_(hooks), keys_(hooks) {
    history_ = edit_.history_init();
    HistEventW event;
    edit_.history(history_, &event, H_SETSIZE, history_size);
    edit_.history(history_, &event, H_SETUNIQUE, 1);
    el_ = edit_.init("nacre", stdin, stdout, stderr);
    edit_.set(el_, EL_CLIENTDATA, this);
    edit_.set(el_, EL_PROMPT, prompt_function);
    edit_.set(el_, EL_EDITOR, L"emacs");
    edit_.set(el_, EL_HIST, edit_.history, history_);
    edit_.set(el_, EL_GETCFN, key_function);
    edit_.set(el_, EL_ADDFN, L"nacre-complete", L"Complete what is before the cursor", complete_function);
    edit_.set(el_, EL_BIND, L"^I", L"nacre-complete", nullptr);
    edit_.set(el_, EL_BIND, L"^R", L"em-inc-search-prev", nullptr);
    edit_.source(el_, nullptr);                    // ~/.editrc
  }
  ~Editor() override {
    edit_.end(el_);
    edit_.history_end(history_);
  }
  Editor(const Editor&) = delete;
  Editor& operator=(const Editor&) = delete;

  Line read(const std::string& prompt) override {
    prompt_ = widened(prompt);
    stopped_ = ended_ = false;
    int count = 0;
    edit_.resize(el_);
    const wchar_t* text = edit_.read_line(el_, &count);
    if (text && count > 0 && !stopped_) {
      std::wstring_view line(text, static_cast<size_t>(count));
      if (line.ends_with(L'\n')) line.remove_suffix(1);
      return {Line::Kind::Text, narrowed(line)};
    }
    write_output(stopped_ ? "^C\r\n" : "\r\n");
    return {stopped_ ? Line::Kind::Stopped : Line::Kind::End, {}};
  }

  void remember(const std::string& entry) override {
    HistEventW event;
    edit_.history(history_, &event, H_ENTER, widened(entry).c_str());
  }

 private:
  static Editor& self(EditLine* el) {
    void* data = nullptr;
    load_libedit()->get(el, EL_CLIENTDATA, &data);
    return *static_cast<Editor*>(data);
  }
  static wchar_t* prompt_function(EditLine* el) { return self(el).prompt_.data(); }
  static int key_function(EditLine* el, wchar_t* key) { return self(el).next_key(*key); }
  static unsigned char complete_function(EditLine* el, int) { return self(el).complete(); }

  int next_key(wchar_t& key);
  bool await_key();
  void look_for_others_output();
  unsigned char complete();
  void list(const std::vector<std::string>& candidates, size_t word);
  std::wstring_view before_cursor() const {
    const LineInfoW* line = edit_.line(el_);
    return {line->buffer, static_cast<size_t>(line->cursor - line->buffer)};
  }

  const Libedit& edit_;
  const ReaderHooks& hooks_;
  KeySource keys_;
  EditLine* el_ = nullptr;
  HistoryW* history_ = nullptr;
  std::wstring prompt_;
  bool stopped_ = false, ended_ = false;
  bool children_lived_ = false;                    // at the last look
};

// False: the line is given up.
bool Editor::await_key() {
  while (true) {
    bool live = hooks_.children_live();
    bool watches = live || children_lived_;
    children_lived_ = live;
    switch (keys_.wait(watches ? look_interval : -1)) {
      case Woken::Input: return true;
      case Woken::Stop: stopped_ = true; return false;
      case Woken::Handler: look_for_others_output(); break;
      case Woken::Resized:                         // or it was stopped, and the shell has left the terminal in its own mode
        edit_.set(el_, EL_PREP_TERM, 0);           // or the editor would think that nothing is to be done
        edit_.set(el_, EL_PREP_TERM, 1);
        edit_.resize(el_);
        write_output("\r\033[J");
        edit_.set(el_, EL_REFRESH);
        look_for_others_output();
        break;
    }
  }
}

int Editor::next_key(wchar_t& key) {
  std::fflush(stdout);
  if (!await_key()) return -1;
  int byte = keys_.take();
  if (byte < 0) return 0;
  std::string character(1, static_cast<char>(byte));
  for (size_t length = utf8_length(character[0]); character.size() < length;) {
    if (!await_key()) return -1;
    if ((byte = keys_.take()) < 0) return 0;
    character += static_cast<char>(byte);
  }
  key = widened(character)[0];
  return 1;
}

// Where the cursor is not where the editor left it, somebody else has written: the line is drawn anew below.
void Editor::look_for_others_output() {
  size_t width = terminal_width();
  size_t expected = (columns_of(prompt_) + columns_of(before_cursor())) % width + 1;
  auto column = static_cast<size_t>(keys_.cursor_column());
  if (column == 0 || column == expected) return;
  if (column != 1) write_output("\r\n");
  edit_.set(el_, EL_REFRESH);
  std::fflush(stdout);
}

// --- Completion

std::string common_start(const std::vector<std::string>& words) {
  std::string common = words.front();
  for (const std::string& word : words) {
    auto [end, other] = std::mismatch(common.begin(), common.end(), word.begin(), word.end());
    common.erase(end, common.end());
  }
  while (!common.empty() && !is_whole_utf8(common)) common.pop_back();
  return common;
}

unsigned char Editor::complete() {
  std::string before = narrowed(before_cursor());
  Completions found = hooks_.complete(before);
  if (found.candidates.empty()) return CC_REFRESH_BEEP;
  std::string typed = before.substr(before.size() - found.word), common = common_start(found.candidates);
  if (common != typed && common.size() >= typed.size()) {
    edit_.erase(el_, static_cast<int>(widened(typed).size()));
    edit_.insert(el_, widened(common).c_str());
    return CC_REFRESH;
  }
  if (found.candidates.size() == 1) return CC_REFRESH_BEEP;
  list(found.candidates, found.word);
  return CC_REDISPLAY;
}

void Editor::list(const std::vector<std::string>& candidates, size_t) {
  constexpr size_t most = 200;
  size_t longest = 0, shown = std::min(candidates.size(), most);
  for (size_t k = 0; k < shown; ++k) longest = std::max(longest, columns_of(widened(candidates[k])));
  size_t columns = std::max<size_t>(1, terminal_width() / (longest + 2)), rows = (shown + columns - 1) / columns;
  std::string text = "\r\n";
  for (size_t row = 0; row < rows; ++row) {
    for (size_t at = row; at < shown; at += rows) {
      text += candidates[at];
      if (at + rows < shown) text.append(longest + 2 - columns_of(widened(candidates[at])), ' ');
    }
    text += "\r\n";
  }
  if (shown < candidates.size()) text += "... and " + std::to_string(candidates.size() - shown) + " more\r\n";
  write_output(text.c_str());
}
}  // namespace

std::unique_ptr<LineReader> make_editor(const ReaderHooks& hooks) {
  const Libedit* edit = load_libedit();
  return edit ? std::make_unique<Editor>(*edit, hooks) : nullptr;
}

}  // namespace nacre::repl
