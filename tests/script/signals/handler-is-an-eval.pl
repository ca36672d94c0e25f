# A handler runs in an eval of its own: caller shows it, $^S is 1, its context is scalar; $@ stays as it was
use strict; use warnings;
$SIG{USR1} = sub {
    print join(',', map { defined $_ ? $_ : 'undef' } (caller $_)[0, 2 .. 5]), "\n" for 0 .. 2;
    print "$^S ", defined wantarray ? wantarray ? 'list' : 'scalar' : 'void', "\n";
};
sub raise { kill USR1 => $$; 1 }
my @all = raise();
eval { die "before\n" };
kill USR1 => $$;
print $@;
$SIG{USR2} = sub { eval { die "inside\n" }; print "caught $@"; return 5 };
eval { kill USR2 => $$; print "after: $@" };
$SIG{ALRM} = sub { local $SIG{__DIE__} = sub { print "hook $^S: $_[0]" }; die "out\n" };
print eval { kill ALRM => $$; 1 } ? 'no' : $@;

# expect: main,7,main::__ANON__,1,
# expect: main,7,(eval),0,
# expect: main,8,main::raise,1,1
# expect: 1 scalar
# expect: main,10,main::__ANON__,1,
# expect: main,10,(eval),0,
# expect:
# expect: 1 scalar
# expect: before
# expect: caught inside
# expect: after: hook 1: out
# expect: out
