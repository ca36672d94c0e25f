use MIME::QuotedPrint;
sub shown { $_[0] =~ s/\r/\\r/gr =~ s/\n/\\n\n/gr =~ s/\t/\\t/gr =~ s/ $/_/gmr }
for my $text ("", "plain\n", "no newline", "caf\xe9 = good\n", "end blank \n", "tab\t\n", "blank ", "x" x 76 . "\n", "x" x 77 . "\n", "x" x 75, "x" x 76, "\xe9" x 30 . "\n", "a\nb\n\n", "cr\r\nlf\n", "\t\n \n", "x" x 74 . "=\n", "x" x 73 . "=", "." , ".\n", "long " x 30) {
    my $coded = encode_qp($text);
    print shown($coded), "|", decode_qp($coded) eq $text ? "same" : "other", "\n";
}
print shown(encode_qp("a\nb", "\r\n")), "|\n", shown(encode_qp("a\nb\n", "\n", 1)), "|\n", shown(encode_qp("a\n" . "b" x 80, "")), "|\n";
print shown(decode_qp("a=\nb=20=\r\nc=3d=3D  \nd \t\r\ne= \nf=zz=4=")), "|\n";
eval { encode_qp("\x{263a}") };
print $@;

# expect: |same
# expect: plain\n
# expect: |same
# expect: no newline=\n
# expect: |same
# expect: caf=E9 =3D good\n
# expect: |same
# expect: end blank=20\n
# expect: |same
# expect: tab=09\n
# expect: |same
# expect: blank=20=\n
# expect: |same
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n
# expect: |same
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n
# expect: xx\n
# expect: |same
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n
# expect: |same
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n
# expect: x=\n
# expect: |same
# expect: =E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=E9=\n
# expect: =E9=E9=E9=E9=E9\n
# expect: |same
# expect: a\n
# expect: b\n
# expect: \n
# expect: |same
# expect: cr=0D\n
# expect: lf\n
# expect: |same
# expect: =09\n
# expect: =20\n
# expect: |same
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n
# expect: =3D\n
# expect: |same
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\n
# expect: =3D=\n
# expect: |same
# expect: .=\n
# expect: |same
# expect: .\n
# expect: |same
# expect: long long long long long long long long long long long long long long long =\n
# expect: long long long long long long long long long long long long long long long=\n
# expect: =20=\n
# expect: |same
# expect: a\r\n
# expect: b=\r\n
# expect: |
# expect: a=0Ab=0A=\n
# expect: |
# expect: a=0Abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|
# expect: ab c==\n
# expect: d\n
# expect: ef=zz=4=|
# expect: Wide character in subroutine entry at encodings/quoted-printable.pl line 9.
