// SPDX-License-Identifier: MIT
// A body that nests is compiled where the stack is empty, and run where there is hardly any left.
#include "tests/sandbox/stacks.h"

namespace {
struct Form {
  const char *before, *core, *after;
};

const Form forms[] = {
    {"f(", "1", ")"},
    {"$x{", "1", "}"},
    {"$x[", "1", "]"},
    {"@x[", "1", "]"},
    {"@{", "x", "}"},
    {"%{", "x", "}"},
    {"${", "x", "}"},
    {"lc ", "$x", ""},
    {"- ", "$x", ""},
    {"not ", "$x", ""},
    {"\\", "$x", ""},
    {"do {", "1", "}"},
    {"eval {", "1", "}"},
    {"-e ", "$x", ""},
    {"sort {", "1", "} 1,2"},
    {"map {", "1", "} 1"},
    {"grep {", "1", "} 1"},
    {"exists $x{", "1", "}"},
    {"(my $x = ", "1", ")"},
    {"1?1:", "1", ""},
    {"1?", "1", ":1"},
    {"$x=", "1", ""},
    {"@x=", "1", ""},
    {"($x)=", "1", ""},
    {"$x**", "1", ""},
    {"package A {", "1", "}"},
    {"sub {", "1", "}"},
    {"if (1) {", "1", "}"},
    {"while (1) { last; ", "1", "}"},
    {"for (1) {", "1", "}"},
    {"for my $x (1) {", "1", "}"},
    {"s{a}{", "1", "}e"},
    {"qq{@{[", "1", "]}}"},
    {"$x->[", "0", "]"},
    {"$x->(", "0", ")"},
    {"push @{", "[]", "}, 1"},
    {"keys %{", "{}", "}"},
    {"substr(", "$x", ",0) = 1"},
    {"sprintf('%s',", "$x", ")"},
    {"join(1,", "$x", ")"},
    {"", "$x", "->[0]"},
    {"", "$x", "[0]"},
    {"", "$x", "+$x"},
    {"", "$x", " . $x + 1"},
    {"", "1", " and 1"},
    {"", "1", " || 0"},
    {"if (0) {} else {", "1", "}"},
    {"use feature 'try'; try {", "1", "} catch ($e) {}"},
};

std::string repeated(const char* text, int times) {
  std::string all;
  while (times-- > 0) all += text;
  return all;
}
}  // namespace

TEST_CASE("what nests in a body runs, or dies, at the end of the stack") {
  for (size_t bytes : attack::stacks) {
    for (auto [before, core, after] : forms) {
      for (int depth : {25, 250, 1500}) {
        CAPTURE(std::string(before) + core + after);
        CAPTURE(depth);
        CAPTURE(bytes);
        std::string body = repeated(before, depth) + core + repeated(after, depth);
        auto [ended, lives] = attack::on_stack_of(bytes, "sub f { 1 } our ($x, @x, %x); my $c = eval q\1sub { " + body + " }\1; our $n = 0;"
                                                         "sub edge { eval { edge(); 1 }; $n++ < 40 and eval { $c->(); 1 }; 1 } $c and edge(); 1");
        CHECK_MESSAGE(lives, ended.message);
      }
    }
  }
}
