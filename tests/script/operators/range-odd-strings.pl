# A final string longer or never reached
print join(",", 'a' .. ''), "|\n";
print scalar(my @l = 'a' .. '9'), "\n";
print join(",", '-2' .. '2'), "\n";
print join(",", 'az' .. 'bc'), "\n";
print join(",", undef .. 2), "|", join(",", 'a-' .. 'z'), "\n";
# expect: |
# expect: 26
# expect: -2,-1,0,1,2
# expect: az,ba,bb,bc
# expect: 0,1,2|
