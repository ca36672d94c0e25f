# die with an object keeps it
package Err { sub new { my ($c, %a) = @_; bless {%a}, $c } sub msg { $_[0]{msg} } }
eval { die Err->new(msg => "obj") };
print ref $@, " ", $@->msg, "\n";
eval { die { code => 42 } };
print $@->{code}, "\n";
eval { die [1, 2] };
print "@{$@}\n";
# expect: Err obj
# expect: 42
# expect: 1 2
