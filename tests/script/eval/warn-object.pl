# warn with a reference gives it to the handler
local $SIG{__WARN__} = sub { print ref $_[0], "\n" };
warn [1];
warn bless({}, 'W'), "text";
# expect: ARRAY
# expect:
