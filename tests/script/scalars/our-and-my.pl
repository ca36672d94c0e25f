# our names the package variable, my hides it
our $x = "global";
{
    my $x = "lexical";
    print "$x $main::x\n";
}
print "$x\n";
# expect: lexical global
# expect: global
