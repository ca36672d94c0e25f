# What cannot be written when a handle goes is told with the last statement that ran: of the sub, of the program
use strict; use warnings;
$SIG{PIPE} = 'IGNORE';
my $x = 1;
sub forgetful {
    pipe my $read, my $write or die;
    close $read;
    print $write "x";
    $x = 2;
}
forgetful();
$x = 3;
{
    pipe my $read, my $inner or die;
    close $read;
    print $inner "x";
    $x = 4;
}
eval { pipe my $read, my $in_eval or die; close $read; print $in_eval "x";
       $x = 5 };
pipe my $read, my $main or die;
close $read;
print $main "x";
$x = 6;
forgetful() if $x == 7;

# expect-error: Warning: unable to close filehandle $write properly: Broken pipe at warnings/handle-at-end-of-sub.pl line 9.
# expect-error: Warning: unable to close filehandle $inner properly: Broken pipe at warnings/handle-at-end-of-sub.pl line 17.
# expect-error: Warning: unable to close filehandle $in_eval properly: Broken pipe at warnings/handle-at-end-of-sub.pl line 20.
# expect-error: Warning: unable to close filehandle $main properly: Broken pipe at warnings/handle-at-end-of-sub.pl line 25.
