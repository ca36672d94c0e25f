# An encoding that a program brings, and names for others.
package My::Rot13;
use parent "Encode::Encoding";
__PACKAGE__->Define("rot13", "caesar");
sub encode { my ($self, $string) = @_; $_[1] = "" if $_[2]; $string =~ tr/A-Za-z/N-ZA-Mn-za-m/r }
sub decode { my ($self, $octets) = @_; $_[1] = "" if $_[2]; $octets =~ tr/A-Za-z/N-ZA-Mn-za-m/r }
package main;
use Encode;
use Encode::Alias;
print encode("rot13", "Hello"), " ", decode("rot13", "Uryyb"), " ", encode("CAESAR", "abc"), "\n";
print find_encoding("rot13")->name, " ", ref find_encoding("rot13"), "\n";
define_alias(MyLatin => "iso-8859-1");
define_alias(qr/^my-(.*)$/i => '"$1"');
print find_encoding("mylatin")->name, " ", find_encoding("my-koi8-r")->name, " ", find_encoding("my-nothing") // "undef", "\n";

# expect: Uryyb Hello nop
# expect: rot13 My::Rot13
# expect: iso-8859-1 koi8-r undef
