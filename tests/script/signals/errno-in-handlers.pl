# A handler out of a call that waits finds $! at EINTR; what it does to $! is undone, unless it dies
use Errno qw(EINTR);
sub error { $! == EINTR ? "EINTR" : $! + 0 }
pipe READY, TELL;
sub interrupt {                                        # a child signals us until it is told to stop, when we sit in a call for sure
  my $me = $$;
  $heard = 0;
  $child = fork;
  return if $child;
  close TELL;
  $SIG{USR1} = "DEFAULT";
  1 while select(undef, undef, undef, .02), kill USR1 => $me;
  exit;
}
sub heard { kill KILL => $child if $child && ($! == EINTR || $heard++ > 100) }
$SIG{USR1} = sub { $seen = error(); heard(); $! = 7 };
sub report { print "$_[0]: handler saw $seen, after it ", error(), "\n" }
$! = 2; kill USR1 => $$; report("at a safe point");
for my $way ([waitpid => sub { waitpid $child, 0 }], [system => sub { system "sleep .3"; waitpid $child, 0 }]) {
  interrupt(); $! = 2; $way->[1]->(); report($way->[0]);
}
interrupt(); $! = 2; sysread READY, my $byte, 1; report("sysread"); waitpid $child, 0;
interrupt(); $! = 2; select undef, undef, undef, 5; report("select"); waitpid $child, 0;
$SIG{USR1} = sub { $seen = error(); return if $! != EINTR; heard(); die "out\n" };
interrupt(); $! = 2; eval { open my $closing, "|-", "sleep .4"; close $closing }; report("close of a pipe, left"); waitpid $child, 0;
$SIG{USR1} = sub { $! = 7; die "out\n" };
$! = 2; eval { kill USR1 => $$; 1 }; print "left with ", error(), "\n";

# not-under-tsan: it holds a signal back until its next intercepted call
# expect: at a safe point: handler saw 2, after it 2
# expect: waitpid: handler saw EINTR, after it EINTR
# expect: system: handler saw EINTR, after it EINTR
# expect: sysread: handler saw EINTR, after it EINTR
# expect: select: handler saw EINTR, after it EINTR
# expect: close of a pipe, left: handler saw EINTR, after it EINTR
# expect: left with 7
