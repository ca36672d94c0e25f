# An object's PROPAGATE is called by an empty die
package Err { sub PROPAGATE { my ($s, $f, $l) = @_; bless { at => "$f:$l" } } }
eval { $@ = bless {}, 'Err'; die };
print ref $@, " $@->{at}\n";
# expect: Err eval/propagate-method.pl:3
