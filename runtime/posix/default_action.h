// SPDX-License-Identifier: MIT
// A host's own wish for what a signal does that the script leaves at its default.
#pragma once

namespace nacre::posix::signals {

// What Disposition::Default means for this signal from now on, in place of the kernel's default. Null: the kernel's again.
void set_default_action(int signal, void (*handler)(int));

}  // namespace nacre::posix::signals
