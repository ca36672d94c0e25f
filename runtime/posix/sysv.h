// SPDX-License-Identifier: MIT
// System V IPC: shared memory, semaphores, message queues. svipc(7). semop, msgsnd and msgrcv wait and are the Waiter's.
// Commands and flags are the kernel's numbers; the ...ctl buffers are its structures as bytes, which ipc_fields takes apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

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
  // The bytes as they lie there, until the next call; others may change them meanwhile.
  Result<std::string_view> view(int id, int64_t offset, int64_t size);
  // Writes `size` bytes: `bytes`, cut or filled up with NULs.
  Result<void> write(int id, int64_t offset, int64_t size, std::string_view bytes);
  // Before shmctl(IPC_RMID), or when nobody will use it any more.
  void let_go(int id);

  // shmat(2) and shmdt(2) for a script that keeps the address itself. read_at and write_at reach only into what was handed out so:
  // EINVAL for any other address, EFAULT beyond the segment's end.
  Result<uintptr_t> hand_out(int id, uintptr_t wanted, int flags);
  Result<void> take_back(uintptr_t address);
  Result<std::string> read_at(uintptr_t address, int64_t offset, int64_t size);
  Result<void> write_at(uintptr_t address, int64_t offset, int64_t size, std::string_view bytes);

 private:
  struct Segment {
    char* memory = nullptr;
    bool writable = false;
  };
  // The memory at `offset`, with room for `size` bytes.
  Result<char*> reach(int id, int64_t offset, int64_t size, bool write);
  Result<Segment> attach(int id, bool write);
  Result<char*> reach_at(uintptr_t address, int64_t offset, int64_t size);

  std::map<int, Segment> segments_;
  struct HandedOut {
    size_t size = 0;
    int times = 0;
  };
  std::map<uintptr_t, HandedOut> handed_out_;
};

// The fields of struct shmid_ds, semid_ds and msqid_ds, in the order of IPC::SharedMem's, IPC::Semaphore's and IPC::Msg's stat; empty:
// `bytes` has not the structure's size. And a structure for IPC_SET from such fields: uid, gid, mode, and a queue's size.
enum class IpcKind { SharedMemory, Semaphores, Queue };
size_t ipc_status_size(IpcKind kind);
std::vector<int64_t> ipc_fields(IpcKind kind, std::string_view bytes);
std::string ipc_structure(IpcKind kind, const std::vector<int64_t>& fields);

// SHMLBA: addresses for shmat are multiples of it.
int64_t attach_granularity();
// ftok(3)
Result<int> ftok(std::string_view path, int project);

}  // namespace nacre::posix
