// SPDX-License-Identifier: MIT
// The rules that the files of this folder call across: what stands in each file is said there. All of them begin at a token and leave the input
// behind the last one and the white space after it (not so in a string, where State::glued is set).
#pragma once

#include "parser/grammar/operators.h"
#include "parser/grammar/rules.h"

namespace nacre::parser::grammar {

// A chain of left-associative operators or of arrows makes a tree as deep as it is long without any recursion here; those who walk it recurse.
constexpr int longest_chain = 100'000;

// expression.cpp
Node* climb(Input& in, State& st, Strength weakest);  // an expression of operators at least as strong as `weakest`
Node* climb_on(Input& in, State& st, Node* left, Strength weakest);
Node* full_expression(Input& in, State& st);          // with commas, and or not xor
Node* expression_or_nothing(Input& in, State& st);    // null where a closing token comes first
inline Node* assignment_expression(Input& in, State& st) { return climb(in, st, Assignment); }
void comma_separated(Input& in, State& st);           // pushes each item; takes any number of commas
Node* list_of_values(State& st, const char* at, std::size_t height);  // a List of the values above height
bool starts_term(Input& in, State& st);
bool starts_term_after_unary(Input& in, State& st);

// operand.cpp
Node* operand(Input& in, State& st);
Node* parenthesised(Input& in, State& st);
Node* anonymous_array(Input& in, State& st);
Node* anonymous_hash(Input& in, State& st);
bool brace_opens_hash(State& st, const char* brace, const char* end);

// variables.cpp
Node* variable(State& st, char sigil, std::string_view name, const char* at);  // by name: lexical or global, strict vars checked
Node* scalar(Input& in, State& st);
Node* scalar_without_subscript(Input& in, State& st);
Node* array(Input& in, State& st);
Node* hash(Input& in, State& st);
Node* glob(Input& in, State& st);
Node* ampersand(Input& in, State& st, bool name_only);
Node* special_array(State& st, std::string_view name, const char* at);

// subscripts.cpp
Node* subscripts(Input& in, State& st, Node* base, bool chain);  // -> chains; chain: the base ended in a subscript, so [ and { need no arrow
Node* index_in_brackets(Input& in, State& st);
Node* list_in_brackets(Input& in, State& st);
Node* key_in_braces(Input& in, State& st);
Node* keys_in_braces(Input& in, State& st);
bool looks_like_quantifier(const char* p, const char* end);  // p: behind the {
bool subscript_follows(Input& in, State& st, char bracket);
Node* call_arguments(Input& in, State& st);           // ( ... ) as a List

// declarations.cpp
Node* declaration(Input& in, State& st, Declarator declarator, const char* at);  // my ... ; the word is read
Variable* declare(State& st, Declarator declarator, std::string_view name, const char* at);

// words.cpp
Node* word_operand(Input& in, State& st);
Node* string_of(State& st, std::string_view text, const char* at);
bool is_keyword(State& st, std::string_view word);  // of the grammar or a builtin
bool is_quote_operator(std::string_view word);
std::string_view next_word(const char* p, const char* end);  // as scan_word, but q'x' is a quote operator and not a name

// calls.cpp
Node* call_of_word(Input& in, State& st, std::string_view word, const char* at);
Node* core_call(Input& in, State& st, std::string_view name, std::string_view prototype, const char* at);
Node* handle_or_expression(Input& in, State& st, Strength strength, bool as_text = false);
Node* handle_name(State& st, std::string_view name, const char* at);
bool bareword_is_handle(State& st, std::string_view word, const char* after, const char* end, bool before_list = false);

// list_operators.cpp
Node* print_call(Input& in, State& st, std::string_view name, const char* at);
Node* sort_call(Input& in, State& st, const char* at);
Node* map_call(Input& in, State& st, Kind kind, const char* at);
Node* exec_call(Input& in, State& st, std::string_view name, const char* at);

// file_tests.cpp
Node* file_test(Input& in, State& st);                // null: no file test stands here

// numbers.cpp
Node* number(Input& in, State& st);
Node* number_or_version(Input& in, State& st);
bool version_string_at(const char* p, const char* end);
Node* version_string(Input& in, State& st);

// quotes.cpp, here_docs.cpp, patterns.cpp
struct QuotedText {
  std::string_view text;      // between the delimiters; a copy where a delimiter was escaped in it
  char open, close;
  const char* at;             // the opening delimiter
  const char* behind;         // after the closing one
};
enum class Escapes : uint8_t { Strip, KeepOnBrackets };  // backslashes before delimiters
QuotedText delimited(Input& in, State& st, Escapes escapes = Escapes::Strip, const char* unterminated = nullptr);
const char* after_space_unless_hash(State& st, const char* p, const char* end);
Node* quoted_operand(Input& in, State& st);           // " ' `
Node* quote_like(Input& in, State& st, std::string_view word, const char* at);
Node* angle_brackets(Input& in, State& st);
bool here_doc_at(State& st, const char* p, const char* end);
Node* here_doc(Input& in, State& st);
Node* match_operator(Input& in, State& st, const char* at);
Node* pattern_operator(Input& in, State& st, const char* at);
Node* substitution(Input& in, State& st, const char* at);
Node* transliteration(Input& in, State& st, const char* at);
Node* quoted_words(Input& in, State& st, const char* at);

// interpolation.cpp
enum class Interpolation : uint8_t { Text, Pattern, ExtendedPattern, PatternVerbatim };  // extended: with /x, whose comments are not looked at
Node* interpolated(State& st, const QuotedText& quoted, Interpolation mode, const char* resume);
Node* single_quoted(State& st, const QuotedText& quoted);
// Reads code that lies in a text (a replacement with /e, a subscript) with an input of its own.
Node* statements_of(State& st, const QuotedText& quoted, const char* resume);

// statements.cpp
Node* block(Input& in, State& st);                    // { statements }
Node* block_without_scope(Input& in, State& st);      // the same; the caller opened the scope
void statements(Input& in, State& st);                // up to } or the end; pushes each
Node* expression_block(Input& in, State& st);         // the braces of ${ ... } and @{ ... }

// compound.cpp
bool compound_statement(Input& in, State& st, std::string_view word, const char* behind);  // if, while, for ...: pushes it; false: none of these
Node* implicit_defined(State& st, Node* condition);   // while (<FH>) is while (defined($_ = <FH>))

// subs.cpp
Node* anonymous_sub(Input& in, State& st, const char* at);
Node* sub_definition(Input& in, State& st, const char* at);
Node* lexical_sub(Input& in, State& st, Declarator declarator, const char* at);
SubTree* begin_sub(State& st, const char* at);
void end_sub(State& st, SubTree* sub, Node* body, const char* end);
Node* signature(Input& in, State& st, SubTree& sub);

// formats.cpp
bool format_follows(State& st, const char* p, const char* end);  // p: behind the word `format`
Node* format_statement(Input& in, State& st, const char* at);

// packages.cpp
Node* package_statement(Input& in, State& st, const char* at);
Node* use_statement(Input& in, State& st, bool is_no, const char* at);
Node* phase_block(Input& in, State& st, std::string_view phase, const char* at);

// lvalues.cpp
void must_be_modifiable(State& st, Node* target, std::string_view operation, const char* place);
void mark_aliased(Node* node);
std::string operator_name(const Node& node);              // as messages name what cannot stand there: "constant item"
const char* assignment_name(const Node& node);  // as perl names it: "scalar assignment", "addition (+)"

}  // namespace nacre::parser::grammar
