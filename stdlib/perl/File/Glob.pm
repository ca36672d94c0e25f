# SPDX-License-Identifier: MIT
# glob with its options told.
package File::Glob;
use strict;
our $VERSION = "1.37";
use Exporter ();
our @ISA = ("Exporter");

my %flags;
BEGIN {
    %flags = (
        GLOB_ABEND => -2, GLOB_ALPHASORT => 8192, GLOB_ALTDIRFUNC => 64, GLOB_BRACE => 128, GLOB_CSH => 11904, GLOB_ERR => 4, GLOB_ERROR => 0,
        GLOB_LIMIT => 16384, GLOB_MARK => 8, GLOB_NOCASE => 4096, GLOB_NOCHECK => 16, GLOB_NOMAGIC => 512, GLOB_NOSORT => 32, GLOB_NOSPACE => -1,
        GLOB_QUOTE => 1024, GLOB_TILDE => 2048,
    );
    for my $name (keys %flags) {
        my $number = $flags{$name};
        no strict "refs";
        *$name = sub () { $number };
    }
}
our @EXPORT_OK = (sort(keys %flags), "bsd_glob", "csh_glob");
our %EXPORT_TAGS = (glob => [sort(keys %flags), "bsd_glob"], bsd_glob => [sort(keys %flags), "bsd_glob"]);

# :bsd_glob makes the importing package's glob one that does not split at blanks.
sub import {
    my $class = shift;
    my @names = @_;
    if (grep $_ eq ":bsd_glob", @names) {
        my $caller = caller;
        no strict "refs";
        *{"${caller}::glob"} = sub { bsd_glob(@_ ? $_[0] : $_) };
    }
    local $Exporter::ExportLevel = $Exporter::ExportLevel + 1;
    Exporter::import($class, grep !/^:(?:case|nocase|globally)\z/, @names);
}

1;
