# SPDX-License-Identifier: MIT
# Listings about signals: handlers, names, groups, children reaped, alarms.

judge_catch_zap() {
  expect 'Somebody sent me a SIGINT|1'
  around '' 'eval { kill INT => $$; }; $@ =~ s/ at .*//s; print "$@|$shucks\n";'
}

judge_signame_config() {
  expect 'signal #17 = CHLD' 'SIGALRM is 14' 'SIGRTMIN comes before SIGRTMAX: 1'
  { listing && listing signame_print && echo && echo 'print "SIGRTMIN comes before SIGRTMAX: ", $signo{RTMIN} < $signo{RTMAX}, "\n";'; } | run_perl
}

judge_signame_print() {
  expect 'signal #10 = USR1' 'SIGALRM is 1234'
  around 'my @signame; my %signo = (ALRM => 1234); @signame[10, 17] = qw(USR1 USR1); $signame[17] = $signame[10];' '' | sed 's/#17/#10/'
}

judge_precious() {
  expect 'alive, then handled'
  around '' '{ no warnings; *more_functions = sub { kill INT => $$; print "alive, " }; }
    $SIG{INT} = sub { print "then handled\n" };
    precious(); kill INT => $$;'
}

judge_hup_group() {
  expect 'child ended by 1, parent alive, as before: DEFAULT'
  around 'setpgrp; pipe R, W; my $pid = fork;
    unless ($pid) { $SIG{HUP} = "DEFAULT"; syswrite W, "x"; sleep 10; exit }
    sysread R, my $x, 1; $SIG{HUP} = "DEFAULT"; {' \
    '} waitpid $pid, 0; print "child ended by ", $? & 127, ", parent alive, as before: $SIG{HUP}\n";'
}

judge_kill_zero() {
  expect 'alive: ' 'gone: something wicked happened to N'
  { echo 'my $kid_pid = getppid; $SIG{__WARN__} = sub { my $m = shift; $m =~ s/\d+ at .*/N/s; $said .= $m };' && listing
    echo 'print "alive: $said\n"; $kid_pid = fork || exit; waitpid $kid_pid, 0;' && listing && echo 'print "gone: $said\n";'; } | run_perl
}

judge_outta_here() {
  expect '' 'Outta here!' 'exit 255'
  around '' 'kill INT => $$; sleep 1; print "never";'
}

judge_reaper_wait() {
  expect 'reaped, 3'
  around '' 'my $pid = fork; exit 3 unless $pid; select undef, undef, undef, .05 until defined $waitedpid or $t++ > 200;
    print $waitedpid == $pid ? "reaped, " . ($? >> 8) . "\n" : "not: $waitedpid\n";'
}

# While a child lives, the loop ends with waitpid's 0; with none left waitpid says -1, which is true: the loop turns for ever.
judge_reaper_waitpid() {
  if [[ $interpreter_name == perl ]] && grep -q '":wait_h"' "$listing"; then
    echo 'skip: perl knows no :wait_h any more'
    return
  fi
  expect '1 2 3, one lives on' 'the last one: 0' 'for ever: yes'
  around 'use strict; our %Kid_Status; pipe R, W; my $long = fork; unless ($long) { close W; sysread R, my $end, 1; exit }' \
    'for my $status (1 .. 3) { fork or exit $status }
     select undef, undef, undef, .05 until keys %Kid_Status == 3 or $main::turns++ > 200;
     print join(" ", sort map { $_ >> 8 } values %Kid_Status), kill(0, $long) ? ", one lives on\n" : "\n";
     $SIG{ALRM} = sub {
       print "the last one: $Kid_Status{$long}\nfor ever: ", exists $Kid_Status{-1} ? "yes" : "no", "\n";
       $SIG{CHLD} = "DEFAULT"; exit };
     alarm 1; close W; sleep 10; print "not for ever\n";'
}

judge_alarm_flock() {
  expect 'free: locked' 'held: alarm clock restart' 'the alarm still pending: 10'
  { cat <<'PERL'
open FH, "> lockfile"; my $me = $$;
for my $state ("free", "held") {
  if ($state eq "held") {
    open OTHER, "> lockfile"; flock FH, 8; flock OTHER, 2;
    unless (fork) { close STDOUT; select undef, undef, undef, .3; kill ALRM => $me; exit }
  }
PERL
    listing && echo && echo 'print "$state: ", $@ ? $@ =~ /(alarm clock restart)/ : "locked", "\n"; } print "the alarm still pending: ", alarm 0, "\n";'; } | run_perl
}
