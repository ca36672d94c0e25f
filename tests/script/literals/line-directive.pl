# A "# line" comment changes line and file
# line 200 "other.pl"
print __LINE__, " ", __FILE__, "\n";
warn "here";
# line 7
print __LINE__, " ", __FILE__, "\n";
# expect: 200 other.pl
# expect: 7 other.pl
# expect-error: here at other.pl line 201.
