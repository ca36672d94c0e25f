# Punctuation variables and STDIN, ENV, ARGV, INC live in main
package Foo;
$_ = "t";
@ARGV = (1);
$ENV{Q} = 2;
print "$main::_ @main::ARGV $main::ENV{Q} ", \$_ == \$main::_ ? 1 : 0, \@INC == \@main::INC ? 1 : 0, \$a == \$main::a ? 1 : 0, "\n";
print STDOUT "handle too\n";
# expect: t 1 2 110
# expect: handle too
