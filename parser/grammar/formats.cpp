// SPDX-License-Identifier: MIT
// format NAME = ... : lines of pictures, a line of values behind each that has fields, up to a line with a dot. It becomes a sub whose
// statements are `formline PICTURE, VALUES`, one for each picture that has fields and one for what stands between them.
#include <cstring>

#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

class FormatBody {
 public:
  FormatBody(State& st, const char* p, const char* end) : st_(st), p_(p), end_(end) {}

  // Pushes the statements; yields the place behind the line with the dot.
  const char* read() {
    while (p_ < end_) {
      const char* line_end = end_of_line(p_);
      if (is_last_line(line_end)) {
        flush();
        return line_end;
      }
      if (*p_ == '#') {
        p_ = behind(line_end);
        continue;
      }
      std::string_view line(p_, static_cast<std::size_t>(behind(line_end) - p_));
      bool fields = line.find_first_of("@^") != std::string_view::npos;
      if (fields) flush();
      if (picture_.empty()) at_ = p_;
      picture_ += line;
      p_ = behind(line_end);
      if (fields) values();
    }
    add_line_error(st_, "Format not terminated", end_);
    st_.data_start = end_;     // where the program ends, to the message that follows
    syntax_error(st_, end_);
  }

 private:
  const char* end_of_line(const char* p) const {
    auto* newline = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end_ - p)));
    return newline ? newline : end_;
  }
  const char* behind(const char* line_end) const { return line_end < end_ ? line_end + 1 : end_; }

  bool is_last_line(const char* line_end) const {
    if (*p_ != '.') return false;
    const char* q = after_blanks(p_ + 1, line_end);
    return q == line_end || (*q == '\r' && q + 1 == line_end);
  }

  // The line of values, or several within braces.
  void values() {
    const char* line_end = p_ < end_ ? end_of_line(p_) : end_;
    const char* q = after_blanks(p_, line_end);
    bool braces = at(q, line_end) == '{';
    const char* limit = braces ? end_ : line_end;
    std::size_t height = st_.values.size();
    Input in(q, limit, "");
    Frame frame{q, limit, limit, st_.frame};
    st_.frame = &frame;
    if (braces) accept(in, st_, '{');
    go_to(in, after_space(st_, in.current(), limit));
    comma_separated(in, st_);
    if (braces && peek(in) != '}') syntax_error(st_, in.current());
    if (!braces && !in.empty() && peek(in) != ';') syntax_error(st_, in.current());
    st_.frame = frame.outer;
    p_ = behind(braces ? end_of_line(in.current()) : line_end);
    formline(height, q);
  }

  void flush() {
    if (!picture_.empty()) formline(st_.values.size(), at_);
  }

  // The picture and the values above `height` become one statement.
  void formline(std::size_t height, const char* at) {
    Node* call = st_.make(Kind::Builtin, at);
    call->text = "formline";
    Node* picture = string_of(st_, st_.keep(picture_), at_);
    picture->flags |= Quoted;
    st_.values.insert(st_.values.begin() + static_cast<std::ptrdiff_t>(height), picture);
    st_.collect(call, height);
    for (Node* kid : call->kids()) mark_aliased(kid);
    Node* statement = st_.make(Kind::Statement, at, {call});
    statement->text = st_.file(at);
    statement->pragmas = st_.names.pragmas();
    st_.values.push_back(statement);
    picture_.clear();
  }

  State& st_;
  const char* p_;
  const char* end_;
  const char* at_ = nullptr;
  std::string picture_;
};

}  // namespace

bool format_follows(State& st, const char* p, const char* end) {
  auto name = scan_word(p, end);
  if (!name.empty()) p = after_space(st, name.data() + name.size(), end);
  return at(p, end) == '=' && at(p + 1, end) != '=' && at(p + 1, end) != '>' && at(p + 1, end) != '~';
}

// in: behind the word
Node* format_statement(Input& in, State& st, const char* at) {
  auto name = scan_word(in.current(), in.end());
  go_to(in, in.current() + name.size());
  space(in, st);
  const char* line_end = in.current();
  while (line_end < in.end() && *line_end != '\n') ++line_end;
  SubTree* sub = begin_sub(st, at);
  sub->name = st.keep(st.names.qualify(name.empty() ? "STDOUT" : name, '*'));
  std::size_t height = st.values.size();
  const char* behind = FormatBody(st, line_end < in.end() ? after_newline(st, line_end) : in.end(), in.end()).read();
  Node* body = st.make(Kind::Block, at);
  st.collect(body, height);
  go_to(in, behind);
  end_sub(st, sub, body, behind);
  st.vocabulary.define_format(*sub, st.names);
  return nullptr;
}

}  // namespace nacre::parser::grammar
