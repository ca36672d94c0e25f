// SPDX-License-Identifier: MIT
// SIGPIPE in a host's process: what a script writes to a pipe or socket that nobody reads fails with EPIPE and ends nobody's process.
#pragma once

namespace nacre::posix::signals {

// Takes the place of the default action, and of nothing else that the host has set. The handler looks who wrote: a thread that is inside an
// interpreter which does not own SIGPIPE goes on; for all others the default action follows. A child has the default back when it execs.
void survive_broken_pipes();

}  // namespace nacre::posix::signals
