# write: a record, its top on each page, and what is left of it
use strict; use warnings;
our ($name, $val, $text) = ("n", 1, "");
format STDOUT_TOP =
Name   Value  Page @<
$%
---------------
.
format STDOUT =
@<<<<< @>>>> ^<<<<<<<
$name, $val, $text
~~           ^<<<<<<<
$text
.
$= = 8;
for (1..6) { $name = "item$_"; $val = $_ * 10; $text = "some words that wrap around $_"; write; print "left $-, page $%\n"; }
print "format $~ top $^ len $=\n";

# expect: Name   Value  Page 1
# expect: ---------------
# expect: item1     10 some
# expect:              words
# expect:              that
# expect:              wrap
# expect:              around 1
# expect: left 1, page 1
# expect: Name   Value  Page 2
# expect: ---------------
# expect: item2     20 some
# expect:              words
# expect:              that
# expect:              wrap
# expect:              around 2
# expect: left 1, page 2
# expect: Name   Value  Page 3
# expect: ---------------
# expect: item3     30 some
# expect:              words
# expect:              that
# expect:              wrap
# expect:              around 3
# expect: left 1, page 3
# expect: Name   Value  Page 4
# expect: ---------------
# expect: item4     40 some
# expect:              words
# expect:              that
# expect:              wrap
# expect:              around 4
# expect: left 1, page 4
# expect: Name   Value  Page 5
# expect: ---------------
# expect: item5     50 some
# expect:              words
# expect:              that
# expect:              wrap
# expect:              around 5
# expect: left 1, page 5
# expect: Name   Value  Page 6
# expect: ---------------
# expect: item6     60 some
# expect:              words
# expect:              that
# expect:              wrap
# expect:              around 6
# expect: left 1, page 6
# expect: format STDOUT top STDOUT_TOP len 8
