# SPDX-License-Identifier: MIT
# use Socket: by default, by name, by tag; constants parse without parentheses
use strict;
use warnings;
use Socket;
print unpack("H*", INADDR_ANY . INADDR_LOOPBACK), "\n";
print AF_INET + 1, " ", PF_UNIX == AF_UNIX ? "same" : "other", "\n";
print defined &inet_pton ? "there" : "not asked for", "\n";
{ package Tagged; Socket->import(qw(:crlf :addrinfo)); no strict "vars"; print unpack("H*", $Tagged::CRLF . CR()), " ", AI_PASSIVE(), "\n" }
{ package All; Socket->import(":all"); print IPPROTO_TCP(), TCP_NODELAY(), "\n" }
print join(" ", sort keys %Socket::EXPORT_TAGS), " $Socket::VERSION\n";
print scalar(@Socket::EXPORT), " ", scalar(@Socket::EXPORT_OK), "\n";
print eval { Socket->import("foo"); 1 } ? "" : $@ =~ s/ at .*//sr, "\n";
print eval { Socket->VERSION(3); 1 } ? "" : $@;

# expect: 000000007f000001
# expect: 3 same
# expect: not asked for
# expect: 0d0a0d 1
# expect: 61
# expect: addrinfo all crlf 2.033
# expect: 170 129
# expect: "foo" is not exported by the Socket module
# expect: Can't continue after import errors
# expect: Socket version 3 required--this is only version 2.033 at socket-module/exports.pl line 14.
# expect-error: Name "Tagged::CRLF" used only once: possible typo at socket-module/exports.pl line 9.
