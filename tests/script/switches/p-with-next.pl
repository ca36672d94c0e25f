# next in -p still prints, redo does not read
next if /skip/;
$_ = "<$_";
# switches: -p
# stdin: one
# stdin: skip me
# stdin: two
# expect: <one
# expect: skip me
# expect: <two
