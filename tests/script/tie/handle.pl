# A tied handle
package T;
sub TIEHANDLE { bless [] }
sub PRINT { my $s = shift; push @$s, join $, // '', @_; 1 }
sub PRINTF { my $s = shift; push @$s, sprintf shift, @_ }
sub READLINE { wantarray ? ("l1\n", "l2\n") : "line\n" }
sub GETC { "c" }
sub CLOSE { "closed" }
sub WRITE { "write $_[1] $_[2]" }
package main;
my $o = tie *FH, 'T';
print FH "a", "b"; printf FH "%02d", 5;
my $l = <FH>; my @l = <FH>;
print "@$o $l", @l, getc(FH), " ", close(FH), " ", syswrite(FH, "abc", 2), "\n";
# expect: ab 05 line
# expect: l1
# expect: l2
# expect: c closed write abc 2
