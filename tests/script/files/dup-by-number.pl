# >&1, <&=0 and fileno
open(my $d, ">&1") or die;
print $d "dup\n";
print fileno($d) > 2 ? "new\n" : "same\n";
open(my $e, ">&=", 1) or die;
print fileno($e), "\n";
close $d;
open(my $in, "<&=0") or die;
print scalar <$in>;
# stdin: input line
# expect: dup
# expect: new
# expect: 1
# expect: input line
