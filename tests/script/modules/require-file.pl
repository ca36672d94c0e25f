# require loads a file from @INC once and wants a true value
open my $f, '>', "$ENV{TMPDIR}/Mod.pm" or die;
print $f "package Mod; print qq(loading\\n); sub f { 'f' } 1;";
close $f;
unshift @INC, $ENV{TMPDIR};
print require Mod, "\n";
print require Mod, " ", Mod::f(), "\n";
print exists $INC{'Mod.pm'} ? "in INC\n" : "no\n";
# expect: loading
# expect: 1
# expect: 1 f
# expect: in INC
