# *{"name"} = sub at run time
for my $n (qw(red green)) {
    no strict 'refs';
    *{"main::$n"} = sub { "<$n>@_</$n>" };
}
print red("a"), green("b"), "\n";
# expect: <red>a</red><green>b</green>
