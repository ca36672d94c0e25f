// SPDX-License-Identifier: MIT
// Signals and the calls that wait: what is noted is dispatched, what resumes resumes, and no wake-up is lost.
#include <doctest/doctest.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <string>
#include <thread>

#include "runtime/posix/child.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/process.h"
#include "runtime/posix/signals.h"
#include "runtime/posix/waiter.h"
#include "tests/sanitizer.h"

namespace nacre::posix {

namespace {

struct Handlers {
  int runs = 0;
  bool die = false;
  static bool dispatch(void* context) {
    auto& self = *static_cast<Handlers*>(context);
    while (signals::take() != 0) ++self.runs;
    return !self.die;
  }
  Waiter::Hook hook() { return {dispatch, this}; }
};

struct Installed {
  explicit Installed(int signal) : signal_(signal) { REQUIRE(signals::install(signal, Disposition::Deferred)); }
  ~Installed() { (void)signals::install(signal_, Disposition::Default); }
  int signal_;
};

// A child that lives until its end of the pipe closes, or is killed.
struct Pipe {
  Pipe() {
    auto pair = *posix::pipe();
    read_end = Descriptor(pair.read_end);
    write_end = Descriptor(pair.write_end);
  }
  Descriptor read_end, write_end;
};

constexpr int64_t millisecond = 1'000'000;

}  // namespace

TEST_CASE("signal names are perl's") {
  CHECK(signals::number("INT") == 2);
  CHECK(signals::number("SIGINT") == 2);
  CHECK(signals::number("CLD") == 17);
  CHECK(signals::number("RTMIN") == 34);
  CHECK(signals::number("RTMAX") == 64);
  CHECK(signals::number("ZERO") == 0);
  CHECK(signals::number("FOO") == -1);
  CHECK(signals::name(17) == std::string("CHLD"));
  CHECK(signals::name(33) == std::string("NUM33"));
  CHECK(signals::name(65) == nullptr);
}

TEST_CASE("pending signals are taken once each, the lowest number first") {
  Installed usr1(SIGUSR1), hup(SIGHUP), term(SIGTERM);
  for (int signal : {SIGTERM, SIGUSR1, SIGHUP, SIGUSR1}) REQUIRE(raise(signal));
  CHECK(signals::port->attention.load() != 0);
  CHECK(signals::take(SignalSet::only(SIGHUP)) == SIGUSR1);
  CHECK(signals::take() == SIGHUP);
  CHECK(signals::take() == SIGTERM);
  CHECK(signals::port->attention.load() == 0);
  CHECK(signals::take() == 0);
  CHECK(signals::last_info(SIGTERM).pid == getpid());
}

TEST_CASE("install tells the disposition before, and inherited ignores show") {
  CHECK(*signals::install(SIGUSR2, Disposition::Ignore) == Disposition::Default);
  CHECK(*signals::install(SIGUSR2, Disposition::Deferred) == Disposition::Ignore);
  CHECK(signals::deferred().contains(SIGUSR2));
  CHECK(*signals::install(SIGUSR2, Disposition::Default) == Disposition::Deferred);
  CHECK(!signals::deferred().contains(SIGUSR2));
  CHECK(signals::install(SIGKILL, Disposition::Ignore).error() == EINVAL);
  CHECK(signals::install(99, Disposition::Ignore).error() == EINVAL);
}

TEST_CASE("a signal that is installed again and again does what was said last") {
  for (int round = 0; round < 3; ++round) {
    Installed usr1(SIGUSR1);
    REQUIRE(raise(SIGUSR1));
    CHECK(signals::take() == SIGUSR1);
    CHECK(*signals::install(SIGUSR1, Disposition::Ignore) == Disposition::Deferred);
    CHECK(*signals::current(SIGUSR1) == Disposition::Ignore);
    REQUIRE(raise(SIGUSR1));
    CHECK(signals::take() == 0);
    CHECK(*signals::install(SIGUSR1, Disposition::Deferred, SA_RESTART) == Disposition::Ignore);
    CHECK(*signals::install(SIGUSR1, Disposition::Deferred) == Disposition::Deferred);
    REQUIRE(raise(SIGUSR1));
    CHECK(signals::take() == SIGUSR1);
  }
  CHECK(*signals::install(SIGUSR1, Disposition::Default) == Disposition::Default);
}

TEST_CASE("a masked signal waits in the kernel") {
  Installed usr1(SIGUSR1);
  {
    signals::Blocked blocked(SignalSet::only(SIGUSR1));
    REQUIRE(raise(SIGUSR1));
    CHECK(signals::noted().empty());
    CHECK(signals::kernel_pending().contains(SIGUSR1));
  }
  CHECK(signals::take() == SIGUSR1);
}

TEST_CASE("a signal on a foreign thread reaches the owner") {
  Installed usr1(SIGUSR1);
  signals::own_this_thread();
  Handlers handlers;
  Waiter waiter(handlers.hook());
  std::thread([] { REQUIRE(raise(SIGUSR1)); }).join();
  CHECK(waiter.sleep(5'000 * millisecond) > 0);
  CHECK(handlers.runs == 1);
}

TEST_CASE("SEGV sent by kill is an ordinary signal") {
  Installed segv(SIGSEGV);
  REQUIRE(kill(getpid(), SIGSEGV));
  CHECK(signals::take() == SIGSEGV);
}

TEST_CASE("a read resumes after the handler, an accept-like call returns EINTR") {
  Installed alarm_signal(SIGALRM);
  Handlers handlers;
  Waiter waiter(handlers.hook());
  Pipe pipe;
  std::thread writer([&] {
    signals::Blocked blocked;
    Waiter().sleep(60 * millisecond);
    (void)write(pipe.write_end.get(), "x", 1);
  });
  REQUIRE(set_timer(0, {20 * millisecond, 0}));
  char byte = 0;
  CHECK(waiter.read(pipe.read_end.get(), &byte, 1).value_or(0) == 1);
  CHECK(handlers.runs == 1);
  writer.join();
  REQUIRE(set_timer(0, {20 * millisecond, 0}));
  CHECK(waiter.read(pipe.read_end.get(), &byte, 1, OnSignal::Return).error() == EINTR);
  CHECK(handlers.runs == 2);
}

TEST_CASE("a handler that dies unwinds out of a call that would resume") {
  Installed alarm_signal(SIGALRM);
  Handlers handlers;
  handlers.die = true;
  Waiter waiter(handlers.hook());
  Pipe pipe;
  REQUIRE(set_timer(0, {20 * millisecond, 0}));
  char byte = 0;
  CHECK(waiter.read(pipe.read_end.get(), &byte, 1).error() == EINTR);
}

TEST_CASE("a signal that is pending before the call ends it at once") {
  Installed usr1(SIGUSR1);
  Handlers handlers;
  Waiter waiter(handlers.hook());
  REQUIRE(raise(SIGUSR1));
  CHECK(waiter.sleep(60'000 * millisecond) > 0);
  REQUIRE(raise(SIGUSR1));
  CHECK(waiter.pause().error() == EINTR);
  REQUIRE(raise(SIGUSR1));
  int64_t left = -1;
  CHECK(waiter.select({}, left).error() == EINTR);
  CHECK(handlers.runs == 3);
}

TEST_CASE("a held signal is noted, but ends no call") {
  Installed alarm_signal(SIGALRM);
  Handlers handlers;
  Waiter waiter(handlers.hook());
  CHECK(!signals::hold(SIGALRM));
  CHECK(signals::hold(SIGALRM));
  REQUIRE(set_timer(0, {10 * millisecond, 0}));
  CHECK(waiter.sleep(50 * millisecond) == 0);
  CHECK(signals::noted().contains(SIGALRM));
  CHECK(signals::take() == 0);
  CHECK(signals::port->attention.load() == 0);
  signals::release(SIGALRM);
  CHECK(signals::port->attention.load() != 0);
  CHECK(waiter.pause().error() == EINTR);
  CHECK(handlers.runs == 1);
}

TEST_CASE("suspend lets a blocked signal in and restores the mask") {
  Installed usr1(SIGUSR1);
  Handlers handlers;
  Waiter waiter(handlers.hook());
  signals::Blocked blocked(SignalSet::only(SIGUSR1));
  REQUIRE(raise(SIGUSR1));
  CHECK(waiter.suspend(SignalSet()).error() == EINTR);
  CHECK(handlers.runs == 1);
  CHECK(signals::mask().contains(SIGUSR1));
}

TEST_CASE("select looks at bit strings beyond 1,024 descriptors and tells the time left") {
  Pipe pipe;
  Waiter waiter;
  auto high = dup(pipe.read_end.get(), 1500);
  Descriptor keeper(high.value_or(-1));
  if (!high) return;  // RLIMIT_NOFILE is lower here
  std::string bits(200, '\0');
  auto place = static_cast<size_t>(*high);
  auto bytes = std::span(reinterpret_cast<unsigned char*>(bits.data()), bits.size());
  auto set = [&] { bytes[place / 8] = static_cast<unsigned char>(1U << (place % 8)); };
  set();
  int64_t left = 10 * millisecond;
  CHECK(*waiter.select({bytes, {}, {}}, left) == 0);
  CHECK(left == 0);
  CHECK(bytes[place / 8] == 0);
  set();
  REQUIRE(write(pipe.write_end.get(), "x", 1));
  left = 10'000 * millisecond;
  CHECK(*waiter.select({bytes, {}, {}}, left) == 1);
  CHECK(left > 9'000 * millisecond);
  CHECK(bytes[place / 8] != 0);
  PollEntry entry{pipe.read_end.get(), 1, 0};
  CHECK(*waiter.poll({&entry, 1}, -1) == 1);
  CHECK(entry.returned == 1);
}

TEST_CASE("opening a fifo can be interrupted") {
  std::string name = "/tmp/nacre-unit-fifo-" + std::to_string(getpid());
  REQUIRE(mkfifo(name));
  Installed alarm_signal(SIGALRM);
  Handlers handlers;
  Waiter waiter(handlers.hook());
  REQUIRE(set_timer(0, {20 * millisecond, 0}));
  CHECK(waiter.open(name, OpenFlags::read_only).error() == EINTR);
  CHECK(handlers.runs == 1);
  REQUIRE(unlink(name));
}

// Each signal is sent only when the one before was answered; without the stub some land between the look and the kernel.
// ThreadSanitizer would hold the signals back.
TEST_CASE("no wake-up is lost" * doctest::skip(tests::thread_sanitizer)) {
  Installed usr1(SIGUSR1);
  Handlers handlers;
  Waiter waiter(handlers.hook());
  Pipe answers, quiet;
  constexpr int rounds = 20'000;
  int parent = getpid();
  auto child = fork();
  REQUIRE(child);
  if (*child == 0) {
    char byte = 0;
    for (int i = 0; i < rounds; ++i) {
      for (std::atomic<int> pause = i % 97 * 7; pause > 0;) --pause;
      if (!kill(parent, SIGUSR1) || read(answers.read_end.get(), &byte, 1).value_or(0) != 1) break;
    }
    exit_now(0);
  }
  char byte = 0;
  bool lost = false;
  for (int i = 0; i < rounds && !lost; ++i) {
    while (handlers.runs == i && !lost) {
      if (i % 2 == 0) {
        lost = waiter.sleep(5'000 * millisecond) == 0;
      } else {
        CHECK(waiter.read(quiet.read_end.get(), &byte, 1, OnSignal::Return).error() == EINTR);
      }
    }
    REQUIRE(write(answers.write_end.get(), "x", 1));
  }
  CHECK(!lost);
  CHECK(waiter.wait_child(*child)->status == 0);
}

}  // namespace nacre::posix
