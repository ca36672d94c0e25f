// SPDX-License-Identifier: MIT
// The user and group databases: getpwnam and its family.
#include <cerrno>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/posix/process.h"
#include "runtime/posix/users.h"

namespace nacre {

namespace {

// name passwd uid gid quota comment gcos dir shell
Value user_answer(Call& call, const std::optional<posix::User>& user, bool by_name) {
  if (!call.wants_list()) {
    if (!user) return Value::undef();
    return by_name ? Value::integer(user->uid) : call.text_value(user->name);
  }
  if (!user) return call.list();
  auto hash = posix::user_ids().effective == 0 ? posix::password_hash(user->name) : std::nullopt;
  call.push(call.text_value(user->name));
  call.push(call.text_value(hash ? *hash : user->password));
  call.push(Value::integer(user->uid));
  call.push(Value::integer(user->gid));
  call.push(string_value(""));
  call.push(string_value(""));
  call.push(call.text_value(user->comment));
  call.push(call.text_value(user->home));
  call.push(call.text_value(user->shell));
  return call.list();
}

// name passwd gid members
Value group_answer(Call& call, const std::optional<posix::Group>& group, bool by_name) {
  if (!call.wants_list()) {
    if (!group) return Value::undef();
    return by_name ? Value::integer(group->gid) : call.text_value(group->name);
  }
  if (!group) return call.list();
  std::string members;
  for (const std::string& member : group->members) members += (members.empty() ? "" : " ") + member;
  call.push(call.text_value(group->name));
  call.push(call.text_value(group->password));
  call.push(Value::integer(group->gid));
  call.push(call.text_value(members));
  return call.list();
}

Value do_getpwnam(Call& call) { return user_answer(call, posix::user_by_name(call.bytes(0)), true); }
Value do_getpwuid(Call& call) { return user_answer(call, posix::user_by_id(static_cast<uint32_t>(call.integer(0))), false); }
Value do_getpwent(Call& call) { return user_answer(call, posix::next_user(), false); }
Value do_setpwent(Call&) { return posix::rewind_users(), Value::integer(1); }
Value do_endpwent(Call&) { return posix::close_users(), Value::integer(1); }
Value do_getgrnam(Call& call) { return group_answer(call, posix::group_by_name(call.bytes(0)), true); }
Value do_getgrgid(Call& call) { return group_answer(call, posix::group_by_id(static_cast<uint32_t>(call.integer(0))), false); }
Value do_getgrent(Call& call) { return group_answer(call, posix::next_group(), false); }
Value do_setgrent(Call&) { return posix::rewind_groups(), Value::integer(1); }
Value do_endgrent(Call&) { return posix::close_groups(), Value::integer(1); }

}  // namespace

constexpr Row user_rows[] = {
    {"endgrent", "", Needs::Users, Taint::Neither, "closes the group list", do_endgrent},
    {"endpwent", "", Needs::Users, Taint::Neither, "closes the user list", do_endpwent},
    {"getgrent", "", Needs::Users, Taint::Neither, "the next group", do_getgrent},
    {"getgrgid", "$", Needs::Users, Taint::Neither, "a group by its id", do_getgrgid},
    {"getgrnam", "$", Needs::Users, Taint::Neither, "a group by its name", do_getgrnam},
    {"getpwent", "", Needs::Users, Taint::Source, "the next user", do_getpwent},
    {"getpwnam", "$", Needs::Users, Taint::Source, "a user by name", do_getpwnam},
    {"getpwuid", "$", Needs::Users, Taint::Source, "a user by id", do_getpwuid},
    {"setgrent", "", Needs::Users, Taint::Neither, "back to the first group", do_setgrent},
    {"setpwent", "", Needs::Users, Taint::Neither, "back to the first user", do_setpwent},
};
static_assert(sorted_and_documented(user_rows));

const Rows user_builtins = user_rows;

}  // namespace nacre
