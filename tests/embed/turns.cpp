// SPDX-License-Identifier: MIT
// Fibers and a host's loop leave each other their turns.
#include <doctest/doctest.h>
#include <nacre/asio.h>
#include <nacre/interpreter.h>
#include <poll.h>

#include <boost/asio/steady_timer.hpp>

using nacre::Interpreter;
using nacre::Value;

TEST_CASE("fibers that never wait give the host's loop its turns") {
  boost::asio::io_context loop;
  Interpreter perl;
  nacre::AsioLoop fibers(perl, loop);
  perl.eval("use Nacre::Fiber; our ($over, $turns) = (0, 0); sub spin { until ($over) { ++$turns; Nacre::Fiber::yield() } $turns }");
  int done = 0;
  for (int k = 0; k < 3; ++k) fibers.async_call(perl.sub("spin"), {}, [&](std::exception_ptr failure, Value) { done += failure == nullptr; });
  boost::asio::steady_timer timer(loop, std::chrono::milliseconds(20));
  timer.async_wait([&](boost::system::error_code) { perl.set_scalar("over", 1); });
  loop.run_for(std::chrono::seconds(10));
  CHECK(done == 3);
  CHECK(perl.scalar("turns").as<int>() > 300);
}

TEST_CASE("a callback that throws keeps none of the others from theirs") {
  Interpreter perl;
  perl.eval("sub one { 1 }");
  int told = 0;
  for (int k = 0; k < 5; ++k)
    perl.spawn(perl.sub("one"), {}, [&](std::exception_ptr, Value) {
      if (++told % 2 == 1) throw std::runtime_error("the host's own");
    });
  int thrown = 0;
  for (int round = 0; round < 10 && told < 5; ++round) {
    pollfd entry{perl.descriptor(), POLLIN, 0};
    REQUIRE(::poll(&entry, 1, 5000) == 1);
    try {
      perl.poll();
    } catch (const std::runtime_error&) {
      ++thrown;
    }
  }
  CHECK(told == 5);
  CHECK(thrown == 3);
}

TEST_CASE("a handler that throws out of io_context::run() leaves the loop whole") {
  boost::asio::io_context context;
  Interpreter perl;
  nacre::AsioLoop loop(perl, context);
  perl.eval("sub later { my $n = shift; select undef, undef, undef, $n / 1000; $n }");
  int told = 0, thrown = 0;
  for (int k : {1, 2, 30})
    loop.async_call(perl.sub("later"), {k}, [&](std::exception_ptr, Value v) {
      ++told;
      if (v.as<int>() < 30) throw std::runtime_error("the host's own");
    });
  for (int round = 0; round < 5; ++round) {
    try {
      context.run();
    } catch (const std::exception&) {   // Asio gathers those of one turn
      ++thrown;
    }
  }
  CHECK(told == 3);
  CHECK(thrown >= 1);
}
