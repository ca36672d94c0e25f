# A variable of the package that is not for this scope
use strict;
sub named { our $o = 1; our @list; our %table; open FH, '<', '/dev/null' }
for my $code ('$o', '@o', '$list', '%list', '$table{a}', '$FH', '$other', 'package Q; $o') {
  local $SIG{__WARN__} = sub { print "warning: @_" };
  eval $code;
  print $@;
}

# expect: warning: Variable "$o" is not imported at (eval 1) line 1.
# expect: Global symbol "$o" requires explicit package name (did you forget to declare "my $o"?) at (eval 1) line 1.
# expect: warning: Variable "@o" is not imported at (eval 2) line 1.
# expect: Global symbol "@o" requires explicit package name (did you forget to declare "my @o"?) at (eval 2) line 1.
# expect: warning: Variable "$list" is not imported at (eval 3) line 1.
# expect: Global symbol "$list" requires explicit package name (did you forget to declare "my $list"?) at (eval 3) line 1.
# expect: warning: Variable "%list" is not imported at (eval 4) line 1.
# expect: Global symbol "%list" requires explicit package name (did you forget to declare "my %list"?) at (eval 4) line 1.
# expect: warning: Variable "%table" is not imported at (eval 5) line 1.
# expect: Global symbol "%table" requires explicit package name (did you forget to declare "my %table"?) at (eval 5) line 1.
# expect: warning: Variable "$FH" is not imported at (eval 6) line 1.
# expect: Global symbol "$FH" requires explicit package name (did you forget to declare "my $FH"?) at (eval 6) line 1.
# expect: Global symbol "$other" requires explicit package name (did you forget to declare "my $other"?) at (eval 7) line 1.
# expect: Global symbol "$o" requires explicit package name (did you forget to declare "my $o"?) at (eval 8) line 1.
