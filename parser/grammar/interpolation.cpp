// SPDX-License-Identifier: MIT
// Double-quoted text and patterns: literal pieces, escapes, variables with their subscripts, and the case escapes \U \L \u \l \Q \F \E.
// Reads the text where it stands in the program, so that line numbers stay right.
#include <cstdio>

#include "parser/grammar/code_points.h"
#include "parser/grammar/escapes.h"
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

class Interpolator {
 public:
  Interpolator(State& st, const QuotedText& quoted, Interpolation mode, const char* resume)
      : st_(st),
        in_(quoted.text.data(), quoted.text.data() + quoted.text.size(), ""),
        frame_{quoted.text.data(), quoted.text.data() + quoted.text.size(), resume, st.frame, mode != Interpolation::Text, true},
        pattern_(mode != Interpolation::Text),
        extended_(mode == Interpolation::ExtendedPattern),
        at_(quoted.at),
        height_(st.values.size()) {
    st_.frame = &frame_;
    glued_ = st.glued;
    st_.glued = true;
  }
  ~Interpolator() {
    st_.frame = frame_.outer;
    st_.glued = glued_;
  }
  Interpolator(const Interpolator&) = delete;
  Interpolator& operator=(const Interpolator&) = delete;

  Node* read() {
    utf8_ = st_.names.pragmas()->utf8 || st_.source.utf8;
    literal_at_ = in_.current();
    while (!in_.empty()) piece();
    flush();
    while (!levels_.empty()) close_level();
    return result();
  }

 private:
  struct Level {
    char kind;
    std::size_t height;
  };

  void piece() {
    const char* p = in_.current();
    const char* end = in_.end();
    switch (*p) {
      case '\\': escape(p, end); return;
      case '$':
        if (scalar_begins(p, end)) return scalar_part();
        if (!pattern_ && p + 1 == end) fatal(st_, "Final $ should be \\$ or $name", p);
        break;
      case '@':
        if (array_begins(p, end)) return array_part();
        break;
      case '\n':
        literal_.add('\n');
        go_to(in_, after_newline(st_, p));
        return;
      case '(':
        if (pattern_ && code_begins(p, end)) return code_literally(p, end);
        if (pattern_ && text_is(p, end, "(?#")) return verbatim_up_to(p, end, ')');
        break;
      case '[': in_class_ = true; break;
      case ']': in_class_ = false; break;
      case '#':
        if (extended_ && !in_class_) return verbatim_up_to(p, end, '\n');
        break;
      default: break;
    }
    plain(p, end);
  }

  // As far as nothing special stands.
  void plain(const char* p, const char* end) {
    const char* q = p + 1;
    while (q < end && *q != '\\' && *q != '$' && *q != '@' && *q != '\n' && !(pattern_ && *q == '(') && !(extended_ && (*q == '#' || *q == '[' || *q == ']'))) ++q;
    literal_.add_source({p, static_cast<std::size_t>(q - p)}, utf8_);
    go_to(in_, q);
  }

  // A comment in a pattern.
  void verbatim_up_to(const char* p, const char* end, char last) {
    const char* q = p + 1;
    while (q < end && *q != last) ++q;
    literal_.add_source({p, static_cast<std::size_t>(q - p)}, utf8_);
    go_to(in_, q);
  }

  // --- variables ---
  bool scalar_begins(const char* p, const char* end) const {
    if (p + 1 >= end) return false;
    char c = p[1];
    if (pattern_ && (c == '(' || c == ')' || c == '|' || is_space(c))) return false;
    if (in_word(c) || c == '{' || c == '$' || c == ':' || c == '^') return true;
    if (is_space(c)) return starts_word(at(after_space(st_, p + 1, end), end));
    return std::string_view("&`'+!@/\\,;.-<>()[]?|\"~=%#").find(c) != std::string_view::npos;
  }

  bool array_begins(const char* p, const char* end) const {
    if (p + 1 >= end) return false;
    char c = p[1];
    if (in_word(c) || c == '{' || c == '$') return true;
    if (c == ':') return p + 2 < end && p[2] == ':';
    return !pattern_ && (c == '+' || c == '-');
  }

  void scalar_part() {
    flush();
    const char* p = in_.current();
    st_.braced_name = false;
    Node* variable = scalar(in_, st_);
    Node* value = st_.braced_name ? variable : subscripts(in_, st_, variable, false);
    bool is_list = value->kind == Kind::ArraySlice || value->kind == Kind::HashSlice || (value->kind == Kind::Deref && value->sigil == '@');
    st_.values.push_back(is_list ? st_.make(Kind::JoinList, p, {value}) : value);   // "$r->@*"
    st_.braced_name = false;
    literal_at_ = in_.current();
  }

  void array_part() {
    flush();
    const char* p = in_.current();
    warn_unintended(p);
    st_.braced_name = false;
    Node* list = array(in_, st_);
    st_.braced_name = false;
    st_.values.push_back(st_.make(Kind::JoinList, p, {list}));
    literal_at_ = in_.current();
  }

  // "me@example.com": an array that nobody has mentioned.
  void warn_unintended(const char* p) {
    auto word = scan_word(p + 1, in_.end());
    if (word.empty() || word == "_" || !warns(st_, Warn::Ambiguous)) return;
    char follows = at(word.data() + word.size(), in_.end());
    char sigil = follows == '{' ? '%' : '@';
    std::string name = sigil + std::string(word);
    if (word.find("::") == std::string_view::npos && st_.names.lookup(name)) return;
    std::string qualified = st_.names.qualify(word, sigil);
    bool known = sigil == '@' ? st_.arrays_seen.contains(qualified) || qualified == "main::ARGV" || qualified == "main::INC" : qualified == "main::ENV" || qualified == "main::INC" || qualified == "main::SIG";
    known = known || (word.find("::") != std::string_view::npos && st_.vocabulary.global_known(qualified));   // a module's
    if (!known && !st_.vocabulary.global_declared(sigil, qualified)) warn(st_, Warn::Ambiguous, "Possible unintended interpolation of " + name + " in string", p);
  }

  // --- (?{ code }) stays as it is ---
  static bool code_begins(const char* p, const char* end) { return text_is(p, end, "(?{") || text_is(p, end, "(??{"); }
  void code_literally(const char* p, const char* end) {
    const char* q = p;
    while (*q != '{') ++q;
    for (int depth = 0; q < end; ++q) {
      if (*q == '{') ++depth;
      if (*q == '}' && --depth == 0) break;
    }
    literal_.add_source({p, static_cast<std::size_t>(q - p)}, utf8_);
    go_to(in_, q);
  }

  // --- escapes ---
  void escape(const char* p, const char* end) {
    char c = at(p + 1, end);
    switch (c) {
      case 'U': case 'L': case 'Q': case 'F': case 'u': case 'l': open_level(p, c); return;
      case 'E': end_level(p); return;
      default: break;
    }
    if (pattern_) {
      std::size_t length = p + 1 < end ? 2 : 1;
      if (at(p + 1, end) == 'N' && at(p + 2, end) == '{' && !looks_like_quantifier(p + 3, end)) {
        go_to(in_, escaped_name(p, end));
        return;
      }
      literal_.add_source({p, length}, utf8_ && length == 2 && static_cast<unsigned char>(p[1]) < 0x80);
      go_to(in_, p + length);
      return;
    }
    if (utf8_ && static_cast<unsigned char>(c) >= 0x80) {
      go_to(in_, p + 1);
      return;
    }
    go_to(in_, read_escape(st_, p, end, literal_));
  }

  // In a pattern \N{U+41} is written as \x{41}; \N{3} is a quantifier.
  const char* escaped_name(const char* p, const char* end) {
    const char* behind = nullptr;
    std::u32string characters = named_characters(st_, p, end, behind);
    std::string text;
    char buffer[16];
    for (char32_t c : characters) text.append(buffer, static_cast<std::size_t>(std::snprintf(buffer, sizeof buffer, "\\x{%X}", static_cast<unsigned>(c))));
    literal_.add_source(characters.size() > 1 ? "(?:" + text + ")" : text, false);
    return behind;
  }

  bool has_case_level() const {
    for (const Level& level : levels_)
      if (level.kind == 'U' || level.kind == 'L' || level.kind == 'F') return true;
    return false;
  }

  void open_level(const char* p, char kind) {
    flush();
    go_to(in_, p + 2);
    bool swapped = (kind == 'L' && next_is(in_, "\\u")) || (kind == 'U' && next_is(in_, "\\l"));
    bool whole = kind == 'U' || kind == 'L' || kind == 'F';
    while (whole && has_case_level()) close_level();
    if (swapped) {
      levels_.push_back({in_.current()[1], st_.values.size()});
      in_.bump(2);
    }
    levels_.push_back({kind, st_.values.size()});
    literal_at_ = in_.current();
  }

  // \E ends one of U L Q F, with the \u and \l that were opened in it.
  void end_level(const char* p) {
    flush();
    go_to(in_, p + 2);
    while (!levels_.empty()) {
      char kind = levels_.back().kind;
      close_level();
      if (kind != 'u' && kind != 'l') break;
    }
    literal_at_ = in_.current();
  }

  static const char* function_of(char kind) {
    switch (kind) {
      case 'U': return "uc";
      case 'L': return "lc";
      case 'Q': return "quotemeta";
      case 'F': return "fc";
      case 'u': return "ucfirst";
      default: return "lcfirst";
    }
  }

  static bool ascii(std::string_view text) {
    for (char c : text)
      if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
  }

  static std::string folded(char kind, std::string_view text) {
    std::string result;
    for (char c : text) {
      bool first = result.empty();
      if (kind == 'U' || (kind == 'u' && first))
        result += is(c, Lower) ? static_cast<char>(c - 32) : c;
      else if (kind == 'L' || kind == 'F' || (kind == 'l' && first))
        result += is(c, Upper) ? static_cast<char>(c + 32) : c;
      else if (kind == 'Q' && !in_word(c))
        (result += '\\') += c;
      else
        result += c;
    }
    return result;
  }

  void close_level() {
    Level level = levels_.back();
    levels_.pop_back();
    std::size_t count = st_.values.size() - level.height;
    if (count == 0) return;
    Node* inside;
    if (count == 1) {
      inside = pop(st_);
    } else {
      inside = st_.make(Kind::Interpolate, at_);
      st_.collect(inside, level.height);
    }
    if (inside->kind == Kind::String && ascii(inside->text)) {
      inside->text = st_.keep(folded(level.kind, inside->text));
      st_.values.push_back(inside);
      return;
    }
    Node* call = st_.make(Kind::Builtin, at_, {inside});
    call->text = function_of(level.kind);
    st_.values.push_back(call);
  }

  // --- the whole ---
  void flush() {
    if (literal_.empty()) return;
    Node* node = st_.make(Kind::String, literal_at_);
    node->text = st_.keep(literal_.bytes());
    if (literal_.wide()) node->flags |= Utf8;
    literal_.clear();
    st_.values.push_back(node);
  }

  Node* result() {
    std::size_t count = st_.values.size() - height_;
    if (count == 0) return string_of(st_, "", at_), quoted(string_of(st_, "", at_));
    if (count == 1 && st_.values.back()->kind == Kind::String) {
      Node* only = pop(st_);
      only->line = st_.line(at_);
      return quoted(only);
    }
    Node* node = st_.make(Kind::Interpolate, at_);
    st_.collect(node, height_);
    return node;
  }

  static Node* quoted(Node* node) {
    node->flags |= Quoted;
    return node;
  }

  State& st_;
  Input in_;
  Frame frame_;
  bool pattern_, extended_, in_class_ = false, utf8_ = false, glued_ = false;
  const char* at_;
  const char* literal_at_ = nullptr;
  std::size_t height_;
  CodePoints literal_;
  std::vector<Level> levels_;
};

bool plain_text(std::string_view text, bool pattern) {
  for (char c : text)
    if (c == '$' || c == '@' || c == '\\' || (pattern && c == '(') || static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

Node* interpolated(State& st, const QuotedText& quoted, Interpolation mode, const char* resume) {
  if (st.budget.exhausted()) too_deep(st, quoted.at);
  bool verbatim = mode == Interpolation::PatternVerbatim;
  if (verbatim || (st.skips.empty() && plain_text(quoted.text, false))) {
    Node* node = string_of(st, quoted.text, quoted.at);
    node->flags |= Quoted;
    return node;
  }
  return Interpolator(st, quoted, mode, resume).read();
}

Node* statements_of(State& st, const QuotedText& quoted, const char* resume) {
  const char* begin = quoted.text.data();
  const char* end = begin + quoted.text.size();
  Input in(begin, end, "");
  Frame frame{begin, end, resume, st.frame};
  st.frame = &frame;
  bool glued = st.glued;
  st.glued = false;
  Node* body = st.make(Kind::Block, quoted.at);
  st.names.open_block();
  std::size_t height = st.values.size();
  statements(in, st);
  if (!in.empty()) syntax_error(st, in.current());
  st.collect(body, height);
  auto slots = st.names.close_block();
  body->first_slot = slots.first;
  body->slot_count = slots.count;
  st.frame = frame.outer;
  st.glued = glued;
  return body;
}

}  // namespace nacre::parser::grammar
