# A slurp in a block of its own: the lines after it are lines again.
pipe my $read, my $write or die;
print $write "one\ntwo\nthree\n";
close $write;
while (defined(my $line = <$read>)) {
    print "[$line]";
    next if $line !~ /one/;
    open my $self, "<", $0 or die;
    local $/;
    my $all = <$self>;
    print length($all) > 100 ? "slurped\n" : "what?\n";
}

# expect: [one
# expect: ]slurped
# expect: [two
# expect: ][three
# expect: ]
# expect-no-newline
