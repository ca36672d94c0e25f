// SPDX-License-Identifier: MIT
// What a host does wrong is an Error, and never worse.
#include <atomic>
#include <climits>
#include <fstream>
#include <stdexcept>
#include <thread>

#include "../sanitizer.h"
#include "support.h"

using embed_tests::kind_of;
using nacre::Call;
using nacre::Error;
using nacre::Interpreter;
using nacre::Value;
using nacre::Want;
using nacre::tests::sanitized;

namespace {
constexpr auto misuse = Error::Kind::Misuse;

size_t pages_in_use() {
  size_t all = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> all >> resident;
  return resident;
}
}  // namespace

TEST_CASE("use after the end") {
  auto perl = std::make_unique<Interpreter>();
  Value code = perl->eval("sub { 1 }"), object = perl->eval("bless {}, 'Thing'"), list = perl->eval("[1]"), reference = perl->eval("\\my $x");
  auto program = perl->compile("1");
  perl.reset();
  CHECK(kind_of([&] { code(); }) == misuse);
  CHECK(kind_of([&] { program.run(); }) == misuse);
  CHECK(kind_of([&] { object.call("method"); }) == misuse);
  CHECK(kind_of([&] { object.package(); }) == misuse);
  CHECK(kind_of([&] { object.is_a("Thing"); }) == misuse);
  CHECK(kind_of([&] { list[0]; }) == misuse);
  CHECK(kind_of([&] { list.push(1); }) == misuse);
  CHECK(kind_of([&] { list.kind(); }) == misuse);
  CHECK(kind_of([&] { list.shown(); }) == misuse);
  CHECK(kind_of([&] { list.truth(); }) == misuse);
  CHECK(kind_of([&] { reference.target(); }) == misuse);
  CHECK(kind_of([&] { reference.assign(1); }) == misuse);
  Interpreter other;
  CHECK(kind_of([&] { other.set_scalar("x", list); }) == misuse);
  CHECK(kind_of([&] { other.spawn(code, {}, {}); }) == misuse);
}

TEST_CASE("an interpreter that was moved from") {
  Interpreter perl;
  perl.eval("our $x = 5");
  Interpreter moved(std::move(perl));
  CHECK(moved.scalar("x").as<int>() == 5);
  CHECK(kind_of([&] { perl.eval("1"); }) == misuse);   // NOLINT: that is what is asked
  CHECK(kind_of([&] { perl.poll(); }) == misuse);
  perl.interrupt();
  moved = Interpreter();
  CHECK(moved.scalar("x").is_undef());
}

TEST_CASE("what was collected is gone, its handles are not") {
  Interpreter perl;
  Value list = perl.eval("our $ended = 0; END { $ended = 1 } [1]");
  perl.define("collect", [&] { perl.collect(); });
  CHECK(perl.eval("eval { collect() }; $@").text().starts_with("collect() while the interpreter runs"));
  perl.collect();
  CHECK(kind_of([&] { list.size(); }) == misuse);
  CHECK(kind_of([&] { perl.eval("1"); }) == misuse);
  perl.collect();
}

TEST_CASE("an interpreter destroyed by a function that its script called ends when it is left") {
  auto perl = std::make_unique<Interpreter>();
  auto ended = std::make_shared<int>(0);
  perl->define("note_end", [ended] { ++*ended; });
  perl->define("destroy", [&perl](Call& call) {
    perl.reset();
    call.answer(call.interpreter().eval("6 * 7"));
  });
  Value answer = perl->eval("END { note_end() } my $n = destroy(); $n + 1");
  CHECK(answer.as<int>() == 43);
  CHECK(*ended == 1);
  CHECK(ended.use_count() == 1);
}

TEST_CASE("an interpreter destroyed while another thread is inside ends when that leaves") {
  auto perl = std::make_unique<Interpreter>();
  auto token = std::make_shared<int>(0);
  std::atomic<bool> inside{false}, destroyed{false};
  perl->define("wait_here", [&, token] {
    inside = true;
    while (!destroyed) std::this_thread::yield();
  });
  Value code = perl->eval("sub { wait_here(); 42 }");
  std::thread other([&] { CHECK(code().as<int>() == 42); });
  while (!inside) std::this_thread::yield();
  perl.reset();
  CHECK(token.use_count() == 2);
  destroyed = true;
  other.join();
  CHECK(token.use_count() == 1);
  CHECK(kind_of([&] { code(); }) == misuse);
}

TEST_CASE("host -> script -> host -> script, ever deeper, is a die") {
  Interpreter perl;
  perl.define("again", [&](int n) { return perl.call("descend", n).as<int>(); });
  perl.eval("sub descend { my $n = shift; $n ? 1 + again($n - 1) : 0 }");
  CHECK(perl.call("descend", 100).as<int>() == 100);
  CHECK(kind_of([&] { perl.call("descend", INT_MAX); }) == Error::Kind::Die);
  CHECK(perl.call("descend", 3).as<int>() == 3);
}

TEST_CASE("conversions that die die in the host's function, and may be caught there") {
  Interpreter perl;
  std::string caught;
  perl.define("take", [&](Call& call) {
    try {
      call.integer(0);
    } catch (const Error& error) {
      caught = error.message();
    }
    call.answer(call.text(1) + "!");
  });
  perl.define("typed", [](int) { return 1; });
  perl.eval("package Odd; use overload '0+' => sub { die qq{no number\\n} }, '\"\"' => sub { 'odd' }; sub new { bless [] }");
  CHECK(perl.eval("take(Odd->new, Odd->new)").text() == "odd!");
  CHECK(caught == "no number\n");
  CHECK(perl.eval("eval { typed(Odd->new) }; $@").text() == "no number\n");
  CHECK(perl.eval("eval { typed('x' x 3, 4) }; $@").text().starts_with("Too many arguments for main::typed"));
}

TEST_CASE("absurd sizes") {
  Interpreter perl;
  Value list = perl.value(std::vector<int>{1, 2, 3});
  CHECK(list[INT64_MAX].is_undef());
  CHECK(list[INT64_MIN].is_undef());
  CHECK(!list.exists(INT64_MIN));
  CHECK_THROWS_AS(list.set(INT64_MIN, 1), Error);
  CHECK_THROWS_AS(list.set(INT64_MAX, 1), Error);
  CHECK(list.size() == 3);
  CHECK(list.shown(-1) == list.shown(0));
  CHECK(list.shown(INT_MAX) == "[1, 2, 3]");
  perl.define("arguments", [](Call& call) { call.answer(call[SIZE_MAX].is_undef() && call.integer(SIZE_MAX) == 0 && call.text(size_t{1} << 32).empty()); });
  CHECK(perl.eval("arguments(1)").truth());
  perl.cancel(nacre::FiberId{UINT64_MAX});
  nacre::FiberId fiber = perl.spawn(perl.eval("sub { 1 }"), {}, {});
  perl.cancel_after(fiber, std::chrono::nanoseconds::max());
  while (perl.fibers() > 0) perl.poll();
  CHECK_THROWS_AS(perl.eval("1").invoke(Want::Scalar, {}), Error);
}

TEST_CASE("names that are none") {
  Interpreter perl;
  CHECK(!perl.has_sub(""));
  CHECK(!perl.has_sub("::"));
  CHECK_THROWS_AS(perl.sub(std::string(100000, 'x')), Error);
  CHECK(perl.scalar("no such::thing").is_undef());
  CHECK_THROWS_AS(perl.bless(Value(1), "Thing"), Error);
  CHECK_THROWS_AS(perl.spawn(perl.eval("[]"), {}, {}), Error);
  CHECK_THROWS_AS(perl.deliver(""), Error);
}

TEST_CASE("interpreters are made and destroyed by the thousand") {
  constexpr int often = sanitized ? 300 : 10000;
  auto make_one = [] {
    Interpreter perl;
    perl.define("twice", [](int n) { return 2 * n; });
    CHECK(perl.eval("my @l = map { [$_] } 1 .. 10; my $c; $c = sub { $c }; twice(scalar @l)").as<int>() == 20);
  };
  for (int k = 0; k < often / 10; ++k) make_one();
  size_t before = pages_in_use();
  for (int k = 0; k < often; ++k) make_one();
  if (!sanitized) CHECK(pages_in_use() < before + 1000);
}
