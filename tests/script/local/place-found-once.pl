# SPDX-License-Identifier: MIT
# How often local evaluates what leads to the place that it saves: once.
use strict;
use warnings;
no warnings qw(void uninitialized once numeric);

our (%h, @a);
my ($calls, %m);
sub f   { ++$calls; 'k' }
sub n   { ++$calls; 1 }
sub c   { ++$calls; 1 }
sub id  { $_[0] }
sub set { $_[0] = 9 }

sub form {
    my ($name, $code) = @_;
    $calls = 0;
    my @result = eval { $code->() };
    my $error = $@ =~ s/ at .*\n//sr;
    my $left = join ',', (map { "$_=" . (ref $h{$_} || $h{$_}) } sort keys %h), map { $_ // 'undef' } @a;
    print "$name: $calls (@result) $left$error\n";
    %h = @a = %m = ();
}

form 'local elem' => sub { local $h{f()} = 3; $h{k} };
form 'local elem no value' => sub { local $h{f()}; exists $h{k} ? 1 : 0 };
form 'local array elem' => sub { local $a[n()] = 4; $a[1] };
form 'local slice' => sub { local @h{f(), 'j'} = (1, 2); "$h{k}$h{j}" };
form 'local slice none' => sub { local @h{f(), 'j'}; join ',', sort keys %h };
form 'local array slice' => sub { local @a[n(), 2] = (1, 2); "$a[1]$a[2]" };
form 'local list' => sub { local ($h{f()}, $a[n()]) = (5, 6); "$h{k}$a[1]" };
form 'local as value' => sub { my $v = (local $h{f()} = 8); $v };
form 'local ref' => sub { my $r = \ local $h{f()}; $$r = 2; $h{k} };
form 'local op' => sub { (local $h{f()}) .= 'x'; $h{k} };
form 'local arg' => sub { id(local $h{f()} = 7) };
form 'local foreach' => sub { my $s = ''; for (local $h{f()} = 7) { $s .= $_; $_ = 5 } "$s$h{k}" };
form 'local through ref' => sub { my $r = \%h; local $r->{f()} = 3; $h{k} };
form 'local deep' => sub { local $h{f()}{a}{f()} = 3; $h{k}{a}{k} };
form 'local my elem' => sub { local $m{f()} = 3; $m{k} };
form 'delete local' => sub { $h{k} = 2; my $v = delete local $h{f()}; $v };
form 'cond local' => sub { my $v = (c() ? $h{f()} : $h{x}) // 'u'; $v };
form 'deref local' => sub { our $gl = 1; my $g = sub { ++$calls; 'main::gl' }; no strict; local ${$g->()} = 5; $gl };
form 'deref local array' => sub { our @ga = 1; my $g = sub { ++$calls; 'main::ga' }; no strict; local @{$g->()} = (5, 6); "@ga" };
form 'glob local' => sub { no strict; our $gk = 3; local *{f()} = \7; our $k; $k };

# expect: local elem: 1 (3) 
# expect: local elem no value: 1 (1) 
# expect: local array elem: 1 (4) 
# expect: local slice: 1 (12) 
# expect: local slice none: 1 (j,k) 
# expect: local array slice: 1 (12) 
# expect: local list: 2 (56) 
# expect: local as value: 1 (8) 
# expect: local ref: 1 (2) 
# expect: local op: 1 (x) 
# expect: local arg: 1 (7) 
# expect: local foreach: 1 (75) 
# expect: local through ref: 1 (3) 
# expect: local deep: 2 (3) k=HASH
# expect: local my elem: 1 (3) 
# expect: delete local: 1 (2) k=2
# expect: cond local: 2 (u) 
# expect: deref local: 1 (5) 
# expect: deref local array: 1 (5 6) 
# expect: glob local: 1 (7) 
