// SPDX-License-Identifier: MIT
// The machine behind run_backtrack. Its stack holds both choices to come back to and what registers held before, so that going back
// restores them; cutting a stretch of it (atomic groups, look-around) drops the choices and keeps the restores. Internal to the own
// matcher.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "runtime/regex/backtrack_matcher.h"

namespace nacre::regex {

class BacktrackMachine {
 public:
  BacktrackMachine(const BacktrackProgram& program, const BacktrackInput& input, const Poll& poll);
  Outcome search(Captures& captures);

 private:
  using Place = std::ptrdiff_t;

  enum class EntryKind : std::uint8_t {
    Restore,
    Choice,
    NotLook,
    RepeatLess,
    RepeatMore,
    BehindMore,
    DispatchNext,
    LoopEnter,
    DropFrame,
    Verb,
    PostponedMore
  };
  struct Entry {
    EntryKind kind;
    std::int32_t where;  // instruction; Restore: register
    Place place;         // Restore: value
    Place other;
  };
  struct CallFrame {
    std::int32_t back;
    std::int32_t group;
    Place outer;
    std::vector<Place> registers;
  };
  // The pattern that (??{...}) gave, and the machine that goes on when what follows fails.
  struct Postponed {
    PatternPointer pattern;
    std::unique_ptr<BacktrackInput> input;
    std::unique_ptr<BacktrackMachine> machine;
  };
  enum class Attempt { Matched, Failed, Interrupted, Error };

  // --- the search
  Attempt attempt(std::size_t start);
  bool can_start(std::size_t place) const;
  Attempt run(std::int32_t pc);
  bool broken() const { return stopped_ || !error_.empty(); }
  bool may_go_on() const;
  Attempt how_it_ended() const;
  Attempt resume();             // the next way to match, after one was refused
  bool step(std::int32_t& pc);  // false: go back
  bool step_assertion(const Instruction& instruction);
  bool step_group(const Instruction& instruction, std::int32_t& pc);
  bool step_look(const Instruction& instruction, std::int32_t& pc);
  bool go_back(std::int32_t& pc);
  bool accept_match() const;
  void fill(Captures& captures) const;

  // --- characters
  bool at_end() const { return place_ >= size_; }
  char32_t take();
  char32_t character_before(Place place) const;
  Place step_back(Place place) const;
  bool take_if(const Instruction& instruction);
  bool take_line_break();
  bool take_grapheme();
  bool word_at(std::int32_t word_class, Place place, bool before) const;

  // --- instructions of some length
  bool repeat(const Instruction& instruction, std::int32_t& pc);
  bool loop_test(const Instruction& instruction, std::int32_t& pc);
  void enter_loop(const Instruction& instruction);
  bool loop_seen(std::int32_t pc);
  bool dispatch(std::int32_t pc, std::size_t next, std::int32_t& target);
  bool words(const Instruction& instruction, std::int32_t pc);
  bool behind(std::int32_t pc, int distance);
  bool back_reference(const Instruction& instruction);
  bool call(const Instruction& instruction, std::int32_t& pc);
  void return_from(std::int32_t group, std::int32_t& pc);
  bool code(const Instruction& instruction, std::int32_t& pc);
  bool start_postponed(PatternPointer pattern, std::int32_t pc);
  bool postponed_result(Attempt result, std::int32_t pc, std::size_t index);
  bool resume_postponed(const Entry& entry, std::int32_t& pc);
  bool verb(const Instruction& instruction);
  bool verb_undone(const Entry& entry);

  // --- registers and stack
  Place& register_at(std::int32_t index) { return registers_[static_cast<std::size_t>(index)]; }
  void set(std::int32_t index, Place value);
  void push(EntryKind kind, std::int32_t where, Place place, Place other = 0) { stack_.push_back({kind, where, place, other}); }
  void cut(std::size_t height);
  void unwind(std::size_t height);
  void restore(const Entry& entry);

  std::int32_t start_register(int group) const { return 2 * group; }
  std::int32_t open_register(int group) const { return 2 * (program_.groups + 1) + group; }
  std::int32_t last_paren_register() const { return 3 * (program_.groups + 1); }
  std::int32_t last_close_register() const { return last_paren_register() + 1; }
  std::int32_t frame_register() const { return last_paren_register() + 2; }

  const BacktrackProgram& program_;
  const BacktrackInput& input_;
  const Poll& poll_;
  Place size_;
  Place place_ = 0;
  Place attempt_start_ = 0;
  std::vector<Place> registers_;
  std::vector<Entry> stack_;
  std::vector<CallFrame> frames_;
  std::vector<Postponed> postponed_;
  std::vector<bool> seen_;  // loops x places, when the program memoizes and the match is long
  std::vector<std::pair<std::string, Place>> marks_;
  std::string mark_;
  std::size_t steps_ = 0;
  bool give_up_all_ = false;  // COMMIT was gone back over
  Place skip_to_ = -1;
  bool stopped_ = false;  // code died
  std::string error_;
};

}  // namespace nacre::regex
