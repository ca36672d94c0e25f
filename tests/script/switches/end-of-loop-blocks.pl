# BEGIN and END around -n
BEGIN { $n = 10 }
$n += $_;
END { print "$n\n" }
# switches: -n
# stdin: 1
# stdin: 2
# expect: 13
