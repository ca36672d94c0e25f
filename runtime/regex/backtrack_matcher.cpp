// SPDX-License-Identifier: MIT
// The machine's loop, its stack and its search through the subject; the instructions are in backtrack_steps.cpp.
#include "runtime/regex/backtrack_matcher.h"

#include <algorithm>

#include "runtime/regex/backtrack_machine.h"
#include "runtime/regex/utf8.h"
#include "runtime/values/heap.h"

namespace nacre::regex {

static constexpr std::size_t steps_between_polls = 1 << 18;
static constexpr std::size_t steps_before_memo = 1 << 16;
static constexpr std::size_t most_memo = std::size_t{1} << 33;  // bits

Outcome run_backtrack(const BacktrackProgram& program, const BacktrackInput& input, Captures& captures, const Poll& poll) {
  return BacktrackMachine(program, input, poll).search(captures);
}

BacktrackMachine::BacktrackMachine(const BacktrackProgram& program, const BacktrackInput& input, const Poll& poll)
    : program_(program), input_(input), poll_(poll), size_(static_cast<Place>(input.bytes.size())) {
  registers_.resize(static_cast<std::size_t>(program.registers));
}

bool BacktrackMachine::can_start(std::size_t place) const {
  if (program_.any_first) return true;
  return place < input_.bytes.size() && program_.first_bytes[static_cast<unsigned char>(input_.bytes[place])];
}

Outcome BacktrackMachine::search(Captures& captures) {
  std::size_t start = input_.start;
  captures.mark.clear();
  while (start <= input_.bytes.size()) {
    auto result = can_start(start) ? attempt(start) : Attempt::Failed;
    if (result == Attempt::Matched) {
      fill(captures);
      return Outcome::Matched;
    }
    captures.mark = mark_;
    if (result == Attempt::Interrupted) return Outcome::Interrupted;
    if (result == Attempt::Error) {
      captures.mark = error_;
      return Outcome::Error;
    }
    if (input_.options.anchored || give_up_all_ || start == input_.bytes.size()) break;
    if (skip_to_ > static_cast<Place>(start)) {
      start = static_cast<std::size_t>(skip_to_);
    } else {
      start += program_.utf8 ? sequence_length(static_cast<unsigned char>(input_.bytes[start])) : 1;
    }
  }
  return Outcome::NoMatch;
}

BacktrackMachine::Attempt BacktrackMachine::attempt(std::size_t start) {
  std::fill(registers_.begin(), registers_.end(), -1);
  register_at(last_paren_register()) = 0;
  register_at(last_close_register()) = 0;
  stack_.clear();
  frames_.clear();
  postponed_.clear();
  marks_.clear();
  skip_to_ = -1;
  place_ = static_cast<Place>(start);
  attempt_start_ = place_;
  register_at(start_register(0)) = place_;
  return run(0);
}

bool BacktrackMachine::accept_match() const {
  return !(input_.options.not_empty_at_start && place_ == static_cast<Place>(input_.start) && registers_[0] == place_);
}

BacktrackMachine::Attempt BacktrackMachine::how_it_ended() const {
  if (!error_.empty()) return Attempt::Error;
  return stopped_ ? Attempt::Interrupted : Attempt::Failed;
}

BacktrackMachine::Attempt BacktrackMachine::resume() {
  std::int32_t pc = 0;
  return go_back(pc) ? run(pc) : how_it_ended();
}

// The stacks grow by no more than the steps between two polls.
bool BacktrackMachine::may_go_on() const {
  if (poll_()) return false;
  if (heap != nullptr) heap->expect(stack_.capacity() * sizeof(Entry) * 2 + seen_.capacity() / 8);
  return true;
}

BacktrackMachine::Attempt BacktrackMachine::run(std::int32_t pc) {
  while (true) {
    if (++steps_ % steps_between_polls == 0 && !may_go_on()) return Attempt::Interrupted;
    if (program_.code[static_cast<std::size_t>(pc)].operation == Operation::Match) {
      if (accept_match()) return Attempt::Matched;
      if (!go_back(pc)) return Attempt::Failed;
      continue;
    }
    if (step(pc)) continue;
    if (broken() || !go_back(pc)) return how_it_ended();
  }
}

void BacktrackMachine::fill(Captures& captures) const {
  captures.reset(static_cast<std::size_t>(program_.groups) + 1);
  captures[0] = {registers_[0], place_};
  for (std::size_t group = 1; group <= static_cast<std::size_t>(program_.groups); ++group) {
    const auto start = registers_[2 * group];
    if (start >= 0) captures[group] = {start, registers_[2 * group + 1]};
  }
  captures.last_paren = static_cast<int>(registers_[static_cast<std::size_t>(last_paren_register())]);
  captures.last_close = static_cast<int>(registers_[static_cast<std::size_t>(last_close_register())]);
  captures.mark = mark_;
}

// --- registers and stack

void BacktrackMachine::set(std::int32_t index, Place value) {
  Place& held = register_at(index);
  if (held == value) return;
  push(EntryKind::Restore, index, held);
  held = value;
}

void BacktrackMachine::restore(const Entry& entry) {
  if (entry.kind == EntryKind::Restore) register_at(entry.where) = entry.place;
  if (entry.kind == EntryKind::DropFrame) frames_.resize(static_cast<std::size_t>(entry.place));
}

// What was chosen above `height` stays chosen.
void BacktrackMachine::cut(std::size_t height) {
  const auto keeps = [](const Entry& entry) { return entry.kind == EntryKind::Restore || entry.kind == EntryKind::DropFrame; };
  std::size_t kept = height;
  for (std::size_t i = height; i < stack_.size(); ++i) {
    if (keeps(stack_[i])) stack_[kept++] = stack_[i];
  }
  stack_.resize(kept);
}

// Back to `height`, as if nothing above it had happened.
void BacktrackMachine::unwind(std::size_t height) {
  while (stack_.size() > height) {
    restore(stack_.back());
    stack_.pop_back();
  }
}

// To the last choice; false when there is none left.
bool BacktrackMachine::go_back(std::int32_t& pc) {
  while (!stack_.empty()) {
    const Entry entry = stack_.back();
    stack_.pop_back();
    const auto& instruction = program_.code[entry.kind == EntryKind::Restore ? 0 : static_cast<std::size_t>(entry.where)];
    place_ = entry.place;
    switch (entry.kind) {
      case EntryKind::Restore:
      case EntryKind::DropFrame: restore(entry); continue;
      case EntryKind::Choice:
      case EntryKind::NotLook: pc = entry.where; return true;
      case EntryKind::RepeatLess:  // place: one character less; other: the least
        if (entry.place > entry.other) push(EntryKind::RepeatLess, entry.where, step_back(entry.place), entry.other);
        pc = instruction.b;
        return true;
      case EntryKind::RepeatMore:  // other: how many more may come
        if (!take_if(program_.code[static_cast<std::size_t>(entry.where) + 1])) continue;
        if (entry.other > 1) push(EntryKind::RepeatMore, entry.where, place_, entry.other - 1);
        pc = instruction.b;
        return true;
      case EntryKind::BehindMore:
        if (!behind(entry.where, static_cast<int>(entry.other))) continue;
        pc = entry.where + 1;
        return true;
      case EntryKind::DispatchNext:
        if (!dispatch(entry.where, static_cast<std::size_t>(entry.other), pc)) continue;
        return true;
      case EntryKind::LoopEnter:
        enter_loop(instruction);
        pc = entry.where + 1;
        return true;
      case EntryKind::PostponedMore:
        if (!resume_postponed(entry, pc)) {
          if (broken()) return false;
          continue;
        }
        return true;
      case EntryKind::Verb:
        if (verb_undone(entry)) return false;
        continue;
    }
  }
  return false;
}

// True if the loop came to this place before and so can only fail again.
bool BacktrackMachine::loop_seen(std::int32_t pc) {
  if (!program_.memoizes || steps_ < steps_before_memo) return false;
  const std::size_t places = static_cast<std::size_t>(size_) + 1;
  if (places > most_memo / program_.code.size()) return false;
  if (seen_.empty() && heap != nullptr) heap->expect(program_.code.size() * places / 8);
  if (seen_.empty()) seen_.resize(program_.code.size() * places);
  const std::size_t index = static_cast<std::size_t>(pc) * places + static_cast<std::size_t>(place_);
  const bool seen = seen_[index];
  seen_[index] = true;
  return seen;
}

}  // namespace nacre::regex
