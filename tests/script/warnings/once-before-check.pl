# "used only once" comes when the program is compiled: before CHECK and INIT blocks, and with -c too
# switches: -w
INIT { print STDERR "INIT\n" } CHECK { print STDERR "CHECK\n" }
$lonely = 1;
open my $pipe, "-|", $^X, "-c", "-w", "-e", '$single = 1' or die;

# expect-error: Name "main::lonely" used only once: possible typo at warnings/once-before-check.pl line 4.
# expect-error: CHECK
# expect-error: INIT
# expect-error: Name "main::single" used only once: possible typo at -e line 1.
# expect-error: -e syntax OK
