# differs-from-perl: nacre offers no TLS yet, and says so
use strict;
use warnings;
use lib "protocols/lib";
use Served;
BEGIN { needs("HTTP::Tiny", "perl-modules") }
print eval { require IO::Socket::SSL; 1 } ? "there is TLS\n" : $@ =~ s/\n.*//sr . "\n";
my $answer = HTTP::Tiny->new(timeout => 5)->get("https://127.0.0.1:1/");
print "$answer->{status} ", $answer->{content} =~ /IO::Socket::SSL \S+ must be installed/ ? "names the module" : $answer->{content}, "\n";

# expect: IO::Socket::SSL: TLS is not offered by nacre yet
# expect: 599 names the module
