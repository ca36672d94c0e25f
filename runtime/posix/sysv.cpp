// SPDX-License-Identifier: MIT
#include "runtime/posix/sysv.h"

#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "runtime/posix/checked.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/path.h"
#include "runtime/posix/possessions.h"
#include "runtime/posix/system_call.h"

namespace nacre::posix {

namespace {

// The fourth argument of semctl(2), which the caller has to declare.
union SemaphoreArgument {
  int value;
  void* buffer;
};

Result<char*> attached(int id, void* wanted, int flags) {
  void* memory = ::shmat(id, wanted, flags);
  if (memory == reinterpret_cast<void*>(-1)) return last_error();
  return static_cast<char*>(memory);
}

// Do `size` bytes at `offset` lie within `limit`?
bool lies_within(int64_t offset, int64_t size, size_t limit) {
  auto room = static_cast<int64_t>(limit);
  return offset >= 0 && size >= 0 && size <= room && offset <= room - size;
}

// `bytes`, cut or filled up with NULs.
void fill(char* memory, int64_t size, std::string_view bytes) {
  auto room = static_cast<size_t>(size);
  auto length = std::min(room, bytes.size());
  std::memcpy(memory, bytes.data(), length);
  std::memset(memory + length, 0, room - length);
}

// Asks before an id is made whether it was there already, and notes it where it was not.
class NotedId {
 public:
  template <class Look>
  NotedId(std::vector<int> Possessions::*list, int key, int flags, Look look) : list_(list) {
    makes_ = possessions && (key == IPC_PRIVATE || ((flags & IPC_CREAT) != 0 && look() < 0));
  }
  Result<int> made(int id) {
    Result<int> answer = checked(id);
    if (answer && makes_) (possessions->*list_).push_back(id);
    return answer;
  }

 private:
  std::vector<int> Possessions::*list_;
  bool makes_;
};

Result<int> controlled(std::vector<int> Possessions::*list, int id, int command, int answer) {
  if (possessions && command == IPC_RMID && answer >= 0) std::erase(possessions->*list, id);
  return checked(answer);
}

}  // namespace

const int IpcCommand::remove = IPC_RMID;
const int IpcCommand::set = IPC_SET;
const int IpcCommand::status = IPC_STAT;
const int IpcCommand::get_all = GETALL;
const int IpcCommand::set_all = SETALL;
const size_t IpcStatusSize::shared_memory = sizeof(shmid_ds);
const size_t IpcStatusSize::semaphores = sizeof(semid_ds);
const size_t IpcStatusSize::queue = sizeof(msqid_ds);

Result<int> shmget(int key, size_t size, int flags) {
  permit(Need::Shm, "shmget");
  NotedId id(&Possessions::shared_memory, key, flags, [&] { return ::shmget(key, 0, 0); });
  return id.made(::shmget(key, size, flags));
}
Result<int> shmctl(int id, int command, void* buffer) {
  permit(Need::Shm, "shmctl");
  return controlled(&Possessions::shared_memory, id, command, ::shmctl(id, command, static_cast<shmid_ds*>(buffer)));
}
Result<int> semget(int key, int count, int flags) {
  permit(Need::Shm, "semget");
  NotedId id(&Possessions::semaphores, key, flags, [&] { return ::semget(key, 0, 0); });
  return id.made(::semget(key, count, flags));
}

Result<int> semctl(int id, int semaphore, int command, int argument) {
  permit(Need::Shm, "semctl");
  SemaphoreArgument with{};
  with.value = argument;
  return controlled(&Possessions::semaphores, id, command, ::semctl(id, semaphore, command, with));
}

Result<int> semctl(int id, int semaphore, int command, void* buffer) {
  permit(Need::Shm, "semctl");
  SemaphoreArgument with{};
  with.buffer = buffer;
  return checked(::semctl(id, semaphore, command, with));
}

Result<size_t> semaphore_count(int id) {
  semid_ds status{};
  auto asked = posix::semctl(id, 0, IPC_STAT, &status);
  if (!asked) return asked.failure();
  return static_cast<size_t>(status.sem_nsems);
}

Result<int> msgget(int key, int flags) {
  permit(Need::Shm, "msgget");
  NotedId id(&Possessions::queues, key, flags, [&] { return ::msgget(key, 0); });
  return id.made(::msgget(key, flags));
}
Result<int> msgctl(int id, int command, void* buffer) {
  permit(Need::Shm, "msgctl");
  return controlled(&Possessions::queues, id, command, ::msgctl(id, command, static_cast<msqid_ds*>(buffer)));
}

Result<int> ftok(std::string_view path, int project) {
  Path name(path, reading("ftok"));
  if (!name) return Error{name.error()};
  return checked(::ftok(name.c_str(), project));
}

AttachedSegments::~AttachedSegments() {
  for (auto& [id, segment] : segments_) ::shmdt(segment.memory);
}

void AttachedSegments::let_go(int id) {
  auto found = segments_.find(id);
  if (found == segments_.end()) return;
  ::shmdt(found->second.memory);
  segments_.erase(found);
}

Result<AttachedSegments::Segment> AttachedSegments::attach(int id, bool write) {
  let_go(id);
  Segment segment{nullptr, true};
  auto memory = attached(id, nullptr, 0);
  if (!memory && memory.error() == EACCES && !write) {
    segment.writable = false;
    memory = attached(id, nullptr, SHM_RDONLY);
  }
  if (!memory) return memory.failure();
  segment.memory = *memory;
  segments_.emplace(id, segment);
  return segment;
}

// shmctl(2), IPC_STAT: what shmread and shmwrite ask each time.
static inline int shared_memory_status(int id, shmid_ds& status) {
#if defined(__x86_64__) || defined(__aarch64__)              // whose kernels have one form of it, the C library's
  long answer = system_call(SYS_shmctl, id, IPC_STAT, as_number(&status));
  if (answer < 0) errno = static_cast<int>(-answer);
  return answer < 0 ? -1 : 0;
#else
  return ::shmctl(id, IPC_STAT, &status);
#endif
}

// An id cannot come to mean another segment while we are attached to it.
[[gnu::always_inline]] inline Result<char*> AttachedSegments::reach(int id, int64_t offset, int64_t size, bool write) {
  permit(Need::Shm, "shmctl");
  shmid_ds status;
  int asked = shared_memory_status(id, status);
  auto known = segments_.find(id);
  if (asked >= 0 && (status.shm_perm.mode & SHM_DEST) != 0 && known != segments_.end()) {  // removed: perhaps we alone keep it alive
    let_go(id);
    known = segments_.end();
    asked = shared_memory_status(id, status);
  }
  if (asked < 0) {
    Error why = last_error();
    let_go(id);
    return why;
  }
  if (!lies_within(offset, size, status.shm_segsz)) return Error{EFAULT};
  if (known != segments_.end() && (known->second.writable || !write)) return known->second.memory + offset;
  auto segment = attach(id, write);
  if (!segment) return segment.failure();
  return segment->memory + offset;
}

Result<std::string_view> AttachedSegments::view(int id, int64_t offset, int64_t size) {
  auto memory = reach(id, offset, size, false);
  if (!memory) return memory.failure();
  return std::string_view(*memory, static_cast<size_t>(size));
}

Result<void> AttachedSegments::write(int id, int64_t offset, int64_t size, std::string_view bytes) {
  auto memory = reach(id, offset, size, true);
  if (!memory) return memory.failure();
  fill(*memory, size, bytes);
  return {};
}

Result<uintptr_t> AttachedSegments::hand_out(int id, uintptr_t wanted, int flags) {
  let_go(id);  // one of the two is enough, and the segment's count of users is as the script expects it
  auto memory = attached(id, reinterpret_cast<void*>(wanted), flags);
  if (!memory) return memory.failure();
  shmid_ds status{};
  auto asked = posix::shmctl(id, IPC_STAT, &status);
  if (!asked) {
    ::shmdt(*memory);
    return asked.failure();
  }
  auto address = reinterpret_cast<uintptr_t>(*memory);
  handed_out_[address] = {status.shm_segsz, handed_out_[address].times + 1};
  return address;
}

Result<void> AttachedSegments::take_back(uintptr_t address) {
  auto found = handed_out_.find(address);
  if (found == handed_out_.end()) return Error{EINVAL};
  if (--found->second.times == 0) handed_out_.erase(found);
  return done(::shmdt(reinterpret_cast<void*>(address)));
}

Result<char*> AttachedSegments::reach_at(uintptr_t address, int64_t offset, int64_t size) {
  auto found = handed_out_.find(address);
  if (found == handed_out_.end()) return Error{EINVAL};
  if (!lies_within(offset, size, found->second.size)) return Error{EFAULT};
  return reinterpret_cast<char*>(address) + offset;
}

Result<std::string> AttachedSegments::read_at(uintptr_t address, int64_t offset, int64_t size) {
  auto memory = reach_at(address, offset, size);
  if (!memory) return memory.failure();
  return std::string(*memory, static_cast<size_t>(size));
}

Result<void> AttachedSegments::write_at(uintptr_t address, int64_t offset, int64_t size, std::string_view bytes) {
  auto memory = reach_at(address, offset, size);
  if (!memory) return memory.failure();
  fill(*memory, size, bytes);
  return {};
}

}  // namespace nacre::posix
