// SPDX-License-Identifier: MIT
// A Perl interpreter in a C++ program.
//
//   nacre::Interpreter perl;
//   perl.define("main::add", [](int a, int b) { return a + b; });
//   perl.run("print 'three is ', add(1, 2), qq{\\n};");
//   int answer = perl.call("add", 40, 2).as<int>();
//
// Several live in one process and share nothing. One thread at a time may be inside one; another that comes meanwhile gets Error (Misuse).
// Every function may throw Error; docs/embedding.md tells of the rest.
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <typeinfo>
#include <vector>

#include "nacre/config.h"
#include "nacre/error.h"
#include "nacre/options.h"
#include "nacre/value.h"

NACRE_BEGIN

// A call of a host's function by a script, as the function sees it.
class NACRE_API Call {
 public:
  size_t count() const noexcept;
  Value operator[](size_t i) const;                 // undef beyond count()
  // Without making a Value, for what is called often.
  int64_t integer(size_t i) const;
  double number(size_t i) const;
  std::string text(size_t i) const;
  void assign(size_t i, const Value& value) const;  // $_[i] = value: the caller's variable
  Want want() const noexcept;
  // What it answers: in list context all that were given, in scalar context the last.
  void answer(const Value& value);
  void answer_integer(int64_t value);
  void answer_number(double value);
  Interpreter& interpreter() const noexcept;
  std::string_view name() const noexcept;           // under which it was defined

 private:
  friend struct inside::Access;
  Call() = default;
  void* call_ = nullptr;
  void* answer_ = nullptr;
};
using HostFunction = std::function<void(Call&)>;

// Text that was compiled once and can be run again; its `my` variables are new each time.
class NACRE_API Program {
 public:
  Program() = default;
  Value run(Want want = Want::Scalar) const;        // the value of the last statement
  const Value& code() const { return code_; }       // as a sub

 private:
  friend class Interpreter;
  explicit Program(Value code) : code_(std::move(code)) {}
  Value code_;
};

// What a script left behind.
struct NACRE_API Leftovers {
  std::vector<int> descriptors;                     // open handles, without 0 to 2
  std::vector<int> children;                        // not waited for
  std::vector<int> shared_memory, semaphores, queues;   // System V ids that it made and did not remove
  bool empty() const { return descriptors.empty() && children.empty() && shared_memory.empty() && semaphores.empty() && queues.empty(); }
};

template <class T>
class Class;

// A fiber of one interpreter; never used again for another one.
enum class FiberId : uint64_t {};

class NACRE_API Interpreter {
 public:
  Interpreter();
  explicit Interpreter(Options options);
  ~Interpreter();
  Interpreter(Interpreter&&) noexcept;
  Interpreter& operator=(Interpreter&&) noexcept;

  // --- Whole programs: BEGIN, main, END. The exit status; a die that nobody caught throws.
  int run(std::string_view text, const std::string& name = "-");
  int run_file(const std::string& path);            // the host's own reading: needs no grant

  // --- Pieces. They see the package variables and subs of those before; `my` variables end with the piece.
  Value eval(std::string_view text, const std::string& name = "(eval)");
  std::vector<Value> eval_list(std::string_view text, const std::string& name = "(eval)");
  Program compile(std::string_view text, const std::string& name = "(eval)");

  // --- Subs, by name ("f" is "main::f") or value.
  template <class... Arguments>
  Value call(std::string_view sub, const Arguments&... arguments) {
    const Value list[] = {Convert<Arguments>::to(*this, arguments)..., Value()};
    return this->sub(sub).invoke_scalar({list, sizeof...(Arguments)});
  }
  template <class... Arguments>
  std::vector<Value> call_list(std::string_view sub, const Arguments&... arguments) {
    const Value list[] = {Convert<Arguments>::to(*this, arguments)..., Value()};
    return this->sub(sub).invoke(Want::List, {list, sizeof...(Arguments)});
  }
  Value sub(std::string_view name);                 // throws where there is none
  bool has_sub(std::string_view name);

  // --- Package variables: "x" is "main::x". Arrays and hashes come as references.
  Value scalar(std::string_view name);
  void set_scalar(std::string_view name, const Value& value);
  Value array(std::string_view name);
  Value hash(std::string_view name);

  // --- Values that need an interpreter: containers, and whatever Convert knows.
  template <class T>
  Value value(const T& v) { return Convert<T>::to(*this, v); }
  Value bless(const Value& reference, std::string_view package);

  // --- The host's functions. Any callable whose parameters and result Convert knows, or that takes (Call&). What it throws becomes die.
  template <class F>
  void define(std::string_view name, F&& function);
  void define_native(std::string_view name, HostFunction function);
  void define_constant(std::string_view name, const Value& value);
  // `use Host::Thing` finds the module (its functions are defined when it is first asked for) and no file. `exports`: imported by default.
  void define_module(std::string_view name, std::function<void(Interpreter&)> load, std::vector<std::string> exports = {});
  // An object of the package that owns `object`; dropped with its last reference.
  Value make_object(std::string_view package, std::shared_ptr<void> object, const std::type_info& type);
  template <class T>
  Class<T> define_class(std::string_view package);
  // A sub as a value, without a name.
  template <class F>
  Value function(F&& function);
  Value native(HostFunction function);

  // --- Fibers: where the script would wait, the host's loop goes on. The host waits until descriptor() is readable (by whatever loop it has:
  // nacre/asio.h does it for Boost.Asio) and calls poll(), which runs every fiber that can go on and then calls what is done.
  using Done = std::function<void(std::exception_ptr failure, Value result)>;   // called from poll(); failure: an Error
  FiberId spawn(const Value& code, std::vector<Value> arguments, Done done);
  FiberId spawn(const Program& program, Done done) { return spawn(program.code_, {}, std::move(done)); }
  void cancel(FiberId fiber);                       // it ends where it waits, with Error (Interrupted); one that has ended is nothing to it
  void cancel_after(FiberId fiber, std::chrono::nanoseconds time);   // likewise, with Error (Limit, "time")
  int descriptor();                                 // stays the same, but for a fork's child; the interpreter's own
  void poll();                                      // throws what exit() or an interrupt of the whole is
  size_t fibers();                                  // that have not ended, or whose end was not told yet
  // Called around each fork of the script's, as io_context::notify_fork wants it. Where Prepare throws the fork dies; later it is warned of.
  enum class Fork { Prepare, Parent, Child };
  void on_fork(std::function<void(Fork)> told);

  // --- Control
  void interrupt() noexcept;                        // from any thread or a signal's C handler: what runs ends with Error (Interrupted); where nothing does, the next call
  void deliver(std::string_view signal);            // "USR1": runs %SIG's handler at the next safe point, or at once where nothing runs
  void renew(const Limits& limits);                 // counts anew, after a limit or between requests
  Limits left() const;                              // what is left of the limits
  bool is_incomplete(std::string_view text);        // it does not compile yet, but might if more followed
  Leftovers leftovers();
  void collect();                                   // ends the main program now: END blocks and global destruction; its handles stay valid

 private:
  friend struct inside::Access;
  std::shared_ptr<inside::Core> core_;   // null: moved from
};

// --- Implementation of the templates

namespace inside {
template <class F>
struct Signature : Signature<decltype(&F::operator())> {};
template <class R, class... A>
struct Signature<R (*)(A...)> {
  using Result = R;
  using Arguments = std::tuple<std::remove_cvref_t<A>...>;
};
template <class R, class... A>
struct Signature<R(A...)> : Signature<R (*)(A...)> {};
template <class C, class R, class... A>
struct Signature<R (C::*)(A...)> : Signature<R (*)(A...)> {};
template <class C, class R, class... A>
struct Signature<R (C::*)(A...) const> : Signature<R (*)(A...)> {};

template <class M, class = typename Signature<M>::Arguments>
struct MethodArguments {
  using Type = typename Signature<M>::Arguments;
};
template <class M, class Object, class... A>
  requires(!std::is_member_function_pointer_v<M>)
struct MethodArguments<M, std::tuple<Object, A...>> {
  using Type = std::tuple<A...>;
};

NACRE_API void expect_count(const Call& call, size_t least, size_t most);   // throws Error: "Too few arguments for NAME"

template <class T>
T argument(const Call& call, size_t i) {
  if constexpr (std::same_as<T, Value>) return call[i];
  else if constexpr (std::same_as<T, int64_t> || std::same_as<T, int>) return static_cast<T>(sizeof(T) < 8 ? Convert<T>::from(call.integer(i)) : call.integer(i));
  else if constexpr (std::floating_point<T>) return static_cast<T>(call.number(i));
  else if constexpr (std::same_as<T, std::string> || std::same_as<T, std::string_view>) return T(call.text(i));
  else return Convert<T>::from(call[i]);
}
// A string_view parameter needs what it views to stay alive: the argument is kept as a string.
template <class T>
using Kept = std::conditional_t<std::same_as<T, std::string_view> || std::same_as<T, const char*>, std::string, T>;

template <class R>
void answer(Call& call, R&& result) {
  using T = std::remove_cvref_t<R>;
  if constexpr (std::integral<T> && !std::same_as<T, bool> && (std::is_signed_v<T> || sizeof(T) < 8)) call.answer_integer(result);
  else if constexpr (std::floating_point<T>) call.answer_number(result);
  else call.answer(Convert<T>::to(call.interpreter(), result));
}

template <class F, class... A, size_t... I>
void apply(F& function, Call& call, std::tuple<A...>*, std::index_sequence<I...>) {
  expect_count(call, sizeof...(A), sizeof...(A));
  using R = typename Signature<std::decay_t<F>>::Result;
  if constexpr (std::is_void_v<R>) function(argument<Kept<A>>(call, I)...);
  else answer(call, function(argument<Kept<A>>(call, I)...));
}

template <class F>
HostFunction wrap(F&& function) {
  using G = std::decay_t<F>;
  if constexpr (std::is_invocable_v<G&, Call&>) {
    return HostFunction(std::forward<F>(function));
  } else {
    using Arguments = typename Signature<G>::Arguments;
    return [function = G(std::forward<F>(function))](Call& call) mutable {
      apply(function, call, static_cast<Arguments*>(nullptr), std::make_index_sequence<std::tuple_size_v<Arguments>>{});
    };
  }
}

NACRE_API std::shared_ptr<void> object_of(const Value& value, const std::type_info& type);   // throws Error where it is none
}  // namespace inside

template <class F>
void Interpreter::define(std::string_view name, F&& function) { define_native(name, inside::wrap(std::forward<F>(function))); }
template <class F>
Value Interpreter::function(F&& function) { return native(inside::wrap(std::forward<F>(function))); }

template <class... Arguments>
Value Value::operator()(const Arguments&... arguments) const {
  const Value list[] = {Value(arguments)..., Value()};
  return invoke_scalar({list, sizeof...(Arguments)});
}
template <class... Arguments>
Value Value::call(std::string_view method, const Arguments&... arguments) const {
  const Value list[] = {Value(arguments)..., Value()};
  return invoke_scalar(method, {list, sizeof...(Arguments)});
}

// A C++ class as a Perl package:
//   perl.define_class<Counter>("Counter").constructor<int>().method("next", &Counter::next);
// gives Counter->new(5)->next. The object is destroyed with its last reference.
template <class T>
class Class {
 public:
  Class(Interpreter& in, std::string_view package) : in_(in), package_(package) {}

  template <class... A>
  Class& constructor(std::string_view name = "new") {
    in_.define_native(package_ + "::" + std::string(name), [package = package_](Call& call) {
      inside::expect_count(call, sizeof...(A) + 1, sizeof...(A) + 1);
      make<A...>(call, package, std::index_sequence_for<A...>{});
    });
    return *this;
  }
  template <class M>
  Class& method(std::string_view name, M member) {
    in_.define_native(package_ + "::" + std::string(name), [member](Call& call) {
      auto object = std::static_pointer_cast<T>(inside::object_of(call[0], typeid(T)));
      if constexpr (std::is_invocable_v<M, T&, Call&>) {
        std::invoke(member, *object, call);
      } else {
        using Arguments = typename inside::MethodArguments<M>::Type;   // a free callable's first one is the object
        forward(member, *object, call, static_cast<Arguments*>(nullptr), std::make_index_sequence<std::tuple_size_v<Arguments>>{});
      }
    });
    return *this;
  }

 private:
  template <class... A, size_t... I>
  static void make(Call& call, const std::string& package, std::index_sequence<I...>) {
    auto object = std::make_shared<T>(inside::argument<inside::Kept<std::remove_cvref_t<A>>>(call, I + 1)...);
    std::string wanted = call.text(0);
    call.answer(call.interpreter().make_object(wanted.empty() ? package : wanted, std::move(object), typeid(T)));
  }
  template <class M, class... A, size_t... I>
  static void forward(M& member, T& object, Call& call, std::tuple<A...>*, std::index_sequence<I...>) {
    inside::expect_count(call, sizeof...(A) + 1, sizeof...(A) + 1);
    using R = typename inside::Signature<std::remove_const_t<M>>::Result;
    if constexpr (std::is_void_v<R>) std::invoke(member, object, inside::argument<inside::Kept<A>>(call, I + 1)...);
    else inside::answer(call, std::invoke(member, object, inside::argument<inside::Kept<A>>(call, I + 1)...));
  }

  Interpreter& in_;
  std::string package_;
};
template <class T>
Class<T> Interpreter::define_class(std::string_view package) { return Class<T>(*this, package); }

NACRE_END
