// SPDX-License-Identifier: MIT
// The state of one interpreter: its heap, value stack, frames, packages, special variables, and what is under way (unwinding, local, matches).
// No globals: several interpreters live in one process, one thread in each at a time. Themes of its functions have files of their own:
// interpreter.cpp (life), symbols.cpp (names), errors.cpp (die, warn), calls.cpp (calling subs), locals.cpp, methods.cpp, safe_point.cpp.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "parser/pragmas.h"
#include "runtime/container_magic.h"
#include "runtime/frame.h"
#include "runtime/locals.h"
#include "runtime/posix/waiter.h"
#include "runtime/row.h"
#include "runtime/text.h"
#include "runtime/values/heap.h"
#include "runtime/values/symbols.h"

namespace nacre {

namespace tree { struct Node; }
namespace parser { struct SubTree; class Names; struct NameStore; }
struct MatchState;
struct SystemState;
class Vocabulary;
class ModuleSource;

// What a module of ours is: rows, embedded Perl source, or both.
struct Module {
  std::string_view name;        // "List::Util"
  Rows rows;                    // qualified names
  std::string_view source;      // Perl, may be empty
  std::string_view help;
  void (*load)(Interpreter&) = nullptr;   // extra native set-up
};

struct Options {
  Rows builtins;
  std::span<const Module> modules;
  std::vector<std::string> include_path;      // -I, PERL5LIB
  std::string program_name = "-";             // $0
  std::string executable;                     // $^X
  std::vector<std::string> arguments;         // @ARGV
  bool warn_switch = false;                   // -w: $^W
  bool warn_all = false, warn_none = false;   // -W -X
  int taint = 0;                              // -T 1, -t -1
  bool check_only = false;                    // -c
};

// Globs that the interpreter itself reads; found once.
struct KnownGlobs {
  Glob *topic, *sort_a, *sort_b, *eval_error, *list_separator, *output_field, *output_record, *input_record, *subscript_separator, *zero,
      *argv, *args, *env, *inc, *inc_hash, *sig, *stdin_, *stdout_, *stderr_, *argv_handle, *accumulator, *child_error;
};

class Interpreter {
 public:
  explicit Interpreter(Options options);
  ~Interpreter();
  Interpreter(const Interpreter&) = delete;
  Interpreter& operator=(const Interpreter&) = delete;

  // --- Running (run.cpp). Exit status as perl's: after END blocks.
  int run_file(const std::string& path);
  int run_text(std::string_view text, const std::string& name);
  int finish(Flow flow);                                      // END blocks, global destruction, exit status

  // --- The value stack. Never moves; sp is the first free place.
  Value* sp = nullptr;
  void push(Value owned) { *sp++ = owned; }
  void drop_to(Value* mark) { while (sp > mark) { --sp; release(*sp); } }
  Frame* frame = nullptr;                                     // the innermost running one
  const char* stack_limit = nullptr;                          // C stack: a sub call below this address dies

  // --- Unwinding: the reason behind Value::unwind() and Flow.
  Flow flow = Flow::Normal;
  Held thrown;                                                // Flow::Die: what was thrown
  std::string_view label;                                     // Next, Last, Redo, Goto: empty for the innermost
  int exit_status = 0;                                        // Flow::Exit
  Value leave(Flow reason) { flow = reason; return Value::unwind(); }

  // --- die and warn (errors.cpp). Messages get " at F line N.\n" unless they end in a newline.
  Value die(std::string_view message);                        // always Value::unwind()
  Value die_value(Value owned);
  [[noreturn]] void fail(std::string_view message) { die(message); throw Unwound{}; }
  std::string where() const;                                  // " at F line N, <STDIN> line 5.\n"
  void warn(parser::Warn category, std::string_view message); // if the category is on here
  bool warns(parser::Warn category) const;
  void warn_text(std::string message);                        // complete text to __WARN__ or STDERR
  void warn_uninitialized(const tree::Node* operand, std::string_view operation);  // operand: for its name; may be null
  void warn_not_numeric(const Value& v, std::string_view operation);
  const Place& place() const;

  // --- Names (symbols.cpp)
  Stash& stash(std::string_view package);                     // made when new
  Stash* find_stash(std::string_view package);
  Stash& stash_at(uint16_t package_index) { return *packages[package_index]; }
  Glob& glob(std::string_view qualified);                     // "main::x"; made when new
  Glob* find_glob(std::string_view qualified);
  Code* find_sub(std::string_view qualified);
  void define_native(std::string_view qualified, const Row& row);
  void define_constant(std::string_view qualified, Value owned);
  void define_code(Glob& g, Code* owned);                     // takes over a count; bumps the method generation
  String* intern(std::string_view bytes, bool utf8 = false);  // borrowed; lives as long as the interpreter
  std::vector<Stash*> packages;                               // index as in Object::package
  std::unordered_map<std::string, Stash*> stashes;
  KnownGlobs known{};
  uint64_t method_generation = 1;                             // bumped when any sub or @ISA changes
  Held no, yes;                                               // perl's false ("" and 0) and true
  Value truth(bool b) { return b ? Value::integer(1) : copy(*no); }

  // --- Calls (calls.cpp). Arguments are args[0..argc), slots or values on the stack; the caller drops them. Want::List pushes the results.
  Value call(Code& code, Value* args, uint32_t argc, Want want);
  Held call_sub(Code& code, std::initializer_list<Value> borrowed_args, Want want = Want::Scalar);  // throws Unwound
  Value call_native(const Row& row, Value* args, uint32_t argc, Want want);
  // Methods (methods.cpp)
  Code* find_method(Stash& package, std::string_view name, bool autoload = true);
  Code* find_method(Stash& package, String* name) { return find_method(package, name->view()); }
  const std::vector<Stash*>& linear_isa(Stash& package);
  bool derives_from(Stash& package, std::string_view base);
  Held call_method(const Value& invocant, std::string_view name, std::initializer_list<Value> borrowed_args, Want want = Want::Scalar);
  Stash* blessed(const Value& v) { return v.is_ref() && v.o->package ? packages[v.o->package] : nullptr; }
  // Overload: the method for `key` ("+", "\"\"") in package, null: none. (overload.cpp)
  Code* overload_method(Stash& package, std::string_view key);
  bool overloaded(const Value& v) { return v.is_ref() && v.o->package && has_overload(*packages[v.o->package]); }
  bool has_overload(Stash& package);
  // The operator by overload: true when handled; result owned, may be unwind. `right` may be undef with unary ones.
  bool overload_binary(std::string_view key, const Value& left, const Value& right, Value& result, bool assign_variant = false);
  bool overload_unary(std::string_view key, const Value& operand, Value& result);

  // --- Safe points (safe_point.cpp): one word polled per statement and loop edge.
  const std::atomic<unsigned>* attention = nullptr;
  bool attend() { return attention->load(std::memory_order_relaxed) == 0 || attend_slow(); }   // false: unwinding
  bool attend_slow();
  bool dispatch_signals();                                    // runs %SIG handlers; false: a handler unwound
  bool wants_destroy(const Object& o);                        // its package has a DESTROY
  void queue_destroy(Object* dying);                          // from destroy(): DESTROY runs at the next safe point
  bool run_destroys();
  std::vector<Object*> destroys_waiting;
  posix::Waiter waiter;

  // --- local (locals.h)
  Locals locals;

  // --- Container magic (tie, %ENV, %SIG, %! ...): only for Arrays and Hashes with flag Magical.
  ContainerMagic* magic_of(const Object* container);
  void attach_magic(Object* container, std::unique_ptr<ContainerMagic> magic);
  std::unique_ptr<ContainerMagic> detach_magic(Object* container);

  // --- Weak references
  std::unordered_map<Object*, WeakCell*> weak_cells;
  void weaken(Value* slot);

  // --- Compiling (compile.cpp)
  Code* compile_file(std::string_view text, const std::string& file, uint32_t first_line = 1);   // null: died, error in thrown
  Value eval_string(const Value& text, Frame* frame, tree::Node& site, Want want);
  Value require_file(const std::string& relative, const std::string& shown_as);  // 1 or what the file yielded; dies as perl
  Value do_file(const std::string& path, Want want);
  Value require_version(std::string_view version);
  bool load_module(std::string_view name);                    // Foo::Bar; false: unwinding
  std::vector<Code*> end_blocks, init_blocks, check_blocks;

  // --- Files (runtime/files.cpp)
  HandleObject* selected = nullptr;                           // select(FH); counted
  HandleObject* last_read = nullptr;                          // $. ; not counted
  Glob* last_read_glob = nullptr;                             // its name, for ", <STDIN> line 5."
  Glob* selected_glob = nullptr;
  HandleObject* handle_of(const Value& v, bool make = false); // glob, \*glob, IO object, name; null: none
  void flush_all();
  int system_error = 0;                                       // $!
  std::shared_ptr<SystemState> system;                        // system_state.h: last stat, $/ as parsed, <>, installed handlers
  std::vector<HandleObject*> open_handles;                    // every open stream, flushed at fork and exit

  // --- Regex state: what $1, $&, @- speak of
  std::shared_ptr<MatchState> match;

  Heap own_heap;
  Options options;
  int32_t child_status = 0;                                   // $?
  int32_t warn_level = 0;                                     // $^W
  int64_t start_time = 0;                                     // $^T
  uint32_t eval_count = 0;                                    // (eval N)
  uint32_t eval_depth = 0;                                    // $^S
  bool in_destruction = false;
  std::string in_place_suffix; bool in_place = false;         // -i, $^I

 private:
  friend class CompileVocabulary;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The interpreter that runs on this thread.
extern thread_local Interpreter* interpreter __attribute__((tls_model("initial-exec")));

}  // namespace nacre
