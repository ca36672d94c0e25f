# .. on strings uses the magical increment
print join(",", 'a' .. 'e'), "\n";
print join(",", 'aa' .. 'ad'), "\n";
print join(",", '01' .. '04'), "\n";
print join(",", 'x' .. 'ab'), "\n";
print join(",", '2' .. '5'), "\n";
# expect: a,b,c,d,e
# expect: aa,ab,ac,ad
# expect: 01,02,03,04
# expect: x,y,z,aa,ab
# expect: 2,3,4,5
