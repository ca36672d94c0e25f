// SPDX-License-Identifier: MIT
// Command strings, and fork to exec: redirections, failures that come back, what a child inherits.
#include <doctest/doctest.h>

#include <cerrno>
#include <csignal>
#include <string>

#include "runtime/posix/child.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/process.h"
#include "runtime/posix/waiter.h"

namespace nacre::posix {
using Words = std::vector<std::string>;

namespace {

// What the plan prints, and its status.
std::string output(ChildPlan plan, int* status = nullptr) {
  auto pair = *pipe();
  Descriptor read_end(pair.read_end), write_end(pair.write_end);
  plan.redirections.push_back({1, write_end.get()});
  auto child = spawn(plan);
  write_end = Descriptor();
  if (!child) return "error " + std::to_string(child.error());
  std::string out;
  char buffer[256];
  while (auto size = read(read_end.get(), buffer, sizeof buffer).value_or(0)) out.append(buffer, size);
  Waiter waiter;
  auto waited = waiter.wait_child(*child);
  if (status) *status = waited->status;
  return out;
}

int open_descriptors() {
  int count = 0;
  for (int fd = 0; fd < 256; ++fd) count += is_open(fd) ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("a command string is split where no shell is needed") {
  CHECK(read_command("  ls  -l\tx\n").words == Words{"ls", "-l", "x"});
  CHECK(read_command("ls -l").program.empty());
  CHECK(read_command("").words.empty());
  CHECK(read_command(" \n").words.empty());
  CHECK(read_command("a=b").words == Words{"sh", "-c", "a=b"});
  CHECK(read_command("A_1=2 ls").program == "/bin/sh");
  CHECK(read_command("./a=b").program.empty());
  CHECK(read_command("exec ls").words == Words{"sh", "-c", "exec ls"});
  CHECK(read_command("execute ls").program.empty());
  CHECK(read_command("ls\nls").program == "/bin/sh");
  for (char c : std::string("$&*(){}[]'\";\\|?<>~`")) CHECK(read_command(std::string("ls x") + c).program == "/bin/sh");
  auto both = read_command("ls x 2>&1 ");
  CHECK(both.words == Words{"ls", "x"});
  CHECK(both.errors_to_output);
  CHECK(read_command("ls x2>&1").program == "/bin/sh");
}

TEST_CASE("spawn runs words and shell commands, and PATH is searched") {
  int status = -1;
  CHECK(output(ChildPlan(Words{"echo", "a  b"}), &status) == "a  b\n");
  CHECK(status == 0);
  CHECK(output(ChildPlan(read_command("echo $((1+2)); exit 3")), &status) == "3\n");
  CHECK(exited(status));
  CHECK(exit_code(status) == 3);
  CHECK(output(ChildPlan(Words{"my name", "-c", "echo $0"}, "/bin/sh")) == "my name\n");
  CHECK(output(ChildPlan(read_command("ls /nonexistent-here 2>&1"))).find("nonexistent-here") != std::string::npos);
}

TEST_CASE("a failure of exec comes back as its errno, and nothing is left behind") {
  int before = open_descriptors();
  CHECK(spawn(ChildPlan(Words{"nonexistent-command"})).error() == ENOENT);
  CHECK(spawn(ChildPlan(Words{"/etc/passwd"})).error() == EACCES);
  CHECK(spawn(ChildPlan(Words{"/etc"})).error() == EACCES);
  CHECK(spawn(ChildPlan(Words{})).error() == ENOENT);
  CHECK(spawn(ChildPlan(Words{""})).error() == ENOENT);
  ChildPlan bad(Words{"true"});
  bad.redirections = {{1, 250}};
  CHECK(spawn(bad).error() == EBADF);
  Waiter waiter;
  CHECK(waiter.wait_child(-1).error() == ECHILD);
  CHECK(open_descriptors() == before);
}

TEST_CASE("a script without #! goes to the shell") {
  std::string name = "/tmp/nacre-unit-script-" + std::to_string(getpid());
  auto fd = *open(name, OpenFlags::create | OpenFlags::write_only | OpenFlags::truncate, 0700);
  REQUIRE(write(fd, "echo script $1\n", 15));
  REQUIRE(close(fd));
  CHECK(output(ChildPlan(Words{name, "x"})) == "script x\n");
  REQUIRE(unlink(name));
}

TEST_CASE("redirections happen all at once, so descriptors can be swapped") {
  auto first = *pipe(), second = *pipe();
  REQUIRE(write(first.write_end, "first\n", 6));
  REQUIRE(write(second.write_end, "second\n", 7));
  ChildPlan plan(
      shell_command("read a <&" + std::to_string(first.read_end) + "; read b <&" + std::to_string(second.read_end) + "; echo $a $b"));
  plan.redirections = {{first.read_end, second.read_end}, {second.read_end, first.read_end}};
  CHECK(output(plan) == "second first\n");
  for (int fd : {first.read_end, first.write_end, second.read_end, second.write_end}) REQUIRE(close(fd));
}

TEST_CASE("a child has its own environment, group and dispositions") {
  ChildPlan plan(shell_command("echo $NAME$HOME"));
  plan.environment = Words{"NAME=value"};
  CHECK(output(plan) == "value\n");
  REQUIRE(signals::install(SIGINT, Disposition::Ignore));
  ChildPlan killed(shell_command("kill -INT $$; echo alive"));
  CHECK(output(killed) == "alive\n");
  killed.default_signals = SignalSet::only(SIGINT);
  int status = 0;
  CHECK(output(killed, &status).empty());
  CHECK(signaled(status));
  CHECK(term_signal(status) == SIGINT);
  REQUIRE(signals::install(SIGINT, Disposition::Default));
}

TEST_CASE("a forked child starts with nothing pending") {
  REQUIRE(signals::install(SIGUSR1, Disposition::Deferred));
  REQUIRE(raise(SIGUSR1));
  auto child = fork();
  REQUIRE(child);
  if (*child == 0) exit_now(signals::noted().empty() && signals::port->attention.load() == 0 ? 0 : 1);
  Waiter waiter;
  CHECK(waiter.wait_child(*child)->status == 0);
  CHECK(signals::take() == SIGUSR1);
  REQUIRE(signals::install(SIGUSR1, Disposition::Default));
}

TEST_CASE("wait, kill and process groups tell their errors") {
  Waiter waiter;
  CHECK(waiter.wait_child(-1).error() == ECHILD);
  CHECK(kill(0x3fffffff, 0).error() == ESRCH);
  CHECK(kill(getpid(), 99).error() == EINVAL);
  CHECK(kill(getpid(), 0));
  ChildPlan plan(Words{"sleep", "60"});
  plan.process_group = 0;
  auto child = *spawn(plan);
  CHECK(waiter.wait_child(child, 1)->pid == 0);
  CHECK(*getpgid(child) == child);
  CHECK(kill(-child, SIGTERM));
  CHECK(term_signal(waiter.wait_child(child)->status) == SIGTERM);
}

}  // namespace nacre::posix
