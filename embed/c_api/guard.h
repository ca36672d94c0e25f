// SPDX-License-Identifier: MIT
// What every function of the C interface is made with: handles to what they stand for, exceptions to a status, C's lists and texts to C++'s.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "embed/c_api/handles.h"
#include "nacre/interpreter.h"
#include "nacre/nacre.h"

namespace nacre::v1::c_api {

// The functions that run in an interpreter share in it, so that freeing its handle meanwhile ends it only when they are done.
using Host = std::shared_ptr<Interpreter>;

struct HeldValue {
  Value value;
  std::string text;          // what nacre_text() and its kin answered last
};
struct HeldError {
  Error error;
  std::string json;          // made when it is asked for
};
// A host's function under way.
struct Underway {
  Call& call;
  nacre_interpreter* perl;
  std::deque<std::string> texts;
  std::string name;
  std::optional<Error> dies_of;
};

inline constinit Handles<nacre_interpreter, Host, 1> interpreters;
inline constinit Handles<nacre_value, HeldValue, 2> values;
inline constinit Handles<nacre_error, HeldError, 3> errors;
inline constinit Handles<nacre_call, Underway*, 4> calls;

[[noreturn]] void misuse(const std::string& message);
nacre_status tell(nacre_error** error, const Error& what) noexcept;

template <class F>
nacre_status guarded(nacre_error** error, F f) noexcept {
  try {
    f();
    return NACRE_OK;
  } catch (const Error& what) {
    return tell(error, what);
  } catch (const std::bad_alloc&) {
    return NACRE_NO_MEMORY;
  } catch (const std::exception& what) {
    return tell(error, Error(Error::Kind::Misuse, what.what()));
  } catch (...) {
    return NACRE_MISUSE;
  }
}

// Throw Error (Misuse).
Host host(const nacre_interpreter* handle);
Value value(const nacre_value* handle);   // shared in, since what is done with it may free the handle
HeldValue& held(nacre_value* handle);
Underway& underway(const nacre_call* handle);
std::string_view text(const char* given, size_t length, const char* what);
std::string name(const char* given, const char* what);
std::vector<Value> list(nacre_value* const* handles, size_t count);
std::vector<std::string> strings(const char* const* given);   // ended by NULL
template <class T>
T& needed(T* given, const char* what) {
  if (!given) misuse(std::string("a null pointer: ") + what);
  return *given;
}

// Stores a new handle; where `out` is null nothing is wanted.
void give(nacre_value** out, Value value);
void give_text(HeldValue& holder, std::string content, const char** out, size_t* length);

// A function, a module or an object of the host's, as long as the interpreter needs it. `release` is called only once it is kept.
struct Kept {
  void* user = nullptr;
  nacre_release release = nullptr;
  bool is_kept = false;

  Kept(void* of, nacre_release by) : user(of), release(by) {}
  Kept(const Kept&) = delete;
  Kept& operator=(const Kept&) = delete;
  ~Kept() {
    if (is_kept && release) release(user);
  }
};

Options options_of(const nacre_options* given);
Limits limits_of(const nacre_limits& given);
void tell_limits(const Limits& limits, nacre_limits& out);   // as much of them as `out` has room for

}  // namespace nacre::v1::c_api
