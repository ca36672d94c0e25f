// SPDX-License-Identifier: MIT
// A signal that is pending when a call begins: what need not wait is done, only what would wait ends with EINTR.
#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string>

#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/signals.h"
#include "runtime/posix/waiter.h"

namespace nacre::posix {

namespace {

// Each call of raised() puts a signal before the next call of the waiter.
struct Pending {
  Pending() { REQUIRE(signals::install(SIGUSR1, Disposition::Deferred)); }
  ~Pending() { (void)signals::install(SIGUSR1, Disposition::Default); }
  Waiter& raised() {
    CHECK(runs == raises);
    ++raises;
    REQUIRE(raise(SIGUSR1) == 0);
    return waiter;
  }
  static bool dispatch(void* context) {
    while (signals::take() != 0) ++static_cast<Pending*>(context)->runs;
    return true;
  }
  int runs = 0, raises = 0;
  Waiter waiter{{dispatch, this}};
};

}  // namespace

TEST_CASE("a pipe takes what it has room for, and gives what there is") {
  Pending pending;
  auto pair = *posix::pipe();
  Descriptor read_end(pair.read_end), write_end(pair.write_end);
  std::string text(1'000'000, 'x');
  CHECK(pending.raised().read(read_end.get(), text.data(), 10, OnSignal::Return).error() == EINTR);
  auto room = *pending.raised().write(write_end.get(), text.data(), text.size(), OnSignal::Return);
  CHECK(room >= 4096);
  CHECK(room < text.size());
  CHECK(pending.raised().write(write_end.get(), text.data(), 10, OnSignal::Return).error() == EINTR);
  CHECK(*pending.raised().read(read_end.get(), text.data(), text.size(), OnSignal::Return) == room);
  CHECK(pending.runs == pending.raises);
}

TEST_CASE("a socket sends and receives, and tells a descriptor that never waits from one that does") {
  Pending pending;
  int ends[2];
  REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
  Descriptor near(ends[0]), far(ends[1]);
  char text[10] = {};
  CHECK(pending.raised().receive(far.get(), text, sizeof text, 0, nullptr, nullptr).error() == EINTR);
  CHECK(*pending.raised().send(near.get(), "word", 4, 0, nullptr, 0) == 4);
  CHECK(*pending.raised().write(near.get(), "s", 1, OnSignal::Return) == 1);
  CHECK(*pending.raised().receive(far.get(), text, sizeof text, 0, nullptr, nullptr) == 5);
  REQUIRE(set_nonblocking(far.get(), true));
  CHECK(pending.raised().receive(far.get(), text, sizeof text, 0, nullptr, nullptr).error() == EAGAIN);
  CHECK(pending.runs == pending.raises);
}

TEST_CASE("a lock that is free is taken and given back, one that is held is waited for") {
  Pending pending;
  char path[] = "/tmp/nacre-unit-lock-XXXXXX";
  Descriptor one(::mkstemp(path));
  auto other = Descriptor(*pending.raised().open(path, O_RDWR));
  CHECK(pending.raised().flock(one.get(), LOCK_EX));
  CHECK(pending.raised().flock(other.get(), LOCK_EX).error() == EINTR);
  CHECK(pending.raised().flock(other.get(), LOCK_EX | LOCK_NB).error() == EWOULDBLOCK);
  CHECK(pending.raised().flock(one.get(), LOCK_UN));
  CHECK(pending.raised().flock(other.get(), LOCK_EX));
  CHECK(pending.raised().open("/nonexistent/file", O_RDONLY).error() == ENOENT);
  CHECK(pending.runs == pending.raises);
  ::unlink(path);
}

TEST_CASE("a select that finds something tells it") {
  Pending pending;
  auto pair = *posix::pipe();
  Descriptor read_end(pair.read_end), write_end(pair.write_end);
  unsigned char bits[16] = {};
  auto look = [&](int64_t left) {
    bits[read_end.get() / 8] = static_cast<unsigned char>(1 << read_end.get() % 8);
    return pending.raised().select({bits, {}, {}}, left);
  };
  CHECK(look(1'000'000'000).error() == EINTR);
  CHECK(*look(0) == 0);
  REQUIRE(pending.waiter.write(write_end.get(), "x", 1));
  CHECK(*look(1'000'000'000) == 1);
  CHECK(pending.runs == pending.raises);
}

}  // namespace nacre::posix
