# /dev/full: print says yes until the buffer goes out, close says why not; standard output's loss is the exit code
open my $full, '>', '/dev/full' or die "open: $!";
print {$full} 'a' x 100 or print "print: $!\n";
close $full or print "close: $!\n";
open $full, '>', '/dev/full' or die;
my $printed = 0;
for (1 .. 50) { print {$full} 'a' x 1000 or $printed = "$!", last }
print "$printed\n";
close $full or print "close: $!\n";
open $full, '>', '/dev/full' or die;
{ my $old = select $full; $| = 1; select $old }
print {$full} 'a' or print "unbuffered: $!\n";
print defined(syswrite $full, 'a') ? "written\n" : "syswrite: $!\n";
close $full or print "close: $!\n";
for my $code (q(print 'a'), q(print 'a'; exit 3), q($| = 1; print 'a'), q(print 'a'; close(STDOUT) or exit 5), q(print 'a'; END { $? = 7 }), q(1), q(print 'a'; die "dead\n")) {
  my $status = system "exec '$^X' -e '" . $code =~ s/'/'\\''/gr . q(' >/dev/full 2>/dev/null);
  print $status >> 8, "\n";
}

# expect: close: No space left on device
# expect: No space left on device
# expect: close: No space left on device
# expect: unbuffered: No space left on device
# expect: syswrite: No space left on device
# expect: close: No space left on device
# expect: 1
# expect: 3
# expect: 0
# expect: 5
# expect: 7
# expect: 0
# expect: 255
