# An uncaught reference without overloading
package Err { use overload '""' => sub { "stringified\n" } }
die bless [], 'Err';
# expect-error: stringified
# expect-exit: 255
