// SPDX-License-Identifier: MIT
// Fibers: lines of Perl code in one interpreter that take turns. One runs until it would wait (the Waiter's calls come here); then another
// that is ready goes on, and where none is, the whole waits for what they all wait for. Nothing runs at once with anything else.
//
// The root is the line that was there before any fiber: the main program, or a host. A host that has a loop of its own does not wait here: it
// waits for `descriptor()` and calls poll(), from which every fiber that can go on does so.
//
// Not seen as waiting, so that all stand still: opening a fifo whose other end is missing, and whatever runs while a text compiles.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

#include "runtime/interpreter.h"
#include "runtime/posix/context.h"
#include "runtime/posix/readiness.h"

namespace nacre {

class Fiber {
 public:
  enum class State : uint8_t { Ready, Running, Waiting, Done };
  struct Outcome {
    Flow flow = Flow::Normal;           // Die: `value` was thrown; Exit: it was ended from outside
    Stop stop = Stop::None;
    Held value;                         // what the sub returned (its last value)
    std::vector<Held> list;             // in list context
  };

  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;

  uint64_t number = 0;                  // from 1; the root has 0
  State state = State::Ready;
  Outcome outcome;
  bool is_awaited = false;              // somebody asks how it ended: else a die is warned of
  std::function<void(Fiber&)> on_done;  // called by the one that ends, on its own stack, last of all
  std::vector<Fiber*> joiners;
  uint32_t handles = 0;                 // script objects that name it

 private:
  friend class Fibers;
  posix::Context context;
  posix::FiberStack stack;
  size_t charged_values = 0, charged_stack = 0;   // of its stack's bytes, to the heap
  Strand strand;                        // while it does not run
  Held topic, eval_error, sort_a, sort_b;   // $_ $@ $a $b, likewise
  Ref<Code> code;
  std::vector<Held> arguments;
  Want want = Want::Scalar;
  bool cancelled = false, cancel_told = false, alarm_due = false, driven_out = false;
  Stop cancel_reason = Stop::Interrupted;
  int64_t wakes_at = 0, alarm_at = 0, cancels_at = 0;   // of the monotonic clock; 0: never
  std::vector<int> descriptors;         // that it waits for
  Fiber() = default;
  Fiber(const posix::FiberStack& stack, void (*entry)(void*), void* argument) : context(stack, entry, argument), stack(stack) {}
};

class Fibers final : public posix::Suspender {
 public:
  explicit Fibers(Interpreter& in);
  ~Fibers();
  static Fibers& of(Interpreter& in);   // made at the first use

  // Ready to run at the next chance. Takes over nothing; null: no room for its stacks ($! says why).
  Fiber* spawn(Code& code, const Value* arguments, size_t count, Want want);
  Fiber& current() { return *current_; }
  bool in_root() const { return current_ == &root_; }
  Fiber* find(uint64_t number);
  size_t unfinished() const;
  // Lets every other that is ready go first. False: unwinding.
  bool yield();
  // Waits for its end. False: unwinding.
  bool join(Fiber& other);
  // Ends it where it waits, as if the host had interrupted it; it may not catch that.
  void cancel(Fiber& fiber, Stop reason = Stop::Interrupted);
  void cancel_at(Fiber& fiber, int64_t monotonic_nanoseconds);
  static constexpr int64_t longest_wait = int64_t{1} << 60;   // some 36 years; more would not fit the clock
  // The fiber's own alarm clock: seconds left of the one before.
  unsigned alarm(unsigned seconds);
  void forget(Fiber& done);             // nobody names it any more

  // Safe point with Attention::Fiber up. False: the running fiber must unwind.
  bool attend();
  long block(const posix::SystemCall& call) override;
  const void* running() const override;
  bool wait_for_turn(const void* const& holder, int fd) override;
  void turn_over() override;
  // Before a descriptor is closed: whoever else waits for it gets EBADF, and has left the handle when this comes back.
  void drive_out(int fd);

  // --- A host's loop
  int descriptor() const { return readiness_.descriptor(); }
  int bell() const { return readiness_.bell(); }
  void interrupt_others();              // the host wants all that runs to end
  // Runs what can go on; comes back when all wait, or after so many turns that the host should have one. False: the root must unwind.
  bool poll();
  // The host goes on with its own work: the descriptor becomes readable when there is something to do.
  void host_goes_on();
  void be_alone();                      // in the child of a fork: only the running one is left
  void end_all();                       // cancels all and runs them to their end

  size_t stack_bytes = size_t{512} << 10, value_bytes = size_t{256} << 10;   // of those to come

 private:
  struct Waits {                        // who waits for one descriptor
    struct Entry { Fiber* fiber; uint8_t directions; };
    std::vector<Entry> entries;
  };
  static void begin(void* fiber);
  void run_to_end(Fiber& fiber);
  Flow program_ended(Fiber& fiber);
  void become_ready(Fiber& fiber);
  void switch_to(Fiber& next, bool for_good = false);
  void step_out(Fiber& fiber);
  void step_in(Fiber& fiber);
  Fiber* next_ready();                  // null: none, or the turn is the host's
  void run_ready();                     // until none is, or the turn is the host's
  void rest();                          // until the current one is ready again
  bool look(int64_t nanoseconds);       // false: interrupted
  void wait_for(Fiber& fiber, int fd, uint8_t directions);
  void stop_waiting(Fiber& fiber);
  void wake_at(Fiber& fiber, int64_t when);
  void ring_due_clocks();
  int64_t earliest() const;
  void bury();                          // frees what ended
  void charge_stack(Fiber& fiber);      // what it has come to take of its stack
  void discharge_stack(Fiber& fiber);

  Interpreter& in_;
  Fiber root_;
  Fiber* current_ = &root_;
  Fiber* host_waits_ = nullptr;         // where poll() was called: goes on when nobody else can
  static constexpr uint32_t turns_in_a_row = 256;   // before it is looked who need not wait any more
  uint32_t turns_ = 0;
  bool poll_is_over_ = false;
  bool has_rung_ = false;               // and nobody has looked since
  std::deque<Fiber*> ready_;
  std::unordered_map<uint64_t, std::unique_ptr<Fiber>> living_;
  std::unordered_map<int, Waits> waits_;
  std::set<std::pair<int64_t, Fiber*>> clocks_;
  struct InLine { Fiber* fiber; int fd; };
  std::vector<InLine> line_;            // who waits for his turn with a handle
  bool is_used_by_others(int fd) const;
  posix::Readiness readiness_;
  std::vector<posix::FiberStack> spare_stacks_;
  std::vector<Fiber*> ended_;
  uint64_t last_number_ = 0;
  bool exit_wanted_ = false;            // a fiber called exit: the root is to leave
  int exit_status_ = 0;
  Fiber* program_ = nullptr;            // in the child of a fork that a fiber made: that fiber
  Fiber& program() { return program_ ? *program_ : root_; }   // whose exit is the program's
};

}  // namespace nacre
