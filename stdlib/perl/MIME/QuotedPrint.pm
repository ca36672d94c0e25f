# SPDX-License-Identifier: MIT
# Bytes as quoted-printable text and back: encode_qp, decode_qp.
package MIME::QuotedPrint;
use strict;
our $VERSION = "3.16";
use Exporter "import";
require MIME::Base64;
our @EXPORT = qw(encode_qp decode_qp);

*encode = \&encode_qp;
*decode = \&decode_qp;

1;
