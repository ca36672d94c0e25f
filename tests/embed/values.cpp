// SPDX-License-Identifier: MIT
// Values on their way between the host and Perl.
#include <thread>

#include "support.h"

using embed_tests::kind_of;
using nacre::Error;
using nacre::Interpreter;
using nacre::Kind;
using nacre::Value;

TEST_CASE("numbers and text need no interpreter") {
  CHECK(Value().is_undef());
  CHECK(Value(42).integer() == 42);
  CHECK(Value(2.5).number() == 2.5);
  CHECK(Value("3 apples").integer() == 3);
  CHECK(Value(true).text() == "1");
  CHECK(Value(false).text() == "");
  CHECK(!Value("0").truth());
  CHECK(Value("0.0").truth());
  CHECK(Value(UINT64_MAX).unsigned_integer() == UINT64_MAX);
  CHECK(Value("grün").text() == "grün");
  CHECK(Value(1e15).text() == "1e+15");
}

TEST_CASE("integers out of range are refused") {
  CHECK(kind_of([] { Value(300).as<int8_t>(); }) == Error::Kind::Misuse);
  CHECK(kind_of([] { Value(-1).as<unsigned>(); }) == Error::Kind::Misuse);
  CHECK(kind_of([] { Value(UINT64_MAX).as<int64_t>(); }) == Error::Kind::Misuse);
  CHECK(kind_of([] { Value(1e30).as<int64_t>(); }) == Error::Kind::Misuse);
  CHECK(Value(127).as<int8_t>() == 127);
}

TEST_CASE("containers come and go") {
  Interpreter perl;
  Value list = perl.value(std::vector<int>{3, 1, 2});
  CHECK(list.kind() == Kind::Array);
  CHECK(list.size() == 3);
  CHECK(list[0].as<int>() == 3);
  CHECK(list[-1].as<int>() == 2);
  CHECK(list[7].is_undef());
  list.set(5, "six");
  CHECK(list.size() == 6);
  CHECK(!list.exists(4));
  perl.eval("sub sorted { [sort { $a <=> $b } @{$_[0]}[0 .. 2]] }");
  CHECK(perl.call("sorted", list).as<std::vector<int>>() == std::vector<int>{1, 2, 3});

  Value map = perl.value(std::map<std::string, double>{{"a", 1.5}, {"b", 2.5}});
  CHECK(map.size() == 2);
  CHECK(map["b"].number() == 2.5);
  map.set("ü", 1);
  CHECK(perl.eval("my %h = (ü => 1); 1").truth());
  CHECK(map.exists("ü"));
  CHECK(map.remove("a").number() == 1.5);
  CHECK(map.as<std::map<std::string, int>>().at("b") == 2);
  CHECK(perl.value(std::optional<int>()).is_undef());
  CHECK(perl.value(std::optional<int>(4)).as<std::optional<int>>() == 4);
}

TEST_CASE("text is characters, bytes are bytes") {
  Interpreter perl;
  CHECK(perl.eval("sub len { length $_[0] } 1").truth());
  CHECK(perl.call("len", "grün").as<int>() == 4);
  std::vector<std::byte> raw{std::byte{0xFF}, std::byte{0x00}, std::byte{0x41}};
  CHECK(perl.call("len", raw).as<int>() == 3);
  CHECK(perl.eval("\"\\xFF\\0A\"").bytes() == raw);
  CHECK(perl.eval("\"\\xFC\"").text() == "ü");
  CHECK(kind_of([&] { perl.eval("\"\\x{263A}\"").bytes(); }) == Error::Kind::Misuse);
}

TEST_CASE("a handle outlives its interpreter, and says so") {
  Value kept, number;
  {
    Interpreter perl;
    kept = perl.eval("[1, 2, {a => 'b'}]");
    number = perl.eval("6 * 7");
  }
  CHECK(number.as<int>() == 42);
  CHECK(kind_of([&] { kept.size(); }) == Error::Kind::Misuse);
  CHECK(kind_of([&] { kept.text(); }) == Error::Kind::Misuse);
  Value copy = kept;
}

TEST_CASE("a value of another interpreter is refused") {
  Interpreter one, other;
  Value list = one.eval("[]");
  other.eval("sub f { 1 }");
  CHECK(kind_of([&] { other.call("f", list); }) == Error::Kind::Misuse);
  CHECK(kind_of([&] { other.set_scalar("x", list); }) == Error::Kind::Misuse);
}

TEST_CASE("handles may be dropped by another thread") {
  Interpreter perl;
  perl.eval("package Thing; our $gone = 0; sub new { bless [] } sub DESTROY { $gone++ }");
  std::vector<Value> things;
  for (int k = 0; k < 100; ++k) things.push_back(perl.eval("Thing->new"));
  std::thread([moved = std::move(things)]() mutable { moved.clear(); }).join();
  CHECK(perl.eval("$Thing::gone").as<int>() == 100);
}

TEST_CASE("handles may be copied, moved and dropped on any thread at once") {
  static_assert(sizeof(Value) == 16);
  Interpreter perl;
  Value shared = perl.eval("[1, 2, 3]");
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([shared] {
      std::vector<Value> many;
      for (int k = 0; k < 1000; ++k) many.push_back(shared);
      Value other = std::move(many.back());
      many.clear();
    });
  for (int k = 0; k < 100; ++k) CHECK(perl.eval("my @l = map { [$_] } 1 .. 10; scalar @l").as<int>() == 10);
  for (auto& thread : threads) thread.join();
  CHECK(shared.size() == 3);
}

TEST_CASE("values are shown as Perl data") {
  Interpreter perl;
  CHECK(perl.eval("[1, 'two', { b => undef, 'a b' => [2.5] }, \\'x']").shown() == "[1, \"two\", {\"a b\" => [2.5], b => undef}, \\\"x\"]");
  CHECK(perl.eval("bless {n => 1}, 'Thing'").shown() == "bless({n => 1}, \"Thing\")");
  CHECK(perl.eval("my $x = [1]; push @$x, $x; $x").shown() == "[1, \\...]");
  CHECK(perl.eval("[[[[1]]]]").shown(2) == "[[...]]");
}
