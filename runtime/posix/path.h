// SPDX-License-Identifier: MIT
// The one way of a path to the kernel. In: its bytes, and what it is for. Out: a C text for a system call, or the errno that says why there is
// none (a NUL inside: ENOENT, as perl has it).
//
// Without a Sandbox the path goes as it is. With one it is looked up beneath what the host granted, by openat2(2), which follows neither `..`
// nor symbolic links out of there, nor the links of /proc; and the system call gets "/proc/self/fd/N" for what was found, or
// "/proc/self/fd/PARENT/name" for what is to be made, removed or not followed: no later change of a name leads elsewhere. What lies outside is
// refused, and nobody learns whether it exists. In bounds the errors are the usual ones.
#pragma once

#include <string>
#include <string_view>

#include "runtime/posix/fd.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/terminated.h"

namespace nacre::posix {

struct PathUse {
  // Followed: what the path leads to, which exists. Itself: the same without following a link at its end. Entry: a name in a folder, to be made,
  // removed or moved.
  enum class Form : uint8_t { Followed, Itself, Entry };
  std::string_view operation;  // for the refusal: "stat"
  Form form = Form::Followed;
  bool read = false, write = false, load = false;
};
constexpr PathUse reading(std::string_view operation) { return {operation, PathUse::Form::Followed, true}; }
constexpr PathUse reading_itself(std::string_view operation) { return {operation, PathUse::Form::Itself, true}; }
constexpr PathUse changing(std::string_view operation) { return {operation, PathUse::Form::Followed, false, true}; }
constexpr PathUse changing_itself(std::string_view operation) { return {operation, PathUse::Form::Itself, false, true}; }
constexpr PathUse changing_entry(std::string_view operation) { return {operation, PathUse::Form::Entry, false, true}; }

// Where a path lies beneath a granted place.
struct Spot {
  const Sandbox::Place* place = nullptr;
  std::string rest;  // beneath it; empty: the place itself
};

class Path {
 public:
  Path(std::string_view text, const PathUse& use) : text_(text) {
    if (sandbox && text_ && !text.empty()) resolve(text, use);
  }

  explicit operator bool() const { return text_ && error_ == 0; }
  int error() const;
  const char* c_str() const { return shown_.empty() ? text_.c_str() : shown_.c_str(); }

 private:
  void resolve(std::string_view text, const PathUse& use);
  void look_up(const Spot& spot, std::string_view text, const PathUse& use);
  bool open_beneath(const Spot& spot, const std::string& rest, int flags, std::string_view text, const PathUse& use);

  Terminated text_;
  std::string shown_;  // what the kernel is told instead of text_
  Descriptor held_;    // what shown_ names
  int error_ = 0;
};

// The same for open(2), whose flags say what the path is for: a system call, made again as long as again() says so.
class OpenPath {
 public:
  OpenPath(std::string_view path, int flags, unsigned mode, bool load = false);

  explicit operator bool() const { return static_cast<bool>(text_); }
  long number() const { return number_; }
  const long* arguments() const { return arguments_; }
  // What the call returned (-errno when it failed): true, it is to be made once more.
  bool again(long returned) { return sandbox && look(returned); }
  // The descriptor, now the program's; or what it was given.
  int take(int fd) const { return sandbox ? taken(fd) : made(fd); }

 private:
  struct How { uint64_t flags, mode, resolve; };
  bool look(long returned);
  int taken(int fd) const;
  void aim(Spot spot);

  Terminated text_;
  long number_;
  long arguments_[4] = {};
  std::string_view path_;
  PathUse use_{"open"};
  Spot spot_;
  std::string shown_;
  How how_{};
  bool is_second_ = false;  // beneath the canonical name
  int tries_ = 0;
};

// A symbolic link made at `entry` may only lead to what the host granted.
void permit_target(std::string_view target, const Path& entry);

}  // namespace nacre::posix
