// SPDX-License-Identifier: MIT
// Interpreters one after the other, in one process: each gives back all that it had, whatever its program left behind.
#include <doctest/doctest.h>

#include <string>

#include "builtins/builtins.h"
#include "runtime/interpreter.h"
#include "runtime/posix/large_stack.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

struct Job {
  std::string_view program;
  int status = -1;
};

// Exit status of the program, in an interpreter of its own.
int run_alone(std::string_view program) {
  Job job{program};
  posix::run_on_large_stack(
      [](void* context, const char* limit) {
        auto* it = static_cast<Job*>(context);
        Options options;
        options.builtins = builtin_families();
        options.find_module = find_module;
        options.include_path = {"nacre:lib"};
        Interpreter in(options);
        in.stack_limit = limit;
        it->status = in.run(it->program, "alone.pl", 1, {});
      },
      &job);
  return job.status;
}

}  // namespace

TEST_CASE("an interpreter takes everything along") {
  const std::string_view programs[] = {
      "exit 7;",
      "my $cycle; $cycle = [\\$cycle, sub { $cycle }]; exit 7;",
      "my $deep = []; $deep = [$deep] for 1 .. 1000; our %h = map { $_ => 'x' x 600 } 1 .. 100; exit 7;",
      "my $re = qr/(a+)(?{ our $n++ })/; our @kept = ('aaa' =~ $re, $re, \\$re); push @kept, \\@kept; exit 7;",
      "our $fh; open $fh, '<', '/dev/null'; opendir our $dir, '/'; our @self = (\\our @self, $fh, $dir); exit 7;",
      "sub outer { my $x = shift; my $in; $in = sub { $in; eval 'sub { $x }' }; $in->() } our @subs = map outer($_), 1 .. 3; exit 7;",
      "package Thing; sub DESTROY { our $seen++ } our $t = bless [\\&DESTROY]; push @$t, $t; exit 7;",
      "use POSIX; use Data::Dumper; our %tied; tie %tied, 'H'; package H; sub TIEHASH { bless {} } package main; exit 7;",
      "sub down { die 'out' if !$_[0]; &down($_[0] - 1) } eval { down(50) }; exit(length $@ > 9 ? 7 : 1);",
      "format STDOUT =\n@<<\n$x\n.\nlocal $/; local @x = (1) x 1000; sort { $a <=> $b; } @x; exit 7;",
  };
  for (const std::string_view program : programs) {
    CAPTURE(program);
    CHECK(run_alone(program) == 7);
  }
}

TEST_CASE("a thousand interpreters in turn") {
  for (int round = 0; round < 1000; ++round) CHECK(run_alone("my @list = map { { n => $_ } } 1 .. 20; exit @list;") == 20);
}

}  // namespace nacre
