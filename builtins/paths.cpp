// SPDX-License-Identifier: MIT
// Files by name: unlink, rename, links, directories made and removed, permissions, owners, times, stat.
#include <cerrno>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/file_test.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/file.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

// The path in argument i; null where a NUL in it makes it name nothing ($! is set).
struct PathArgument {
  PathArgument(Call& call, uint32_t i) : text(call.bytes(i)) {
    good = acceptable_path(call.in, text, call.row.described.empty() ? call.row.name : call.row.described);
  }
  explicit operator bool() const { return good; }
  std::string text;
  bool good;
};

// For each file of a list from `first` on: how many `act` succeeded with. By handle where it is one.
template <class ByPath, class ByHandle>
Value count_done(Call& call, uint32_t first, ByPath by_path, ByHandle by_handle) {
  int64_t done = 0;
  for (uint32_t i = first; i < call.count(); ++i) {
    posix::Result<void> result = posix::Error{ENOENT};
    if (names_handle(call.value(i))) {
      HandleObject* handle = call.in.handle_of(call.value(i));
      result = by_handle(handle ? descriptor_of(*handle) : -1);
    } else if (PathArgument path(call, i); path) {
      result = by_path(path.text);
    }
    if (result) ++done;
    else call.in.system_error = result.error();
  }
  return Value::integer(done);
}

Value do_unlink(Call& call) {
  int64_t done = 0;
  for (uint32_t i = 0; i < call.count(); ++i) {
    PathArgument path(call, i);
    if (!path) continue;
    auto status = posix::lstat(path.text);
    auto result = status && status->is_directory() ? posix::Result<void>(posix::Error{EISDIR}) : posix::unlink(path.text);
    if (result) ++done;
    else call.in.system_error = result.error();
  }
  return Value::integer(done);
}

// The path in argument i as those builtins take it that hand it to the system unseen: it ends at a NUL.
std::string path_up_to_nul(Call& call, uint32_t i) {
  std::string path = call.bytes(i);
  return path.substr(0, path.find('\0'));
}

template <posix::Result<void> (*act)(std::string_view, std::string_view)>
Value two_paths(Call& call) {
  std::string first = path_up_to_nul(call, 0), second = path_up_to_nul(call, 1);
  return one_or_zero(call, act(first, second));
}

Value do_readlink(Call& call) {
  auto target = posix::readlink(path_up_to_nul(call, 0));
  return target ? call.text_value(*target) : refuse(call, target.error());
}

std::string without_trailing_slashes(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

Value do_mkdir(Call& call) {
  std::string path = path_up_to_nul(call, 0);
  auto mode = static_cast<unsigned>(call.integer_or(1, 0777));
  return one_or_zero(call, posix::mkdir(without_trailing_slashes(path), mode));
}

Value do_rmdir(Call& call) {
  return one_or_zero(call, posix::rmdir(without_trailing_slashes(path_up_to_nul(call, 0))));
}

Value do_chmod(Call& call) {
  if (call.count() == 0) return Value::integer(0);
  auto mode = static_cast<unsigned>(call.integer(0));
  return count_done(call, 1, [&](const std::string& path) { return posix::chmod(path, mode); }, [&](int fd) { return posix::fchmod(fd, mode); });
}

Value do_chown(Call& call) {
  if (call.count() < 2) return Value::integer(0);
  auto uid = static_cast<uint32_t>(call.integer(0));
  auto gid = static_cast<uint32_t>(call.integer(1));
  return count_done(call, 2, [&](const std::string& path) { return posix::chown(path, uid, gid); },
                    [&](int fd) { return posix::fchown(fd, uid, gid); });
}

// utime $atime, $mtime, @files   utime undef, undef, @files: now
Value do_utime(Call& call) {
  if (call.count() < 2) return Value::integer(0);
  posix::Timestamp times[2];
  bool now = call.value(0).is_undef() && call.value(1).is_undef();
  for (uint32_t i = 0; i < 2 && !now; ++i) {
    times[i].seconds = call.integer(i);
  }
  const posix::Timestamp* accessed = now ? nullptr : &times[0];
  const posix::Timestamp* modified = now ? nullptr : &times[1];
  return count_done(call, 2, [&](const std::string& path) { return posix::set_times(path, accessed, modified); },
                    [&](int fd) { return posix::set_times(fd, accessed, modified); });
}

Value do_umask(Call& call) {
  if (!call.has(0)) return Value::integer(posix::umask());
  return Value::integer(posix::umask(static_cast<unsigned>(call.integer(0))));
}

posix::Result<void> change_to_handle(Call& call) {
  HandleObject* handle = call.in.handle_of(call.value(0));
  if (handle && handle->directory) {
    auto fd = handle->directory->fd();
    return fd ? posix::fchdir(*fd) : posix::Result<void>(fd.failure());
  }
  int fd = handle ? descriptor_of(*handle) : -1;
  if (fd >= 0) return posix::fchdir(fd);
  warn_unusable(call.in, handle, call.value(0), "chdir");
  return posix::Error{EBADF};
}

// chdir $dir   chdir $handle   chdir: home
Value do_chdir(Call& call) {
  if (call.has(0) && names_handle(call.value(0))) return one_or_zero(call, change_to_handle(call));
  std::string path;
  if (call.has(0)) {
    path = path_up_to_nul(call, 0);
  } else {
    path = environment_value(call.in, "HOME");
    if (path.empty()) path = environment_value(call.in, "LOGDIR");
    if (path.empty()) { call.in.system_error = EINVAL; return Value::integer(0); }
  }
  return one_or_zero(call, posix::chdir(path));
}

Value do_chroot(Call& call) {
  return one_or_zero(call, posix::chroot(path_up_to_nul(call, 0)));
}

Value answer_stat(Call& call, bool follow) {
  Held topic;
  if (!call.has(0)) topic = Held(read(&call.in.known.topic->scalar));
  if (topic->is_unwind()) return Value::unwind();
  if (call.has(0)) call.warn_if_undef(0);
  bool good = look_at(call.in, call.has(0) ? call.value(0) : *topic, follow, call.row.name);
  if (!call.wants_list()) return call.in.truth(good);
  if (!good) return call.list();
  const posix::FileStatus& s = call.in.system->last_stat.status;
  auto push = [&](uint64_t number) { call.push(Value::unsigned_integer(number)); };
  push(s.device), push(s.inode), push(s.mode), push(s.links), push(s.uid), push(s.gid), push(s.special_device);
  for (int64_t number : {s.size, s.accessed.seconds, s.modified.seconds, s.changed.seconds, s.block_size, s.blocks})
    call.push(Value::integer(number));
  return call.list();
}

Value do_stat(Call& call) { return answer_stat(call, true); }
Value do_lstat(Call& call) { return answer_stat(call, false); }

}  // namespace

constexpr Row path_rows[] = {
    {"chdir", ";$", Needs::Process, Taint::Sink, "changes the working directory", do_chdir},
    {"chmod", "@", Needs::WriteFiles, Taint::Sink, "sets the permissions of files; answers how many", do_chmod},
    {"chown", "@", Needs::WriteFiles, Taint::Sink, "sets owner and group of files; answers how many", do_chown},
    {"chroot", "_", Needs::Process, Taint::Sink, "changes the root directory", do_chroot},
    {"link", "$$", Needs::WriteFiles, Taint::Sink, "gives a file a second name", two_paths<posix::link>},
    {"lstat", ";*", Needs::Arguments, Taint::Neither, "the same about a symbolic link itself", do_lstat},
    {"mkdir", "_;$", Needs::WriteFiles, Taint::Sink, "makes a directory", do_mkdir},
    {"readlink", "_", Needs::ReadFiles, Taint::Source, "where a symbolic link points", do_readlink},
    {"rename", "$$", Needs::WriteFiles, Taint::Sink, "gives a file another name", two_paths<posix::rename>},
    {"rmdir", "_", Needs::WriteFiles, Taint::Sink, "removes an empty directory", do_rmdir},
    {"stat", ";*", Needs::Arguments, Taint::Neither, "the 13 facts about a file", do_stat},
    {"symlink", "$$", Needs::WriteFiles, Taint::Sink, "makes a symbolic link", two_paths<posix::symlink>},
    {"umask", ";$", Needs::Process, Taint::Sink, "sets the mask for new files; answers the one before", do_umask},
    {"unlink", "@", Needs::WriteFiles, Taint::Sink, "removes files; answers how many", do_unlink},
    {"unlink $_", "_", Needs::WriteFiles, Taint::Sink, "removes the file that $_ names", do_unlink, "unlink"},
    {"utime", "@", Needs::WriteFiles, Taint::Sink, "sets the times of files; answers how many", do_utime},
};
static_assert(sorted_and_documented(path_rows));

const Rows path_builtins = path_rows;

}  // namespace nacre
