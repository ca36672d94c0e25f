// SPDX-License-Identifier: MIT
// What nests in source, patterns, templates, data and classes: it ends or is refused, and the host goes on.
#include "tests/sandbox/stacks.h"

namespace {
const char* const nested[] = {
    "my $l; $l = [$l] for 1 .. 1e5; undef $l; 1",
    "my $l; $l = { a => $l } for 1 .. 1e5; undef $l; 1",
    "my $l; $l = \\(my $x = $l) for 1 .. 1e5; undef $l; 1",
    "my $l; for (1 .. 1e5) { my $m = $l; $l = sub { $m } } undef $l; 1",
    "package P { sub DESTROY { 1 } } my $l; $l = bless [$l], 'P' for 1 .. 1e4; undef $l; 1",
    "use Data::Dumper; my $l; $l = [$l] for 1 .. 1e5; length Dumper $l",
    "use Data::Dumper; $Data::Dumper::Deepcopy = 1; my $l; $l = { a => $l } for 1 .. 1e5; length Dumper $l",
    "eval '(' x 1e5",
    "eval '(' x 1e5 . ')' x 1e5",
    "eval '[' x 1e5 . ']' x 1e5; 1",
    "eval '{' x 1e5 . '}' x 1e5; 1",
    "eval '-' x 1e5 . '1'; 1",
    "eval '!' x 1e5 . '1'; 1",
    "eval '1+' x 1e5 . '1'; 1",
    "eval '1**' x 1e5 . '1'; 1",
    "eval '$x=' x 1e5 . '1'; 1",
    "eval 'a->' x 1e5 . 'b'; 1",
    "eval '1?1:' x 1e5 . '1'; 1",
    "eval '$x->[' x 1e5 . '1' . ']' x 1e5; 1",
    "eval '\"@{[' x 1e3 . '1' . ']}\"' x 1e3; 1",
    "eval 'sub {' x 1e4 . '}' x 1e4; 1",
    "eval 'if(1){' x 1e4 . '}' x 1e4; 1",
    "eval 'do{' x 1e4 . '}' x 1e4; 1",
    "eval 'f ' x 1e5; 1",
    "eval 'my $x = ' . '\\\\' x 1e5 . '1'; 1",
    "eval '1 and ' x 1e5 . '1'; 1",
    "eval '\"a\".' x 1e5 . '\"b\"'; 1",
    "my $r = '(' x 1e5 . ')' x 1e5; eval { 'a' =~ /$r/ }; 1",
    "my $r = '(?:' x 1e5 . ')' x 1e5; eval { 'a' =~ /$r/ }; 1",
    "my $r = '(?=' x 1e5 . ')' x 1e5; eval { 'a' =~ /$r/ }; 1",
    "my $r = 'a|' x 1e5; eval { 'a' =~ /$r/ }; 1",
    "my $r = '[[:alpha:]' x 1e5; eval { 'a' =~ /$r/ }; 1",
    "my $r = '(?[' . '(' x 1e5 . '[a]' . ')' x 1e5 . '])'; eval { 'a' =~ /$r/ }; 1",
    "'(' x 1e4 =~ /^(\\((?1)*)$/; 1",
    "my $s = 'a' x 1e6; $s =~ /^(?:a|(b))*$/; 1",
    "my $s = '(' x 1e5 . ')' x 1e5; $s =~ /^(\\((?1)*\\))$/; 1",
    "my $s = 'a' x 1e5; $s =~ /^(a(?1)?)$/; 1",
    "my $s = 'a' x 1e5; $s =~ /^(a(?{1})(?1)?)$/; 1",
    "my $t = '(' x 1e5; eval { my @l = unpack $t, 'a' }; eval { my $s = pack $t, 1 }; 1",
    "my $g = '{' x 1e5; my @l = glob $g; 1",
    "my @l = glob '{a,' x 1e4; 1",
    "@A::ISA = 'B'; @B::ISA = 'A'; eval { A->f }; 1",
    "{ no strict; @{\"C$_\" . '::ISA'} = 'C' . ($_ + 1) for 1 .. 1e4 } eval { C1->f }; 1",
    "my @l = (1); my $r = \\@l; push @l, $r; eval { require Storable; Storable::dclone($r) }; 1",
    "my ($x, $y); $x = [\\$y]; $y = [\\$x]; $x ~~ $y if 0; 1",
    "eval '$' x 1e6 . 'x'; 1",
    "eval '%x{' x 2e3 . '1' . '}' x 2e3; 1",
    "eval '(' x 40 . '$x' . ') = (1)' x 40; 1",
    "eval 'local $x{' x 40 . '1' . '}' x 40; 1",
    "eval '$x' . '->[0]' x 1e5; 1",
    "eval '$x' . '[0]' x 1e5; 1",
    "eval 'if(1){}' . 'elsif(1){}' x 1e5; 1",
    "eval 's{a}{' x 1e4 . '1' . '}e' x 1e4; 1",
    "eval 'BEGIN {' x 1e4 . '}' x 1e4; 1",
    "my $t = 'x[' x 1e4 . 'x' . ']' x 1e4; eval { my $s = pack $t }; 1",
    "my @l = glob '*' . '/x' x 1e5; 1",
    "no strict; @{\"D$_\" . '::ISA'} = ('D' . ($_ + 1)) x 2 for 1 .. 90; eval { D1->f }; 1",
    "@A::ISA = 'B'; my $x = bless [], 'A'; @B::ISA = 'A'; undef $x; 1",
    "use overload; sub AUTOLOAD; eval { nosuch() }; 1",
    "package N { use overload '\"\"' => \\&CORE::uc } my $x = bless []; bless $x, 'N'; eval { \"$x\" }; 1",
    "my $c = 'sub { eval $c }'; my $f = eval $c; $f = $f->() for 1 .. 1e4; 1",
    "our $re; $re = qr/a(??{$re})?/; ('a' x 1e5) =~ $re; 1",
    "our $re; $re = qr/(?{ 'a' =~ $re })/; eval { 'a' =~ $re }; 1",
};
}  // namespace

TEST_CASE("what nests deeply ends or is refused, on each stack") {
  for (size_t bytes : attack::stacks) {
    for (const char* text : nested) {
      CAPTURE(std::string(text));
      CAPTURE(bytes);
      auto [ended, lives] = attack::on_stack_of(bytes, text);
      CHECK_MESSAGE(lives, ended.message);
    }
  }
}

// Each of the last calls before the stack's end, on the way back, tries to nest as deep as that goes.
TEST_CASE("what nests at the end of the stack is refused there") {
  const std::string before = "our $n = 0; sub edge { eval { edge(); 1 }; if ($n++ < 40) { eval { ", after = " } } 1 } edge(); 1";
  for (size_t bytes : attack::stacks) {
    for (const char* text : nested) {
      for (const char* depth : {"60", "1000"}) {
        std::string shallower(text);
        for (const char* number : {"1e3", "2e3", "1e4", "1e5", "1e6"})
          for (size_t at = shallower.find(number); at != std::string::npos; at = shallower.find(number, at)) shallower.replace(at, 3, depth);
        CAPTURE(shallower);
        CAPTURE(bytes);
        auto [ended, lives] = attack::on_stack_of(bytes, before + shallower + after);
        CHECK_MESSAGE(lives, ended.message);
      }
    }
  }
}
