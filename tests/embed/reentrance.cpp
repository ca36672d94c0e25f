// SPDX-License-Identifier: MIT
// The host's functions and handlers call back into the interpreter and its loop, where that is meant and where it is not.
#include <nacre/asio.h>
#include <poll.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <thread>

#include "support.h"

using embed_tests::error_of;
using embed_tests::granted;
using embed_tests::kind_of;
using nacre::Error;
using nacre::Interpreter;
using nacre::Value;
namespace asio = boost::asio;

namespace {
constexpr auto misuse = Error::Kind::Misuse;

// Runs the loop until no fiber is left.
void finish(Interpreter& perl) {
  for (int turns = 0; perl.fibers() > 0; ++turns) {
    REQUIRE(turns < 1000);
    pollfd ready{perl.descriptor(), POLLIN, 0};
    REQUIRE(::poll(&ready, 1, 10'000) == 1);
    perl.poll();
  }
}
}  // namespace

TEST_CASE("a handler of the loop calls the interpreter while fibers wait") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  perl.eval("our @seen; sub wait_a_little { local $_ = 'mine'; local @seen = (1); select undef, undef, undef, 0.05; qq{$_ @seen} } sub now { qq{$_[0] } . scalar @seen }");
  std::string slow, quick;
  loop.async_call(perl.sub("wait_a_little"), {}, [&](std::exception_ptr, Value v) { slow = v.text(); });
  asio::steady_timer timer(context, std::chrono::milliseconds(10));
  timer.async_wait([&](boost::system::error_code) { quick = perl.call("now", "called").text(); });
  context.run();
  CHECK(quick == "called 0");
  CHECK(slow == "mine 1");
}

TEST_CASE("a fiber's function calls, evaluates and runs, and what it calls may wait") {
  Interpreter perl(granted());
  perl.define("nested", [&](int n) {
    perl.eval("select undef, undef, undef, 0.01");
    return perl.call("again", n).as<int>() + perl.run("$main::ran++; 1");
  });
  perl.eval("our $ran = 0; sub again { my $n = shift; select undef, undef, undef, 0.01; $n ? 1 + nested($n - 1) : 0 }");
  std::vector<int> results;
  for (int k = 1; k <= 5; ++k) perl.spawn(perl.sub("again"), {k}, [&](std::exception_ptr failure, Value v) { results.push_back(failure ? -1 : v.as<int>()); });
  finish(perl);
  CHECK(results == std::vector<int>{1, 2, 3, 4, 5});
  CHECK(perl.scalar("ran").as<int>() == 15);
}

TEST_CASE("a fiber must not enter the loop that it is run by") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  perl.define("enter", [&] {
    asio::post(context, [] {});
    asio::io_context other;
    nacre::AsioLoop inner(perl, other);
    inner.watch();
    perl.spawn(perl.eval("sub { 1 }"), {}, {});
    other.run();
  });
  perl.define("poll_here", [&] { perl.poll(); });
  std::vector<std::string> messages;
  for (const char* sub : {"enter", "poll_here"})
    loop.async_call(perl.sub(sub), {}, [&](std::exception_ptr failure, Value) { messages.push_back(error_of(failure).message()); });
  loop.async_run("eval { poll_here() }; die qq{caught: $@} if $@", [&](std::exception_ptr failure, Value) { messages.push_back(error_of(failure).message()); });
  context.run();
  REQUIRE(messages.size() == 3);
  CHECK(messages[0].starts_with("a fiber is running"));
  CHECK(messages[1].starts_with("a fiber is running"));
  CHECK(messages[2].starts_with("caught: a fiber is running"));
}

TEST_CASE("a function of the main script may let the fibers go on, as if the script waited") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  perl.define("let_all_go_on", [&] { context.run(); });
  std::string result;
  loop.async_run("select undef, undef, undef, 0.01; 'done'", [&](std::exception_ptr, Value v) {
    result = v.text();
    CHECK(perl.eval("$main::where").text() == "before");
  });
  CHECK(perl.eval("our $where = 'before'; my @mine = (1, 2); let_all_go_on(); $where = 'after'; qq{@mine}").text() == "1 2");
  CHECK(result == "done");
  CHECK(perl.scalar("where").text() == "after");
}

TEST_CASE("what is done may begin more, enter the loop and end the interpreter") {
  auto perl = std::make_unique<Interpreter>(granted());
  Value sub = perl->eval("sub { select undef, undef, undef, 0.001; $_[0] + 1 }");
  int last = 0;
  auto go_on = [&] {
    for (int turns = 0; perl && perl->fibers() > 0 && turns < 1000; ++turns) {
      pollfd ready{perl->descriptor(), POLLIN, 0};
      CHECK(::poll(&ready, 1, 10'000) == 1);
      perl->poll();
    }
  };
  Interpreter::Done done = [&](std::exception_ptr failure, Value v) {
    CHECK(!failure);
    last = v.as<int>();
    if (last < 5) perl->spawn(sub, {v}, done);
    if (last == 3) go_on();
    if (last == 5) perl.reset();
  };
  perl->spawn(sub, {0}, done);
  go_on();
  CHECK(last == 5);
  CHECK(!perl);
  CHECK(kind_of([&] { sub(1); }) == misuse);
}

TEST_CASE("a fiber's function may end the interpreter: it ends when the loop has left it") {
  auto perl = std::make_unique<Interpreter>(granted());
  auto ended = std::make_shared<int>(0);
  perl->define("note_end", [ended] { ++*ended; });
  perl->define("destroy", [&] { perl.reset(); });
  perl->eval("END { note_end() }");
  auto held = std::make_shared<int>(0);   // by what nobody is told any more
  perl->spawn(perl->eval("sub { destroy(); 7 }"), {}, [held](std::exception_ptr, Value) {});
  perl->poll();
  CHECK(!perl);
  CHECK(held.use_count() == 1);
  CHECK(*ended == 1);
}

TEST_CASE("a fiber's function ends its own fiber where it next waits") {
  Interpreter perl(granted());
  nacre::FiberId own{};
  perl.define("cancel_me", [&] { perl.cancel(own); });
  std::vector<Error::Kind> ends;
  own = perl.spawn(perl.eval("our $passed = 0; sub { cancel_me(); eval { $passed = 1; sleep 1000 }; $passed = 2 }"), {},
                   [&](std::exception_ptr failure, Value) { ends.push_back(kind_of(failure)); });
  finish(perl);
  CHECK(ends == std::vector<Error::Kind>{Error::Kind::Interrupted});
  CHECK(perl.scalar("passed").as<int>() < 2);
  perl.cancel(own);
}

TEST_CASE("another thread is refused while fibers run, and served while they wait") {
  Interpreter perl(granted());
  Error::Kind seen = Error::Kind::Die;
  perl.define("elsewhere", [&] { std::thread([&] { seen = kind_of([&] { perl.poll(); }); }).join(); });
  perl.spawn(perl.eval("sub { elsewhere(); select undef, undef, undef, 0.02; 1 }"), {}, {});
  perl.poll();
  CHECK(seen == misuse);
  std::thread([&] {
    CHECK(perl.eval("6 * 7").as<int>() == 42);
    finish(perl);
  }).join();
  CHECK(perl.fibers() == 0);
}

TEST_CASE("limits are not renewed from within") {
  Interpreter perl;
  perl.define("renew", [&] { perl.renew({}); });
  CHECK(perl.eval("eval { renew() }; $@").text().starts_with("renew() while the script runs"));
}
