// SPDX-License-Identifier: MIT
// The status structures of System V IPC, field by field.
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

#include <cstring>

#include "runtime/posix/sysv.h"

namespace nacre::posix {

namespace {

template <class Structure>
Structure taken(std::string_view bytes) {
  Structure out;
  std::memcpy(&out, bytes.data(), sizeof out);
  return out;
}

template <class Structure>
std::string as_bytes(const Structure& structure) {
  return {reinterpret_cast<const char*>(&structure), sizeof structure};
}

template <class... Numbers>
std::vector<int64_t> with_owner(const ipc_perm& owner, Numbers... more) {
  return {owner.uid, owner.gid, owner.cuid, owner.cgid, owner.mode, static_cast<int64_t>(more)...};
}

void set_owner(ipc_perm& owner, const std::vector<int64_t>& fields) {
  auto field = [&](size_t i) { return i < fields.size() ? fields[i] : 0; };
  owner.uid = static_cast<uid_t>(field(0));
  owner.gid = static_cast<gid_t>(field(1));
  owner.mode = static_cast<decltype(owner.mode)>(field(4));
}

}  // namespace

int64_t attach_granularity() { return SHMLBA; }

size_t ipc_status_size(IpcKind kind) {
  switch (kind) {
    case IpcKind::SharedMemory: return sizeof(shmid_ds);
    case IpcKind::Semaphores: return sizeof(semid_ds);
    case IpcKind::Queue: return sizeof(msqid_ds);
  }
  return 0;
}

std::vector<int64_t> ipc_fields(IpcKind kind, std::string_view bytes) {
  if (bytes.size() != ipc_status_size(kind)) return {};
  if (kind == IpcKind::SharedMemory) {
    auto s = taken<shmid_ds>(bytes);
    return with_owner(s.shm_perm, s.shm_segsz, s.shm_lpid, s.shm_cpid, s.shm_nattch, s.shm_atime, s.shm_dtime, s.shm_ctime);
  }
  if (kind == IpcKind::Semaphores) {
    auto s = taken<semid_ds>(bytes);
    return with_owner(s.sem_perm, s.sem_ctime, s.sem_otime, s.sem_nsems);
  }
  auto s = taken<msqid_ds>(bytes);
  return with_owner(s.msg_perm, s.msg_qnum, s.msg_qbytes, s.msg_lspid, s.msg_lrpid, s.msg_stime, s.msg_rtime, s.msg_ctime);
}

std::string ipc_structure(IpcKind kind, const std::vector<int64_t>& fields) {
  if (kind == IpcKind::SharedMemory) {
    shmid_ds out{};
    set_owner(out.shm_perm, fields);
    return as_bytes(out);
  }
  if (kind == IpcKind::Semaphores) {
    semid_ds out{};
    set_owner(out.sem_perm, fields);
    return as_bytes(out);
  }
  msqid_ds out{};
  set_owner(out.msg_perm, fields);
  out.msg_qbytes = fields.size() > 6 ? static_cast<msglen_t>(fields[6]) : 0;
  return as_bytes(out);
}

}  // namespace nacre::posix
