# Handles above $^F are not inherited
open my $f, '<', '/dev/null';
my $n = fileno $f;
print system("sh", "-c", "test -e /proc/self/fd/$n") ? "closed\n" : "open\n";
{ local $^F = 100; open my $g, '<', '/dev/null'; $n = fileno $g; print system("sh", "-c", "test -e /proc/self/fd/$n") ? "closed\n" : "open\n" }
# expect: closed
# expect: open
