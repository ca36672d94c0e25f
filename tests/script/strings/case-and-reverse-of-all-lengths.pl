# uc, lc and reverse of texts of every length up to 20, of all bytes, and of characters.
use strict;
use warnings;

my $letters = 'aZ[`z{@A09mM~xyYbQq/:';
for my $length (0 .. 20) {
    my $text = substr $letters, 0, $length;
    print uc $text, ' ', lc $text, ' ', scalar reverse($text), ' ', ucfirst lc $text, "\n";
}
my $all = join '', map { chr } 0 .. 255;
for my $shift (0 .. 8) {
    my $part = substr $all, $shift;
    my $sum = 0;
    $sum = ($sum * 31 + ord) % 1_000_003 for split //, uc($part) . lc($part) . reverse $part;
    print "$sum\n";
}
my $wide = "a\x{e9}\x{263a}z\x{1F600}\xff";
print join(',', map { sprintf '%x', ord } split //, reverse $wide), "\n";
print length(reverse $wide), utf8::is_utf8(scalar reverse $wide) ? ' characters' : ' bytes', "\n";
print join(',', map { sprintf '%x', ord } split //, uc $wide), "\n";

# expect:    
# expect: A a a A
# expect: AZ az Za Az
# expect: AZ[ az[ [Za Az[
# expect: AZ[` az[` `[Za Az[`
# expect: AZ[`Z az[`z z`[Za Az[`z
# expect: AZ[`Z{ az[`z{ {z`[Za Az[`z{
# expect: AZ[`Z{@ az[`z{@ @{z`[Za Az[`z{@
# expect: AZ[`Z{@A az[`z{@a A@{z`[Za Az[`z{@a
# expect: AZ[`Z{@A0 az[`z{@a0 0A@{z`[Za Az[`z{@a0
# expect: AZ[`Z{@A09 az[`z{@a09 90A@{z`[Za Az[`z{@a09
# expect: AZ[`Z{@A09M az[`z{@a09m m90A@{z`[Za Az[`z{@a09m
# expect: AZ[`Z{@A09MM az[`z{@a09mm Mm90A@{z`[Za Az[`z{@a09mm
# expect: AZ[`Z{@A09MM~ az[`z{@a09mm~ ~Mm90A@{z`[Za Az[`z{@a09mm~
# expect: AZ[`Z{@A09MM~X az[`z{@a09mm~x x~Mm90A@{z`[Za Az[`z{@a09mm~x
# expect: AZ[`Z{@A09MM~XY az[`z{@a09mm~xy yx~Mm90A@{z`[Za Az[`z{@a09mm~xy
# expect: AZ[`Z{@A09MM~XYY az[`z{@a09mm~xyy Yyx~Mm90A@{z`[Za Az[`z{@a09mm~xyy
# expect: AZ[`Z{@A09MM~XYYB az[`z{@a09mm~xyyb bYyx~Mm90A@{z`[Za Az[`z{@a09mm~xyyb
# expect: AZ[`Z{@A09MM~XYYBQ az[`z{@a09mm~xyybq QbYyx~Mm90A@{z`[Za Az[`z{@a09mm~xyybq
# expect: AZ[`Z{@A09MM~XYYBQQ az[`z{@a09mm~xyybqq qQbYyx~Mm90A@{z`[Za Az[`z{@a09mm~xyybqq
# expect: AZ[`Z{@A09MM~XYYBQQ/ az[`z{@a09mm~xyybqq/ /qQbYyx~Mm90A@{z`[Za Az[`z{@a09mm~xyybqq/
# expect: 491404
# expect: 957321
# expect: 223170
# expect: 811435
# expect: 930979
# expect: 415957
# expect: 591664
# expect: 605873
# expect: 876274
# expect: ff,1f600,7a,263a,e9,61
# expect: 6 characters
# expect: 41,c9,263a,5a,1f600,178
