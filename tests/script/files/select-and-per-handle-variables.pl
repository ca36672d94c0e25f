# $| and $. belong to handles
open my $f, '>', "$ENV{TMPDIR}/f";
my $old = select $f;
$| = 1;
select $old;
print "$| ";
print $f "now";
print -s "$ENV{TMPDIR}/f", "\n";
open my $i, '<', "$ENV{TMPDIR}/f";
<$i>;
print "$. ", $i->input_line_number, "\n";
# expect: 0 3
# expect: 1 1
