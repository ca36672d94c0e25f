# mblen, mbtowc, wctomb in C.UTF-8 and C
use POSIX;
for my $locale ("C.UTF-8", "C") {
    print setlocale(LC_ALL, $locale), ": ";
    print join(" ", map POSIX::mblen($_), "a", "\xc3\xa9", "", "\xff", "\0", undef, "\x{263a}"), " | ", POSIX::mblen("\xe2\x98\xba", 3), "\n";
    for my $text ("a", "\xc3\xa9", "\xe2\x98\xba", "", "\xff", undef, "\0") {
        my $character = "-";
        print POSIX::mbtowc($character, $text), "($character) ";
    }
    print "\n";
    for my $number (65, 233, 0x263a, 0x10ffff, -1, 0, 0xd800) {
        my $bytes = "--";
        $! = 0;
        print POSIX::wctomb($bytes, $number), "(", unpack("H*", $bytes), " ", $! + 0, ") ";
    }
    print "\n";
}
print join(" ", map POSIX::strcoll(@$_), ["a", "b"], ["b", "a"], ["a", "a"], ["abc", "ab"], ["", "z"], ["A", "a"], ["\xe9", "z"]), "\n";
print POSIX::strxfrm("abc"), "\n";

# expect: C.UTF-8: 1 2 -1 -1 0 0 -1 | 3
# expect: 1(97) 2(233) 3(9786) -1(-) -1(-) 0(-) 0(0) 
# expect: 1(41 0) 2(c3a9 0) 3(e298ba 0) 4(f48fbfbf 0) -1(2d2d 84) 1(00 0) -1(2d2d 84) 
# expect: C: 1 -1 -1 -1 0 0 -1 | -1
# expect: 1(97) -1(-) -1(-) -1(-) -1(-) 0(-) 0(0) 
# expect: 1(41 0) -1(2d2d 84) -1(2d2d 84) -1(2d2d 84) -1(2d2d 84) 1(00 0) -1(2d2d 84) 
# expect: -1 1 0 99 -122 -32 111
# expect: abc
