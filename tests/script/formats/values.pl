# The lines of values: lists, braces, lexicals, another package, an eval
use strict; use warnings;
my $lex = "lexical";
format OTHER =
@<<<<<<<<< @*
$lex, { a => 1 }->{a}
# a comment
literal only
@## @##
{
  1 + 1,
  2 * 3
}
.
$~ = "OTHER"; write;
{ my $fh; open($fh, '>', \my $buf) or die; my $old = select($fh); $~ = "OTHER"; select($old); write($fh); close $fh; print "<$buf>\n"; }
package Foo; our $v = 5;
format FMT =
@<< foo
$v
.
package main;
$~ = "Foo::FMT"; write;
eval 'format EV =
@<<
$lex
.
$~ = "EV"; write; 1' or print $@;

# expect: lexical    1
# expect: literal only
# expect:   2   6
# expect: <lexical    1
# expect: literal only
# expect:   2   6
# expect: >
# expect: 5   foo
# expect: lex
