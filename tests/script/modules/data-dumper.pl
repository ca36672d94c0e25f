# Dumper with Indent, Sortkeys and Terse
use Data::Dumper;
$Data::Dumper::Sortkeys = 1;
print Dumper({ a => 1, b => [1, 'two', undef], c => \"s" });
$Data::Dumper::Indent = 1; print Dumper([1, { x => 'y' }]);
$Data::Dumper::Terse = 1; $Data::Dumper::Indent = 0;
print Dumper("a'b", 5, -3, "007", 1.5), "\n";
my $o = bless [], 'Foo'; print Dumper($o), "\n";
print Data::Dumper->new([[1]], ['name'])->Indent(0)->Terse(0)->Dump, "\n";
# expect: $VAR1 = {
# expect:           'a' => 1,
# expect:           'b' => [
# expect:                    1,
# expect:                    'two',
# expect:                    undef
# expect:                  ],
# expect:           'c' => \'s'
# expect:         };
# expect: $VAR1 = [
# expect:   1,
# expect:   {
# expect:     'x' => 'y'
# expect:   }
# expect: ];
# expect: 'a\'b'5-3'007''1.5'
# expect: bless( [], 'Foo' )
# expect: $name = [1];
