use Digest::MD5 qw(md5 md5_hex md5_base64);
print md5_hex($_), "\n" for "", "a", "abc", "message digest", "x" x 55, "x" x 56, "x" x 63, "x" x 64, "x" x 65, "1234567890" x 8, "y" x 1000;
print md5_hex("a", "b", "c"), " ", md5_base64("abc"), " ", unpack("H*", md5("abc")), "\n";
my $digest = Digest::MD5->new;
print ref $digest, " ", $digest->add("a")->add("b", "c")->hexdigest, " ", $digest->hexdigest, "\n";
$digest->add("ab");
my $copy = $digest->clone;
print $copy->add("c")->b64digest, " ", $digest->add("d")->hexdigest, "\n";
$digest->add("gone")->reset;
print $digest->add("abc")->hexdigest, "\n";
$digest->add("more");
print $digest->new == $digest ? "same" : "other", " ", $digest->hexdigest, "\n";
open my $file, "<", "/dev/null" or die;
print Digest::MD5->new->addfile($file)->hexdigest, "\n";
open my $text, "<", \("line\n" x 5000) or die;
binmode $text;
print Digest::MD5->new->add("line\n" x 5000)->hexdigest, "\n";
print Digest::MD5->new->add_bits("0110000101100010")->hexdigest, " ", Digest::MD5->new->add_bits("abc", 24)->hexdigest, "\n";
eval { md5_hex("\x{263a}") };
print $@;
eval { Digest::MD5->new->add("\x{263a}") };
print $@;
eval { Digest::MD5->new->addfile("NONE") };
print $@;
my ($blocks, $sums, $rest) = Digest::MD5->new->add("x" x 130)->context;
print "$blocks ", length $sums, " $rest\n";
print Digest::MD5->new->context($blocks, $sums, $rest)->hexdigest eq md5_hex("x" x 130) ? "same\n" : "other\n";

# expect: d41d8cd98f00b204e9800998ecf8427e
# expect: 0cc175b9c0f1b6a831c399e269772661
# expect: 900150983cd24fb0d6963f7d28e17f72
# expect: f96b697d7cb7938d525a2f31aaf161d0
# expect: 04364420e25c512fd958a70738aa8f72
# expect: 668a72d5ba17f08e62dabcafad6db14b
# expect: 7dc2ca208106a2f703567bdff99d8981
# expect: c1bb4f81d892b2d57947682aeb252456
# expect: 1bc932052302d074bdec39795fe00cf6
# expect: 57edf4a22be3c955ac49da2e2107b67a
# expect: abf7f0c50f9f08c680c97d669f346e3c
# expect: 900150983cd24fb0d6963f7d28e17f72 kAFQmDzST7DWlj99KOF/cg 900150983cd24fb0d6963f7d28e17f72
# expect: Digest::MD5 900150983cd24fb0d6963f7d28e17f72 d41d8cd98f00b204e9800998ecf8427e
# expect: kAFQmDzST7DWlj99KOF/cg 4911e516e5aa21d327512e0c8b197616
# expect: 900150983cd24fb0d6963f7d28e17f72
# expect: same d41d8cd98f00b204e9800998ecf8427e
# expect: d41d8cd98f00b204e9800998ecf8427e
# expect: 7e3c7daa32c87d4dd7bd9d3d6414ce1f
# expect: 187ef4436122d1cc2f40dc2b92f0eba0 900150983cd24fb0d6963f7d28e17f72
# expect: Wide character in subroutine entry at encodings/md5.pl line 19.
# expect: Wide character in subroutine entry at encodings/md5.pl line 21.
# expect: Bad filehandle: NONE at encodings/md5.pl line 23.
# expect: 2 16 xx
# expect: same
