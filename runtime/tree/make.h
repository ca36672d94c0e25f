// SPDX-License-Identifier: MIT
// How the resolver makes nodes: a function a construct. Which specialised class serves is decided here and in the files behind, by the children's
// shape; the resolver does not see the classes.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "parser/operation.h"
#include "runtime/tree/body.h"
#include "runtime/tree/node.h"

namespace nacre::tree {

using Nodes = std::vector<Node*>;

// constants.cpp, concatenation.cpp
Node* make_constant(Arena& a, Value owned);
Node* make_interpolation(Arena& a, Nodes parts, bool concatenation);   // "a$b" and a . b . c
Node* make_join_list(Arena& a, Glob* separator, Node* list);
Node* make_append_assign(Arena& a, Node* target, Node* value);         // .=
Node* make_read_only(Arena& a, Node* constant);                        // a constant that a loop variable or @_ may stand for
Node* make_nothing(Arena& a);                                          // the empty list
Node* make_depth_check(Arena& a, Node* inner);                         // dies where the C stack ends (depth_check.cpp)

// variables.cpp
Node* make_own(Arena& a, char sigil, uint32_t slot, std::string name);
Node* make_captured(Arena& a, char sigil, uint32_t index, std::string name);
Node* make_lexical_code(Arena& a, bool captured, uint32_t index);      // &f of `my sub f`: a reference to it
Node* make_global(Arena& a, char sigil, Glob* glob, std::string name);
Node* make_state_initialisation(Arena& a, Node* variable, Node* assignment, uint32_t mark);   // mark: index among the captures
Node* make_args_array(Arena& a);
Node* make_args_element(Arena& a, Node* index);
Node* make_deref(Arena& a, char sigil, Node* reference);
Node* make_glob_constant(Arena& a, Glob* glob);
Node* make_glob_slot(Arena& a, Node* glob, Node* which);               // *x{ARRAY}
Node* make_local(Arena& a, Node* target);
Node* make_array_last(Arena& a, Node* array);
Node* make_stash_hash(Arena& a, std::string package);
void clear_counted_slot(Value* slot);
inline void clear_slots(Frame* f, uint32_t first, uint32_t count) {
  Value* slot = f->pad() + first;
  for (Value* end = slot + count; slot < end; ++slot) {
    if (slot->is_counted()) clear_counted_slot(slot);
    else *slot = Value::undef();
  }
}

// array_elements.cpp, hash_elements.cpp, slices.cpp
Node* make_array_element(Arena& a, Node* array, Node* index);
Node* make_hash_element(Arena& a, Node* hash, Node* key);
Node* make_array_slice(Arena& a, Node* array, Node* list, bool with_index);
Node* make_hash_slice(Arena& a, Node* hash, Node* list, bool with_key);
Node* make_list_slice(Arena& a, Node* list, Node* indices);
Node* make_made_element(Arena& a, Node* element);                      // element_views.cpp
Node* make_seen_element(Arena& a, Node* element);
Node* make_exists(Arena& a, Node* element);
Node* make_exists_sub(Arena& a, Glob* glob, bool defined_only);
Node* make_delete(Arena& a, Node* element, bool localized);

// assign.cpp
Node* make_scalar_assign(Arena& a, Node* target, Node* value);
Node* make_list_assign(Arena& a, Node* target, Node* value);
Node* make_op_assign(Arena& a, parser::Operation op, Node* target, Node* value, bool integer);
Node* make_increment(Arena& a, Node* target, bool prefix, bool down, bool integer);
Node* make_list(Arena& a, Nodes items);
Node* make_late_list(Arena& a, Nodes items, std::vector<bool> late);   // late_list.cpp: which of them are read when all are there
Node* make_shown_variable(Arena& a, Node* variable);                   // the same for one argument of a builtin
Node* make_undef_sub(Arena& a, Glob* glob);                            // undef &f
Node* make_undef_code(Arena& a, Node* code);                          // undef &$code
Node* make_undef(Arena& a, Node* target);                              // undef($x); null: plain undef

// arithmetic.cpp, compare.cpp, bits.cpp
Node* make_binary(Arena& a, parser::Operation op, Node* left, Node* right, bool integer, bool text_bits);
Node* make_unary(Arena& a, parser::Operation op, Node* operand, bool integer);
Node* make_compare(Arena& a, parser::Operation op, Node* left, Node* right, bool integer);
Node* make_chained_compare(Arena& a, Nodes operands, std::string operations);
Node* make_repeat(Arena& a, Node* what, Node* times, bool list);
Node* make_isa(Arena& a, Node* left, Node* right);

// logic.cpp
Node* make_and(Arena& a, Node* left, Node* right);
Node* make_or(Arena& a, Node* left, Node* right);
Node* make_defined_or(Arena& a, Node* left, Node* right);
Node* make_logical_assign(Arena& a, parser::Operation op, Node* target, Node* value);
Node* make_xor(Arena& a, Node* left, Node* right);
Node* make_not(Arena& a, Node* operand);
Node* make_conditional(Arena& a, Node* condition, Node* yes, Node* no);
Node* make_range(Arena& a, Node* from, Node* to, Node* flip_flop);      // flip_flop: what it is in scalar context
Node* make_logical_array_assign(Arena& a, parser::Operation op, Node* target, Node* value);   // @a ||= ...
Node* make_defined_code(Arena& a, Node* code, bool exists = false);                         // defined &$x
Node* make_flip_flop(Arena& a, Node* from, Node* to, bool three_dots, bool from_line, bool to_line);
Node* make_defined(Arena& a, Node* operand);
Node* make_scalar_context(Arena& a, Node* operand);
Node* make_wantarray(Arena& a);

// references.cpp
Node* make_reference(Arena& a, Node* target, bool each_of_list);
Node* make_anonymous_array(Arena& a, Node* list);
Node* make_anonymous_hash(Arena& a, Node* list);
Node* make_closure(Arena& a, Body* body, std::string prototype, bool has_prototype, Glob* name);
Node* make_code_reference(Arena& a, Glob* glob);
Node* make_code_reference_of(Arena& a, Node* code);                    // \&$x
Node* make_current_sub(Arena& a);
Code* close_over(Frame* f, Body& body);                                // a Code with its captures taken from f

// calls.cpp
Node* make_call(Arena& a, Glob* glob, Nodes arguments);
Node* make_call_sharing(Arena& a, Glob* glob, Node* dynamic);          // &foo; &$f;
Node* make_dynamic_call(Arena& a, Node* code, Nodes arguments);
Node* make_late_dynamic_call(Arena& a, Node* code, Nodes arguments);   // the arguments may change what is called
Node* make_method_call(Arena& a, Node* invocant, std::string name, Node* dynamic_name, Nodes arguments, bool bareword, std::string package);
Node* make_return(Arena& a, Node* value);
Node* make_return_from_eval(Arena& a, Node* value);
Node* make_place_result(Arena& a, Node* value);                        // the last statement of an lvalue sub
Node* make_goto_sub(Arena& a, Node* code);
Node* make_shift_args(Arena& a, bool pop);
Node* make_shift_kept_args(Arena& a);

// blocks.cpp, loops.cpp, jumps.cpp
struct StatementParts { Place place; Node* node; std::string_view label; };
Node* make_block(Arena& a, std::vector<StatementParts> statements, uint32_t first_slot, uint32_t slot_count, bool has_local, bool saves_match);
Node* make_placed(Arena& a, const Place& place, Node* inner);          // placed.cpp: elsif (...) on its own line
Node* make_if(Arena& a, std::vector<std::pair<Node*, Node*>> branches, Node* otherwise, Node* unless = nullptr);   // unless: what its one condition negates
struct LoopParts {
  std::string label;
  uint32_t first_slot = 0, slot_count = 0;
  Node* body = nullptr;
  Node* after = nullptr;
  bool saves_match = false;
  bool refilled = false;        // while (my $line = <FH>): the one slot, into which the next line may go as it stands
};
Node* make_while(Arena& a, LoopParts parts, Node* condition, bool until, bool body_first);
Node* make_for(Arena& a, LoopParts parts, Node* start, Node* condition, Node* step);
struct ForeachVariable {
  enum class Where : uint8_t { Own, Captured, Global } where;
  uint32_t index = 0;
  Glob* glob = nullptr;
};
Node* make_foreach(Arena& a, LoopParts parts, ForeachVariable variable, Node* list, Node* range_from, Node* range_to);
Node* make_foreach_several(Arena& a, LoopParts parts, std::vector<ForeachVariable> variables, Node* list);   // for my ($k, $v) (%h)
Node* make_try(Arena& a, Node* body, ForeachVariable error, Node* handler, Node* finally);   // handler, finally may be null
Node* make_defer(Arena& a, Node* block);                               // Block sees to it: runs when the block around is left
Node* make_arity_check(Arena& a, int32_t least, int32_t most, int32_t pairs_from);   // of a signature; pairs_from: where a %hash begins, or -1
Node* make_lexical_sub(Arena& a, Node* code, ForeachVariable where);   // my sub f {...}, state sub f {...}
Node* make_bare_block(Arena& a, LoopParts parts);
Node* make_jump(Arena& a, Flow flow, std::string label, Node* dynamic_label, bool stays_here);   // stays_here: its loop is around it in this sub
Node* make_do_block(Arena& a, Node* block);
Node* make_eval_block(Arena& a, Node* block);
Node* make_eval_string(Arena& a, Node* text, const parser::Visible* visible, parser::SubScope* scope, std::shared_ptr<parser::NameStore> names,
                       const parser::Pragmas* pragmas);
Node* make_require(Arena& a, Node* what, std::string file);             // file: written as a bareword, with .pm; else empty
Node* make_goto_dynamic(Arena& a, Node* target);                        // a label or a sub
Node* make_do_file(Arena& a, Node* path);
Node* make_stub(Arena& a);

// lists.cpp, sort.cpp, array_functions.cpp, iteration.cpp
// What { $a <=> $b } and its like are known as; General: run the block or comparator (neither: by text, upwards).
enum class SortKind : uint8_t { General, NumberUp, NumberDown, TextUp, TextDown };
Node* make_sort(Arena& a, Node* block, Node* comparator, Node* list, std::string package, SortKind kind = SortKind::General);
Node* make_map(Arena& a, Node* body, Node* list, bool grep);
Node* make_reverse(Arena& a, Nodes arguments);
Node* make_push(Arena& a, Node* array, Nodes values, bool front);
Node* make_pop(Arena& a, Node* array, bool front);
Node* make_splice(Arena& a, Nodes arguments);
Node* make_keys(Arena& a, Node* container, char what);                 // k v e: keys values each

// strings.cpp
Node* make_substr(Arena& a, Nodes arguments);
Node* make_substr_assign(Arena& a, Node* target, Node* value, Node* general);   // null: target is no substr; general: the assignment otherwise
Node* make_pos(Arena& a, Node* target);
Node* make_vec(Arena& a, Nodes arguments);
Node* make_chop(Arena& a, Node* target, bool chomp);

// patterns.cpp, pattern_source.cpp, substitute.cpp, transliterate.cpp, split.cpp
// target: never null ($_ is the resolver's to add). flags: as written. report: where a constant pattern that does not compile says so, texts
// without " at F line N."; without one it says so when it runs.
// Where the code blocks of a pattern are compiled: evaluates the text put into it with the names that are visible there.
struct CodeSite { Node* text = nullptr; Node* eval = nullptr; };
Node* make_code_text(Arena& a);
struct PatternReport { std::string error; std::vector<std::string> warnings; };
struct PatternParts {
  Node* target = nullptr;
  Node* pattern = nullptr;
  std::string flags;
  bool negated = false;
  const parser::Pragmas* pragmas = nullptr;
  PatternReport* report = nullptr;
  CodeSite code = {};
};
Node* make_pattern_text(Arena& a, Nodes parts);                        // an interpolated pattern; one part alone stays a qr object
Node* make_smart_match(Arena& a, Node* left, Node* right);             // arrays and hashes as references, patterns as qr objects
Node* make_match(Arena& a, PatternParts parts);
Node* make_substitute(Arena& a, PatternParts parts, Node* replacement);
Node* make_transliterate(Arena& a, Node* target, std::string search, std::string replace, std::string flags, bool utf8, bool negated, bool ranges,
                         PatternReport* report = nullptr);
Node* make_pattern(Arena& a, PatternParts parts);
// awk: the pattern was written as a string or expression, so that a single space means runs of blanks.
Node* make_split(Arena& a, PatternParts parts, Node* text, Node* limit, bool awk, Node* assigned_count);

// files.cpp
Node* make_formline(Arena& a, Nodes picture_and_values);
Node* make_print(Arena& a, std::string_view which, Node* handle, Node* list);
Node* make_readline(Arena& a, Node* handle, bool safe);
Node* make_file_test(Arena& a, char letter, Node* operand, bool stacked);   // operand null: -e _
Node* make_readline_assign(Arena& a, Node* target, Node* readline);    // while (<FH>), $x = <FH>
Node* make_readline_condition(Arena& a, Node* assign);                // the same as a condition: was there a line
Node* make_glob_pattern(Arena& a, Node* pattern);
Node* make_backticks(Arena& a, Node* command);

// rows.cpp
Node* make_row(Arena& a, const Row& row, Nodes arguments);
Node* make_caller(Arena& a, Node* level);
Node* make_tie(Arena& a, Node* variable, Nodes arguments);
Node* make_tied(Arena& a, Node* variable, bool untie);

}  // namespace nacre::tree
