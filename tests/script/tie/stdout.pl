# Tying STDOUT captures print
package Cap;
sub TIEHANDLE { bless { t => '' } }
sub PRINT { my $s = shift; $s->{t} .= join '', @_; 1 }
package main;
my $o = tie *STDOUT, 'Cap';
print "captured";
untie *STDOUT;
print "got: $o->{t}\n";
# expect: got: captured
