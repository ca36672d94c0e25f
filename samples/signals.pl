# SPDX-License-Identifier: MIT
# Signal handlers: caught, ignored, local, by name and by number, and a child that asks for attention.
use strict;
use warnings;
$| = 1;

# A handler gets the name of its signal.
my %seen;
$SIG{$_} = sub { $seen{ $_[0] }++ } for qw(HUP USR1 USR2);
kill HUP  => $$;
kill USR1 => $$ for 1 .. 3;
print join(', ', map { "$_ x $seen{$_}" } sort keys %seen), "\n";

# Ignored means nothing happens; 'DEFAULT' gives the old behaviour back.
$SIG{HUP} = 'IGNORE';
kill HUP => $$;
print "HUP is ignored: still $seen{HUP}\n";
$SIG{HUP} = 'DEFAULT';

# local: another handler for a while.
{
    local $SIG{USR1} = sub { print "in the block: $_[0]\n" };
    kill USR1 => $$;
}
kill USR1 => $$;
print "after the block: USR1 x $seen{USR1}\n";

# A handler may die; the eval around the interrupted code catches it.
eval {
    local $SIG{INT} = sub { die "interrupted\n" };
    kill INT => $$;
    print "never reached\n";
};
print "eval ended: $@";

# Is somebody there? Signal 0 only asks.
print 'we are ', (kill(0 => $$) ? 'alive' : 'gone'), "\n";

# The end of a child is a signal too. Signals merge, so the handler waits for every child that has ended.
my %left;
$SIG{CHLD} = sub {
    local ($!, $?);
    while ((my $pid = waitpid -1, 1) > 0) { $left{ $? >> 8 }++; }
};
for my $status (4 .. 6) {
    my $pid = fork // die "fork: $!";
    exit $status unless $pid;
}
select undef, undef, undef, 0.05 while keys %left < 3;
print 'children ended with ', join(', ', sort keys %left), "\n";

# expect: HUP x 1, USR1 x 3
# expect: HUP is ignored: still 1
# expect: in the block: USR1
# expect: after the block: USR1 x 4
# expect: eval ended: interrupted
# expect: we are alive
# expect: children ended with 4, 5, 6
