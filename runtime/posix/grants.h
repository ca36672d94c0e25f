// SPDX-License-Identifier: MIT
// What a host has granted to a program (Grants), and the same in force on this thread (Sandbox). In: the host's wishes, once, before the program
// begins. Out: yes, or the call of a hook that does not come back. Knows nothing of Perl: the runtime sets the hook.
//
// Two lines of defence: a builtin whose need is not granted is replaced when its call is compiled (runtime/permits.h); and each door of posix/
// that makes, opens, names or reaches something asks here again, with the arguments in hand. Without a Sandbox everything is granted, at the
// price of one load.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/posix/fd.h"
#include "runtime/posix/need.h"
#include "runtime/posix/possessions.h"

namespace nacre::posix {

enum class Reach : uint8_t {
  None,
  Loopback,  // 127.0.0.0/8, ::1, and Unix sockets that have a path in a granted folder
  All,       // every address and name, abstract Unix sockets too
};

// Nothing, until the host says otherwise. Folders and files are named by absolute paths; they are looked up once, when the interpreter is made.
struct Grants {
  std::vector<std::string> read_files;   // to read, list and look at, with all that lies beneath
  std::vector<std::string> write_files;  // to make, change and remove beneath; not to read
  bool load = false;                     // `require`, `use` and `do` of files beneath read_files; modules of our own are in the library
  Reach network = Reach::None;           // sockets, and looking names up
  bool spawn = false;                    // other programs, and waiting for them: they are bound by nothing of this
  bool fork = false;                     // with spawn: copies of this process. Not for a host with threads
  bool signal = false;                   // kill, alarm, %SIG, signal masks
  bool shm = false;                      // System V shared memory, semaphores, queues
  bool environment = false;              // %ENV begins as the process's own, and $ENV{TZ} sets its time zone; else it begins empty
  bool users = false;                    // getpwnam and its kin, getlogin, ~user in glob; changing ids and groups
  bool observe = false;                  // facts of the machine and of other processes: uname, the host's name, sysconf, getppid
  bool process = false;                  // what belongs to the whole process: chdir, umask, priority, its name, ioctl, _exit
  bool system_calls = false;             // syscall: no other grant holds against it
  bool everything = false;               // all of these, of all files: paths go to the kernel as they are
  std::string folder;                    // no grant: the working directory of this program alone; empty: the process's
};

class Sandbox {
 public:
  // `what` is the builtin's name. It must throw.
  using Refuse = void (*)(Need need, std::string_view what, std::string_view detail);

  // A place that was granted, held open so that it stays the same whatever its name comes to mean.
  struct Place {
    std::string path;       // as the host wrote it, without doubled slashes and dots
    std::string canonical;  // without symbolic links
    Descriptor opened;
    bool read = false, write = false;
    bool is_folder = false;
    bool in_proc = false;   // on procfs, where names reach everything: only if the host named it so
  };

  Sandbox(const Grants& grants, Refuse refuse);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  const Grants& grants() const { return grants_; }
  const std::vector<Place>& places() const { return places_; }
  // Is there something of it? For files: some place.
  bool allows(Need need) const;
  [[noreturn]] void refuse(Need need, std::string_view what, std::string_view detail = {}) const;
  // The program's own working directory, without symbolic links in its name; empty: it has that of the process.
  const std::string& folder() const { return grants_.folder; }
  void enter(std::string folder) { grants_.folder = std::move(folder); }

  // Descriptors that the program has: those that the host gave, and those that the doors made for it. Others do not exist for it.
  bool owns(int fd) const;
  void take(int fd);
  void drop(int fd);

  // Addresses that bind gave to Unix sockets, as the program wrote them (the kernel was told another way to the same place).
  struct Bound { int fd; std::string address; };
  std::vector<Bound> bound;

 private:
  void add(const std::string& path, bool Place::*use);

  Grants grants_;
  Refuse refuse_;
  std::vector<Place> places_;
  std::vector<uint64_t> owned_;
};

// What holds for the interpreter that runs on this thread; null: everything is granted.
extern thread_local Sandbox* sandbox __attribute__((tls_model("initial-exec")));

// At a door: passes, or does not come back.
inline void permit(Need need, std::string_view what) {
  if (sandbox && !sandbox->allows(need)) sandbox->refuse(need, what);
}

inline bool owns(int fd) { return !sandbox || sandbox->owns(fd); }
// A descriptor made for the program; passes its argument on.
inline int made(int fd) {
  if (possessions && fd >= 0) fd = note_descriptor(fd);
  if (sandbox && fd >= 0) sandbox->take(fd);
  return fd;
}
inline int gone(int fd) {
  if (possessions && fd >= 0) forget_descriptor();
  if (sandbox && fd >= 0) sandbox->drop(fd);
  return fd;
}

}  // namespace nacre::posix
