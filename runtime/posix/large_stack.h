// SPDX-License-Identifier: MIT
// Runs a function on a C stack large enough for a million Perl calls deep. The stack is address space only; pages come as they are touched.
#pragma once

namespace nacre::posix {

// function gets context and the address below which no sub call may begin (room is left for what runs natively).
void run_on_large_stack(void (*function)(void* context, const char* limit), void* context);

}  // namespace nacre::posix
