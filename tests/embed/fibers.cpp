// SPDX-License-Identifier: MIT
// Blocking scripts on a host's loop: poll(2) alone, and Boost.Asio.
#include <nacre/asio.h>
#include <poll.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>
#include <thread>

#include "support.h"

using embed_tests::error_of;
using embed_tests::granted;
using embed_tests::kind_of;
using nacre::Error;
using nacre::Interpreter;
using nacre::Value;
namespace asio = boost::asio;

TEST_CASE("a loop of the host's own waits for one descriptor") {
  Interpreter perl(granted());
  perl.eval("sub slow { my $n = shift; select undef, undef, undef, 0.05; $n * 2 } sub fail { select undef, undef, undef, 0.01; die qq{bad\\n} }");
  std::vector<int> results;
  std::vector<std::string> failures;
  auto done = [&](std::exception_ptr failure, Value result) {
    if (!failure) return results.push_back(result.as<int>());
    failures.push_back(error_of(failure).message());
  };
  for (int k = 1; k <= 10; ++k) perl.spawn(perl.sub("slow"), {k}, done);
  perl.spawn(perl.sub("fail"), {}, done);
  CHECK(results.empty());
  int rounds = 0;
  while (perl.fibers() > 0 && ++rounds < 100) {
    pollfd entry{perl.descriptor(), POLLIN, 0};
    REQUIRE(::poll(&entry, 1, 5000) == 1);
    perl.poll();
  }
  CHECK(results == std::vector<int>{2, 4, 6, 8, 10, 12, 14, 16, 18, 20});
  CHECK(failures == std::vector<std::string>{"bad\n"});
  CHECK(rounds < 20);
}

TEST_CASE("calls on an io_context, with each kind of completion token") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  perl.eval("sub slow { select undef, undef, undef, 0.02; return qq{hello $_[0]} }");
  std::string by_callback, by_awaitable;
  loop.async_call(perl.sub("slow"), {"callback"}, [&](std::exception_ptr failure, Value v) {
    CHECK(!failure);
    by_callback = v.text();
  });
  auto future = loop.async_call(perl.sub("slow"), {"future"}, asio::use_future);
  asio::co_spawn(context, [&]() -> asio::awaitable<void> {
    std::vector<Value> arguments(1, Value("awaitable"));   // g++ 12 has no braces in co_await
    Value v = co_await loop.async_call(perl.sub("slow"), arguments, asio::use_awaitable);
    by_awaitable = v.text();
    try {
      co_await loop.async_run("die qq{oh\\n}", asio::use_awaitable);
    } catch (const Error& error) {
      by_awaitable += ", " + error.message();
    }
  }, asio::detached);
  int ticks = 0;
  asio::steady_timer timer(context, std::chrono::milliseconds(5));
  timer.async_wait([&](boost::system::error_code) { ++ticks; });
  context.run();
  CHECK(by_callback == "hello callback");
  CHECK(by_awaitable == "hello awaitable, oh\n");
  CHECK(future.get().text() == "hello future");
  CHECK(ticks == 1);
}

TEST_CASE("cancellation and deadlines end a fiber where it waits") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  perl.eval("our $gone = 0; package Guard { sub DESTROY { $main::gone++ } } sub wait_long { my $g = bless [], 'Guard'; eval { sleep 1000 }; 1 }");
  asio::cancellation_signal signal;
  Error::Kind cancelled = Error::Kind::Die, late = Error::Kind::Die;
  loop.async_call(perl.sub("wait_long"), {}, asio::bind_cancellation_slot(signal.slot(), [&](std::exception_ptr failure, Value) { cancelled = kind_of(failure); }));
  perl.cancel_after(perl.spawn(perl.sub("wait_long"), {}, [&](std::exception_ptr failure, Value) { late = kind_of(failure); }), std::chrono::milliseconds(20));
  asio::steady_timer timer(context, std::chrono::milliseconds(10));
  timer.async_wait([&](boost::system::error_code) { signal.emit(asio::cancellation_type::total); });
  context.run();
  CHECK(cancelled == Error::Kind::Interrupted);
  CHECK(late == Error::Kind::Limit);
  CHECK(perl.scalar("gone").as<int>() == 2);
}

TEST_CASE("a Perl accept loop beside C++ on the same io_context") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  perl.eval(R"(
    use Socket; use Nacre::Fiber;
    socket our $listener, PF_INET, SOCK_STREAM, 0 or die;
    bind $listener, pack_sockaddr_in(0, INADDR_LOOPBACK) or die;
    listen $listener, SOMAXCONN or die;
    our ($port) = unpack_sockaddr_in getsockname $listener;
    sub serve {
      for (1 .. $_[0]) {
        accept my $client, $listener or die;
        Nacre::Fiber::spawn(sub { while (my $line = <$client>) { syswrite $client, uc $line } close $client });
      }
      'served';
    })");
  auto port = perl.scalar("port").as<unsigned short>();
  constexpr int clients = 20;
  Value served;
  loop.async_call(perl.sub("serve"), {clients}, [&](std::exception_ptr failure, Value v) {
    CHECK(!failure);
    served = v;
  });
  int answered = 0;
  for (int k = 0; k < clients; ++k) {
    asio::co_spawn(context, [&, k]() -> asio::awaitable<void> {
      asio::ip::tcp::socket socket(context);
      asio::ip::tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
      co_await socket.async_connect(endpoint, asio::use_awaitable);
      std::string said = "client " + std::to_string(k) + "\n", heard;
      for (int round = 0; round < 3; ++round) {
        co_await asio::async_write(socket, asio::buffer(said), asio::use_awaitable);
        size_t n = co_await asio::async_read_until(socket, asio::dynamic_buffer(heard), '\n', asio::use_awaitable);
        if (heard.substr(0, n) == "CLIENT " + std::to_string(k) + "\n") ++answered;
        heard.erase(0, n);
      }
    }, asio::detached);
  }
  context.run();
  CHECK(served.text() == "served");
  CHECK(answered == 3 * clients);
}

TEST_CASE("interrupt ends all fibers, and wakes the loop for it") {
  asio::io_context context;
  Interpreter perl(granted());
  nacre::AsioLoop loop(perl, context);
  int interrupted = 0;
  for (const char* text : {"sleep 1000", "pipe my $r, my $w; <$r>", "our $pid = fork; if (!$pid) { exec q{sleep}, 1000 } waitpid $pid, 0"}) {
    Value code = perl.eval(std::string("sub { ") + text + " }");
    loop.async_call(code, {}, [&](std::exception_ptr failure, Value) { interrupted += failure && kind_of(failure) == Error::Kind::Interrupted; });
  }
  std::thread other([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    perl.interrupt();
  });
  context.run();
  other.join();
  CHECK(interrupted == 3);
  perl.eval("kill 'KILL', $pid; waitpid $pid, 0");
}

TEST_CASE("misuse of the loop is an Error") {
  Interpreter perl(granted());
  perl.define("poll_here", [&] { perl.poll(); });
  std::string message;
  perl.spawn(perl.eval("sub { poll_here() }"), {}, [&](std::exception_ptr failure, Value) { message = error_of(failure).message(); });
  while (perl.fibers() > 0) perl.poll();
  CHECK(message.starts_with("a fiber is running"));
  CHECK_THROWS_AS(perl.spawn(Value(7), {}, {}), Error);
  perl.spawn(perl.eval("sub { exit 4 }"), {}, {});
  Error ended = error_of([&] {
    while (perl.fibers() > 0) perl.poll();
  });
  CHECK(ended.kind() == Error::Kind::Exit);
  CHECK(ended.status() == 4);
}
