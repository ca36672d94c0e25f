# Classes, negated and POSIX
print join("", "a1_ -\t" =~ /\w/g), "|", join("", "a1b2" =~ /[^a-z]/g), "|", join("", "aB3." =~ /[[:alpha:][:punct:]]/g), "|", join("", "x-y]" =~ /[\]\-]/g), "|", join("", "a b" =~ /\S/g), "\n";
# expect: a1_|12|aB.|-]|ab
