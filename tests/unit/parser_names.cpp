// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "parser/names.h"

using namespace nacre::parser;

namespace {

struct Fixture {
  std::shared_ptr<NameStore> store = std::make_shared<NameStore>();
  Names names{store, nullptr, nullptr, Pragmas{}};
  Fixture() { names.open_sub(); }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a name is visible after its statement, not before") {
  Variable* x = names.declare(Declarator::My, "$x", 1);
  CHECK_FALSE(names.lookup("$x"));
  names.introduce();
  CHECK(names.lookup("$x").variable == x);
  CHECK(names.lookup("$x").capture == -1);
  CHECK_FALSE(names.lookup("@x"));
}

TEST_CASE_FIXTURE(Fixture, "an our is visible in its own statement") {
  Variable* x = names.declare(Declarator::Our, "@x", 1);
  CHECK(names.lookup("@x").variable == x);
  CHECK(x->our_name == "main::x");
}

TEST_CASE_FIXTURE(Fixture, "a block hides and uncovers") {
  Variable* outer = names.declare(Declarator::My, "$x", 1);
  names.open_block();
  Variable* inner = names.declare(Declarator::My, "$x", 2);
  names.introduce();
  CHECK(names.lookup("$x").variable == inner);
  CHECK(names.declared_in_this_block("$x") == inner);
  Names::Slots slots = names.close_block();
  CHECK(slots.first == 1);
  CHECK(slots.count == 1);
  CHECK(names.lookup("$x").variable == outer);
}

TEST_CASE_FIXTURE(Fixture, "captures are made in every sub on the way") {
  Variable* x = names.declare(Declarator::My, "$x", 1);
  names.open_sub();
  SubScope* middle = names.scope();
  names.open_sub();
  SubScope* inner = names.scope();
  Binding binding = names.lookup("$x");
  CHECK(binding.variable == x);
  CHECK(binding.capture == 0);
  REQUIRE(inner->captures.size() == 1);
  CHECK(inner->captures[0].outer_capture == 0);
  REQUIRE(middle->captures.size() == 1);
  CHECK(middle->captures[0].outer_capture == -1);
  CHECK(x->captured);
  CHECK(names.lookup("$x").capture == 0);
  CHECK(inner->captures.size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "an eval string sees what it stood in; a sub that is complete takes no more captures") {
  Variable* x = names.declare(Declarator::My, "$x", 1);
  names.open_sub();
  names.declare(Declarator::My, "$y", 2);
  names.introduce();
  const Visible* seen = names.visible();
  SubScope* sub = names.close_sub();
  Names eval(store, seen, sub, Pragmas{});
  eval.open_sub();
  CHECK(eval.lookup("$x").variable == x);
  CHECK(eval.scope()->captures[0].outer_capture == not_captured);
  CHECK(eval.lookup("$y").capture == 1);
  CHECK(eval.scope()->captures[1].outer_capture == -1);
}

TEST_CASE_FIXTURE(Fixture, "pragmas and package end with the block, and a snapshot is shared until changed") {
  const Pragmas* before = names.pragmas();
  CHECK(names.pragmas() == before);
  names.open_block();
  names.set_package("Foo");
  names.pragmas_for_change().strict = StrictVars;
  CHECK(names.pragmas() != before);
  CHECK(names.qualify("x", '$') == "Foo::x");
  CHECK(names.qualify("_", '$') == "main::_");
  CHECK(names.qualify("STDIN", '*') == "main::STDIN");
  CHECK(names.qualify("::x", '$') == "main::x");
  CHECK(names.qualify("Bar'x", '$') == "Bar::x");
  names.close_block();
  CHECK(names.pragmas() == before);
  CHECK(names.package() == "main");
}
