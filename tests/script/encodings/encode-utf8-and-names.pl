use Encode qw(:all);
use Data::Dumper;
($Data::Dumper::Indent, $Data::Dumper::Terse, $Data::Dumper::Useqq) = (0, 1, 1);
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { defined $_ ? Dumper($_) : "undef" } @got) . "\n" }
show { encode_utf8("\x{e9}") };
show { decode_utf8("\xc3\xa9") };
show { encode_utf8(undef) };
show { decode_utf8(undef) };
show { decode_utf8("\xff") };
show { my $s="\xc3\xa9"; from_to($s,"utf8","latin1"),$s };
show { my $s="\xe9"; from_to($s,"latin1","utf8"),$s };
show { is_utf8("\x{263a}"), is_utf8("a") };
show { my $s="\xc3\xa9"; Encode::_utf8_on($s), length $s,Encode::_utf8_off($s), length $s };
show { Encode::is_utf8(decode("ascii","a")) };
show { Encode::is_utf8(decode("latin1","a")) };
show { Encode::resolve_alias("latin1"), Encode::resolve_alias("zork") };
show { find_encoding("utf8")->encode("\x{e9}") };
show { find_encoding("UTF-8")->decode("\xc3\xa9") };
show { Encode::encodings("Encode",":all")>5 };
show { Encode::perlio_ok("utf8") };
show { Encode::find_mime_encoding("utf8"), ref Encode::find_mime_encoding("UTF-8") };
show { str2bytes("utf8","\xe9"), bytes2str("utf8","\xc3\xa9") };
show { Encode::define_alias(MyLatin=>"iso-8859-1"); encode("mylatin","\xe9") };
show { encode("UTF-8","\x{110000}") };
show { encode("UTF-8","\x{fffe}") };
show { decode("UTF-8","\xf4\x90\x80\x80") };
show { Encode::decode("utf-8-strict","\xc0\x80") };
show { decode("UTF-8","\xe2\x98") };
show { my $s="\xe2\x98"; decode("UTF-8",$s,1) };
show { my $s="a"; decode("UTF-16LE",$s,1) };
show { my $s="\x{20ac}"; encode("iso-8859-1",$s,1) };
show { decode("UTF-8","\x{263a}") };
show { decode("latin1","\x{263a}") };
print "@Encode::EXPORT\n@Encode::EXPORT_OK\n";
print join(" ", map { "$_=" . eval "Encode::$_()" } qw(DIE_ON_ERR WARN_ON_ERR RETURN_ON_ERR LEAVE_SRC PERLQQ HTMLCREF XMLCREF STOP_AT_PARTIAL ONLY_PRAGMA_WARNINGS FB_DEFAULT FB_CROAK FB_QUIET FB_WARN FB_PERLQQ FB_HTMLCREF FB_XMLCREF)), "\n";
for my $name (qw(utf8 UTF-8 utf-8-strict UTF8 latin1 ISO-8859-1 Latin-1 iso-8859-15 ascii US-ASCII UTF-16 utf-16le UTF16-BE UCS-2BE UTF-32 UTF-32LE cp1252 koi8-r nonesuch binary)) {
    my $encoding = find_encoding($name);
    print "$name: ", $encoding ? join(" ", ref $encoding, $encoding->name, $encoding->mime_name // "undef", $encoding->perlio_ok) : "undef", "\n";
}

# expect: "\303\251"
# expect: "\x{e9}"
# expect: undef
# expect: undef
# expect: "\x{fffd}"
# expect: 1|"\351"
# expect: 2|"\303\251"
# expect: 1|""
# expect: ""|1|1|2
# expect: 1
# expect: 1
# expect: "iso-8859-1"
# expect: "\303\251"
# expect: "\x{e9}"
# expect: ""
# expect: 1
# expect: "Encode::utf8"
# expect: "\303\251"|"\x{e9}"
# expect: "\351"
# expect: "\357\277\275"
# expect: "\357\277\275"
# expect: "\x{fffd}"
# expect: "\x{fffd}"
# expect: "\x{fffd}"
# expect: died: UTF-8 "\xE2\x98" does not map to Unicode at encodings/encode-utf8-and-names.pl line 29.
# expect: died: UTF-16LE:Partial character at encodings/encode-utf8-and-names.pl line 30.
# expect: died: "\x{20ac}" does not map to iso-8859-1 at encodings/encode-utf8-and-names.pl line 31.
# expect: died: Wide character at encodings/encode-utf8-and-names.pl line 32.
# expect: died: Wide character at encodings/encode-utf8-and-names.pl line 33.
# expect: decode decode_utf8 encode encode_utf8 str2bytes bytes2str encodings find_encoding find_mime_encoding clone_encoding
# expect: _utf8_off _utf8_on define_encoding from_to is_16bit is_8bit is_utf8 perlio_ok resolve_alias utf8_downgrade utf8_upgrade DIE_ON_ERR WARN_ON_ERR RETURN_ON_ERR LEAVE_SRC PERLQQ HTMLCREF XMLCREF STOP_AT_PARTIAL FB_DEFAULT FB_CROAK FB_QUIET FB_WARN FB_PERLQQ FB_HTMLCREF FB_XMLCREF
# expect: DIE_ON_ERR=1 WARN_ON_ERR=2 RETURN_ON_ERR=4 LEAVE_SRC=8 PERLQQ=256 HTMLCREF=512 XMLCREF=1024 STOP_AT_PARTIAL=2048 ONLY_PRAGMA_WARNINGS=16 FB_DEFAULT=0 FB_CROAK=1 FB_QUIET=4 FB_WARN=6 FB_PERLQQ=264 FB_HTMLCREF=520 FB_XMLCREF=1032
# expect: utf8: Encode::utf8 utf8 UTF-8 1
# expect: UTF-8: Encode::utf8 utf-8-strict UTF-8 1
# expect: utf-8-strict: Encode::utf8 utf-8-strict UTF-8 1
# expect: UTF8: Encode::utf8 utf8 UTF-8 1
# expect: latin1: Encode::XS iso-8859-1 ISO-8859-1 1
# expect: ISO-8859-1: Encode::XS iso-8859-1 ISO-8859-1 1
# expect: Latin-1: Encode::XS iso-8859-1 ISO-8859-1 1
# expect: iso-8859-15: Encode::XS iso-8859-15 ISO-8859-15 1
# expect: ascii: Encode::XS ascii US-ASCII 1
# expect: US-ASCII: Encode::XS ascii US-ASCII 1
# expect: UTF-16: Encode::Unicode UTF-16 UTF-16 1
# expect: utf-16le: Encode::Unicode UTF-16LE UTF-16LE 1
# expect: UTF16-BE: Encode::Unicode UTF-16BE UTF-16BE 1
# expect: UCS-2BE: Encode::Unicode UCS-2BE undef 1
# expect: UTF-32: Encode::Unicode UTF-32 UTF-32 1
# expect: UTF-32LE: Encode::Unicode UTF-32LE UTF-32LE 1
# expect: cp1252: Encode::XS cp1252 windows-1252 1
# expect: koi8-r: Encode::XS koi8-r KOI8-R 1
# expect: nonesuch: undef
# expect: binary: undef
