// SPDX-License-Identifier: MIT
// For the tests of limits: a script that attacks them, and how it ended.
#pragma once

#include <doctest/doctest.h>
#include <nacre/interpreter.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace attack {

using namespace std::chrono_literals;

// A sanitizer makes all slower.
inline constexpr double patience = 20;

struct Ended {
  std::optional<nacre::Error::Kind> kind;   // nothing: it ran to its end
  std::string limit, message;
  double seconds = 0;

  bool by(std::string_view which) const { return kind == nacre::Error::Kind::Limit && limit == which; }
};

inline Ended run(nacre::Interpreter& perl, std::string_view text) {
  Ended ended;
  auto start = std::chrono::steady_clock::now();
  try {
    perl.eval(text);
  } catch (const nacre::Error& error) {
    ended.kind = error.kind();
    ended.limit = error.limit();
    ended.message = error.message();
  }
  ended.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return ended;
}

// The signals that the text speaks of are the script's.
inline nacre::Options with(const nacre::Limits& limits, std::string_view text = {}) {
  nacre::Options options;
  for (const char* name : {"USR1", "ALRM"})
    if (text.find(name) != text.npos) options.signals.owned_by_script.emplace_back(name);
  options.grants = nacre::Grants::all();
  options.limits = limits;
  options.output = options.errors = nacre::Stream::none();
  return options;
}

inline nacre::Limits steps(uint64_t n) {
  nacre::Limits limits;
  limits.steps = n;
  return limits;
}
inline nacre::Limits memory(uint64_t bytes) {
  nacre::Limits limits;
  limits.memory = bytes;
  return limits;
}
inline nacre::Limits time(std::chrono::nanoseconds time) {
  nacre::Limits limits;
  limits.time = time;
  return limits;
}
inline nacre::Limits depth(uint32_t n) {
  nacre::Limits limits;
  limits.depth = n;
  return limits;
}

inline nacre::Limits output(uint64_t bytes) {
  nacre::Limits limits;
  limits.output = bytes;
  return limits;
}

// Is the interpreter as good as new, once its limits are?
inline bool lives(nacre::Interpreter& perl) {
  perl.renew({});
  return perl.eval("my @l = map { $_ * 2 } 1 .. 3; \"@l\" . sprintf('%d', 6 * 7)").text() == "2 4 642";
}

// The text ends by that limit, soon, and the interpreter is none the worse for it.
inline void ends_by(std::string_view which, const nacre::Limits& limits, std::string_view text) {
  CAPTURE(std::string(text));
  CAPTURE(std::string(which));
  nacre::Interpreter perl(with(limits, text));
  Ended ended = run(perl, text);
  CHECK_MESSAGE(ended.by(which), ended.message);
  CHECK(ended.seconds < patience);
  CHECK(lives(perl));
}

}  // namespace attack
