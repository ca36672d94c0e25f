# UNIVERSAL's subs called wrongly, and on what is no object
sub told { my ($code) = @_; eval { $code->(); 1 } or print $@ }
told(sub { UNIVERSAL::isa() });
told(sub { UNIVERSAL::isa([]) });
told(sub { UNIVERSAL::isa(1, 2, 3) });
told(sub { UNIVERSAL::can([]) });
told(sub { UNIVERSAL::DOES([]) });
told(sub { UNIVERSAL::VERSION() });
told(sub { Foo->can() });
told(sub { Foo->isa() });
told(sub { Foo->DOES() });
print defined UNIVERSAL::isa(undef, 'x') ? 1 : 'undef', ' ', UNIVERSAL::isa('A', 'A'), ' ', UNIVERSAL::isa([], 'ARRAY'), ' ',
  UNIVERSAL::isa(\\1, 'REF'), ' [', UNIVERSAL::isa({}, 'ARRAY'), "]\n";

# expect: Usage: UNIVERSAL::isa(reference, kind) at objects/universal-usage.pl line 3.
# expect: Usage: UNIVERSAL::isa(reference, kind) at objects/universal-usage.pl line 4.
# expect: Usage: UNIVERSAL::isa(reference, kind) at objects/universal-usage.pl line 5.
# expect: Usage: UNIVERSAL::can(object-ref, method) at objects/universal-usage.pl line 6.
# expect: Usage: invocant->DOES(kind) at objects/universal-usage.pl line 7.
# expect: Usage: UNIVERSAL::VERSION(sv, ...) at objects/universal-usage.pl line 8.
# expect: Usage: UNIVERSAL::can(object-ref, method) at objects/universal-usage.pl line 9.
# expect: Usage: UNIVERSAL::isa(reference, kind) at objects/universal-usage.pl line 10.
# expect: Usage: invocant->DOES(kind) at objects/universal-usage.pl line 11.
# expect: undef  1 1 []
