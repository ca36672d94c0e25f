use Encode qw(:all);
use Data::Dumper;
($Data::Dumper::Indent, $Data::Dumper::Terse, $Data::Dumper::Useqq) = (0, 1, 1);
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { defined $_ ? Dumper($_) : "undef" } @got) . "\n" }
show { encode("UTF-8","\x{e9}\x{263a}") };
show { decode("UTF-8","\xc3\xa9\xe2\x98\xba") };
show { encode("latin1","\x{e9}\x{263a}") };
show { encode("ascii","\x{e9}a") };
show { decode("ascii","\xe9a") };
show { decode("UTF-8","a\xffb\xc3") };
show { decode("utf8","a\xffb\xed\xa0\x80") };
show { decode("UTF-8","\xed\xa0\x80") };
show { encode("UTF-8","\x{d800}") };
show { encode("utf8","\x{d800}") };
show { encode("UTF-16","a\x{263a}\x{1f600}") };
show { decode("UTF-16","\xfe\xff\0a") };
show { decode("UTF-16","\0a") };
show { encode("UTF-16LE","a\x{1f600}") };
show { decode("UTF-16LE","a\0=\xd8\0\xde") };
show { decode("UTF-16LE","a\0=\xd8") };
show { encode("UTF-32","a") };
show { decode("UTF-32BE","\0\0\0a") };
show { encode("UCS-2BE","\x{1f600}a") };
show { decode("UTF-16BE","\0a\0") };
show { encode("nonesuch","a") };
show { decode("nonesuch","a") };
show { encode(undef,"a") };
show { encode("UTF-8",undef) };
show { decode("UTF-8",undef) };
show { encode("cp1252","\x{20ac}") };
show { decode("cp1252","\x80\x81") };
show { encode("iso-8859-15","\x{20ac}") };
show { encode("koi8-r","\x{43f}") };
show { Encode::FB_CROAK|Encode::LEAVE_SRC };
show { encode("utf8",{}) =~ /HASH/ };

# expect: "\303\251\342\230\272"
# expect: "\x{e9}\x{263a}"
# expect: "\351?"
# expect: "?a"
# expect: "\x{fffd}a"
# expect: "a\x{fffd}b\x{fffd}"
# expect: "a\x{fffd}b\x{d800}"
# expect: "\x{fffd}"
# expect: "\357\277\275"
# expect: "\355\240\200"
# expect: "\376\377\0a&:\330=\336\0"
# expect: "a"
# expect: "a"
# expect: "a\0=\330\0\336"
# expect: "a\x{1f600}"
# expect: "a\x{fffd}"
# expect: "\0\0\376\377\0\0\0a"
# expect: "a"
# expect: "\377\375\0a"
# expect: "a"
# expect: died: Unknown encoding 'nonesuch' at encodings/encode-conversions.pl line 25.
# expect: died: Unknown encoding 'nonesuch' at encodings/encode-conversions.pl line 26.
# expect: died: Encoding name should not be undef at encodings/encode-conversions.pl line 27.
# expect: undef
# expect: undef
# expect: "\200"
# expect: "\x{20ac}\x{fffd}"
# expect: "\244"
# expect: "\320"
# expect: 9
# expect: 1
