// SPDX-License-Identifier: MIT
// What the tests of a host's interface share: the Error that something throws, an interpreter that may do everything.
#pragma once

#include <doctest/doctest.h>
#include <nacre/interpreter.h>

#include <concepts>
#include <exception>
#include <utility>

namespace embed_tests {

template <std::invocable F>
nacre::Error error_of(F f) {
  try {
    f();
  } catch (const nacre::Error& error) {
    return error;
  }
  FAIL("nothing was thrown");
  return nacre::Error(nacre::Error::Kind::Die, "nothing was thrown");
}
inline nacre::Error error_of(const std::exception_ptr& failure) {
  return error_of([&] { std::rethrow_exception(failure); });
}

template <class F>
nacre::Error::Kind kind_of(F&& f) {
  return error_of(std::forward<F>(f)).kind();
}

inline nacre::Options granted() {
  nacre::Options options;
  options.grants = nacre::Grants::all();
  return options;
}

}  // namespace embed_tests
