// SPDX-License-Identifier: MIT
// Who this process is: $$ $0 $< $> $( $).
#include <cctype>
#include <cerrno>

#include "runtime/permits.h"
#include "runtime/posix/process.h"
#include "runtime/processes.h"
#include "runtime/special/special.h"
#include "runtime/system_state.h"
#include "runtime/taint.h"

namespace nacre {

namespace {

Value get_pid(Magic&) { return Value::integer(own_pid(*interpreter)); }
bool set_pid(Magic&, Value value) try {
  Held held(value);
  interpreter->system->own_pid = static_cast<int>(to_integer(*interpreter, *held));
  return true;
} catch (const Unwound&) {
  return false;
}

Value get_title(Magic&) {
  Value title = string_value(interpreter->system->title);
  return interpreter->system->title_is_own ? title : from_outside(*interpreter, title);
}
bool set_title(Magic&, Value value) try {
  Held held(value);
  interpreter->system->title = Text(*interpreter, *held).str();
  interpreter->system->title_is_own = !is_tainted(*held);
  if (permits(*interpreter, Needs::Process)) posix::set_process_name(interpreter->system->title);
  return true;
} catch (const Unwound&) {
  return false;
}

// "100 100 4 24": the group, then all of them
Value groups_text(uint32_t first) {
  std::string text = std::to_string(first);
  if (auto groups = posix::getgroups())
    for (uint32_t group : *groups) text += " " + std::to_string(group);
  return dual_value(Value::integer(first), string_value(text));
}

Value get_real_user(Magic&) { return Value::integer(posix::user_ids().real); }
Value get_effective_user(Magic&) { return Value::integer(posix::user_ids().effective); }
Value get_real_group(Magic&) { return groups_text(posix::group_ids().real); }
Value get_effective_group(Magic&) { return groups_text(posix::group_ids().effective); }

void note(Interpreter& in, const posix::Result<void>& result) {
  if (!result) in.system_error = result.error();
}

bool set_wanted_users(Interpreter& in, const SystemState::Ids& ids) {
  if (ids.real_user < 0 && ids.effective_user < 0) return true;
  auto result = posix::set_user_ids(ids.real_user, ids.effective_user, -1);
  note(in, result);
  return static_cast<bool>(result);
}

bool set_wanted_groups(Interpreter& in, const SystemState::Ids& ids) {
  bool good = true;
  if (ids.set_groups) {
    auto result = posix::setgroups(ids.groups);
    note(in, result);
    good = static_cast<bool>(result);
  }
  if (ids.real_group < 0 && ids.effective_group < 0) return good;
  auto result = posix::set_group_ids(ids.real_group, ids.effective_group, -1);
  note(in, result);
  return good && result;
}

// Assigns one id now, or with the rest of a list assignment. The real id alone takes the saved one with it: $< = $> = 1000 leaves no way back.
bool set_id(Value value, int64_t SystemState::Ids::*which) try {
  Held held(value);
  Interpreter& in = *interpreter;
  SystemState::Ids& ids = in.system->wanted_ids;
  if (!in.system->id_batch) ids = {};
  bool groups_too = which == &SystemState::Ids::effective_group && held->tag == Tag::Str && held->s->view().find(' ') != std::string_view::npos;
  ids.*which = to_integer(in, groups_too ? parse_number(held->s->view()).value : *held);
  if (groups_too) {   // $) = "100 4 24": the first is the group, the others are all the groups
    ids.set_groups = true;
    ids.groups.clear();
    std::string_view rest = held->s->view();
    for (size_t at = rest.find(' '); at != std::string_view::npos; at = rest.find(' ')) {
      rest = rest.substr(at + 1);
      if (!rest.empty() && std::isdigit(static_cast<unsigned char>(rest[0])))
        ids.groups.push_back(static_cast<uint32_t>(to_integer(in, parse_number(rest).value)));
    }
  }
  if (in.system->id_batch) return true;
  if (ids.*which < 0) in.system_error = EINVAL;
  else if (which == &SystemState::Ids::real_user) note(in, posix::set_real_user(ids.real_user));
  else if (which == &SystemState::Ids::real_group) note(in, posix::set_real_group(ids.real_group));
  else {
    set_wanted_groups(in, ids);
    set_wanted_users(in, ids);
  }
  return true;
} catch (const Unwound&) {
  return false;
}

bool set_real_user(Magic&, Value value) { return set_id(value, &SystemState::Ids::real_user); }
bool set_effective_user(Magic&, Value value) { return set_id(value, &SystemState::Ids::effective_user); }
bool set_real_group(Magic&, Value value) { return set_id(value, &SystemState::Ids::real_group); }
bool set_effective_group(Magic&, Value value) { return set_id(value, &SystemState::Ids::effective_group); }

constexpr MagicKind pid_kind{"$$", get_pid, set_pid, nullptr};
constexpr MagicKind title_kind{"$0", get_title, set_title, nullptr};
constexpr MagicKind real_user_kind{"$<", get_real_user, set_real_user, nullptr};
constexpr MagicKind effective_user_kind{"$>", get_effective_user, set_effective_user, nullptr};
constexpr MagicKind real_group_kind{"$(", get_real_group, set_real_group, nullptr};
constexpr MagicKind effective_group_kind{"$)", get_effective_group, set_effective_group, nullptr};

}  // namespace

const MagicKind* identity_kind(std::string_view name) {
  if (name.size() != 1) return nullptr;
  switch (name[0]) {
    case '$': return &pid_kind;
    case '0': return &title_kind;
    case '<': return &real_user_kind;
    case '>': return &effective_user_kind;
    case '(': return &real_group_kind;
    case ')': return &effective_group_kind;
    default: return nullptr;
  }
}

void begin_id_batch(Interpreter& in) {
  in.system->id_batch = true;
  in.system->wanted_ids = {};
}

// The users go first, as perl sets them; a process that gives up root there must have set its groups in an assignment before.
void end_id_batch(Interpreter& in) {
  in.system->id_batch = false;
  set_wanted_users(in, in.system->wanted_ids);
  set_wanted_groups(in, in.system->wanted_ids);
}

}  // namespace nacre
