// SPDX-License-Identifier: MIT
// What a door of posix/ answers: a value, or the errno that says why there is none. Throws nothing, allocates nothing.
// The caller sets `$!` from error(); errno itself is read in this folder only.
#pragma once

#include <utility>

namespace nacre::posix {

// An errno, e.g. ENOENT. 0 is no error and never stands in a failed Result.
struct Error {
  int number = 0;
};

template <class T>
class [[nodiscard]] Result {
 public:
  constexpr Result(T value) : value_(std::move(value)) {}
  constexpr Result(Error error) : error_(error.number) {}

  constexpr explicit operator bool() const { return error_ == 0; }
  constexpr bool failed() const { return error_ != 0; }
  constexpr int error() const { return error_; }  // 0 when there is a value
  constexpr Error failure() const { return Error{error_}; }

  constexpr T& operator*() & { return value_; }
  constexpr const T& operator*() const& { return value_; }
  constexpr T&& operator*() && { return std::move(value_); }
  constexpr T* operator->() { return &value_; }
  constexpr const T* operator->() const { return &value_; }
  constexpr T value_or(T other) const { return error_ == 0 ? value_ : other; }

 private:
  T value_{};
  int error_ = 0;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  constexpr Result() = default;
  constexpr Result(Error error) : error_(error.number) {}

  constexpr explicit operator bool() const { return error_ == 0; }
  constexpr bool failed() const { return error_ != 0; }
  constexpr int error() const { return error_; }
  constexpr Error failure() const { return Error{error_}; }

 private:
  int error_ = 0;
};

}  // namespace nacre::posix
