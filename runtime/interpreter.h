// SPDX-License-Identifier: MIT
// The state of one interpreter: its heap, value stack, frames, packages, special variables, and what is under way (unwinding, local, matches).
// No globals: several interpreters live in one process, one thread in each at a time. Themes of its functions have files of their own:
// interpreter.cpp (life), symbols.cpp (names), errors.cpp (die, warn), calls.cpp (calling subs), locals.cpp, methods.cpp, safe_point.cpp.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "parser/parser.h"
#include "parser/pragmas.h"
#include "runtime/container_magic.h"
#include "runtime/limits.h"
#include "runtime/posix/waiter.h"
#include "runtime/row.h"
#include "runtime/strand.h"
#include "runtime/text.h"
#include "runtime/values/heap.h"
#include "runtime/values/intern_table.h"
#include "runtime/values/roll.h"
#include "runtime/values/short_texts.h"
#include "runtime/values/symbols.h"

namespace nacre {

struct RegexpObject;   // regexp_object.h: what qr// yields
namespace tree { struct Node; }
namespace parser { struct SubTree; class Names; struct NameStore; }
namespace posix { class Sandbox; struct Grants; }

// A map by name that a string_view can be looked up in.
struct NameHash {
  using is_transparent = void;
  size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};
template <class T>
using NameMap = std::unordered_map<std::string, T, NameHash, std::equal_to<>>;
class PatternCache;
class Interpreter;
class Fibers;
struct SystemState;

// What a module of ours is: rows, embedded Perl source, or both.
struct Module {
  std::string_view name;        // "List::Util"
  Rows rows;                    // qualified names
  std::string_view source;      // Perl, may be empty
  std::string_view help;
  void (*load)(Interpreter&) = nullptr;   // extra native set-up
};

struct Options {
  std::span<const Family> builtins;
  std::function<const Module*(std::string_view name)> find_module;   // ours; null: there is none
  std::function<std::optional<std::string>(std::string_view file)> loader;   // a host's, asked for "Foo/Bar.pm" before @INC is; may be empty
  Rows (*preloaded)(std::string_view package) = nullptr;  // rows that a package has from the start ("UNIVERSAL"); null: none
  std::vector<std::string> include_path;      // -I, PERL5LIB
  std::string program_name = "-";             // $0
  std::string executable;                     // $^X
  std::vector<std::string> arguments;         // @ARGV
  bool warn_switch = false;                   // -w: $^W
  bool warn_all = false, warn_none = false;   // -W -X
  int taint = 0;                              // -T 1, -t -1
  bool unsafe = false;                        // -U: what taint mode refuses is warned of
  bool check_only = false;                    // -c
  enum Unicode : unsigned { unicode_input = 1, unicode_output = 2, unicode_error = 4, unicode_open_input = 8, unicode_open_output = 16,
                            unicode_arguments = 32, unicode_if_locale = 64 };
  unsigned unicode = 0;                       // -C, ${^UNICODE}
  std::shared_ptr<const posix::Grants> grants;   // what the host permits; null: everything (posix/grants.h)
};

// What next, last, redo and goto may find further out: a loop under way, a block with labels; or the end of the search (native code between).
struct JumpTarget {
  JumpTarget* outer;
  Frame* frame;
  const std::string* label;     // Loop: its label, may be empty
  const void* block;            // Labels: the node
  size_t evals;                 // eval blocks that were under way when it began
  enum class Kind : uint8_t { Loop, Labels, Barrier } kind;
};

// What taint mode knows of the statement under way (runtime/tree/taint.h); unused where it is off.
struct TaintState {
  bool tainted = false;         // something tainted has been read since the statement began
  uint8_t seen = 0;             // the operation under way was shown something tainted; where: tree::Seen
  Value* place = nullptr;       // the slot that it changes
  uint64_t place_made = 0;      // `statements` then: the address outlives none of them
  uint64_t statements = 0;      // begun so far
  const Hash* alias = nullptr;  // what *ENV = ... has put in the place of %ENV: with it no program may run
  std::shared_ptr<void> rows;   // rows with their checks
};

// Globs that the interpreter itself reads; found once.
struct KnownGlobs {
  Glob *topic, *sort_a, *sort_b, *eval_error, *list_separator, *output_field, *output_record, *input_record, *subscript_separator, *zero,
      *argv, *args, *env, *inc, *inc_hash, *sig, *stdin_, *stdout_, *stderr_, *argv_handle, *accumulator, *child_error;
};

// The interpreter's first member, so that it goes last. From begin() on counted objects stay where they are when their last count goes.
struct ObjectsEnd {
  static void begin();
  ~ObjectsEnd();
};

class Interpreter : public Strand {
 public:
  explicit Interpreter(Options options);
  ~Interpreter();
  Interpreter(const Interpreter&) = delete;
  Interpreter& operator=(const Interpreter&) = delete;

  // --- Running (run.cpp). Exit status as perl's: after END blocks.
  int run(std::string_view text, const std::string& name, uint32_t first_line, const parser::SwitchLine& switches);
  Flow run_program(std::string_view text, const std::string& name, uint32_t first_line, const parser::SwitchLine& switches);  // to its last statement
  int finish(Flow flow);                                      // END blocks, global destruction, exit status
  int run_end_blocks(int status);                             // and no more; what they leave in $?

  ObjectsEnd objects_end;
  std::unique_ptr<posix::Sandbox> sandbox;                    // the grants in force; null: everything is granted
  Heap own_heap;                                              // before what is counted in it, so that it outlives that
  // What owns more than memory of the heap.
  Roll<HandleObject> handles;
  Roll<RegexpObject> regexps;
  Roll<Body> bodies;

  Value root_temporaries[temporary_count] = {};               // the strand's that is no fiber
  void push(Value owned) { *sp++ = owned; }
  void drop_to(Value* mark) { while (sp > mark) { --sp; release(*sp); } }
  // What an expression alone held goes when its statement ends: temporaries made since `from`.
  void drop_temporaries(uint32_t from) {
    for (uint32_t made = next_temporary - from, k = 0; k < made && k < temporary_count; ++k)
      release(std::exchange(temporaries[--next_temporary % temporary_count], Value::undef()));
    next_temporary = from;
  }
  posix::signals::Port port;                                  // what waits for this interpreter: signals, the host's wishes, DESTROY
  bool has_stack_for(size_t slots) const {
    if (static_cast<const char*>(__builtin_frame_address(0)) > stack_limit && sp + slots + 256 < stack_end) [[likely]] return true;
    return const_cast<Interpreter*>(this)->no_room(slots);
  }
  [[gnu::cold]] bool no_room(size_t slots);                   // false

  Value leave(Flow reason) { flow = reason; return Value::unwind(); }

  // --- die and warn (errors.cpp). Messages get " at F line N.\n" unless they end in a newline.
  Value die(std::string_view message);                        // always Value::unwind()
  Value die_value(Value owned);
  [[noreturn]] void fail(std::string_view message) { die(message); throw Unwound{}; }
  std::string where() const;                                  // " at F line N, <STDIN> line 5.\n"
  void warn(parser::Warn category, std::string_view message); // if the category is on here
  bool warns(parser::Warn category) const { return warns_at(category, place()); }
  bool warns_at(parser::Warn category, const Place& place) const;
  void warn_value(Value owned);                               // what `warn` says: a complete text, or an object for __WARN__
  NameMap<bool> warning_categories;                           // made by warnings::register
  void warn_text(std::string message);                        // complete text to __WARN__ or STDERR
  void write_to_stderr(std::string_view text);                // after flushing nothing: the STDERR handle, else descriptor 2 (files.cpp)
  void warn_uninitialized(const tree::Node* operand, std::string_view operation);  // operand: for its name; may be null
  void warn_not_numeric(const Value& v, std::string_view operation);
  std::string not_numeric(const Value& v, std::string_view operation);   // what it says
  const Place& place() const;

  // --- Names (symbols.cpp)
  Stash& stash(std::string_view package);                     // made when new
  Stash* find_stash(std::string_view package);                // null: nobody mentioned it yet
  Stash& stash_at(uint16_t package_index) { return *packages[package_index]; }
  Glob& glob(std::string_view qualified);                     // "main::x"; made when new
  Glob* find_glob(std::string_view qualified);
  Code* find_sub(std::string_view qualified);
  const Row* builtin(std::string_view name) const;            // null: there is none
  void define_native(std::string_view qualified, const Row& row);
  void define_constant(std::string_view qualified, Value owned);
  void define_code(Glob& g, Code* owned);                     // takes over a count; bumps the method generation
  String* intern(std::string_view bytes, bool utf8 = false);  // borrowed; lives as long as the interpreter
  std::vector<Stash*> packages;                               // index as in Object::package
  NameMap<Stash*> stashes;
  InternTable interned{false}, interned_characters{true};
  KnownGlobs known{};
  uint64_t method_generation = 1;                             // bumped when any sub or @ISA changes
  Held no, yes;                                               // perl's false ("" and 0) and true
  Value truth(bool b) { return b ? Value::integer(1) : copy(*no); }

  // --- Calls (calls.cpp). The arguments are [args, sp), slots or values; they are consumed. Want::List leaves the results there instead.
  Value call(Code& code, Value* args, Want want);
  Value call_sharing_args(Code& code, Frame* owner, Want want);   // &foo; : sees and changes the owner's @_
  // Runs a file's or eval string's body in a frame of its own.
  Value run_body(Body& body, Code* code, Frame* outer, FrameKind kind, Want want, Value* captures = nullptr);
  Held call_sub(Code& code, std::initializer_list<Value> borrowed_args, Want want = Want::Scalar);  // throws Unwound
  Value call_native(const Row& row, Value* args, Want want);
  Value call_for_place(Code& code, Value* args);              // an lvalue sub: yields a slot's content (Box, Magic) instead of a value
  // Methods (methods.cpp)
  Code* find_method(Stash& package, std::string_view name, bool autoload = true);
  Code* find_method(Stash& package, String* name) { return find_method(package, name->view()); }
  const std::vector<Stash*>& linear_isa(Stash& package);
  std::unordered_set<Stash*> c3_packages;                     // use mro 'c3'
  std::vector<Stash*> c3_line(Stash& package);                // throws Unwound where the parents' orders contradict each other
  bool derives_from(Stash& package, std::string_view base);
  Held call_method(const Value& invocant, std::string_view name, std::initializer_list<Value> borrowed_args, Want want = Want::Scalar);
  Stash* blessed(const Value& v) { return v.is_ref() && v.o->package ? packages[v.o->package] : nullptr; }
  // Overload: the method for `key` ("+", "\"\"") in package, null: none. (overload.cpp)
  Code* overload_method(Stash& package, std::string_view key);
  bool overloaded(const Value& v) { return v.is_ref() && v.o->package && has_overload(*packages[v.o->package]); }
  bool has_overload(Stash& package) { return package.overload_generation == method_generation ? package.has_overload : find_overload(package); }
  bool find_overload(Stash& package);
  // The operator by overload: true when handled; result owned, may be unwind. `right` may be undef with unary ones.
  bool overload_binary(std::string_view key, const Value& left, const Value& right, Value& result, bool assign_variant = false);
  bool overload_unary(std::string_view key, const Value& operand, Value& result);

  // --- Safe points (safe_point.cpp): one word polled per statement and loop edge.
  bool attend() { return port.attention.load(std::memory_order_relaxed) == 0 || attend_slow(); }   // false: unwinding
  bool attend_slow();
  // Native work in proportion to data: counted, and where the host's wishes and limits reach it. Runs no Perl. False: unwinding.
  bool spend(size_t units) { return (port.attention.load(std::memory_order_relaxed) & posix::of_the_host) == 0 || spend_slow(units); }
  bool spend_slow(size_t units);
  void charge(size_t units) { if (!spend(units)) throw Unwound{}; }
  bool dispatch_signals();                                    // runs %SIG handlers; false: a handler unwound
  bool wants_destroy(const Object& o);                        // its package has a DESTROY
  void queue_destroy(Object* dying);                          // from destroy(): DESTROY runs at the next safe point
  bool run_destroys();
  std::vector<Object*> destroys_waiting;
  std::unordered_set<Object*> destructible;                   // living objects of classes with DESTROY, for the end of the program
  posix::Waiter waiter;
  std::unique_ptr<Fibers> fibers;                             // fibers.h; null: none was ever made

  // --- Container magic (tie, %ENV, %SIG, %! ...): only for Arrays and Hashes with flag Magical.
  ContainerMagic* magic_of(const Object* container) { return container == last_magical_ ? last_magic_ : find_magic(container); }
  std::unordered_map<const Object*, Held> iterators;          // each(): an array's next index, a magical hash's last key (tree/iteration.cpp)
  void attach_magic(Object* container, std::unique_ptr<ContainerMagic> magic);
  std::unique_ptr<ContainerMagic> detach_magic(Object* container);

  // --- Weak references
  std::unordered_map<Object*, WeakCell*> weak_cells;
  void weaken(Value* slot);

  // --- Compiling (compile.h, modules.cpp, eval.cpp)
  NameMap<parser::BuiltinSyntax> syntax;                      // from the rows and the nodes' own builtins
  std::vector<parser::Names*> compiling;                      // innermost last
  std::vector<Body*> pending_bodies;                          // of subs that are not read to their end yet; counted while something compiles
  struct Mention { std::string_view file; uint32_t line; uint32_t count; };
  std::unordered_map<Glob*, Mention> mentions;                // for "used only once"
  bool running = false;                                       // the main program has begun
  bool mentions_wanted = false;                               // `use warnings "once"` is on somewhere
  bool skip_end_blocks = false;
  bool incomplete_text = false;                               // what did not compile last might, if more text followed
  Value require_file(const std::string& relative, const std::string& shown_as);  // 1 or what the file yielded; dies as perl
  Value do_file(const std::string& path, Want want);          // its last value(s); undef and $! or $@ where it failed
  bool load_module(std::string_view name);                    // Foo::Bar; false: unwinding
  std::vector<Code*> end_blocks, init_blocks, check_blocks;

  // --- Files (runtime/files.cpp)
  HandleObject* selected = nullptr;                           // select(FH); counted
  HandleObject* last_read = nullptr;                          // $. ; not counted
  Glob* last_read_glob = nullptr;                             // its name, for ", <STDIN> line 5."
  Glob* selected_glob = nullptr;
  HandleObject* handle_of(const Value& v, bool make = false); // glob, \*glob, IO object, name; null: none
  void flush_all();
  std::shared_ptr<SystemState> system;                        // system_state.h: last stat, $/ as parsed, <>, installed handlers
  std::vector<HandleObject*> open_handles;                    // every open stream, flushed at fork and exit

  std::shared_ptr<PatternCache> patterns;

  // --- The host that made it (embed/); unused by the command
  void* host = nullptr;
  enum class Fork : uint8_t { Prepare, Parent, Child };
  std::function<void(Fork)> on_fork;                          // around each fork of the script's; may be empty
  void (*on_uncaught)(Interpreter&) = nullptr;                // a die begins that no eval of the script's will catch
  bool stop(Stop why);                                        // always false
  bool reach(Stop limit);                                     // stops all strands until the limits are renewed; always false
  bool is_stopped() const { return stopped != Stop::None || (meter && meter->reached != Stop::None); }
  // --- Limits (metering.cpp)
  std::unique_ptr<Meter> meter;                               // null: none
  size_t memory_at_start = 0;                                 // of the heap, before the script had made anything
  void set_limits(const Limits& limits);                      // counts anew
  void begin_host_call();                                     // the outermost: its time begins
  void end_host_call();
  void limit_fork_child();                                    // it has what its parent had left, but none of its timers
  Limits limits_left() const;
  void end_under_limits();                                    // finish(), once and for all
  Stop tell_stop();                                           // the host hears why: what was let go is destroyed
  Value out_of_memory();                                      // dies, or is stopped
  void expect_stack(size_t slots);                            // throws where the value stack must not grow by so many
  void expect_items(size_t count) { if (count >= 64) expect_stack(count); }   // before that many are pushed at once

  Options options;
  TaintState taint;
  uint64_t random_state = 0; bool random_seeded = false;      // rand, srand
  int32_t warn_level = 0;                                     // $^W
  int64_t start_time = 0;                                     // $^T
  uint32_t eval_count = 0;                                    // (eval N)
  bool in_destruction = false;
  std::string_view phase = "START";                           // ${^GLOBAL_PHASE}
  std::string in_place_suffix; bool in_place = false;         // -i, $^I
  ShortTexts short_texts;                                     // far from what every child of a fork writes: that lies on one page

 private:
  Stash& make_stash(std::string_view package);
  void find_known_globs();
  Flow run_main(Body& body);
  int die_status() const;
  void report_uncaught();
  int stray_jump(Flow outcome);
  int destruct(int status);
  void warn_once_only();
  void destroy_one(Object* o);
  void forget_destroys();
  bool within_limits();
  void destroy_in_reserve();
  void begin_reserve();
  void end_reserve();
  void destroy_leftovers();
  struct IsaLine { uint64_t generation = 0; std::vector<Stash*> line; };
  std::unordered_map<Stash*, IsaLine> isa_lines_;
  ContainerMagic* find_magic(const Object* container);
  std::unordered_map<const Object*, std::unique_ptr<ContainerMagic>> container_magic_;
  const Object* last_magical_ = nullptr;                      // what was looked up last, and what was found
  ContainerMagic* last_magic_ = nullptr;
};

// Items pushed on the value stack by one node: gone when it ends, except what a list `return` carries out over them.
class StackItems {
 public:
  explicit StackItems(Interpreter& in) : in_(in), mark_(in.sp) {}
  ~StackItems();
  StackItems(const StackItems&) = delete;
  StackItems& operator=(const StackItems&) = delete;
  Value* begin() const { return mark_; }
  Value* end() const { return in_.sp; }
  size_t size() const { return static_cast<size_t>(in_.sp - mark_); }

 private:
  Interpreter& in_;
  Value* mark_;
};

// Makes a JumpTarget for as long as it lives.
class JumpScope {
 public:
  JumpScope(Interpreter& in, JumpTarget::Kind kind, const std::string* label = nullptr, const void* block = nullptr)
      : in_(in), target_{in.jump_targets, in.frame, label, block, in.eval_blocks.size(), kind} { in.jump_targets = &target_; }
  ~JumpScope() { in_.jump_targets = target_.outer; }
  JumpScope(const JumpScope&) = delete;
  JumpScope& operator=(const JumpScope&) = delete;

 private:
  Interpreter& in_;
  JumpTarget target_;
};

// The interpreter that runs on this thread.
extern thread_local Interpreter* interpreter __attribute__((tls_model("initial-exec")));

}  // namespace nacre
