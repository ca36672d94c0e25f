# SPDX-License-Identifier: MIT
# Further names of encodings: define_alias.
package Encode::Alias;
use strict;
our $VERSION = "2.24";
use Exporter "import";
require Encode;
our @EXPORT = qw(define_alias find_alias);

my @aliases;    # [what it is called, the encoding or code that names it]

# define_alias(NAME or qr or code => ENCODING, ...): the last one defined is asked first.
sub define_alias {
    while (@_) {
        my ($alias, $name) = splice @_, 0, 2;
        unshift @aliases, [$alias, $name];
    }
    Encode::forget();
}

sub find_alias {
    my ($class, $wanted) = @_;
    for my $entry (@aliases) {
        my ($alias, $name) = @$entry;
        my $found;
        my $is_code = !ref $name && $name =~ /[\$"']/;   # "iso-8859-$1", with what the pattern took
        if (ref $alias eq "CODE") { local $_ = $wanted; $found = $alias->($wanted) }
        elsif (ref $alias) { $found = $is_code ? eval $name : $name if $wanted =~ $alias }
        elsif (lc $alias eq lc $wanted) { $found = $name }
        next unless defined $found && (ref $found || lc $found ne lc $wanted);
        my $encoding = ref $found && ref $found ne "CODE" ? $found : Encode::find_encoding($found);
        return $encoding if $encoding;
    }
    undef;
}

sub init_aliases { @aliases = (); Encode::forget() }
sub undef_aliases { @aliases = (); Encode::forget() }

1;
