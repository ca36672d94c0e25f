# SPDX-License-Identifier: MIT
# Starts a command with pipes to its standard input, output and errors: open3.
package IPC::Open3;

use strict;
no strict "refs";
use Exporter "import";
use Symbol ();

our $VERSION = "1.22";
our @EXPORT = ("open3");
our @CARP_NOT = ("IPC::Open2");

sub complain { require Carp; goto &Carp::croak }

# The handle that a caller's argument names, as a glob; a number is a descriptor.
sub glob_of {
    my ($given, $package) = @_;
    ref $given || ref \$given eq "GLOB" ? $given : \*{Symbol::qualify($given, $package)};
}

sub fd_of {
    my ($name, $package) = @_;
    return $name if $name =~ /^\d+\z/;
    my $fd = fileno Symbol::qualify($name, $package);
    defined $fd or complain("Bad filehandle: " . Symbol::qualify($name, $package));
    $fd;
}

# What one of the three becomes: {fd} for the child, {close} what the parent gives up, {ours} the parent's handle and its end.
sub side {
    my ($function, $given, $package, $read) = @_;
    my $mark = $read ? qr/^[<]&/ : qr/^[>]&/;
    if (!ref $given && ref \$given ne "GLOB" && $given =~ s/$mark//) {
        if ($read && $given !~ /^\d/ && !defined fileno Symbol::qualify($given, $package)) {
            $! = 9;
            complain("$function: close(" . Symbol::qualify($given, $package) . ") failed: $!");
        }
        return { fd => fd_of($given, $package), $read && $given !~ /^\d+\z/ ? (close => Symbol::qualify($given, $package)) : () };
    }
    my $ours = glob_of($given, $package);
    my $theirs = Symbol::gensym();
    my $made = $read ? pipe($theirs, $ours) : pipe($ours, $theirs);
    $made or complain("$function: pipe(" . ($read ? "STDIN" : "OUT") . ") failed: $!");
    { fd => fileno $theirs, theirs => $theirs, ours => $ours };
}

sub open3_for {
    my $function = shift;
    my $package = shift;
    my (undef, undef, undef, @command) = @_;
    for my $handle (@_[0, 1]) {
        eval { $handle = Symbol::gensym() } unless defined $handle && $handle ne "";    # a literal undef stays one
    }
    my @handles = map { defined $_ && $_ ne "" ? $_ : Symbol::gensym() } @_[0, 1];
    my $same = !$_[2] || $_[2] eq $handles[1];
    complain("Arguments don't make sense when the command is '-'") if @command > 1 && $command[0] eq "-";
    my $input = side($function, $handles[0], $package, 1);
    my $output = side($function, $handles[1], $package, 0);
    my $errors = $same ? $output : side($function, $_[2], $package, 0);
    my $pid;
    if (@command == 1 && $command[0] eq "-") {
        $pid = fork;
        defined $pid or complain("$function: fork failed: $!");
        if (!$pid) {
            close $_ for grep defined, map $_->{ours}, $input, $output, $same ? () : $errors;
            my @copies = map { open my $copy, ($_ == $input ? "<&" : ">&") . $_->{fd} or die "open3: $!"; $copy } $input, $output, $errors;
            open STDIN, "<&", $copies[0];
            open STDOUT, ">&", $copies[1];
            open STDERR, ">&", $copies[2];
            return 0;
        }
    }
    else {
        $pid = spawn($input->{fd}, $output->{fd}, $errors->{fd}, @command);
        if (!defined $pid) {
            my $error = $!;
            close $_ for grep defined, map @$_{qw(theirs ours)}, $input, $output, $same ? () : $errors;
            $! = $error;
            complain("$function: exec of @command failed: $error");
        }
    }
    close $_ for grep defined, map $_->{theirs}, $input, $output, $same ? () : $errors;
    close $input->{close} if $input->{close};
    defined $_[0] or close $input->{ours};     # nobody has it
    defined $_[1] or close $output->{ours};
    if ($input->{ours} && defined $_[0]) {
        my $selected = select $input->{ours};
        $| = 1;
        select $selected;
    }
    $pid;
}

sub open3 {
    if (@_ < 4) { no warnings; complain("open3(" . join(", ", @_) . "): not enough arguments") }
    open3_for("open3", scalar caller, @_);
}

1;
