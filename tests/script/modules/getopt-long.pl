# Getopt::Long parses @ARGV
use Getopt::Long;
@ARGV = qw(--name=x --n 5 -v rest --flag);
GetOptions('name=s' => \my $name, 'n=i' => \my $n, 'v' => \my $v, 'flag!' => \my $flag) or die;
print "$name $n $v $flag @ARGV\n";
# expect: x 5 1 1 rest
