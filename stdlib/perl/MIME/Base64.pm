# SPDX-License-Identifier: MIT
# Bytes as base64 text and back: encode_base64, decode_base64.
package MIME::Base64;
use strict;
our $VERSION = "3.16";
use Exporter "import";
our @EXPORT = qw(encode_base64 decode_base64);
our @EXPORT_OK = qw(encode_base64url decode_base64url encoded_base64_length decoded_base64_length);

*encode = \&encode_base64;
*decode = \&decode_base64;

# With - and _, as URLs take them; without = at the end.
sub encode_base64url { encode_base64($_[0], "") =~ tr{+/=}{-_}dr }
sub decode_base64url { decode_base64($_[0] =~ tr{-_}{+/}r) }

1;
