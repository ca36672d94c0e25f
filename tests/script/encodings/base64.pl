use MIME::Base64 qw(encode_base64 decode_base64 encode_base64url decode_base64url encoded_base64_length decoded_base64_length);
for my $text ("", "a", "ab", "abc", "Aladdin:open sesame", "\0\xff\xfe", "x" x 57, "y" x 58, "z" x 200) {
    my $coded = encode_base64($text);
    print length $text, " ", $coded, length $coded == encoded_base64_length($text) ? "" : "wrong length\n", decode_base64($coded) eq $text ? "same\n" : "not the same\n";
}
print encode_base64("x" x 60, ""), "\n", encode_base64("x" x 60, "\r\n") =~ s/\r/\\r/gr;
print decode_base64("  QWxh ZGRp\nbg==QUJD"), decode_base64("QUJ"), decode_base64("QQ"), decode_base64("Q"), "|\n";
print encode_base64url("\xff\xfe\xfd?>"), " ", decode_base64url("__79Pz4") eq "\xff\xfe\xfd?>" ? "same" : "other", "\n";
print join(" ", encoded_base64_length("abc", ""), encoded_base64_length(""), encoded_base64_length("x" x 58), decoded_base64_length("QUJD"), decoded_base64_length("QQ=="), decoded_base64_length("Q")), "\n";
eval { encode_base64("\x{263a}") };
print $@;
print encode_base64("\x{e9}"), MIME::Base64::encode("a"), MIME::Base64::decode("YQ=="), "\n";
{ no warnings; print encode_base64(undef), "|\n" }

# expect: 0 same
# expect: 1 YQ==
# expect: same
# expect: 2 YWI=
# expect: same
# expect: 3 YWJj
# expect: same
# expect: 19 QWxhZGRpbjpvcGVuIHNlc2FtZQ==
# expect: same
# expect: 3 AP/+
# expect: same
# expect: 57 eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
# expect: same
# expect: 58 eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5
# expect: eQ==
# expect: same
# expect: 200 enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6
# expect: enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6
# expect: enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6enp6
# expect: enp6enp6enp6enp6enp6enp6enp6enp6enp6eno=
# expect: same
# expect: eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
# expect: eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\r
# expect: eHh4\r
# expect: AladdinABA|
# expect: __79Pz4 same
# expect: 4 0 82 3 1 0
# expect: Wide character in subroutine entry at encodings/base64.pl line 10.
# expect: 6Q==
# expect: YQ==
# expect: a
# expect: |
