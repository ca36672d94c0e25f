// SPDX-License-Identifier: MIT
#include "runtime/posix/path.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

#include "runtime/posix/file.h"

namespace nacre::posix {

namespace {

constexpr uint64_t beneath = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
constexpr int most_tries = 64;  // while somebody moves folders about

long word(const void* pointer) { return static_cast<long>(reinterpret_cast<intptr_t>(pointer)); }

std::string descriptor_path(int fd) { return "/proc/self/fd/" + std::to_string(fd); }

std::vector<std::string_view> components(std::string_view path) {
  std::vector<std::string_view> out;
  for (size_t at = 0; at < path.size();) {
    size_t end = std::min(path.find('/', at), path.size());
    std::string_view name = path.substr(at, end - at);
    if (!name.empty() && name != ".") out.push_back(name);
    at = end + 1;
  }
  return out;
}

// The path from the root, one '/' before each name. A relative one begins where we are; the `..` that it begins with are then plain arithmetic,
// for that place has no symbolic links in its name. Nothing: we are nowhere.
std::optional<std::string> absolute(std::string_view path) {
  std::string here;
  std::vector<std::string_view> names;
  if (!path.starts_with('/')) {
    auto folder = getcwd();   // the program's own, where it has one
    if (!folder || !folder->starts_with('/')) return std::nullopt;
    here = *folder;
    names = components(here);
  }
  size_t certain = names.size();
  for (std::string_view name : components(path)) {
    if (name == ".." && certain > 0 && certain == names.size()) {
      names.pop_back();
      --certain;
    } else {
      names.push_back(name);
    }
  }
  std::string out;
  for (std::string_view name : names) out.append("/").append(name);
  return out;
}

bool climbs_out(std::string_view rest) {
  int depth = 0;
  for (std::string_view name : components(rest)) {
    depth += name == ".." ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

bool leads_below(std::string_view path, std::string_view place) {
  return path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '/');
}

// The innermost place that grants `use` and that the path (as absolute() gives it) names first.
Spot spot_of(std::string_view path, bool Sandbox::Place::*use) {
  Spot best;
  for (const auto& place : sandbox->places()) {
    if (!(place.*use)) continue;
    for (const std::string* name : {&place.path, &place.canonical}) {
      if (!leads_below(path, *name)) continue;
      std::string_view rest = path.substr(std::min(path.size(), name->size() + 1));
      if (climbs_out(rest) || (best.place && best.rest.size() <= rest.size())) continue;
      best = {&place, std::string(rest)};
    }
  }
  return best;
}

[[noreturn]] void refuse(Need need, const PathUse& use, std::string_view text) {
  sandbox->refuse(need, use.operation, "for '" + std::string(text) + "'");
}

// Each thing wanted must be granted; the innermost of the places says where the look-up must stay.
Spot permitted_spot(std::string_view path, std::string_view text, const PathUse& use) {
  Spot out;
  auto ask = [&](bool wanted, bool Sandbox::Place::*grant, Need need) {
    if (!wanted) return;
    Spot spot = spot_of(path, grant);
    if (!spot.place) refuse(need, use, text);
    if (!out.place || spot.rest.size() < out.rest.size()) out = std::move(spot);
  };
  if (use.load) {
    if (!sandbox->grants().load) refuse(Need::Load, use, text);
    ask(true, &Sandbox::Place::read, Need::Load);
  }
  ask(use.read, &Sandbox::Place::read, Need::ReadFiles);
  ask(use.write, &Sandbox::Place::write, Need::WriteFiles);
  return out;
}

// What a symbolic link with an absolute path inside the place stands for, with no link left in it; where the last name need not exist, only
// those before it are looked at. Nothing: there is no such thing, or none that can be told.
std::optional<std::string> canonical(const Spot& spot, bool last_may_be_missing) {
  auto real = [](const std::string& path) -> std::optional<std::string> {
    std::unique_ptr<char, void (*)(void*)> found(::realpath(path.c_str(), nullptr), std::free);
    return found ? std::optional<std::string>(found.get()) : std::nullopt;
  };
  std::string whole = spot.place->path + "/" + spot.rest;
  auto found = real(whole);
  if (found || !last_may_be_missing) return found;
  size_t cut = whole.rfind('/');
  auto parent = real(cut == 0 ? "/" : whole.substr(0, cut));
  char seen[1];
  if (!parent || ::readlink(whole.c_str(), seen, 1) >= 0) return std::nullopt;  // a link that leads nowhere
  return (*parent == "/" ? "" : *parent) + whole.substr(cut);
}

// The second look: beneath the place that the canonical path lies in.
Spot canonical_spot(const Spot& spot, bool last_may_be_missing, std::string_view text, const PathUse& use) {
  auto path = canonical(spot, last_may_be_missing);
  if (!path) refuse(use.write ? Need::WriteFiles : use.load ? Need::Load : Need::ReadFiles, use, text);
  return permitted_spot(*path == "/" ? "" : std::string_view(*path), text, use);
}

bool leads_out(int error) { return error == EXDEV || error == ELOOP; }

bool is_forbidden_proc(int fd, const Sandbox::Place& place) {
  struct statfs system;
  return !place.in_proc && ::fstatfs(fd, &system) == 0 && system.f_type == PROC_SUPER_MAGIC;
}

std::string readlink_as_it_is(const std::string& path) {
  char target[PATH_MAX];
  auto length = ::readlink(path.c_str(), target, sizeof target);
  return length > 0 ? std::string(target, static_cast<size_t>(length)) : std::string();
}

struct Split {
  std::string parent, name;
};
Split split(const std::string& rest) {
  size_t cut = rest.rfind('/');
  return cut == std::string::npos ? Split{"", rest} : Split{rest.substr(0, cut), rest.substr(cut + 1)};
}

}  // namespace

int Path::error() const { return text_ ? error_ : ENOENT; }

// Under all grants a path goes as it is, but from the program's own folder.
static std::string from_own_folder(std::string_view text) {
  return text.starts_with('/') || sandbox->folder().empty() ? std::string(text) : sandbox->folder() + "/" + std::string(text);
}

void Path::resolve(std::string_view text, const PathUse& use) {
  if (sandbox->grants().everything) return void(shown_ = from_own_folder(text));
  auto path = absolute(text);
  if (!path) refuse(use.write ? Need::WriteFiles : Need::ReadFiles, use, text);
  look_up(permitted_spot(*path, text, use), text, use);
}

// Opens `rest`, or the place itself, without leaving the place. False: error_ says why, or it has been found elsewhere.
bool Path::open_beneath(const Spot& spot, const std::string& rest, int flags, std::string_view text, const PathUse& use) {
  open_how how{};
  how.flags = static_cast<uint64_t>(flags | O_PATH | O_CLOEXEC);
  how.resolve = beneath;
  long fd;
  int tries = 0;
  do fd = ::syscall(SYS_openat2, spot.place->opened.get(), rest.empty() ? "." : rest.c_str(), &how, sizeof how);
  while (fd < 0 && (errno == EAGAIN || errno == EINTR) && ++tries < most_tries);
  if (fd < 0) {
    error_ = errno;
    return false;
  }
  held_ = Descriptor(static_cast<int>(fd));
  if (is_forbidden_proc(held_.get(), *spot.place)) refuse(use.write ? Need::WriteFiles : Need::ReadFiles, use, text);
  return true;
}

void Path::look_up(const Spot& spot, std::string_view text, const PathUse& use) {
  using Form = PathUse::Form;
  Split parts = split(spot.rest);
  bool ends_in_folder = text.ends_with('/') || parts.name == "..";
  bool is_entry = use.form == Form::Entry;
  if (is_entry && (spot.rest.empty() || parts.name == "..")) refuse(Need::WriteFiles, use, text);
  if (use.form == Form::Itself && spot.rest.empty() && !spot.place->is_folder) return;  // a granted file: its name is the host's
  bool follows = use.form == Form::Followed || (!is_entry && (ends_in_folder || spot.rest.empty()));
  if (follows && spot.rest.empty()) {
    shown_ = descriptor_path(spot.place->opened.get()) + (spot.place->is_folder ? "/." : "");
    return;
  }
  bool found = follows ? open_beneath(spot, spot.rest, text.ends_with('/') ? O_DIRECTORY : 0, text, use)
                       : open_beneath(spot, parts.parent, O_DIRECTORY, text, use);
  if (!found && leads_out(error_)) {
    // An absolute link: perhaps it leads to a granted place nevertheless.
    Spot to_look = follows ? spot : Spot{spot.place, parts.parent};
    Spot real = canonical_spot(to_look, false, text, use);
    error_ = 0;
    found = open_beneath(real, real.rest, follows ? 0 : O_DIRECTORY, text, use);
    if (!found && leads_out(error_)) refuse(use.write ? Need::WriteFiles : Need::ReadFiles, use, text);
  }
  if (!found) return;
  shown_ = descriptor_path(held_.get());
  if (!follows) shown_ += "/" + parts.name;
}

OpenPath::OpenPath(std::string_view path, int flags, unsigned mode, bool load)
    : text_(path), number_(SYS_openat), arguments_{AT_FDCWD, word(text_.c_str()), flags | O_CLOEXEC, static_cast<long>(mode)}, path_(path) {
  if (!sandbox || !text_ || path.empty()) return;
  if (sandbox->grants().everything) {
    shown_ = from_own_folder(path);
    arguments_[1] = word(shown_.c_str());
    return;
  }
  int access = flags & O_ACCMODE;
  bool changes = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
  use_.load = load;
  use_.read = !load && access != O_WRONLY;
  use_.write = changes || access != O_RDONLY;
  how_.flags = static_cast<uint64_t>(static_cast<unsigned>(flags | O_CLOEXEC));
  how_.mode = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? mode & 07777 : 0;
  how_.resolve = beneath;
  auto whole = absolute(path);
  if (!whole) refuse(use_.write ? Need::WriteFiles : Need::ReadFiles, use_, path);
  aim(permitted_spot(*whole, path, use_));
}

void OpenPath::aim(Spot spot) {
  spot_ = std::move(spot);
  if (spot_.rest.empty()) {
    shown_ = descriptor_path(spot_.place->opened.get());
    number_ = SYS_openat;
    arguments_[0] = AT_FDCWD;
    arguments_[1] = word(shown_.c_str());
    return;
  }
  if (path_.ends_with('/') && !spot_.rest.ends_with('/')) spot_.rest += '/';
  number_ = SYS_openat2;
  arguments_[0] = spot_.place->opened.get();
  arguments_[1] = word(spot_.rest.c_str());
  arguments_[2] = word(&how_);
  arguments_[3] = sizeof how_;
}

bool OpenPath::look(long returned) {
  if (number_ != SYS_openat2 || returned >= 0) return false;
  if (returned == -EAGAIN && ++tries_ < most_tries) return true;
  if (!leads_out(static_cast<int>(-returned)) || (returned == -ELOOP && (how_.flags & O_NOFOLLOW) != 0)) return false;
  if (is_second_) refuse(use_.write ? Need::WriteFiles : Need::ReadFiles, use_, path_);
  is_second_ = true;
  while (spot_.rest.ends_with('/')) spot_.rest.pop_back();
  aim(canonical_spot(spot_, (how_.flags & O_CREAT) != 0, path_, use_));
  return true;
}

int OpenPath::taken(int fd) const {
  if (fd < 0) return fd;
  if (spot_.place && is_forbidden_proc(fd, *spot_.place)) {
    ::close(fd);
    refuse(use_.write ? Need::WriteFiles : Need::ReadFiles, use_, path_);
  }
  return made(fd);
}

// `..` only where it is plain arithmetic: at the beginning, beneath a folder without links in its name.
void permit_target(std::string_view target, const Path& entry) {
  if (!sandbox || sandbox->grants().everything || !entry) return;
  std::string path(target);
  if (!target.starts_with('/')) {
    auto folder = readlink_as_it_is(std::string(entry.c_str(), std::string_view(entry.c_str()).rfind('/')));
    path = folder.append("/").append(target);
  }
  auto names = components(target);
  auto first = std::find_if(names.begin(), names.end(), [](std::string_view name) { return name != ".."; });
  bool is_plain = std::find(first, names.end(), "..") == names.end() && !(target.starts_with('/') && first != names.begin());
  std::string led;
  for (std::string_view name : components(path)) {
    if (name == "..") led.resize(led.empty() ? 0 : led.rfind('/'));
    else led.append("/").append(name);
  }
  bool stays = is_plain && (spot_of(led, &Sandbox::Place::read).place || spot_of(led, &Sandbox::Place::write).place);
  if (!stays) refuse(Need::WriteFiles, {"symlink"}, target);
}

}  // namespace nacre::posix
