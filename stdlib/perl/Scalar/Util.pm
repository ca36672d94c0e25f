# SPDX-License-Identifier: MIT
# What a scalar is besides its value: blessed, reftype, looks_like_number, weaken ... All native.
package Scalar::Util;

require Exporter;
our @ISA = ('Exporter');
our $VERSION = '1.62';
our @EXPORT_OK = qw(blessed refaddr reftype readonly weaken unweaken isweak dualvar isdual isvstring looks_like_number openhandle
    set_prototype tainted);

1;
