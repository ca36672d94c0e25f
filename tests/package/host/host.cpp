// SPDX-License-Identifier: MIT
// A host that uses what crosses the library's border: values, functions of its own, errors, a class, modules from inside the library, threads.
#include <nacre/interpreter.h>

#include <cstdio>
#include <string>
#include <thread>

namespace {
struct Counter {
  explicit Counter(int from) : count(from) {}
  int next() { return count++; }
  int count;
};

int failures = 0;

void expect(bool truth, const char* what) {
  if (truth) return;
  std::printf("not so: %s\n", what);
  ++failures;
}

void use_one() {
  nacre::Interpreter perl;
  perl.define("main::add", [](int a, int b) { return a + b; });
  perl.define_class<Counter>("Counter").constructor<int>().method("next", &Counter::next);
  expect(perl.eval("add(1, 2)").as<int>() == 3, "Perl calls the host");
  perl.eval("sub twice { return 2 * shift } 1");
  expect(perl.call("twice", 21).as<int>() == 42, "the host calls Perl");
  expect(perl.eval("use List::Util 'sum'; sum(map { /(\\d+)/ ? $1 : () } 'a1', 'b22')").as<int>() == 23, "modules and patterns are inside");
  expect(perl.eval("my $c = Counter->new(5); $c->next; $c->next").as<int>() == 6, "a class of the host");
  try {
    perl.eval("die qq{no\\n}");
    expect(false, "die throws");
  } catch (const nacre::Error& error) {
    expect(error.message() == "no\n" && error.kind() == nacre::Error::Kind::Die, "die is an Error");
  }
}
}  // namespace

int main() {
  use_one();
  std::thread(use_one).join();
  std::puts(failures == 0 ? "the host is content" : "the host is not content");
  return failures == 0 ? 0 : 1;
}
