# ++ and .= on substr and hash elements
my $s = "a9z";
substr($s, 1, 1)++;
print "$s\n";
my %h = (v => "az");
$h{v}++;
print "$h{v}\n";
# expect: a10z
# expect: ba
