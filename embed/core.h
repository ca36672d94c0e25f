// SPDX-License-Identifier: MIT
// What stands between a host's handles and the interpreter that they name: whether it lives, which thread is inside, what other threads let go.
// And `Inside`, the way in: every function of the interface that touches an interpreter makes one first.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "nacre/interpreter.h"
#include "runtime/interpreter.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/possessions.h"
#include "runtime/posix/signal_ownership.h"

namespace nacre {
struct HostFunctionRow;
}

namespace nacre::v1::inside {

struct HostObject;

// A function of the host's that a script has called: who it is, and the frame of the script that called it.
struct HostCall {
  std::string_view name;
  const Frame* frame;
  const HostCall* outer;                              // the one under way before; the innermost is Strand::host_calls
};

// Shared by the errors that are made of one die on its way through host and script.
using Trace = std::shared_ptr<const std::vector<TraceEntry>>;

struct HostModule {
  std::function<void(Interpreter&)> load;
  std::vector<std::string> exports;
};

struct Core : std::enable_shared_from_this<Core> {
  Core() = default;
  ~Core();
  Core(const Core&) = delete;
  Core& operator=(const Core&) = delete;
  // END blocks, global destruction, and the interpreter is gone. False: somebody is inside.
  bool end() noexcept;
  // The host's object is gone while somebody is inside: the interpreter ends when they leave.
  void outlive(std::unique_ptr<Interpreter> object) noexcept;
  void end_outlived() noexcept;

  std::atomic<nacre::Interpreter*> in{nullptr};       // null: it is gone, only handles are left
  std::shared_ptr<Core> self;                         // as long as `in` is there
  std::atomic<Interpreter*> outlived{nullptr};        // what was given to outlive()
  std::unique_ptr<posix::signals::Ownership> signals; // what %SIG may do
  Interpreter* outside = nullptr;                     // the host's object
  std::atomic<const void*> thread{nullptr};           // who is inside; null: nobody
  std::atomic<int> thread_id{0};                      // its kernel id, for interrupt()
  std::atomic<int> bell{-1};                          // wakes a host's loop that waits for the fibers' descriptor; -1: nobody asked for it
  uint32_t entries = 0;                               // how deep: host -> script -> host -> script

  std::mutex door;                                    // guards `dropped`, and `in` against its end
  std::vector<nacre::Value> dropped;                  // what another thread let go; given back at the next entry
  std::atomic<bool> any_dropped{false};

  std::vector<std::unique_ptr<nacre::HostFunctionRow>> rows;
  std::unordered_map<std::string, HostModule> modules;
  posix::Possessions possessions;
  std::unordered_set<HostObject*> objects;            // that some reference of the script's still leads to

  struct Finished {
    Interpreter::Done done;
    std::exception_ptr failure;
    Value result;
  };
  std::vector<Finished> finished;                     // fibers whose end the host has not heard of yet
  Trace trace;                                        // of the die that is on its way to the host
  std::string file;                                   // and where it began
  uint32_t line = 0;
  bool passing_on = false;                            // it began further in: where, is known already
  bool compiling = false, incomplete = false;         // it came out of the compiler
};
using CorePointer = std::shared_ptr<Core>;

// What a Value of held_tag points to. Shared by its copies; the interpreter's object is counted once.
struct Cell {
  std::atomic<uint32_t> refs{1};
  CorePointer core;
  nacre::Value value;
};
struct TextCell {
  std::atomic<uint32_t> refs{1};
  std::string text;
  bool utf8;
};

[[noreturn]] void misuse(const std::string& message);
// Each thread has its own `interpreter`, so its address tells the threads apart.
inline const void* this_thread() { return &nacre::interpreter; }

// The private parts of the interface's classes.
struct Access {
  static constexpr uint32_t integer = Value::integer_tag, number = Value::number_tag, unsigned_ = Value::unsigned_tag, truth = Value::truth_tag,
                            text = Value::text_tag, held = Value::held_tag;
  static uint32_t tag(const Value& v) { return v.tag_; }
  static uint64_t word(const Value& v) { return v.word_; }
  static Value make(uint32_t tag, uint64_t word) {
    Value v;
    v.tag_ = tag;
    v.word_ = word;
    return v;
  }
  static Cell& cell(const Value& v) { return *reinterpret_cast<Cell*>(v.word_); }
  static TextCell& text_cell(const Value& v) { return *reinterpret_cast<TextCell*>(v.word_); }
  static const CorePointer& core(const Interpreter& in) {
    if (!in.core_) misuse("an Interpreter that was moved from");
    return in.core_;
  }
  static const Error::State& state(const Error& error) { return *error.state_; }
  static Call call() { return {}; }
  static void set(Call& call, void* of, void* answer) { call.call_ = of, call.answer_ = answer; }
  static void* of(const Call& call) { return call.call_; }
  static void* answer(const Call& call) { return call.answer_; }
};

// The interpreter that runs on this thread from now on; null: none.
void become(nacre::Interpreter* in);
// Makes that the one again, at its end, which was before.
class Restored {
 public:
  Restored() = default;
  ~Restored() { become(before_); }
  Restored(const Restored&) = delete;
  Restored& operator=(const Restored&) = delete;

 private:
  nacre::Interpreter* before_ = nacre::interpreter;
};
// The host looks at the system for itself, under no grants.
class ByItself {
 public:
  ByItself() : before_(std::exchange(posix::sandbox, nullptr)) {}
  ~ByItself() { posix::sandbox = before_; }
  ByItself(const ByItself&) = delete;
  ByItself& operator=(const ByItself&) = delete;

 private:
  posix::Sandbox* before_;
};
// Makes the interpreter.
void start(const CorePointer& core, const Options& options);
// Gives back one count of the value: at once where nobody else is inside, else at the next entry.
void let_go(const CorePointer& core, const nacre::Value& value) noexcept;

// Inside the interpreter, on this thread, for as long as it lives.
class Inside {
 public:
  explicit Inside(const CorePointer& core);
  ~Inside();
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

  nacre::Interpreter& in;

  // Runs it; whatever leaves it that is no value becomes an Error. The value is owned by the caller.
  template <class F>
  nacre::Value guarded(F&& f) {
    nacre::Value v = nacre::Value::unwind();
    JumpScope barrier(in, JumpTarget::Kind::Barrier);
    if (in.is_stopped()) [[unlikely]] {   // a limit was reached, and the host has not renewed it
      in.stop(in.stopped != Stop::None ? in.stopped : in.meter->reached);
      throw_error();
    }
    try {
      v = f();
    } catch (const Unwound&) {
    } catch (const std::bad_alloc&) {
      in.out_of_memory();
    } catch (const std::length_error&) {
      in.out_of_memory();
    }
    if (v.is_unwind()) throw_error();
    return v;
  }
  [[noreturn]] void throw_error();

  // Between the two worlds. to_perl: owned. to_host takes over one count.
  nacre::Value to_perl(const Value& v) const;
  Value to_host(nacre::Value owned) const;

 private:
  Core& core_;
  const CorePointer& pointer_;
  nacre::Interpreter* before_;
  const char* stack_limit_before_ = nullptr;
  uint32_t evals_before_;
  Flow flow_before_;
  bool outermost_;
};

}  // namespace nacre::v1::inside
