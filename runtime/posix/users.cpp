// SPDX-License-Identifier: MIT
#include "runtime/posix/users.h"

#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <unistd.h>

#include "runtime/posix/grants.h"
#include "runtime/posix/terminated.h"

namespace nacre::posix {

namespace {

std::string text(const char* from) { return from ? from : ""; }

std::optional<User> to_user(const passwd* entry) {
  if (!entry) return std::nullopt;
  return User{text(entry->pw_name),  text(entry->pw_passwd), text(entry->pw_gecos), text(entry->pw_dir),
              text(entry->pw_shell), entry->pw_uid,          entry->pw_gid};
}

std::optional<Group> to_group(const group* entry) {
  if (!entry) return std::nullopt;
  Group out{text(entry->gr_name), text(entry->gr_passwd), entry->gr_gid, {}};
  for (char** member = entry->gr_mem; member && *member; ++member) out.members.emplace_back(*member);
  return out;
}

}  // namespace

std::optional<User> user_by_name(std::string_view name) {
  permit(Need::Users, "getpwnam");
  Terminated c_name(name);
  return c_name ? to_user(::getpwnam(c_name.c_str())) : std::nullopt;
}
std::optional<User> user_by_id(uint32_t uid) {
  permit(Need::Users, "getpwuid");
  return to_user(::getpwuid(uid));
}

std::optional<Group> group_by_name(std::string_view name) {
  permit(Need::Users, "getgrnam");
  Terminated c_name(name);
  return c_name ? to_group(::getgrnam(c_name.c_str())) : std::nullopt;
}
std::optional<Group> group_by_id(uint32_t gid) {
  permit(Need::Users, "getgrgid");
  return to_group(::getgrgid(gid));
}

std::optional<User> next_user() {
  permit(Need::Users, "getpwent");
  return to_user(::getpwent());
}
void rewind_users() { ::setpwent(); }
void close_users() { ::endpwent(); }
std::optional<Group> next_group() {
  permit(Need::Users, "getgrent");
  return to_group(::getgrent());
}
void rewind_groups() { ::setgrent(); }
void close_groups() { ::endgrent(); }

std::optional<std::string> password_hash(std::string_view name) {
  permit(Need::Users, "getpwnam");
  Terminated c_name(name);
  const spwd* entry = c_name ? ::getspnam(c_name.c_str()) : nullptr;
  if (!entry) return std::nullopt;
  return text(entry->sp_pwdp);
}

std::optional<std::string> login_name() {
  permit(Need::Users, "getlogin");
  char name[256];
  if (::getlogin_r(name, sizeof name) != 0) return std::nullopt;
  return std::string(name);
}

}  // namespace nacre::posix
