// SPDX-License-Identifier: MIT
// The calling thread: its names and its stack.
#pragma once

namespace nacre::posix {

unsigned long this_thread();         // pthread_self(3)
int thread_id();                     // gettid(2), asked once a thread; a fork's child asks anew
// The address below which no call of a sub may begin on this thread's own stack: room is left for what runs natively. pthread_getattr_np(3)
const char* thread_stack_limit();
// tgkill(2): to this thread of this process alone. Async-signal-safe.
void signal_thread(int thread_id, int signal);

}  // namespace nacre::posix
