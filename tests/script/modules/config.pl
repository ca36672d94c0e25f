# Config tells the system
use Config;
print $Config{ivsize}, " ", exists $Config{nonsense} ? 1 : 0, " ", $Config{path_sep}, " ", (split ' ', $Config{sig_name})[2], " ", $Config{sig_num} =~ /^0 1 2/ ? 1 : 0, "\n";
eval { $Config{x} = 1 }; print $@ =~ /^\%Config::Config is read-only/ ? "read-only\n" : $@;
# expect: 8 0 : INT 1
# expect: read-only
