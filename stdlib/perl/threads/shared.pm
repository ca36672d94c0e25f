# SPDX-License-Identifier: MIT
# Sharing between threads where there are none: every variable is its only thread's, and waiting for another is nothing.
package threads::shared;

use strict;
use Exporter "import";
our $VERSION = "1.64";
our $threads_shared = 0;
our @EXPORT = qw(share shared_clone is_shared cond_wait cond_timedwait cond_signal cond_broadcast);

sub share (\[$@%]) { $_[0] }
sub is_shared (\[$@%]) { undef }
sub cond_wait (\[$@%];\[$@%]) { undef }
sub cond_timedwait (\[$@%]$;\[$@%]) { undef }
sub cond_signal (\[$@%]) { undef }
sub cond_broadcast (\[$@%]) { undef }

sub shared_clone {
    if (@_ != 1) { require Carp; Carp::croak("Usage: shared_clone(REF)") }
    $_[0];
}

1;
