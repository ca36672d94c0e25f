# SPDX-License-Identifier: MIT
# A calculator by string eval: safe since only numbers and operators pass, with variables and errors that make sense.
use strict;
use warnings;

my %variable = (pi => 3.14159265358979);

sub calculate {
    my ($input) = @_;
    my $target = $input =~ s/^\s*([a-z]\w*)\s*=(?!=)// ? $1 : 'it';
    my $code   = '';
    for ($input) {
        while (1) {
            if    (/\G\s+/gc)                              { next }
            elsif (/\G(\d+(?:\.\d+)?)/gc)                  { $code .= $1 }
            elsif (/\G(sqrt|int|abs)\b/gc)                 { $code .= $1 }
            elsif (/\G([a-z]\w*)/gc)                       { die "there is no $1\n" unless exists $variable{$1}; $code .= "\$variable{$1}" }
            elsif (/\G(\*\*|[-+*\/%()])/gc)                { $code .= " $1 " }
            elsif (/\G(.)/gc)                              { die "cannot read '$1'\n" }
            else                                           { last }
        }
    }
    my $value = eval $code;
    die $@ =~ /division by zero/i ? "division by zero\n" : "not an expression\n" if $@ or not defined $value;
    return $variable{$target} = $value;
}

while (my $line = <STDIN>) {
    chomp $line;
    my $value = eval { calculate($line) };
    print "$line  ->  ", defined $value ? $value : "error: $@" =~ s/\n//r, "\n";
}

# stdin: 1 + 2 * 3
# stdin: (1 + 2) * 3 ** 2
# stdin: r = 10 / 4
# stdin: pi * r ** 2
# stdin: it - int(it)
# stdin: 7 % 4 + sqrt(16)
# stdin: 1 / (3 - 3)
# stdin: system "date"
# stdin: 2 +
# stdin: knots
# expect: 1 + 2 * 3  ->  7
# expect: (1 + 2) * 3 ** 2  ->  27
# expect: r = 10 / 4  ->  2.5
# expect: pi * r ** 2  ->  19.6349540849362
# expect: it - int(it)  ->  0.634954084936187
# expect: 7 % 4 + sqrt(16)  ->  7
# expect: 1 / (3 - 3)  ->  error: division by zero
# expect: system "date"  ->  error: there is no system
# expect: 2 +  ->  error: not an expression
# expect: knots  ->  error: there is no knots
