// SPDX-License-Identifier: MIT
// Attacks on threads whose stacks are small, or as large as usual.
#pragma once

#include <doctest/doctest.h>
#include <pthread.h>

#include <string>

#include "tests/sandbox/attack.h"

namespace attack {

inline constexpr size_t stacks[] = {size_t{256} << 10, size_t{8} << 20};

struct Survival {
  Ended ended;
  bool lives = false;   // the interpreter, afterwards
};

// Warnings are off; 512 MB and ten seconds are the limits.
inline Survival on_stack_of(size_t bytes, std::string_view text) {
  struct Job {
    std::string text;
    Survival survival = {};
  } job{"no warnings; " + std::string(text)};
  auto perform = [](void* given) -> void* {
    auto& job = *static_cast<Job*>(given);
    try {
      nacre::Limits limits = memory(512 << 20);
      limits.time = 10s;
      nacre::Interpreter perl(with(limits));
      job.survival.ended = run(perl, job.text);
      job.survival.lives = lives(perl);
    } catch (const std::exception& error) {
      job.survival.ended.message = std::string("outside: ") + error.what();
    }
    return nullptr;
  };
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, bytes);
  pthread_t thread;
  REQUIRE(pthread_create(&thread, &attributes, perform, &job) == 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  return job.survival;
}

}  // namespace attack
