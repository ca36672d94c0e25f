# SPDX-License-Identifier: MIT
# A tour in a page: a lighthouse keeper and three boats. The boats are child processes that report through a pipe; the keeper
# reads with a regex, keeps score in a closure, sorts, and talks to the last boat by signals.
use strict;
use warnings;
$| = 1;    # print at once: what is still in the buffer would be inherited by each child

my %cargo = (Anna => [ 'herring', 12 ], Berta => [ 'cod', 7 ], Clara => [ 'lobster', 3 ]);

# A closure: one variable, seen by nothing but the two subs that share it.
sub scale {
    my $total = 0;
    return (sub { $total += shift }, sub { $total });
}
my ($weigh, $weighed) = scale();

# A pipe, and a child for each boat that writes its report into it.
pipe(my $harbour, my $sea) or die "pipe: $!";
my %pid;
for my $boat (sort keys %cargo) {
    my $child = fork // die "fork: $!";
    if (!$child) {
        my ($fish, $crates) = @{ $cargo{$boat} };
        syswrite $sea, "$boat: $crates crates of $fish\n";
        exit $crates;
    }
    $pid{$boat} = $child;
}
close $sea;    # else the pipe would never end: we would be a writer ourselves

# A regex takes each line apart. The boats come in as the wind blows, so they are sorted: the heaviest first.
my @landed;
while (my $line = <$harbour>) {
    my ($boat, $crates, $fish) = $line =~ /^(\w+): (\d+) crates of (\w+)$/ or next;
    $weigh->($crates);
    push @landed, { boat => $boat, crates => $crates, fish => $fish };
}
for my $catch (sort { $b->{crates} <=> $a->{crates} } @landed) {
    printf "%-6s %3d crates of %s\n", @$catch{qw(boat crates fish)};
}
print "together ", $weighed->(), " crates\n";

# Every child is waited for; its exit status is its last word.
for my $boat (sort keys %pid) {
    waitpid $pid{$boat}, 0;
    print "$boat went home with status ", $? >> 8, "\n";
}

# Signals: the Dora lies at anchor until she is called, answers, and goes down with the signal that she does not handle.
my $answered = 0;
$SIG{USR2} = sub { $answered++; print "keeper: heard you, Dora\n" };
pipe(my $from_dora, my $to_keeper) or die "pipe: $!";
my $keeper = $$;
my $dora   = fork // die "fork: $!";
if (!$dora) {
    $SIG{USR1} = sub { print "Dora: I am called by SIG$_[0]\n"; kill USR2 => $keeper };
    syswrite $to_keeper, "anchored\n";
    sleep 1 while 1;
}
print 'Dora: ', scalar <$from_dora>;
kill USR1 => $dora;
sleep 1 until $answered;
kill TERM => $dora;
waitpid $dora, 0;
print "Dora was ended by signal ", $? & 127, "\n";

# And a storm that does not wait: an alarm gets us out of a read that would block for ever.
my $news = eval {
    local $SIG{ALRM} = sub { die "no news\n" };
    alarm 1;
    my $line = <$from_dora>;    # we hold the other end ourselves, so nothing ever comes
    alarm 0;
    $line;
};
print "keeper: ", defined $news ? $news : $@;

# expect: Anna    12 crates of herring
# expect: Berta    7 crates of cod
# expect: Clara    3 crates of lobster
# expect: together 22 crates
# expect: Anna went home with status 12
# expect: Berta went home with status 7
# expect: Clara went home with status 3
# expect: Dora: anchored
# expect: Dora: I am called by SIGUSR1
# expect: keeper: heard you, Dora
# expect: Dora was ended by signal 15
# expect: keeper: no news
