# SPDX-License-Identifier: MIT
# Talks with programs on terminals of their own: open_proc, expect, interact and close_it, as functions. IPC::Chat has them as methods.
package main;
use strict;
require IPC::Chat;

sub open_proc { IPC::Chat->new(@_) }
sub expect { my $handle = shift; $handle->expect(@_) }
sub interact { my $handle = shift; $handle->interact(@_) }
sub close_it { my $handle = shift; $handle->close_it }

1;
