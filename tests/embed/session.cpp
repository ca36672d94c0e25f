// SPDX-License-Identifier: MIT
// Programs that grow piece by piece, and what there is to be known of an interpreter.
#include <nacre/session.h>

#include <algorithm>

#include "support.h"

using embed_tests::error_of;
using nacre::Error;
using nacre::Interpreter;
using nacre::Session;
using nacre::Value;

namespace {
Error failure(Session& session, std::string_view text) {
  return error_of([&] { session.eval(text); });
}
int last_integer(Session& session, std::string_view text) { return session.eval(text).back().as<int>(); }
bool has(const std::vector<std::string>& names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }
}  // namespace

TEST_CASE("my, our, state, package and pragmas go on from piece to piece") {
  Interpreter perl;
  Session session(perl);
  session.eval("use strict; use feature 'state'; my $x = 1; my @a = (1, 2); my %h = (k => 3); our $global = 4; state $s = 5");
  CHECK(last_integer(session, "$x + $a[1] + $h{k} + $global + $s") == 15);
  session.eval("sub f { $x++; my $inner = sub { $a[0] += 10 }; $inner->() } f()");
  CHECK(last_integer(session, "$x") == 2);
  CHECK(last_integer(session, "$a[0]") == 11);
  CHECK(last_integer(session, "eval q($x + $s)") == 7);
  CHECK(failure(session, "$undeclared").kind() == Error::Kind::Syntax);
  session.eval("package Other; my $x = 100;");
  CHECK(session.package() == "Other");
  CHECK(last_integer(session, "$x") == 100);
  CHECK(last_integer(session, "main::f(); eval q($global)") == 4);
}

TEST_CASE("the storage of a variable is one for all who see it") {
  Interpreter perl;
  Session session(perl);
  session.eval("my $n = 1; my $get = sub { $n }; BEGIN { $n = 7 } sub named { $n }");
  session.eval("$n = 5");
  CHECK(last_integer(session, "$get->()") == 5);
  CHECK(last_integer(session, "named()") == 5);
  session.eval("my @list = 1 .. 3; for my $e (@list) { $e *= 2 } my $sum = 0; $sum += $_ for @list");
  CHECK(last_integer(session, "$sum") == 12);
  session.eval("my sub lexical { $n * 2 }");
  CHECK(last_integer(session, "lexical()") == 10);
}

TEST_CASE("what does not compile declares nothing, what dies keeps what it declared") {
  Interpreter perl;
  Session session(perl);
  session.eval("use strict");
  CHECK(failure(session, "my $lost = 1; ) ").kind() == Error::Kind::Syntax);
  CHECK(failure(session, "$lost").kind() == Error::Kind::Syntax);
  CHECK(failure(session, "my $kept = 3; die 'x'").kind() == Error::Kind::Die);
  CHECK(last_integer(session, "$kept") == 3);
}

TEST_CASE("a piece that ends too early says so and has run nothing") {
  Interpreter perl;
  Session session(perl);
  perl.set_scalar("ran", 0);
  for (const char* text : {"$main::ran++; if (1) {", "my $x = (1 +", "\"open", "print <<END;\ntext", "sub f {", "[1, 2", "qw(a b"}) {
    CAPTURE(text);
    CHECK(failure(session, text).kind() == Error::Kind::Incomplete);
    CHECK(session.is_incomplete(text));
  }
  CHECK(perl.scalar("ran").as<int>() == 0);
  CHECK_FALSE(session.is_incomplete("BEGIN { $main::ran++ } 1"));
  CHECK(session.is_incomplete("BEGIN { $main::ran++ } if (1) {"));
  CHECK(perl.scalar("ran").as<int>() == 0);
}

TEST_CASE("an error of compiling has its place") {
  Interpreter perl;
  Session session(perl);
  Error error = failure(session, "my $a = 1;\nmy $b = $a + ) * 2;\n");
  CHECK(error.line() == 2);
  CHECK(error.column() == 14);
  session.eval("use strict");
  error = failure(session, "1; $typo = 2");
  CHECK(error.line() == 1);
  CHECK(error.column() == 4);
}

TEST_CASE("values in the wanted context, and whether a person wants to see them") {
  Interpreter perl;
  Session session(perl);
  CHECK(session.eval("(1, 2, 3)").size() == 3);
  CHECK(session.eval("my @a = (4, 5); @a", "(input)", nacre::Want::Scalar).back().as<int>() == 2);
  CHECK(session.shows_value());
  for (const char* text : {"print ''", "sub g { 1 }", "for (1) { 2 }", "1 while 0", "use strict", "1; package main;"}) {
    CAPTURE(text);
    session.eval(text);
    CHECK(session.shows_value() == (std::string_view(text) == "1; package main;"));
  }
  session.declare("$given", Value(42));
  CHECK(last_integer(session, "sub takes { $given + 1 } takes()") == 43);
  session.declare("@many", perl.value(std::vector<int>{1, 2}));
  CHECK(last_integer(session, "scalar @many") == 2);
}

TEST_CASE("what there is can be looked at") {
  Interpreter perl;
  Session session(perl);
  session.eval("package Base { sub inherited {} } package Thing { our @ISA = 'Base'; sub own {} our $x = 1; our @y = 1 } my %h = (a => 1)");
  CHECK(has(nacre::inspect::methods(perl, "Thing"), "inherited"));
  CHECK(has(nacre::inspect::methods(perl, "Thing"), "own"));
  CHECK(has(nacre::inspect::methods(perl, "Thing"), "isa"));
  CHECK(has(nacre::inspect::subs(perl, "Thing"), "own"));
  CHECK(has(nacre::inspect::variables(perl, "Thing"), "@y"));
  CHECK(has(nacre::inspect::packages(perl), "Thing"));
  CHECK(has(nacre::inspect::builtins(), "fork"));
  CHECK(has(nacre::inspect::modules(perl), "List::Util"));
  CHECK(has(session.variables(), "%h"));
  CHECK(session.variable("%h").element("a").as<int>() == 1);
  CHECK(session.variable("$nowhere").is_undef());
  CHECK(nacre::inspect::sub_name(perl.sub("Thing::own")) == "Thing::own");
  CHECK(session.tree("1 + $h{a}").find("Binary") != std::string::npos);
  std::vector<nacre::inspect::Handle> handles = nacre::inspect::handles(perl);
  CHECK(std::any_of(handles.begin(), handles.end(), [](const auto& h) { return h.name == "STDERR" && h.descriptor == 2; }));
}

TEST_CASE("a session may outlive nothing but its interpreter, and two of them share nothing lexical") {
  Interpreter perl;
  auto one = std::make_unique<Session>(perl);
  Session two(perl);
  one->eval("my $x = 1; sub kept { $x }");
  two.eval("use strict");
  CHECK(failure(two, "$x").kind() == Error::Kind::Syntax);
  one.reset();
  CHECK(last_integer(two, "kept()") == 1);
}
