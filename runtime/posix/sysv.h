// SPDX-License-Identifier: MIT
// System V IPC: shared memory, semaphores, message queues. svipc(7). semop, msgsnd and msgrcv wait and are the Waiter's.
// Commands and flags are the kernel's numbers; the ...ctl buffers are its structures as bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "runtime/posix/result.h"

namespace nacre::posix {

// The numbers that the builtins must know by themselves.
struct IpcCommand {
  static const int remove, set, status, get_all, set_all;
};
// sizeof struct shmid_ds, semid_ds, msqid_ds
struct IpcStatusSize {
  static const size_t shared_memory, semaphores, queue;
};

Result<int> shmget(int key, size_t size, int flags);
Result<int> shmctl(int id, int command, void* buffer);
Result<int> semget(int key, int count, int flags);
// A command with a number, and one with a buffer (IPC_STAT, IPC_SET) or an array of shorts (GETALL, SETALL).
Result<int> semctl(int id, int semaphore, int command, int argument);
Result<int> semctl(int id, int semaphore, int command, void* buffer);
// How many semaphores the set has.
Result<size_t> semaphore_count(int id);
Result<int> msgget(int key, int flags);
Result<int> msgctl(int id, int command, void* buffer);

// Shared memory segments, attached at first use and kept: reading and writing then cost one system call (is the segment still there,
// and how large?) instead of three. A segment that was removed is let go, so that it really ends. One an interpreter.
class AttachedSegments {
 public:
  AttachedSegments() = default;
  ~AttachedSegments();
  AttachedSegments(const AttachedSegments&) = delete;
  AttachedSegments& operator=(const AttachedSegments&) = delete;

  // EFAULT: `offset` and `size` (bytes) do not lie in the segment; else as shmctl(2) and shmat(2).
  Result<std::string> read(int id, int64_t offset, int64_t size);
  // Writes `size` bytes: `bytes`, cut or filled up with NULs.
  Result<void> write(int id, int64_t offset, int64_t size, std::string_view bytes);
  // Before shmctl(IPC_RMID), or when nobody will use it any more.
  void let_go(int id);

 private:
  struct Segment {
    char* memory = nullptr;
    bool writable = false;
  };
  // The memory at `offset`, with room for `size` bytes.
  Result<char*> reach(int id, int64_t offset, int64_t size, bool write);
  Result<Segment> attach(int id, bool write);
  void after_use(int id);

  std::map<int, Segment> segments_;
  bool removed_ = false;  // the segment just reached waits for its last user to go
};

// shmat(2) and shmdt(2) for IPC::SysV, which hands the address itself to the script.
Result<void*> shmat(int id, void* wanted, int flags);
Result<void> shmdt(void* memory);
// ftok(3)
Result<int> ftok(std::string_view path, int project);

}  // namespace nacre::posix
