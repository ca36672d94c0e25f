# Bad name after ::
eval 'my $y = Foo::$bar;'; print $@;
eval 'my $y = $Foo::;'; print $@ || "fine\n";
# expect: Bad name after Foo:: at (eval 1) line 1.
# expect: fine
