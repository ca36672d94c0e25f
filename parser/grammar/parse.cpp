// SPDX-License-Identifier: MIT
// The whole of a file or an eval string: the doors of parser.h.
#include "parser/grammar/grammar.h"

namespace nacre::parser {

namespace grammar {

// perl -n -p -a -F -l: the loop that is put around the program, on its first and behind its last line.
static std::string wrapped(std::string_view text, const SwitchLine& switches) {
  std::string program = "LINE: while (<>) {";
  if (switches.chomp) program += "chomp;";
  if (switches.split) {
    const std::string& pattern = switches.split_pattern;
    bool delimited = !pattern.empty() && (pattern[0] == '\'' || pattern[0] == '"' || pattern[0] == '/');
    program += "our @F=split(";
    program += pattern.empty() ? "' '" : delimited ? pattern : "q\1" + pattern + "\1";
    program += ");";
  }
  program += text;
  program += switches.print ? "\n;} continue {die \"-p destination: $!\\n\" unless print $_;}" : "\n;}";
  return program;
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
    if (st.brackets.empty())
      add_line_error(st, "Unmatched right curly bracket", in.current());
    else
      st.brackets.pop_back();
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
  grammar::State st(*arena, names, vocabulary, source);
  std::string_view text = switches.loop || switches.print ? arena->copy(grammar::wrapped(source.text, switches)) : arena->copy(source.text);
  st.map.add(text, source.first_line, arena->copy(source.file));
  Program program;
  program.main = grammar::whole_program(st, text);
  grammar::throw_collected(st);
  program.arena = arena;
  program.names = names.store();
  return program;
}

}  // namespace nacre::parser
