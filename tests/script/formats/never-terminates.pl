# ~~ with a number
eval { formline("~~ @##\n", 1) }; print $@;
our @left = qw(one two three); formline("~~ @*\n", shift @left // ""); print $^A;

# expect: Repeated format line will never terminate (~~ and @#) at formats/never-terminates.pl line 2.
# expect:    one
# expect:    two
# expect:    three
