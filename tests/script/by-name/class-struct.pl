use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use Class::Struct;
struct(Inner => {x => '$', y => '@', z => '%'});
struct(Outer => [a => '$', b => '@', c => '%', d => 'Inner', e => '*$', f => '*@', g => '*%']);
{ package Here; use Class::Struct; struct(q => '$') }
use Class::Struct Early => {m => '$'};
use Class::Struct EarlyArray => [m => '$'];
show { Inner->new };
show { Outer->new };
show { Here->new(q => 3), Early->new(m => 1), EarlyArray->new(m => 2) };
my $o = Outer->new(a => 5, b => [1, 2, 3], c => {k => "v"}, d => Inner->new(x => 1), f => [7, 8], g => {p => "q"});
show { $o->a, $o->a(6), $o->a };
show { $o->a(1, 2) };
show { $o->b, $o->b(1), $o->b(1, "n"), $o->b(-1) };
show { $o->b([4]) == $o, $o->b };
show { $o->b(1, 2, 3) };
show { $o->c, $o->c("k"), $o->c("k", "w") };
show { $o->c({1, 2}) == $o, $o->c };
show { $o->d->x, $o->d->x(9), $o->d(Inner->new)->x };
show { $o->d(5) };
show { $o->d(undef) };
show { ${$o->e(5)}, ${$o->e} };
show { my $f = $o->f; "@$f", $o->f(0) == \$f->[0], ${$o->f(0, 9)} };
show { $o->g("p") == \$o->g->{p}, ${$o->g("p", 3)}, $o->g };
show { Outer->new(unknown => 1)->a };
show { Outer->new(b => 1) };
show { Outer->new(c => 1) };
show { Outer->new(d => 1) };
show { Outer->new(d => {x => 4}) };
show { struct(Odd => {a => '&'}) };
show { struct(Inner => [a => '$']) };
@Child::ISA = "Inner";
show { struct(Child => [a => '$']) };
show { Child->new(x => 1) };
sub Own::a { "mine" }
{ local $SIG{__WARN__} = sub { print "warning: $_[0]" }; $^W = 1; show { struct(Own => [a => '$', b => '$']) } }
show { Own->new->a, Own->new->b(4) };
show { struct(Empty => []); Empty->new };
show { my @e = split /\n/, eval { struct("a", "b", "c") } // $@; $e[0] =~ s/ at .*//r };

# expect: bless( {"Inner::x" => undef,"Inner::y" => [],"Inner::z" => {}}, 'Inner' )
# expect: bless( [undef,[],{},undef,undef,[],{}], 'Outer' )
# expect: bless( [3], 'Here' )|bless( {"Early::m" => 1}, 'Early' )|bless( [2], 'EarlyArray' )
# expect: 5|6|6
# expect: died: Too many args to a at by-name/class-struct.pl line 14.
# expect: [1,"n",3]|2|n|3
# expect: 1|[4]
# expect: died: Too many args to b at by-name/class-struct.pl line 17.
# expect: {"k" => "w"}|v|w
# expect: 1|{"1" => 2}
# expect: 1|9|undef
# expect: died: d argument is wrong class at by-name/class-struct.pl line 21.
# expect: died: d argument is wrong class at by-name/class-struct.pl line 22.
# expect: 5|5
# expect: 7 8|1|9
# expect: 1|3|{"p" => 3}
# expect: undef
# expect: died: Initializer for b must be array reference at by-name/class-struct.pl line 27.
# expect: died: Initializer for c must be hash reference at by-name/class-struct.pl line 28.
# expect: died: Initializer for d must be hash or Inner reference at by-name/class-struct.pl line 29.
# expect: bless( [undef,[],{},bless( {"Inner::x" => 4,"Inner::y" => [],"Inner::z" => {}}, 'Inner' ),undef,[],{}], 'Outer' )
# expect: died: '&' is not a valid struct element type at by-name/class-struct.pl line 31.
# expect: died: function 'new' already defined in package Inner at by-name/class-struct.pl line 32.
# expect: died: struct class cannot be a subclass (@ISA not allowed) at by-name/class-struct.pl line 34.
# expect: bless( {"Inner::x" => 1,"Inner::y" => [],"Inner::z" => {}}, 'Child' )
# expect: warning: function 'a' already defined, overrides struct accessor method at by-name/class-struct.pl line 37.
# expect:
# expect: mine|4
# expect: bless( [], 'Empty' )
# expect: struct usage error
