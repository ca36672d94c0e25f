# A destructor sees the exit status in $?, may change it, and may exit
sub told { my ($code) = @_; print "$code\n"; my $pid = open(my $from, '-|', $^X, '-e', $code) // die; print <$from>; close $from; print 'exit ', $? >> 8, "\n" }
$| = 1;
told($_) for (
  'sub DESTROY { print "sees $?\n"; $? = 3 } my $x = bless []; exit 2',
  'sub DESTROY { print "sees $?\n"; $? = 3 } our $x = bless []; exit 2',
  'sub DESTROY { exit 3 } our $x = bless []; our $y = bless []; END { print "end\n" } exit 2',
  'sub DESTROY { exit 3 } my $x = bless []; undef $x; print "no\n"',
  'sub DESTROY { exit 3 } { my $x = bless []; } END { print "end $?\n" } print "no\n"',
  'sub DESTROY { exit 3 } eval { my $x = bless []; die "x\n" }; print "no\n"',
  'sub DESTROY { exit 3 } sub f { my $x = bless []; 1 } f(); print "no\n"',
  'sub DESTROY { $? = 5 } END { print "end $?\n"; exit 6 } our $y = bless []; exit 2',
  'sub DESTROY { die "unheard\n" } { no warnings; my $x = bless []; } print "goes on\n"; exit 4',
  'END { $? = 9 } exit 4',
  'END { exit 5 } END { print "$?\n"; exit 6 } exit 4',
  'END { exit 5 } $SIG{__WARN__} = sub {}; open STDERR, ">", "/dev/null"; $! = 0; die "x\n"',
  'open STDERR, ">", "/dev/null"; $! = 0; $? = 3 << 8; die "x\n"',
  'open STDERR, ">", "/dev/null"; $! = 0; open my $f, "<", "/nonexistent" or die "x\n"',
  'open STDERR, ">", "/dev/null"; $! = 0; END { $! = 7; die "x\n" } exit 3',
  'open STDERR, ">", "/dev/null"; $! = 0; $SIG{__DIE__} = sub { $! = 6 }; die "x\n"',
  'eval { exit 3 }; print "no\n"',
  'eval "BEGIN { exit 3 }"; print "no\n"',
  'open STDERR, ">", "/dev/null"; $! = 0; sub f { return 3 } f(); return 1; print "no\n"',
  'exit 256', 'exit 257', 'exit -1', 'exit "3abc"',
);

# expect: sub DESTROY { print "sees $?\n"; $? = 3 } my $x = bless []; exit 2
# expect: sees 2
# expect: exit 3
# expect: sub DESTROY { print "sees $?\n"; $? = 3 } our $x = bless []; exit 2
# expect: sees 2
# expect: exit 3
# expect: sub DESTROY { exit 3 } our $x = bless []; our $y = bless []; END { print "end\n" } exit 2
# expect: end
# expect: exit 3
# expect: sub DESTROY { exit 3 } my $x = bless []; undef $x; print "no\n"
# expect: exit 3
# expect: sub DESTROY { exit 3 } { my $x = bless []; } END { print "end $?\n" } print "no\n"
# expect: end 3
# expect: exit 3
# expect: sub DESTROY { exit 3 } eval { my $x = bless []; die "x\n" }; print "no\n"
# expect: exit 3
# expect: sub DESTROY { exit 3 } sub f { my $x = bless []; 1 } f(); print "no\n"
# expect: exit 3
# expect: sub DESTROY { $? = 5 } END { print "end $?\n"; exit 6 } our $y = bless []; exit 2
# expect: end 2
# expect: exit 5
# expect: sub DESTROY { die "unheard\n" } { no warnings; my $x = bless []; } print "goes on\n"; exit 4
# expect: goes on
# expect: exit 4
# expect: END { $? = 9 } exit 4
# expect: exit 9
# expect: END { exit 5 } END { print "$?\n"; exit 6 } exit 4
# expect: 4
# expect: exit 5
# expect: END { exit 5 } $SIG{__WARN__} = sub {}; open STDERR, ">", "/dev/null"; $! = 0; die "x\n"
# expect: exit 5
# expect: open STDERR, ">", "/dev/null"; $! = 0; $? = 3 << 8; die "x\n"
# expect: exit 3
# expect: open STDERR, ">", "/dev/null"; $! = 0; open my $f, "<", "/nonexistent" or die "x\n"
# expect: exit 2
# expect: open STDERR, ">", "/dev/null"; $! = 0; END { $! = 7; die "x\n" } exit 3
# expect: exit 7
# expect: open STDERR, ">", "/dev/null"; $! = 0; $SIG{__DIE__} = sub { $! = 6 }; die "x\n"
# expect: exit 6
# expect: eval { exit 3 }; print "no\n"
# expect: exit 3
# expect: eval "BEGIN { exit 3 }"; print "no\n"
# expect: exit 3
# expect: open STDERR, ">", "/dev/null"; $! = 0; sub f { return 3 } f(); return 1; print "no\n"
# expect: exit 255
# expect: exit 256
# expect: exit 0
# expect: exit 257
# expect: exit 1
# expect: exit -1
# expect: exit 255
# expect: exit "3abc"
# expect: exit 3
