# POSIX::SigSet: every method, wrong arguments too
use POSIX;
sub shown { my ($what, $code) = @_; $! = 0; my @got = eval { $code->() }; print "$what: ", $@ || join(",", map $_ // "undef", map ref || $_, @got) . " " . ($! + 0) . "\n" }
my $set = POSIX::SigSet->new(2, 3);
for my $list ([1000], [0], [-1], ["TERM"], [65], [64], []) { shown("new @$list", sub { no warnings; POSIX::SigSet->new(@$list) }) }
@Other::ISA = "POSIX::SigSet";
shown("subclass", sub { Other->new(3) });
for my $method (qw(addset delset ismember emptyset fillset)) {
    for my $list ([], [5], [2], [64], [65], [0], [-3], [2, 3]) { shown("$method @$list", sub { $set->$method(@$list) }) }
    for my $self ("text", [], undef) { shown("$method of " . (ref $self || $self // "undef"), sub { no strict "refs"; &{"POSIX::SigSet::$method"}($self, 2) }) }
}
shown("nosuch", sub { $set->nosuch });
my $old = POSIX::SigSet->new;
shown("sigprocmask @$_", do { my $list = $_; sub { sigprocmask(@$list) } }) for [], [SIG_BLOCK, 1], [1, 2, 3, 4];
shown("sigprocmask $_->[0]", do { my $list = $_; sub { sigprocmask(@{$list}[1 .. $#$list]) } }) for ["no set", 99, undef], ["wrong how", 99, $set],
    ["wrong old", SIG_BLOCK, undef, "x"], ["block", SIG_BLOCK, POSIX::SigSet->new(SIGUSR1), $old], ["ask", SIG_BLOCK, undef, $old];
shown("blocked", sub { $old->ismember(SIGUSR1), $old->ismember(SIGUSR2) });
shown("sigpending @$_", do { my $list = $_; sub { sigpending(@$list) } }) for [], ["x"], [1, 2];
shown("sigsuspend @$_", do { my $list = $_; sub { sigsuspend(@$list) } }) for [], ["x"], [1, 2];

# expect: new 1000: POSIX::Sigset->new: failed to add signal 1000 at posix/sets-of-signals.pl line 5.
# expect: new 0: POSIX::Sigset->new: failed to add signal 0 at posix/sets-of-signals.pl line 5.
# expect: new -1: POSIX::Sigset->new: failed to add signal -1 at posix/sets-of-signals.pl line 5.
# expect: new TERM: POSIX::Sigset->new: failed to add signal 0 at posix/sets-of-signals.pl line 5.
# expect: new 65: POSIX::Sigset->new: failed to add signal 65 at posix/sets-of-signals.pl line 5.
# expect: new 64: POSIX::SigSet 0
# expect: new : POSIX::SigSet 0
# expect: subclass: Other 0
# expect: addset : Usage: POSIX::SigSet::addset(sigset, sig) at posix/sets-of-signals.pl line 9.
# expect: addset 5: 0 but true 0
# expect: addset 2: 0 but true 0
# expect: addset 64: 0 but true 0
# expect: addset 65: undef 22
# expect: addset 0: undef 22
# expect: addset -3: addset: Negative signals are not allowed -3 at posix/sets-of-signals.pl line 9.
# expect: addset 2 3: Usage: POSIX::SigSet::addset(sigset, sig) at posix/sets-of-signals.pl line 9.
# expect: addset of text: addset: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: addset of ARRAY: addset: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: addset of undef: addset: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: delset : Usage: POSIX::SigSet::delset(sigset, sig) at posix/sets-of-signals.pl line 9.
# expect: delset 5: 0 but true 0
# expect: delset 2: 0 but true 0
# expect: delset 64: 0 but true 0
# expect: delset 65: undef 22
# expect: delset 0: undef 22
# expect: delset -3: delset: Negative signals are not allowed -3 at posix/sets-of-signals.pl line 9.
# expect: delset 2 3: Usage: POSIX::SigSet::delset(sigset, sig) at posix/sets-of-signals.pl line 9.
# expect: delset of text: delset: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: delset of ARRAY: delset: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: delset of undef: delset: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: ismember : Usage: POSIX::SigSet::ismember(sigset, sig) at posix/sets-of-signals.pl line 9.
# expect: ismember 5: 0 0
# expect: ismember 2: 0 0
# expect: ismember 64: 0 0
# expect: ismember 65: -1 22
# expect: ismember 0: -1 22
# expect: ismember -3: POSIX::SigSet::ismember: Negative signals are not allowed -3 at posix/sets-of-signals.pl line 9.
# expect: ismember 2 3: Usage: POSIX::SigSet::ismember(sigset, sig) at posix/sets-of-signals.pl line 9.
# expect: ismember of text: POSIX::SigSet::ismember: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: ismember of ARRAY: POSIX::SigSet::ismember: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: ismember of undef: POSIX::SigSet::ismember: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 10.
# expect: emptyset : 0 but true 0
# expect: emptyset 5: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset 2: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset 64: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset 65: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset 0: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset -3: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset 2 3: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 9.
# expect: emptyset of text: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 10.
# expect: emptyset of ARRAY: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 10.
# expect: emptyset of undef: Usage: POSIX::SigSet::emptyset(sigset) at posix/sets-of-signals.pl line 10.
# expect: fillset : 0 but true 0
# expect: fillset 5: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset 2: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset 64: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset 65: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset 0: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset -3: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset 2 3: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 9.
# expect: fillset of text: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 10.
# expect: fillset of ARRAY: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 10.
# expect: fillset of undef: Usage: POSIX::SigSet::fillset(sigset) at posix/sets-of-signals.pl line 10.
# expect: nosuch: Can't locate object method "nosuch" via package "POSIX::SigSet" at posix/sets-of-signals.pl line 12.
# expect: sigprocmask : Usage: POSIX::sigprocmask(how, sigset, oldsigset = 0) at posix/sets-of-signals.pl line 14.
# expect: sigprocmask 0 1: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 14.
# expect: sigprocmask 1 2 3 4: Usage: POSIX::sigprocmask(how, sigset, oldsigset = 0) at posix/sets-of-signals.pl line 14.
# expect: sigprocmask no set: 0 but true 0
# expect: sigprocmask wrong how: undef 22
# expect: sigprocmask wrong old: oldsigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 15.
# expect: sigprocmask block: 0 but true 0
# expect: sigprocmask ask: 0 but true 0
# expect: blocked: 1,0 0
# expect: sigpending : Usage: POSIX::sigpending(sigset) at posix/sets-of-signals.pl line 18.
# expect: sigpending x: sigpending: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 18.
# expect: sigpending 1 2: Usage: POSIX::sigpending(sigset) at posix/sets-of-signals.pl line 18.
# expect: sigsuspend : Usage: POSIX::sigsuspend(sigset) at posix/sets-of-signals.pl line 19.
# expect: sigsuspend x: sigsuspend: sigset is not of type POSIX::SigSet at posix/sets-of-signals.pl line 19.
# expect: sigsuspend 1 2: Usage: POSIX::sigsuspend(sigset) at posix/sets-of-signals.pl line 19.
