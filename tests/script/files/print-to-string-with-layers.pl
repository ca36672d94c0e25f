# Layers on in-memory files
my $t;
open my $o, '>:utf8', \$t or die;
print $o "\x{e9}";
close $o;
print length $t, utf8::is_utf8($t) ? 1 : 0;
open my $i, '<:utf8', \$t;
my $c = getc $i;
print ord $c, "\n";
print open(my $x, '<', \"\x{100}") ? "opened" : "refused", "\n";
# expect: 20233
# expect: refused
