// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <functional>

#include "runtime/regex/backtrack_program.h"
#include "runtime/regex/case_folds.h"
#include "runtime/regex/class_test.h"
#include "runtime/regex/syntax_reader.h"
#include "runtime/regex/utf8.h"

namespace nacre::regex {

namespace {

constexpr std::size_t worth_a_table = 8;  // alternatives

class Compiler {
 public:
  Compiler(const Syntax& syntax, bool unicode_pattern, bool utf8_subject) : syntax_(syntax), unicode_pattern_(unicode_pattern) {
    program_ = std::make_unique<BacktrackProgram>();
    program_->utf8 = utf8_subject;
    program_->groups = syntax.group_count;
    program_->registers = first_free_register(syntax.group_count);
    group_starts_.resize(static_cast<std::size_t>(syntax.group_count) + 1, -1);
  }

  std::unique_ptr<BacktrackProgram> compile();

 private:
  static int first_free_register(int groups) { return 3 * (groups + 1) + 3; }

  int here() const { return static_cast<int>(program_->code.size()); }
  int emit(Operation operation, int a = 0, int b = 0) {
    program_->code.push_back({operation, Greed::Greedy, a, b, 0, 0});
    return here() - 1;
  }
  Instruction& at(int index) { return program_->code[static_cast<std::size_t>(index)]; }
  int take_registers(int count) {
    program_->registers += count;
    return program_->registers - count;
  }
  Rules rules(const Node& node) const { return rules_for(node.flags, unicode_pattern_, program_->utf8); }

  void emit_node(const Node& node);
  void emit_children(const Node& node);
  void emit_literal(const Node& node);
  void emit_text(std::u32string_view text, const Node& node);
  bool is_one_character(const Node& node) const;
  void emit_character(char32_t character, const Node& node);
  void emit_class(const Node& node);
  void emit_boundary(const Node& node);
  void emit_capture(const Node& node);
  void emit_alternation(const Node& node);
  bool emit_dispatch(const Node& node);
  bool emit_words(const Node& node);
  void emit_quantified(const Node& node);
  void emit_loop(const Node& node);
  void emit_atomic(const Node& body);
  void emit_look(const Node& node, bool behind);
  void emit_not_look(const Node& node, bool behind);
  void emit_behind(const Node& body, int& end_register);
  void emit_recursion(const Node& node);
  void emit_conditional(const Node& node);
  void emit_verb(const Node& node);
  int list_of(const std::vector<int>& numbers);

  const Syntax& syntax_;
  bool unicode_pattern_;
  std::unique_ptr<BacktrackProgram> program_;
  std::vector<int> group_starts_;
  std::vector<int> pending_calls_;
  std::vector<int> open_groups_;            // around the node that is being written, for ACCEPT
  std::vector<std::vector<int>*> accepts_;  // jumps to the end of the look-around that is being written
  int look_behinds_ = 0;                    // around the node that is being written
  int alternation_register_ = -1;
};

std::unique_ptr<BacktrackProgram> Compiler::compile() {
  group_starts_[0] = here();
  emit_node(*syntax_.root);
  emit(Operation::Return, 0);
  emit(Operation::Match);
  for (const int call : pending_calls_) at(call).a = group_starts_[static_cast<std::size_t>(at(call).b)];
  return std::move(program_);
}

void Compiler::emit_children(const Node& node) {
  for (const auto& child : node.children) emit_node(*child);
}

void Compiler::emit_node(const Node& node) {
  switch (node.kind) {
    case NodeKind::Empty: return;
    case NodeKind::Literal: return emit_literal(node);
    case NodeKind::AnyCharacter: emit(Operation::AnyCharacter, node.flags.single_line ? 1 : 0); return;
    case NodeKind::Class: return emit_class(node);
    case NodeKind::LineBreak: emit(Operation::LineBreak); return;
    case NodeKind::Grapheme: emit(Operation::Grapheme); return;
    case NodeKind::LineStart: emit(node.flags.multiline ? Operation::LineStart : Operation::SubjectStart); return;
    case NodeKind::LineEnd: emit(node.flags.multiline ? Operation::LineEnd : Operation::SubjectEndNewline); return;
    case NodeKind::SubjectStart: emit(Operation::SubjectStart); return;
    case NodeKind::SubjectEnd: emit(Operation::SubjectEnd); return;
    case NodeKind::SubjectEndNewline: emit(Operation::SubjectEndNewline); return;
    case NodeKind::SearchStart: emit(Operation::SearchStart); return;
    case NodeKind::WordBoundary:
    case NodeKind::NotWordBoundary: return emit_boundary(node);
    case NodeKind::Keep: emit(Operation::Keep); return;
    case NodeKind::Sequence:
    case NodeKind::Group:
    case NodeKind::BranchReset: return emit_children(node);
    case NodeKind::Alternation: return emit_alternation(node);
    case NodeKind::Capture: return emit_capture(node);
    case NodeKind::Atomic: return emit_atomic(*node.children.front());
    case NodeKind::LookAhead: return emit_look(node, false);
    case NodeKind::NotLookAhead: return emit_not_look(node, false);
    case NodeKind::LookBehind: return emit_look(node, true);
    case NodeKind::NotLookBehind: return emit_not_look(node, true);
    case NodeKind::Quantified: return emit_quantified(node);
    case NodeKind::BackReference: emit(Operation::BackReference, list_of(node.numbers), node.flags.ignore_case ? 1 : 0); return;
    case NodeKind::Recursion: return emit_recursion(node);
    case NodeKind::Conditional: return emit_conditional(node);
    case NodeKind::Verb: return emit_verb(node);
    case NodeKind::Code: emit(Operation::Code, node.numbers.front()); return;
    case NodeKind::PostponedCode: emit(Operation::Code, node.numbers.front(), 1); return;
  }
}

int Compiler::list_of(const std::vector<int>& numbers) {
  program_->group_lists.push_back(numbers);
  return static_cast<int>(program_->group_lists.size()) - 1;
}

// --- characters

void Compiler::emit_literal(const Node& node) {
  const Rules rule = rules(node);
  const bool spells = node.flags.ignore_case && rule.unicode_folding && !rule.strict_folding && look_behinds_ == 0;
  if (!spells) return emit_text(node.text, node);
  for (const auto& spellings : spell_folds(node.text, program_->utf8)) {
    std::vector<int> ends;
    for (std::size_t i = 0; i + 1 < spellings.size(); ++i) {
      const int choice = emit(Operation::Choice);
      emit_text(spellings[i], node);
      ends.push_back(emit(Operation::Jump));
      at(choice).a = here();
    }
    emit_text(spellings.back(), node);
    for (const int end : ends) at(end).a = here();
  }
}

void Compiler::emit_text(std::u32string_view text, const Node& node) {
  for (const char32_t character : text) emit_character(character, node);
}

void Compiler::emit_character(char32_t character, const Node& node) {
  const bool may_fold = node.flags.ignore_case && (character >= 0x80 || other_case_latin1(character, false) != character);
  if (!may_fold) {
    emit(Operation::Character, static_cast<std::int32_t>(character));
    return;
  }
  Node one(NodeKind::Class, node.flags);
  one.set.items.emplace_back();
  one.set.items.back().low = one.set.items.back().high = character;
  emit_class(one);
}

void Compiler::emit_class(const Node& node) {
  program_->classes.push_back(make_class_test(node, unicode_pattern_, program_->utf8));
  emit(Operation::Class, static_cast<int>(program_->classes.size()) - 1);
}

void Compiler::emit_boundary(const Node& node) {
  Node word(NodeKind::Class, node.flags);
  word.set.items.emplace_back();
  word.set.items.back().kind = ClassItem::Kind::Named;
  word.set.items.back().name = ClassName::Word;
  program_->classes.push_back(make_class_test(word, unicode_pattern_, program_->utf8));
  emit(Operation::WordBoundary, static_cast<int>(program_->classes.size()) - 1, node.kind == NodeKind::NotWordBoundary ? 1 : 0);
}

// --- groups and alternatives

void Compiler::emit_capture(const Node& node) {
  const int number = node.numbers.front();
  auto& start = group_starts_[static_cast<std::size_t>(number)];
  if (start < 0) start = here();
  emit(Operation::Open, number);
  open_groups_.push_back(number);
  emit_children(node);
  open_groups_.pop_back();
  emit(Operation::Close, number);
  emit(Operation::Return, number);
}

void Compiler::emit_alternation(const Node& node) {
  if (emit_words(node) || emit_dispatch(node)) return;
  const int outer = alternation_register_;
  alternation_register_ = take_registers(1);
  std::vector<int> ends;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const bool last = i + 1 == node.children.size();
    emit(Operation::MarkHeight, alternation_register_, last ? 1 : 0);
    const int choice = last ? -1 : emit(Operation::Choice);
    emit_node(*node.children[i]);
    if (last) continue;
    ends.push_back(emit(Operation::Jump));
    at(choice).a = here();
  }
  for (const int end : ends) at(end).a = here();
  alternation_register_ = outer;
}

// The first byte that an alternative beginning with plain text needs; -1 if it is not that simple.
int first_byte(const Node& node, bool utf8) {
  const Node* first = &node;
  while ((first->kind == NodeKind::Sequence || first->kind == NodeKind::Group) && !first->children.empty())
    first = first->children.front().get();
  if (first->kind != NodeKind::Literal || first->flags.ignore_case) return -1;
  if (!utf8) return first->text.front() > 0xFF ? -1 : static_cast<int>(first->text.front());
  std::string text;
  append_character(text, first->text.front());
  return static_cast<unsigned char>(text.front());
}

// Many words and nothing else: one walk finds all that fit.
bool Compiler::emit_words(const Node& node) {
  const auto plain = [](const auto& child) { return child->kind == NodeKind::Literal && !child->flags.ignore_case; };
  if (node.children.size() < worth_a_table || !std::all_of(node.children.begin(), node.children.end(), plain)) return false;
  WordList list;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    std::string word;
    bool fits = true;
    for (const char32_t character : node.children[i]->text) {
      fits = fits && (program_->utf8 || character <= 0xFF);
      if (program_->utf8) append_character(word, character);
      if (!program_->utf8) word += static_cast<char>(character);
    }
    if (fits) list.add(word, static_cast<std::int32_t>(i));
  }
  program_->words.push_back(std::move(list));
  emit(Operation::Words, static_cast<int>(program_->words.size()) - 1);
  return true;
}

// Many alternatives: only those that begin with the byte at hand are tried.
bool Compiler::emit_dispatch(const Node& node) {
  if (node.children.size() < worth_a_table) return false;
  std::vector<int> bytes;
  for (const auto& child : node.children) bytes.push_back(first_byte(*child, program_->utf8));
  if (std::find(bytes.begin(), bytes.end(), -1) != bytes.end()) return false;
  const auto index = program_->tables.size();
  program_->tables.emplace_back(256);
  emit(Operation::Dispatch, static_cast<int>(index));
  std::vector<int> ends;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    program_->tables[index][static_cast<std::size_t>(bytes[i])].push_back(here());
    emit_node(*node.children[i]);
    ends.push_back(emit(Operation::Jump));
  }
  for (const int end : ends) at(end).a = here();
  return true;
}

// --- quantifiers

bool could_be_one_character(const Node& node) {
  return node.kind == NodeKind::AnyCharacter || node.kind == NodeKind::Class || (node.kind == NodeKind::Literal && node.text.size() == 1);
}

// What a Repeat can hold; a sharp s under /i may be two.
bool Compiler::is_one_character(const Node& node) const {
  const bool fold = node.kind == NodeKind::Literal && node.flags.ignore_case && node.text.front() >= 0x80;
  return !fold && could_be_one_character(node);
}

void Compiler::emit_quantified(const Node& node) {
  const Node& body = *node.children.front();
  if (node.minimum > node.maximum) {
    emit(Operation::Verb, static_cast<int>(VerbName::Fail));
    at(here() - 1).minimum = -1;
  }
  if (node.greed == Greed::Possessive) return emit_atomic(node);
  if (!is_one_character(body)) return emit_loop(node);
  const int repeat = emit(Operation::Repeat);
  at(repeat).minimum = node.minimum;
  at(repeat).maximum = node.maximum;
  at(repeat).greed = node.greed;
  emit_node(body);
  at(repeat).b = here();
}

void Compiler::emit_loop(const Node& node) {
  const int registers = take_registers(2);
  ++program_->loops;
  emit(Operation::LoopStart, registers);
  const int test = emit(Operation::LoopTest, registers);
  at(test).minimum = node.minimum;
  at(test).maximum = node.maximum;
  at(test).greed = node.greed;
  emit_node(*node.children.front());
  emit(Operation::Jump, test);
  at(test).b = here();
}

// (?>...), and a possessive quantifier, whose node comes here whole.
void Compiler::emit_atomic(const Node& body) {
  const int mark = take_registers(1);
  emit(Operation::AtomicStart, mark);
  if (body.kind == NodeKind::Quantified && body.greed == Greed::Possessive) {
    const Node& operand = *body.children.front();
    const int repeat = is_one_character(operand) ? emit(Operation::Repeat) : -1;
    const int registers = repeat < 0 ? take_registers(2) : 0;
    if (repeat < 0) emit(Operation::LoopStart, registers);
    const int test = repeat < 0 ? emit(Operation::LoopTest, registers) : repeat;
    at(test).minimum = body.minimum;
    at(test).maximum = body.maximum;
    emit_node(operand);
    if (repeat < 0) emit(Operation::Jump, test);
    at(test).b = here();
  } else {
    emit_node(body);
  }
  emit(Operation::AtomicEnd, mark);
}

// --- look-around

void Compiler::emit_behind(const Node& body, int& end_register) {
  const Width width = width_of(body);
  end_register = take_registers(1);
  const int behind = emit(Operation::Behind, end_register);
  at(behind).minimum = width.minimum;
  at(behind).maximum = width.maximum;
}

void Compiler::emit_look(const Node& node, bool behind) {
  const int registers = take_registers(2);
  emit(Operation::LookStart, registers);
  int end_register = -1;
  if (behind) emit_behind(*node.children.front(), end_register);
  std::vector<int> accepts;
  accepts_.push_back(&accepts);
  look_behinds_ += behind ? 1 : 0;
  emit_children(node);
  look_behinds_ -= behind ? 1 : 0;
  accepts_.pop_back();
  if (behind) emit(Operation::BehindEnd, end_register);
  for (const int jump : accepts) at(jump).a = here();
  emit(Operation::LookEnd, registers);
}

void Compiler::emit_not_look(const Node& node, bool behind) {
  const int mark = take_registers(1);
  const int start = emit(Operation::NotLookStart, mark);
  int end_register = -1;
  if (behind) emit_behind(*node.children.front(), end_register);
  std::vector<int> accepts;
  accepts_.push_back(&accepts);
  look_behinds_ += behind ? 1 : 0;
  emit_children(node);
  look_behinds_ -= behind ? 1 : 0;
  accepts_.pop_back();
  if (behind) emit(Operation::BehindEnd, end_register);
  for (const int jump : accepts) at(jump).a = here();
  emit(Operation::NotLookEnd, mark);
  at(start).b = here();
}

// --- recursion, conditions, verbs

void Compiler::emit_recursion(const Node& node) { pending_calls_.push_back(emit(Operation::Call, 0, node.numbers.front())); }

void Compiler::emit_conditional(const Node& node) {
  std::size_t first = 0;
  int test = -1;
  int skip_test = -1;
  switch (node.condition) {
    case Condition::Define: skip_test = emit(Operation::Jump); break;
    case Condition::Group: test = emit(Operation::IfGroup, list_of(node.numbers)); break;
    case Condition::Code: test = emit(Operation::IfCode, node.numbers.front()); break;
    case Condition::Recursed: test = emit(Operation::IfRecursed, node.numbers.empty() ? -1 : node.numbers.front()); break;
    case Condition::Look: {
      // Atomic: once the look decided, the other branch is never tried.
      first = 1;
      const int mark = take_registers(1);
      emit(Operation::AtomicStart, mark);
      const int choice = emit(Operation::Choice);
      emit_node(*node.children.front());
      emit(Operation::AtomicEnd, mark);
      test = choice;
      break;
    }
  }

  emit_node(*node.children[first]);
  const int end = node.condition == Condition::Define ? -1 : emit(Operation::Jump);
  if (skip_test >= 0) at(skip_test).a = here();
  if (test >= 0) (node.condition == Condition::Look ? at(test).a : at(test).b) = here();
  if (node.children.size() > first + 1) emit_node(*node.children[first + 1]);
  if (end >= 0) at(end).a = here();
}

void Compiler::emit_verb(const Node& node) {
  if (node.verb == VerbName::Accept) {
    for (auto group = open_groups_.rbegin(); group != open_groups_.rend(); ++group) {
      emit(Operation::Close, *group);
      emit(Operation::Return, *group);
    }
    if (!accepts_.empty()) {
      accepts_.back()->push_back(emit(Operation::Jump));
      return;
    }
    emit(Operation::Return, 0);
    emit(Operation::Match);
    return;
  }
  int name = 0;
  if (node.has_argument) {
    std::string text;
    for (const char32_t character : node.text) append_character(text, character);
    program_->names.push_back(text);
    name = static_cast<int>(program_->names.size());
  }
  const int verb = emit(Operation::Verb, static_cast<int>(node.verb), name);
  at(verb).minimum = alternation_register_;
}

// --- what helps the search

// Takes nothing, and leaves what follows to decide.
bool only_looks(const Node& node) {
  switch (node.kind) {
    case NodeKind::Empty:
    case NodeKind::LineStart:
    case NodeKind::SubjectStart:
    case NodeKind::SearchStart:
    case NodeKind::WordBoundary:
    case NodeKind::NotWordBoundary:
    case NodeKind::Keep:
    case NodeKind::LookAhead:
    case NodeKind::NotLookAhead:
    case NodeKind::LookBehind:
    case NodeKind::NotLookBehind: return true;
    default: return false;
  }
}

// Adds what the node can begin with; false if that is unknown or nothing at all.
bool add_first_bytes(const Node& node, const BacktrackProgram& program, ByteSet& bytes) {
  switch (node.kind) {
    case NodeKind::Literal: {
      const int byte = first_byte(node, program.utf8);
      if (byte >= 0) bytes[static_cast<std::size_t>(byte)] = true;
      return byte >= 0;
    }
    case NodeKind::Sequence: {
      const auto first = std::find_if_not(node.children.begin(), node.children.end(), [](const auto& child) { return only_looks(*child); });
      return first != node.children.end() && add_first_bytes(**first, program, bytes);
    }
    case NodeKind::Group:
    case NodeKind::Capture:
    case NodeKind::Atomic: return !node.children.empty() && add_first_bytes(*node.children.front(), program, bytes);
    case NodeKind::Alternation:
    case NodeKind::BranchReset:
      return std::all_of(node.children.begin(), node.children.end(),
                         [&](const auto& child) { return add_first_bytes(*child, program, bytes); });
    case NodeKind::Quantified: return node.minimum > 0 && add_first_bytes(*node.children.front(), program, bytes);
    default: return false;
  }
}

}  // namespace

void WordList::add(std::string_view word, std::int32_t alternative) {
  if (word_at.empty()) word_at.push_back(-1);
  std::int32_t node = 0;
  for (const char letter : word) {
    const auto key = static_cast<std::uint64_t>(node) * 256 + static_cast<unsigned char>(letter);
    const auto [place, fresh] = next.try_emplace(key, static_cast<std::int32_t>(word_at.size()));
    if (fresh) word_at.push_back(-1);
    node = place->second;
  }
  auto& word_here = word_at[static_cast<std::size_t>(node)];
  if (word_here < 0) word_here = alternative;
}

bool can_memoize(const Node& node) {
  switch (node.kind) {
    case NodeKind::BackReference:
    case NodeKind::Recursion:
    case NodeKind::Conditional:
    case NodeKind::Verb:
    case NodeKind::Code:
    case NodeKind::PostponedCode:
    case NodeKind::Atomic:
    case NodeKind::LookAhead:
    case NodeKind::NotLookAhead:
    case NodeKind::LookBehind:
    case NodeKind::NotLookBehind: return false;
    case NodeKind::Quantified:
      if (node.greed == Greed::Possessive) return false;
      if (!could_be_one_character(*node.children.front()) && (node.minimum > 1 || node.maximum != unlimited)) return false;
      break;
    default: break;
  }
  return std::all_of(node.children.begin(), node.children.end(), [](const auto& child) { return can_memoize(*child); });
}

std::unique_ptr<BacktrackProgram> compile_backtrack(const Syntax& syntax, bool unicode_pattern, bool utf8_subject) {
  auto program = Compiler(syntax, unicode_pattern, utf8_subject).compile();
  program->memoizes = can_memoize(*syntax.root);
  program->any_first = !add_first_bytes(*syntax.root, *program, program->first_bytes);
  return program;
}

}  // namespace nacre::regex
