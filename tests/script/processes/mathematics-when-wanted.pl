# libm is loaded when a program first asks for what is in it
sub loaded { open my $maps, '<', '/proc/self/maps' or die; scalar grep /libm[.-]/, <$maps> }
print loaded() ? "there" : "not there", "\n";
my $one = $$ / $$;
print sin($one) > 0.8 ? "sine" : "no sine", "\n";
print loaded() ? "there" : "not there", "\n";
# differs-from-perl: perl loads it at its start
# not-sanitized: a sanitizer loads it at the start
# expect: not there
# expect: sine
# expect: there
