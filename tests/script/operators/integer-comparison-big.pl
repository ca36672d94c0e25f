# Large integers compare exactly
print 9223372036854775807 == 9223372036854775806 ? "eq" : "ne", "\n";
print 18446744073709551615 > -1 ? "gt" : "le", "\n";
print 9007199254740993 == 9007199254740992.0 ? "eq" : "ne", "\n";
# expect: ne
# expect: gt
# expect: eq
