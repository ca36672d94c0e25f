// SPDX-License-Identifier: MIT
// What each instruction of the own matcher does.
#include <algorithm>

#include "runtime/regex/backtrack_machine.h"
#include "runtime/regex/program.h"
#include "runtime/regex/utf8.h"

namespace nacre::regex {

static constexpr int most_postponed = 1000;  // each takes of the C stack
static constexpr std::size_t most_frames = 100'000;

// --- characters

char32_t BacktrackMachine::take() {
  if (!program_.utf8) return static_cast<unsigned char>(input_.bytes[static_cast<std::size_t>(place_++)]);
  auto at = static_cast<std::size_t>(place_);
  const char32_t character = next_character(input_.bytes, at);
  place_ = static_cast<Place>(at);
  return character;
}

BacktrackMachine::Place BacktrackMachine::step_back(Place place) const {
  return program_.utf8 ? static_cast<Place>(previous_character(input_.bytes, static_cast<std::size_t>(place))) : place - 1;
}

char32_t BacktrackMachine::character_before(Place place) const {
  auto at = static_cast<std::size_t>(step_back(place));
  return program_.utf8 ? next_character(input_.bytes, at) : static_cast<unsigned char>(input_.bytes[at]);
}

bool BacktrackMachine::take_if(const Instruction& instruction) {
  if (at_end()) return false;
  const Place before = place_;
  const char32_t character = take();
  bool fits = false;
  switch (instruction.operation) {
    case Operation::Character: fits = character == static_cast<char32_t>(instruction.a); break;
    case Operation::AnyCharacter: fits = instruction.a == 1 || character != '\n'; break;
    default: fits = program_.classes[static_cast<std::size_t>(instruction.a)].contains(character); break;
  }
  if (!fits) place_ = before;
  return fits;
}

bool BacktrackMachine::take_line_break() {
  if (at_end()) return false;
  const Place before = place_;
  const char32_t character = take();
  if (character == '\r' && !at_end() && input_.bytes[static_cast<std::size_t>(place_)] == '\n') ++place_;
  const bool fits = (character >= '\n' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
  if (!fits) place_ = before;
  return fits;
}

// CR LF, or a character with the marks that combine with it.
bool BacktrackMachine::take_grapheme() {
  if (at_end()) return false;
  if (take_line_break()) return true;
  take();
  const auto combines = [](char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0x200D;
  };
  while (program_.utf8 && !at_end()) {
    const Place before = place_;
    if (!combines(take())) {
      place_ = before;
      break;
    }
  }
  return true;
}

bool BacktrackMachine::word_at(std::int32_t word_class, Place place, bool before) const {
  if (before ? place == 0 : place >= size_) return false;
  const auto& test = program_.classes[static_cast<std::size_t>(word_class)];
  if (before) return test.contains(character_before(place));
  auto at = static_cast<std::size_t>(place);
  return test.contains(program_.utf8 ? next_character(input_.bytes, at) : static_cast<unsigned char>(input_.bytes[at]));
}

// --- one instruction

bool BacktrackMachine::step(std::int32_t& pc) {
  const Instruction& instruction = program_.code[static_cast<std::size_t>(pc)];
  switch (instruction.operation) {
    case Operation::Character:
    case Operation::Class:
    case Operation::AnyCharacter: ++pc; return take_if(instruction);
    case Operation::Repeat: return repeat(instruction, pc);
    case Operation::LineBreak: ++pc; return take_line_break();
    case Operation::Grapheme: ++pc; return take_grapheme();
    case Operation::Choice:
      push(EntryKind::Choice, instruction.a, place_);
      ++pc;
      return true;
    case Operation::Dispatch: return dispatch(pc, 0, pc);
    case Operation::Words: ++pc; return words(instruction, pc);
    case Operation::Jump: pc = instruction.a; return true;
    case Operation::LoopStart:
      set(instruction.a, 0);
      set(instruction.a + 1, -1);
      ++pc;
      return true;
    case Operation::LoopTest: return loop_test(instruction, pc);
    case Operation::BackReference: ++pc; return back_reference(instruction);
    case Operation::MarkHeight: {
      push(EntryKind::Restore, instruction.a, register_at(instruction.a));
      register_at(instruction.a) = static_cast<Place>(stack_.size()) + (instruction.b == 1 ? 0 : 1);
      ++pc;
      return true;
    }
    case Operation::Code:
    case Operation::IfCode: return code(instruction, pc);
    case Operation::Verb: ++pc; return verb(instruction);
    case Operation::LineStart:
    case Operation::LineEnd:
    case Operation::SubjectStart:
    case Operation::SubjectEnd:
    case Operation::SubjectEndNewline:
    case Operation::SearchStart:
    case Operation::WordBoundary: ++pc; return step_assertion(instruction);
    case Operation::AtomicStart:
    case Operation::AtomicEnd:
    case Operation::LookStart:
    case Operation::LookEnd:
    case Operation::NotLookStart:
    case Operation::NotLookEnd:
    case Operation::Behind:
    case Operation::BehindEnd: return step_look(instruction, pc);
    case Operation::Keep:
    case Operation::Open:
    case Operation::Close:
    case Operation::Call:
    case Operation::Return:
    case Operation::IfGroup:
    case Operation::IfRecursed: return step_group(instruction, pc);
    case Operation::Match: break;
  }
  return false;
}

bool BacktrackMachine::step_assertion(const Instruction& instruction) {
  const auto newline_at = [&](Place place) { return input_.bytes[static_cast<std::size_t>(place)] == '\n'; };
  switch (instruction.operation) {
    case Operation::LineStart: return place_ == 0 || (place_ < size_ && newline_at(place_ - 1));
    case Operation::LineEnd: return place_ == size_ || newline_at(place_);
    case Operation::SubjectStart: return place_ == 0;
    case Operation::SubjectEnd: return place_ == size_;
    case Operation::SubjectEndNewline: return place_ == size_ || (place_ + 1 == size_ && newline_at(place_));
    case Operation::SearchStart: return place_ == static_cast<Place>(input_.g_position);
    default: break;
  }
  const bool boundary = word_at(instruction.a, place_, true) != word_at(instruction.a, place_, false);
  return boundary == (instruction.b == 0);
}

// --- loops

bool BacktrackMachine::repeat(const Instruction& instruction, std::int32_t& pc) {
  const Instruction& one = program_.code[static_cast<std::size_t>(pc) + 1];
  int count = 0;
  while (count < instruction.minimum) {
    if (!take_if(one)) return false;
    ++count;
  }
  const Place least = place_;
  if (instruction.greed == Greed::Lazy) {
    if (instruction.maximum > count) push(EntryKind::RepeatMore, pc, place_, instruction.maximum - count);
    pc = instruction.b;
    return true;
  }
  while (count < instruction.maximum && take_if(one)) ++count;
  if (place_ > least) push(EntryKind::RepeatLess, pc, step_back(place_), least);
  pc = instruction.b;
  return true;
}

void BacktrackMachine::enter_loop(const Instruction& instruction) {
  set(instruction.a, register_at(instruction.a) + 1);
  set(instruction.a + 1, place_);
}

bool BacktrackMachine::loop_test(const Instruction& instruction, std::int32_t& pc) {
  const Place count = register_at(instruction.a);
  const bool empty_round = count > 0 && register_at(instruction.a + 1) == place_;
  if (count < instruction.minimum) {
    enter_loop(instruction);
    ++pc;
    return true;
  }
  if (empty_round || count >= instruction.maximum) {
    pc = instruction.b;
    return true;
  }
  if (loop_seen(pc)) return false;
  if (instruction.greed == Greed::Lazy) {
    push(EntryKind::LoopEnter, pc, place_);
    pc = instruction.b;
    return true;
  }
  push(EntryKind::Choice, instruction.b, place_);
  enter_loop(instruction);
  ++pc;
  return true;
}

bool BacktrackMachine::dispatch(std::int32_t pc, std::size_t next, std::int32_t& target) {
  if (at_end()) return false;
  const auto& instruction = program_.code[static_cast<std::size_t>(pc)];
  const auto& table = program_.tables[static_cast<std::size_t>(instruction.a)];
  const auto& alternatives = table[static_cast<unsigned char>(input_.bytes[static_cast<std::size_t>(place_)])];
  if (next >= alternatives.size()) return false;
  if (next + 1 < alternatives.size()) push(EntryKind::DispatchNext, pc, place_, static_cast<Place>(next + 1));
  target = alternatives[next];
  return true;
}

// All words that fit are prefixes of what comes; the first written is tried first.
bool BacktrackMachine::words(const Instruction& instruction, std::int32_t pc) {
  const WordList& list = program_.words[static_cast<std::size_t>(instruction.a)];
  std::vector<std::pair<std::int32_t, Place>> fitting;
  std::int32_t node = 0;
  for (Place at = place_; node >= 0 && !list.word_at.empty(); ++at) {
    const std::int32_t word = list.word_at[static_cast<std::size_t>(node)];
    if (word >= 0) fitting.emplace_back(word, at);
    if (at >= size_) break;
    const auto key = static_cast<std::uint64_t>(node) * 256 + static_cast<unsigned char>(input_.bytes[static_cast<std::size_t>(at)]);
    const auto found = list.next.find(key);
    node = found == list.next.end() ? -1 : found->second;
  }
  if (fitting.empty()) return false;
  std::sort(fitting.begin(), fitting.end());
  for (std::size_t i = fitting.size(); i-- > 1;) push(EntryKind::Choice, pc, fitting[i].second);
  place_ = fitting.front().second;
  return true;
}

// --- atomic groups and look-around

bool BacktrackMachine::step_look(const Instruction& instruction, std::int32_t& pc) {
  const std::int32_t here = pc++;
  switch (instruction.operation) {
    case Operation::AtomicStart:
      push(EntryKind::Restore, instruction.a, register_at(instruction.a));
      register_at(instruction.a) = static_cast<Place>(stack_.size());
      return true;
    case Operation::AtomicEnd: cut(static_cast<std::size_t>(register_at(instruction.a))); return true;
    case Operation::LookStart:
      set(instruction.a + 1, place_);
      push(EntryKind::Restore, instruction.a, register_at(instruction.a));
      register_at(instruction.a) = static_cast<Place>(stack_.size());
      return true;
    case Operation::LookEnd:
      cut(static_cast<std::size_t>(register_at(instruction.a)));
      place_ = register_at(instruction.a + 1);
      return true;
    case Operation::NotLookStart:
      push(EntryKind::Restore, instruction.a, register_at(instruction.a));
      register_at(instruction.a) = static_cast<Place>(stack_.size());
      push(EntryKind::NotLook, instruction.b, place_);
      return true;
    case Operation::NotLookEnd: unwind(static_cast<std::size_t>(register_at(instruction.a))); return false;
    case Operation::Behind: set(instruction.a, place_); return behind(here, instruction.minimum);
    default: return place_ == register_at(instruction.a);
  }
}

// Goes `distance` characters back from where the look-behind stands; a longer one is left as a choice.
bool BacktrackMachine::behind(std::int32_t pc, int distance) {
  const Instruction& instruction = program_.code[static_cast<std::size_t>(pc)];
  const Place origin = register_at(instruction.a);
  Place place = origin;
  for (int i = 0; i < distance; ++i) {
    if (place == 0) return false;
    place = step_back(place);
  }
  if (distance < instruction.maximum) push(EntryKind::BehindMore, pc, origin, distance + 1);
  place_ = place;
  return true;
}

// --- groups

bool BacktrackMachine::step_group(const Instruction& instruction, std::int32_t& pc) {
  ++pc;
  switch (instruction.operation) {
    case Operation::Keep: set(start_register(0), place_); return true;
    case Operation::Open: set(open_register(instruction.a), place_); return true;
    case Operation::Close:
      set(start_register(instruction.a), register_at(open_register(instruction.a)));
      set(start_register(instruction.a) + 1, place_);
      set(last_close_register(), instruction.a);
      if (instruction.a > register_at(last_paren_register())) set(last_paren_register(), instruction.a);
      return true;
    case Operation::Call: return call(instruction, pc);
    case Operation::Return: return_from(instruction.a, pc); return true;
    case Operation::IfGroup: {
      const auto& groups = program_.group_lists[static_cast<std::size_t>(instruction.a)];
      const bool set_one = std::any_of(groups.begin(), groups.end(),
                                       [&](int group) { return group <= program_.groups && register_at(start_register(group)) >= 0; });
      if (!set_one) pc = instruction.b;
      return true;
    }
    default: break;
  }
  const Place frame = register_at(frame_register());
  const bool inside = frame >= 0 && (instruction.a < 0 || frames_[static_cast<std::size_t>(frame)].group == instruction.a);
  if (!inside) pc = instruction.b;
  return true;
}

bool BacktrackMachine::call(const Instruction& instruction, std::int32_t& pc) {
  if (frames_.size() >= most_frames) {
    error_ = "Infinite recursion in regex";
    return false;
  }
  push(EntryKind::DropFrame, 0, static_cast<Place>(frames_.size()));
  frames_.push_back({pc, instruction.b, register_at(frame_register()), registers_});
  set(frame_register(), static_cast<Place>(frames_.size()) - 1);
  pc = instruction.a;
  return true;
}

// Ends the recursion into `group`, if that is what runs: what groups held before it they hold again.
void BacktrackMachine::return_from(std::int32_t group, std::int32_t& pc) {
  const Place index = register_at(frame_register());
  if (index < 0 || frames_[static_cast<std::size_t>(index)].group != group) return;
  const CallFrame frame = frames_[static_cast<std::size_t>(index)];
  for (std::int32_t i = start_register(1); i < program_.registers; ++i) set(i, frame.registers[static_cast<std::size_t>(i)]);
  set(frame_register(), frame.outer);
  pc = frame.back;
}

bool BacktrackMachine::back_reference(const Instruction& instruction) {
  for (const int group : program_.group_lists[static_cast<std::size_t>(instruction.a)]) {
    const Place start = register_at(start_register(group));
    if (start < 0) continue;
    const Place end = register_at(start_register(group) + 1);
    const auto text = input_.bytes.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
    if (instruction.b == 0) {
      if (!input_.bytes.substr(static_cast<std::size_t>(place_)).starts_with(text)) return false;
      place_ += end - start;
      return true;
    }
    for (std::size_t at = 0; at < text.size();) {
      if (at_end()) return false;
      const char32_t wanted = program_.utf8 ? next_character(text, at) : static_cast<unsigned char>(text[at++]);
      if (!same_folded(wanted, take())) return false;
    }
    return true;
  }
  return false;
}

// --- code

bool BacktrackMachine::code(const Instruction& instruction, std::int32_t& pc) {
  const std::int32_t here = pc++;
  if (input_.options.code == nullptr) {
    error_ = "Eval-group not allowed at runtime, use re 'eval'";
    return false;
  }
  Captures so_far;
  fill(so_far);
  CodeResult result = input_.options.code->function(input_.options.code->context, *input_.pattern, instruction.a, so_far);
  if (result.stop) {
    stopped_ = true;
    return false;
  }
  if (instruction.operation == Operation::IfCode) {
    if (!result.truth) pc = instruction.b;
    return true;
  }
  return instruction.b == 0 || !result.pattern || start_postponed(std::move(result.pattern), here);
}

bool BacktrackMachine::start_postponed(PatternPointer pattern, std::int32_t pc) {
  if (input_.depth >= most_postponed) {
    error_ = "EVAL without pos change exceeded limit in regex";
    return false;
  }
  const Program& program = pattern->program();
  const auto& inner = program.backtrack(program_.utf8 ? SubjectKind::Utf8 : SubjectKind::Bytes);
  const std::size_t index = postponed_.size();
  Options options;
  options.anchored = true;
  options.code = input_.options.code;
  const auto start = static_cast<std::size_t>(place_);
  auto input = std::make_unique<BacktrackInput>(BacktrackInput{input_.bytes, start, input_.g_position, options, pattern.get(), input_.depth + 1});
  auto machine = std::make_unique<BacktrackMachine>(inner, *input, poll_);
  postponed_.push_back({std::move(pattern), std::move(input), std::move(machine)});
  return postponed_result(postponed_[index].machine->attempt(start), pc, index);
}

bool BacktrackMachine::postponed_result(Attempt result, std::int32_t pc, std::size_t index) {
  BacktrackMachine& machine = *postponed_[index].machine;
  if (result == Attempt::Matched) {
    place_ = machine.place_;
    push(EntryKind::PostponedMore, pc, place_, static_cast<Place>(index));
    return true;
  }
  error_ = machine.error_;
  stopped_ = result == Attempt::Interrupted;
  postponed_.resize(index);
  return false;
}

// What the inner pattern matched did not serve: the next way it can.
bool BacktrackMachine::resume_postponed(const Entry& entry, std::int32_t& pc) {
  const auto index = static_cast<std::size_t>(entry.other);
  pc = entry.where + 1;
  return postponed_result(postponed_[index].machine->resume(), entry.where, index);
}

// --- verbs

bool BacktrackMachine::verb(const Instruction& instruction) {
  const auto name = static_cast<VerbName>(instruction.a);
  if (name == VerbName::Fail) return false;
  const std::string text = instruction.b > 0 ? program_.names[static_cast<std::size_t>(instruction.b) - 1] : std::string();
  if (name == VerbName::Mark) marks_.emplace_back(text, place_);
  if (!text.empty()) mark_ = text;
  if (name == VerbName::Mark) return true;
  Place other = place_;
  if (name == VerbName::Skip && !text.empty()) {
    const auto found = std::find_if(marks_.rbegin(), marks_.rend(), [&](const auto& mark) { return mark.first == text; });
    if (found == marks_.rend()) return true;  // a SKIP to a mark never passed does nothing
    other = found->second;
  }
  if (name == VerbName::Then && instruction.minimum >= 0) other = register_at(instruction.minimum);
  const auto index = static_cast<std::int32_t>(&instruction - program_.code.data());
  push(EntryKind::Verb, index, place_, other);
  return true;
}

// Going back over a verb; true if that ends the attempt.
bool BacktrackMachine::verb_undone(const Entry& entry) {
  const Instruction& instruction = program_.code[static_cast<std::size_t>(entry.where)];
  switch (static_cast<VerbName>(instruction.a)) {
    case VerbName::Then:
      if (instruction.minimum < 0) return true;
      unwind(static_cast<std::size_t>(entry.other));
      return false;
    case VerbName::Commit: give_up_all_ = true; return true;
    case VerbName::Skip: skip_to_ = entry.other; return true;
    default: return true;
  }
}

}  // namespace nacre::regex
