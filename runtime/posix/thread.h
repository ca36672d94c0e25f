// SPDX-License-Identifier: MIT
// The calling thread: its names and its stack.
#pragma once

#include <cstddef>

namespace nacre::posix {

unsigned long this_thread();         // pthread_self(3)
int thread_id();                     // gettid(2), asked once a thread; a fork's child asks anew
// The address below which no call of a sub may begin on this thread's own stack: room is left for what runs natively. pthread_getattr_np(3)
const char* thread_stack_limit();
size_t native_stack();               // that room, where the stack is large enough for it
size_t stack_frames_take();          // so many times what they take in optimised code
// tgkill(2): to this thread of this process alone. Async-signal-safe.
void signal_thread(int thread_id, int signal);

}  // namespace nacre::posix
