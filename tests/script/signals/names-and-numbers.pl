# %SIG's keys and Config's names
use Config;
my @n = split ' ', $Config{sig_name};
my @num = split ' ', $Config{sig_num};
my %no;
@no{@n} = @num;
print "$no{HUP} $no{INT} $no{KILL} $no{TERM} ", exists $SIG{TERM} ? 1 : 0, exists $SIG{NOSUCH} ? 1 : 0, "\n";
# expect: 1 2 9 15 10
