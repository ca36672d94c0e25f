// SPDX-License-Identifier: MIT
// Which sanitizer the tests, and nacre beside them, are built with.
#pragma once

namespace nacre::tests {

#ifdef __SANITIZE_THREAD__
constexpr bool thread_sanitizer = true;
#else
constexpr bool thread_sanitizer = false;
#endif

#ifdef __SANITIZE_ADDRESS__
constexpr bool sanitized = true;
#else
constexpr bool sanitized = thread_sanitizer;
#endif

}  // namespace nacre::tests
