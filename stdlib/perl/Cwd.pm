# SPDX-License-Identifier: MIT
# The working directory, under all the names it goes by.
package Cwd;
use strict;
our $VERSION = "3.84";
use Exporter "import";
our @EXPORT = qw(cwd getcwd fastcwd fastgetcwd);
our @EXPORT_OK = qw(chdir abs_path fast_abs_path realpath fast_realpath);

*cwd = *fastcwd = *fastgetcwd = \&getcwd;
*realpath = *fast_abs_path = *fast_realpath = \&abs_path;

# chdir that keeps $ENV{PWD} right.
sub chdir {
    my $to = @_ ? $_[0] : $ENV{HOME};
    CORE::chdir($to) or return 0;
    $ENV{PWD} = getcwd();
    1;
}

1;
