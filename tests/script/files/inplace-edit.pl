# $^I with <> edits files
my $p = "$ENV{TMPDIR}/f";
open my $o, '>', $p;
print $o "one\ntwo\n";
close $o;
{ local ($^I, @ARGV) = ('.bak', $p); while (<>) { s/o/0/; print } }
open my $i, '<', $p;
print <$i>;
open $i, '<', "$p.bak";
print scalar <$i>;
# expect: 0ne
# expect: tw0
# expect: one
