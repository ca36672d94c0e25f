# gensym and qualify
use Symbol;
my $s = gensym; open $s, '<', \"text\n"; print scalar <$s>;
print qualify('x'), " ", qualify('x', 'Foo'), " ", qualify('Bar::x'), " ", qualify('STDIN', 'Foo'), "\n";
# expect: text
# expect: main::x Foo::x Bar::x main::STDIN
