// SPDX-License-Identifier: MIT
// What one interpreter of a host's has of the process: the children that it made and has not waited for, the System V ids that it made and has
// not removed, the descriptors that it may use and not close. So `wait` takes nobody else's child, and the host can be told what is left. The
// command asks for none of that.
#pragma once

#include <cstdint>
#include <vector>

namespace nacre::posix {

struct Possessions {
  std::vector<int> children;
  std::vector<int> shared_memory, semaphores, queues;
  uint64_t children_left = UINT64_MAX;      // may be made; a child inherits what is left
  uint32_t descriptors = 0;                 // open now
  uint32_t most_descriptors = UINT32_MAX;
  std::vector<int> lent;                    // they stay the host's: closing one does nothing, and its number is nobody else's
  bool streams_are_given = false;           // a program that is started finds the handles STDIN, STDOUT and STDERR, whatever their numbers are
  bool in_child = false;                    // a fork's: the host is elsewhere
};
// Of the interpreter that runs on this thread; null: nothing is noted.
extern thread_local Possessions* possessions __attribute__((tls_model("initial-exec")));

// May there be another child? No: EAGAIN, and waiting does not help.
inline bool may_have_child() { return !possessions || possessions->children_left > 0; }
// A descriptor was made, or is to be closed. One too many is closed at once: -1, and errno is EMFILE.
int note_descriptor(int fd);
void forget_descriptor();
// May there be so many more? No: EMFILE.
inline bool may_have_descriptors(uint32_t count) { return !possessions || possessions->most_descriptors - possessions->descriptors >= count; }
bool is_lent(int fd);
// A child was made (pid > 0), or this is it (0).
void note_child(int pid);
// It has been waited for.
void forget_child(int pid);
// The children that waitpid(2) means by `pid`.
std::vector<int> own_children(int pid);

}  // namespace nacre::posix
