// SPDX-License-Identifier: MIT
// -e $file, -d _, -f -w -x $file.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

static constexpr std::string_view letters = "rwxoRWXOezsfdlpSugkbctTBMAC";

Node* file_test(Input& in, State& st) {
  char letter = peek(in, 1);
  if (letters.find(letter) == std::string_view::npos || letter == '\0' || in_word(peek(in, 2))) return nullptr;
  const char* at = in.current();
  const char* behind = after_blanks(at + 2, in.end());
  if (text_is(behind, in.end(), "=>")) return nullptr;
  st.begin_token(at);
  go_to(in, at + 2);
  space(in, st);
  Node* operand = nullptr;
  if (starts_term_after_unary(in, st)) operand = peek(in) == '(' ? climb(in, st, Shift) : handle_or_expression(in, st, Shift);   // -s ($f) / 2: of ($f) / 2
  Node* node = operand ? st.make(Kind::FileTest, at, {operand}) : st.make(Kind::FileTest, at);
  node->operation = static_cast<Operation>(letter);
  return node;
}

}  // namespace nacre::parser::grammar
