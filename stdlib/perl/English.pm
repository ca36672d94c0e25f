# SPDX-License-Identifier: MIT
# The punctuation variables under English (and awk) names: $ERRNO is $!, @ARG is @_, and so on. -no_match_vars leaves $MATCH and its kin out.
package English;

use strict;
no strict 'refs';

our $VERSION = '1.11';

my %names = (
    _  => 'ARG',
    ',' => 'OUTPUT_FIELD_SEPARATOR OFS',
    '.' => 'INPUT_LINE_NUMBER NR',
    '/' => 'INPUT_RECORD_SEPARATOR RS',
    '\\' => 'OUTPUT_RECORD_SEPARATOR ORS',
    '|' => 'OUTPUT_AUTOFLUSH',
    ';' => 'SUBSCRIPT_SEPARATOR SUBSEP',
    '"' => 'LIST_SEPARATOR',
    '%' => 'FORMAT_PAGE_NUMBER',
    '=' => 'FORMAT_LINES_PER_PAGE',
    '-' => 'FORMAT_LINES_LEFT LAST_MATCH_START',
    '~' => 'FORMAT_NAME',
    '^' => 'FORMAT_TOP_NAME',
    ':' => 'FORMAT_LINE_BREAK_CHARACTERS',
    "\cL" => 'FORMAT_FORMFEED',
    '?' => 'CHILD_ERROR',
    '!' => 'OS_ERROR ERRNO',
    "\cE" => 'EXTENDED_OS_ERROR',
    '@' => 'EVAL_ERROR',
    '$' => 'PROCESS_ID PID',
    '<' => 'REAL_USER_ID UID',
    '>' => 'EFFECTIVE_USER_ID EUID',
    '(' => 'REAL_GROUP_ID GID',
    ')' => 'EFFECTIVE_GROUP_ID EGID',
    '0' => 'PROGRAM_NAME',
    "\cV" => 'PERL_VERSION',
    ']' => 'OLD_PERL_VERSION',
    "\cA" => 'ACCUMULATOR',
    "\cC" => 'COMPILING',
    "\cD" => 'DEBUGGING',
    "\cI" => 'INPLACE_EDIT',
    "\cO" => 'OSNAME',
    "\cP" => 'PERLDB',
    "\cR" => 'LAST_REGEXP_CODE_RESULT',
    "\cN" => 'LAST_SUBMATCH_RESULT',
    "\cS" => 'EXCEPTIONS_BEING_CAUGHT',
    "\cT" => 'BASETIME',
    "\cW" => 'WARNING',
    "\cX" => 'EXECUTABLE_NAME',
    "\cF" => 'SYSTEM_FD_MAX',
    '+' => 'LAST_PAREN_MATCH LAST_MATCH_END',
);
my %match_names = ('&' => 'MATCH', '`' => 'PREMATCH', "'" => 'POSTMATCH');

sub import {
    my ($class, @options) = @_;
    my $package = caller;
    my %wanted = (%names, (grep { $_ eq '-no_match_vars' } @options) ? () : %match_names);
    for my $variable (keys %wanted) {
        *{"${package}::$_"} = *{"main::$variable"} for split ' ', $wanted{$variable};
    }
}

1;
