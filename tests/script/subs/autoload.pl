# AUTOLOAD gets the name
our $AUTOLOAD;
sub AUTOLOAD { my $n = $AUTOLOAD; return if $n =~ /DESTROY/; "auto $n(@_)" }
print foo(1, 2), "\n";
print Other->can('x') ? 1 : 0, " ", main->method(3), "\n";
# expect: auto main::foo(1 2)
# expect: 0 auto main::method(main 3)
