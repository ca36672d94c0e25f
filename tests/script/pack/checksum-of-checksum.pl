# The last % before an item counts; a % that nothing follows gives nothing.
print join(",", unpack("%%8C2", "\xff\xff")), " ", join(",", unpack("%8%C2", "\xff\xff")), " [", join(",", unpack("%%", "ab")), "]\n";
print join(",", unpack("C/%C2", "\2\xff\xff")), "\n";

# expect: 254 510 []
# expect: 510
