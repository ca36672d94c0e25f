# SPDX-License-Identifier: MIT
# Handlers for signals by name: one that dies, one that shows the stack and aborts, or the script's own.
package sigtrap;

use strict;
our $VERSION = "1.10";
our $Verbose;

my @normal = qw(HUP INT PIPE TERM);
my @error = qw(ABRT BUS EMT FPE ILL QUIT SEGV SYS TRAP);
my %list = (
    "normal-signals" => \@normal,
    "error-signals" => \@error,
    "old-interface-signals" => [qw(ABRT BUS EMT FPE ILL PIPE QUIT SEGV SYS TERM TRAP)],
);

sub croak { require Carp; goto &Carp::croak }

sub import {
    my $package = shift;
    my $handler = \&handler_traceback;
    my ($untrapped, $named) = (0, 0);
    my $install = sub {
        for my $signal (@_) {
            next if $untrapped && $SIG{$signal} && $SIG{$signal} ne "DEFAULT";
            print "Installing handler $handler for $signal\n" if $Verbose;
            $SIG{$signal} = $handler;
        }
    };
    while (@_) {
        my $word = shift;
        if ($word =~ /^[A-Z][A-Z0-9]*$/) { $named++; $install->($word) }
        elsif ($list{$word}) { $named++; $install->(grep exists $SIG{$_}, @{$list{$word}}) }
        elsif ($word eq "untrapped") { $untrapped = 1 }
        elsif ($word eq "any") { $untrapped = 0 }
        elsif ($word =~ /^\d/) { need_version($word) }
        elsif ($word eq "stack-trace") { $handler = \&handler_traceback }
        elsif ($word eq "die") { $handler = \&handler_die }
        elsif ($word eq "handler") {
            @_ or croak("No argument specified after 'handler'");
            $handler = shift;
            if (!ref $handler && $handler ne "IGNORE" && $handler ne "DEFAULT" && $handler !~ /::|'/) { $handler = caller() . "::$handler" }
        }
        elsif ($word eq "debug") { $Verbose = 1 }
        else { croak("Unrecognized argument $word") }
    }
    $install->(grep exists $SIG{$_}, @{$list{"old-interface-signals"}}) unless $named;
}

sub need_version {
    croak("sigtrap.pm version $_[0] required, but this is only version $VERSION") if $_[0] > $VERSION;
}

sub handler_die { croak("Caught a SIG$_[0]") }

# An argument of a call, as the trace shows it.
sub shown {
    my $text = "" . shift;
    $text =~ s/(['\\])/\\$1/g;
    $text =~ s/([^\0]*)/'$1'/ unless $text =~ /^-?[\d.]+$/;
    $text =~ s/([\x80-\xff])/"M-" . chr(ord($1) & 0x7f)/eg;
    $text =~ s/([\0-\x1f\x7f])/"^" . chr(ord($1) ^ 64)/eg;
    $text;
}

sub handler_traceback {
    my ($signal) = @_;
    $SIG{ABRT} = "DEFAULT";
    kill "ABRT", $$ if our $panic++;    # the trace itself went wrong
    my (undef, $file, $line) = caller;
    syswrite STDERR, "Caught a SIG$signal at $file line $line\n";
    for (my $level = 1; ; ++$level) {
        my ($function, $with_arguments, $want, $text, $is_require);
        { package DB; (undef, $file, $line, $function, $with_arguments, $want, $text, $is_require) = caller $level or last }
        last unless defined $function;
        no warnings;
        if (defined $text) {
            $text =~ s/([\\'])/\\$1/g;
            $function = $is_require ? "require '$text'" : "eval '$text'";
        }
        elsif ($function eq "(eval)") { $function = "eval {...}" }
        elsif ($with_arguments) { $function .= "(" . join(", ", map shown($_), @DB::args) . ")" }
        my $where = $file eq "-e" ? $file : "file '$file'";
        syswrite STDERR, ($want ? '@' : '$') . " = $function called from $where line $line\n";
    }
    kill "ABRT", $$;
}

1;
