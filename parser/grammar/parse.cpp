// SPDX-License-Identifier: MIT
// The whole of a file or an eval string: the doors of parser.h.
#include "parser/grammar/grammar.h"

namespace nacre::parser {

namespace grammar {

// What the switches put around the program: on a line 0 before it -M's statements and the loop of -n and -p; behind it the loop's end.
static std::string opening(const SwitchLine& switches) {
  std::string text = switches.preamble;
  if (!switches.loop && !switches.print) return text + "\n";
  text += "LINE: while (<>) {";
  if (switches.chomp) text += "chomp;";
  if (switches.split) {
    const std::string& pattern = switches.split_pattern;
    bool delimited = !pattern.empty() && std::string_view("'\"/").find(pattern[0]) != std::string_view::npos && pattern.find(pattern[0], 1) != std::string::npos;
    std::string nul(1, '\0');
    text += "our @F=split(" + (pattern.empty() ? "' '" : delimited ? pattern : "q" + nul + pattern + nul) + ");";
  }
  return text + "\n";
}

static std::string_view closing(const SwitchLine& switches) {
  if (switches.print) return "\n;} continue {die \"-p destination: $!\\n\" unless print $_;}";
  return switches.loop ? "\n;}" : "";
}

static SubTree* whole_program(State& st, std::string_view text) {
  Input in(text.data(), text.data() + text.size(), "");
  Frame frame{text.data(), text.data() + text.size(), text.data() + text.size(), nullptr};
  st.frame = &frame;
  if (text.starts_with("\xEF\xBB\xBF")) in.bump(3);
  SubTree* sub = begin_sub(st, in.current());
  st.names.scope()->is_eval = st.source.unit == SourceText::Unit::EvalString;
  std::size_t height = st.values.size();
  statements(in, st);
  while (!in.empty()) {  // a } that nothing opened, or whose { was lost with a broken statement
    if (!st.brackets.empty()) st.brackets.pop_back();
    try {
      syntax_error(st, in.current());
    } catch (const SyntaxFailure&) {
      in.bump(1);
      statements(in, st);
    }
  }
  if (st.error_count > 0) end_after_errors(st, in.current());
  Node* body = st.make(Kind::Block, text.data());
  st.collect(body, height);
  end_sub(st, sub, body, in.current());
  return sub;
}

}  // namespace grammar

Program parse(const SourceText& source, Names& names, Vocabulary& vocabulary, const SwitchLine& switches) {
  auto arena = std::make_shared<Arena>();
  arena->limit(source.most_memory);
  grammar::State st(*arena, names, vocabulary, source);
  bool surrounded = switches.loop || switches.print || !switches.preamble.empty();
  bool eval = source.unit == SourceText::Unit::EvalString;  // perl puts "\n;" behind it, which shows in messages
  std::string_view own = source.text;
  if (surrounded && own.starts_with("\xEF\xBB\xBF")) own.remove_prefix(3);
  std::string_view behind = eval ? "\n;" : grammar::closing(switches);
  std::string_view text = arena->copy((surrounded ? grammar::opening(switches) : std::string()).append(own).append(behind));
  st.closing = text.data() + text.size() - behind.size();
  st.map.add(eval ? text.substr(0, own.size()) : text, surrounded ? source.first_line - 1 : source.first_line, arena->copy(source.file));
  Program program;
  program.main = grammar::whole_program(st, text);
  grammar::throw_collected(st);
  program.arena = arena;
  program.names = names.store();
  return program;
}

}  // namespace nacre::parser
