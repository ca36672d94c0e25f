# A sub of one constant is its value; what was compiled with it keeps it
use warnings; $SIG{__WARN__} = sub { print "W:$_[0]" };
sub K() { 5 }
use constant PI => 3; use constant { A1 => 1, B1 => [1, 2] }; use constant L => (1, 2, 3);
eval 'sub K() { 6 }'; print K, &K, "\n";
eval 'sub PI() { 4 }'; print PI, &PI, "\n";
{ eval 'no warnings; sub K() { 5 }'; eval 'use constant SAME => 3; 1' for 1, 2 }
{ no warnings; eval 'sub K() { 7 }'; }
{ eval 'sub K { 8 }'; }
print A1 + 1, B1->[1], (L)[1], __PACKAGE__->A1, prototype(\&A1), defined &A1 ? 1 : 0, "\n";
sub SUM() { 2 + 3 } sub TEXT() { "a" . "b" } sub NONE() { undef } sub OTHER() { A1 } sub REF() { \1 } sub NOT() { !1 } sub RETURNS() { return 5 }
eval "no warnings 'prototype'; sub $_() { 42 }" for qw(SUM TEXT NONE OTHER REF NOT RETURNS);
print SUM, TEXT, OTHER, RETURNS, "\n";

# expect: W:Constant subroutine K redefined at (eval 1) line 1.
# expect: 56
# expect: W:Constant subroutine PI redefined at (eval 2) line 1.
# expect: 34
# expect: W:Prototype mismatch: sub main::K () vs none at (eval 7) line 1.
# expect: W:Constant subroutine K redefined at (eval 7) line 1.
# expect: 22211
# expect: W:Constant subroutine SUM redefined at (eval 8) line 1.
# expect: W:Constant subroutine TEXT redefined at (eval 9) line 1.
# expect: W:Constant subroutine NONE redefined at (eval 10) line 1.
# expect: W:Constant subroutine OTHER redefined at (eval 11) line 1.
# expect: W:Constant subroutine REF redefined at (eval 12) line 1.
# expect: W:Constant subroutine NOT redefined at (eval 13) line 1.
# expect: W:Subroutine RETURNS redefined at (eval 14) line 1.
# expect: 5ab142
