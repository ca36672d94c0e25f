# AUTOLOAD that defines and jumps
our $AUTOLOAD;
sub AUTOLOAD {
    (my $n = $AUTOLOAD) =~ s/.*:://;
    return if $n eq 'DESTROY';
    no strict 'refs';
    print "making $n\n";
    *$AUTOLOAD = sub { "$n:@_" };
    goto &$AUTOLOAD;
}
print foo(1), "\n";
print foo(2), "\n";
# expect: making foo
# expect: foo:1
# expect: foo:2
