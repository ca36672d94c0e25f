# Fibers take turns where they would wait; join tells what the sub returned
use strict; use warnings;
use Nacre::Fiber;
pipe my $r, my $w or die;
my @log;
my $reader = Nacre::Fiber::spawn(sub { push @log, "read"; my $line = <$r>; push @log, "got $line"; return "done", 2 });
my $writer = Nacre::Fiber->spawn(sub { push @log, "write @_"; syswrite $w, "hello"; Nacre::Fiber::yield(); syswrite $w, " you"; close $w; 7 }, "a", "b");
push @log, "main";
my @result = $reader->join;
print "$_\n" for @log;
print "@result; ", scalar $writer->join, "; ", $writer->is_done ? "done" : "not done", "\n";
my $fails = Nacre::Fiber::spawn(sub { die { code => 5 } });
eval { $fails->join };
print "died with $@->{code}\n";
print Nacre::Fiber::count(), " left\n";

# differs-from-perl: perl has no fibers
# expect: main
# expect: read
# expect: write a b
# expect: got hello you
# expect: done 2; 7; done
# expect: died with 5
# expect: 0 left
