// SPDX-License-Identifier: MIT
// Fibers and a host's loop leave each other their turns.
#include <doctest/doctest.h>
#include <nacre/asio.h>
#include <nacre/interpreter.h>

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
