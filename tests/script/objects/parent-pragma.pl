# use parent -norequire
package Base { sub hi { "hi from " . (ref $_[0] || $_[0]) } }
package Kid { use parent -norequire, 'Base'; }
print Kid->hi, " @Kid::ISA\n";
# expect: hi from Kid Base
