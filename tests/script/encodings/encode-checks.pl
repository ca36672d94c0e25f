use Encode qw(:all);
use Data::Dumper;
($Data::Dumper::Indent, $Data::Dumper::Terse, $Data::Dumper::Useqq) = (0, 1, 1);
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { defined $_ ? Dumper($_) : "undef" } @got) . "\n" }
show { my $s="a\xff"; decode("UTF-8",$s,FB_CROAK) };
show { my $s="a\xe9"; encode("ascii",$s,FB_CROAK) };
show { my $s="a\x{d800}"; encode("UTF-8",$s,FB_CROAK) };
show { my $s="\xff\xfe=\xd8";decode("UTF-16",$s,FB_CROAK) };
show { my $s="\x{d800}";encode("UTF-16",$s,FB_CROAK) };
show { my $s="a\xffb"; my $r=decode("UTF-8",$s,FB_QUIET); ($r,$s) };
show { my $s="a\xffb"; local $SIG{__WARN__}=sub{print "W:@_" }; my $r=decode("UTF-8",$s,FB_WARN); ($r,$s) };
show { my $s="a\xffb";decode("UTF-8",$s,FB_PERLQQ) };
show { my $s="a\x{263a}";encode("ascii",$s,FB_PERLQQ) };
show { my $s="a\x{263a}";encode("ascii",$s,FB_HTMLCREF) };
show { my $s="a\x{263a}";encode("ascii",$s,FB_XMLCREF) };
show { decode("UTF-8","a\xff",sub{sprintf "<%02X>",shift}) };
show { encode("ascii","a\x{263a}",sub{sprintf "<U+%04X>",shift}) };
show { my $s="abc"; decode("UTF-8",$s,FB_CROAK); $s };
show { my $s="abc"; decode("UTF-8",$s,FB_CROAK|LEAVE_SRC); $s };
show { my $s="abc"; encode("UTF-8",$s,1); $s };
show { my $s="abc"; decode("latin1",$s,1); $s };

# expect: died: UTF-8 "\xFF" does not map to Unicode at encodings/encode-checks.pl line 5.
# expect: died: "\x{00e9}" does not map to ascii at encodings/encode-checks.pl line 6.
# expect: died: "\x{d800}" does not map to UTF-8 at encodings/encode-checks.pl line 7.
# expect: died: UTF-16:Malformed HI surrogate d83d at encodings/encode-checks.pl line 8.
# expect: died: UTF-16 surrogate U+D800 at encodings/encode-checks.pl line 9.
# expect: "a"|"\377b"
# expect: W:UTF-8 "\xFF" does not map to Unicode at encodings/encode-checks.pl line 11.
# expect: "a"|"\377b"
# expect: "a\\xFFb"
# expect: "a\\x{263a}"
# expect: "a&#9786;"
# expect: "a&#x263a;"
# expect: "a<FF>"
# expect: "a<U+263A>"
# expect: ""
# expect: "abc"
# expect: ""
# expect: ""
