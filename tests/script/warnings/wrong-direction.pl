# Reading from an output, writing to an input
use warnings;
my $l = <STDOUT>; print STDIN "x";
open my $o, '>', "$ENV{TMPDIR}/f";
$l = <$o>;
open my $i, '<', "$ENV{TMPDIR}/f";
print $i "x";

# expect-error: Filehandle STDOUT opened only for output at warnings/wrong-direction.pl line 3.
# expect-error: Filehandle STDIN opened only for input at warnings/wrong-direction.pl line 3.
# expect-error: Filehandle $o opened only for output at warnings/wrong-direction.pl line 5.
# expect-error: Filehandle $i opened only for input at warnings/wrong-direction.pl line 7.
# expect-error: Warning: unable to close filehandle $o properly: Bad file descriptor at warnings/wrong-direction.pl line 7.
