// SPDX-License-Identifier: MIT
// IPC::Open3: starting the child. Which handles it gets is decided in perl/IPC/Open3.pm.
#include "builtins/answers.h"
#include "runtime/posix/child.h"
#include "runtime/posix/command.h"
#include "runtime/processes.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// spawn INPUT, OUTPUT, ERRORS, COMMAND...: descriptors that become the child's 0, 1 and 2. Its pid, or undef when it could not be started:
// exec's failure is known here, because the child shares our memory until then.
Value do_spawn(Call& call) {
  std::vector<std::string> words;
  for (uint32_t i = 3; i < call.count(); ++i) words.push_back(call.bytes(i));
  posix::ChildPlan plan = words.size() == 1 ? posix::ChildPlan(posix::read_command(words[0])) : posix::ChildPlan(std::move(words));
  for (uint32_t i = 0; i < 3; ++i) plan.redirections.push_back({static_cast<int>(i), static_cast<int>(call.integer(i))});
  prepare_for_child(call.in);
  furnish_child(call.in, plan);
  auto pid = posix::spawn(plan);
  return pid ? Value::integer(*pid) : refuse(call, pid.error());
}

}  // namespace

constinit const Row open3_table[] = {
    {"IPC::Open3::spawn", {}, Needs::Spawn, Taint::Sink, "starts a program with these three descriptors", do_spawn},
};
const Rows open3_rows = open3_table;

}  // namespace nacre
