// SPDX-License-Identifier: MIT
#include "runtime/posix/grants.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace nacre::posix {

thread_local Sandbox* sandbox __attribute__((tls_model("initial-exec"))) = nullptr;

namespace {

// "/data//x/./" -> "/data/x"; "/" -> ""
std::string tidy(std::string_view path) {
  std::string out;
  for (size_t at = 0; at < path.size();) {
    size_t end = std::min(path.find('/', at), path.size());
    std::string_view name = path.substr(at, end - at);
    if (!name.empty() && name != ".") out.append("/").append(name);
    at = end + 1;
  }
  return out;
}

bool is_on_procfs(int fd) {
  struct statfs system;
  return ::fstatfs(fd, &system) == 0 && system.f_type == PROC_SUPER_MAGIC;
}

}  // namespace

Sandbox::Sandbox(const Grants& grants, Refuse refuse) : grants_(grants), refuse_(refuse) {
  for (const auto& path : grants_.read_files) add(path, &Place::read);
  for (const auto& path : grants_.write_files) add(path, &Place::write);
  for (int standard : {0, 1, 2}) take(standard);
  if (grants_.folder.empty()) return;
  std::unique_ptr<char, void (*)(void*)> canonical(::realpath(grants_.folder.c_str(), nullptr), std::free);
  if (canonical) grants_.folder = canonical.get();
}

Sandbox::~Sandbox() {
  if (sandbox == this) sandbox = nullptr;
}

// What does not exist, or is no absolute path, grants nothing.
void Sandbox::add(const std::string& path, bool Place::*use) {
  if (!path.starts_with('/') || path.find('\0') != std::string::npos) return;
  std::string name = tidy(path);
  auto known = std::find_if(places_.begin(), places_.end(), [&](const Place& place) { return place.path == name; });
  if (known == places_.end()) {
    const std::string spelled = name.empty() ? "/" : name;
    std::unique_ptr<char, void (*)(void*)> canonical(::realpath(spelled.c_str(), nullptr), std::free);
    Place place;
    place.opened = Descriptor(::open(spelled.c_str(), O_PATH | O_CLOEXEC));
    struct stat status;
    if (!canonical || !place.opened || ::fstat(place.opened.get(), &status) < 0) return;
    place.path = std::move(name);
    place.canonical = tidy(canonical.get());
    place.is_folder = S_ISDIR(status.st_mode);
    place.in_proc = is_on_procfs(place.opened.get());
    places_.push_back(std::move(place));
    known = std::prev(places_.end());
  }
  (*known).*use = true;
}

bool Sandbox::allows(Need need) const {
  auto any = [this](auto... uses) { return std::any_of(places_.begin(), places_.end(), [=](const Place& place) { return ((place.*uses) || ...); }); };
  switch (need) {
    case Need::Nothing:
    case Need::Handles:
    case Need::Clock:
    case Need::Arguments: return true;
    case Need::ReadFiles: return any(&Place::read);
    case Need::WriteFiles: return any(&Place::write);
    case Need::Files: return any(&Place::read, &Place::write);
    case Need::Load: return grants_.load && any(&Place::read);
    case Need::Spawn: return grants_.spawn;
    case Need::Signal: return grants_.signal;
    case Need::Network: return grants_.network != Reach::None;
    case Need::Shm: return grants_.shm;
    case Need::Environment: return grants_.environment;
    case Need::Users: return grants_.users;
    case Need::Observe: return grants_.observe;
    case Need::Process: return grants_.process;
    case Need::SystemCalls: return grants_.system_calls;
  }
  return false;
}

void Sandbox::refuse(Need need, std::string_view what, std::string_view detail) const {
  refuse_(need, what, detail);
  std::abort();  // the hook has to throw
}

bool Sandbox::owns(int fd) const {
  if (grants_.everything) return true;
  auto word = static_cast<size_t>(fd) / 64;
  return fd >= 0 && word < owned_.size() && (owned_[word] >> (fd % 64) & 1) != 0;
}

void Sandbox::take(int fd) {
  auto word = static_cast<size_t>(fd) / 64;
  if (word >= owned_.size()) owned_.resize(word + 1);
  owned_[word] |= uint64_t{1} << (fd % 64);
}

void Sandbox::drop(int fd) {
  if (owns(fd)) owned_[static_cast<size_t>(fd) / 64] &= ~(uint64_t{1} << (fd % 64));
  std::erase_if(bound, [fd](const Bound& one) { return one.fd == fd; });
}

}  // namespace nacre::posix
