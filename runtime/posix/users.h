// SPDX-License-Identifier: MIT
// The user and group databases. passwd(5), group(5). By name, by id, or one after the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nacre::posix {

struct User {
  std::string name, password, comment, home, shell;
  uint32_t uid = 0, gid = 0;
};

struct Group {
  std::string name, password;
  uint32_t gid = 0;
  std::vector<std::string> members;
};

// Nothing: no such entry. getpwnam(3), getpwuid(3), getgrnam(3), getgrgid(3)
std::optional<User> user_by_name(std::string_view name);
std::optional<User> user_by_id(uint32_t uid);
std::optional<Group> group_by_name(std::string_view name);
std::optional<Group> group_by_id(uint32_t gid);

// The next entry of the one list that the process has. getpwent(3), getgrent(3)
std::optional<User> next_user();
void rewind_users();
void close_users();
std::optional<Group> next_group();
void rewind_groups();
void close_groups();

// The password's hash, where this process may read it (root). getspnam(3)
std::optional<std::string> password_hash(std::string_view name);
// getlogin(3)
std::optional<std::string> login_name();

}  // namespace nacre::posix
