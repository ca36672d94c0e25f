// SPDX-License-Identifier: MIT
// Warnings about how something is written, given while it is read. Some come at the end of the sub that holds the place, as perl's do, for what
// follows may matter (a prototype declared later).
#pragma once

#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

// @a[0] @h{"k"}: a slice of one element. at: the sigil; inside: behind the bracket.
void warn_of_single_slice(State& st, const Node* slice, const char* at, const char* inside, const char* end);
// @a[0] = 1: there the slice is as good.
void excuse_single_slice(State& st, const Node* slice);
// $x = %h{"k"}
void warn_of_pairs_in_scalar_context(State& st, const Node* slice, const char* at);
// if ($x = 1): an assignment of a constant where a condition is wanted.
void warn_of_assignment(State& st, const Node* condition, const char* at);
// my $x, $y = 1, 2      comma: the one behind the variable
void warn_of_missing_parentheses(State& st, std::string_view word, const char* comma, const char* end);
// $a[1, 2]              at: the sigil
void warn_of_multidimensional(State& st, const char* at, const char* bracket, const char* end);
// abc, where a later perl may have a keyword
void warn_of_reserved_word(State& st, std::string_view word, const char* at);
// print (1) + 2         space: behind the word
void warn_of_function_look(State& st, std::string_view word, const char* space, const char* end);
// ${time}, where time is callable
void warn_of_ambiguous_braces(State& st, char sigil, std::string_view word, const char* at);
// f(1); sub f($) {}
void note_call_without_prototype(State& st, std::string_view qualified, const char* at);
void warn_of_prototype(State& st, std::string_view prototype, std::string_view name, const char* at);

void give_late_warnings(State& st, std::size_t from);

}  // namespace nacre::parser::grammar
