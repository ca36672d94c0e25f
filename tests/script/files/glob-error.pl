# What glob leaves in $!: why the last path was not there, or the last folder could not be read; nothing where folders were read
use strict; use warnings;
my $home = $ENV{TMPDIR};
mkdir "$home/d" or die; for my $name ("f", "d/x") { open my $made, ">", "$home/$name" or die }
sub globbed {
    $! = $_[1] // 0;
    my @found = glob "$home/$_[0]";
    print "$_[0]: ", scalar(@found), " ", $! + 0, "\n";
}
globbed($_) for "*", "none", "none*", "none/*", "f/*", "{f,none}", "{f,d}", "d*/none", "[f]", "f", "d/", "d/*";
globbed("*", 5); globbed("f", 5); globbed("f/*", 5);
my @kept;
while (defined(my $descriptor = eval { require POSIX; POSIX::dup(0) })) { push @kept, $descriptor }
globbed("*"); globbed("f");
while (my $name = glob("$home/*")) { print "found\n" }
print $! + 0, "\n";

# not-sanitized: UBSan needs descriptors of its own
# expect: *: 2 0
# expect: none: 1 2
# expect: none*: 0 0
# expect: none/*: 0 2
# expect: f/*: 0 20
# expect: {f,none}: 2 2
# expect: {f,d}: 2 0
# expect: d*/none: 0 2
# expect: [f]: 1 0
# expect: f: 1 0
# expect: d/: 1 0
# expect: d/*: 1 0
# expect: *: 2 0
# expect: f: 1 5
# expect: f/*: 0 20
# expect: *: 0 24
# expect: f: 1 0
# expect: 24
