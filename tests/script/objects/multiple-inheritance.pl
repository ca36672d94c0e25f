# Depth-first, left to right, or C3
package Top { sub f { "top" } } package L { our @ISA = 'Top' } package R { our @ISA = 'Top'; sub f { "right" } }
package D { our @ISA = ('L', 'R') }
package E { use mro 'c3'; our @ISA = ('L', 'R') }
print D->f, " ", E->f, " @{mro::get_linear_isa('D')} | @{mro::get_linear_isa('E')}\n";
# expect: top right D L Top R | E L R Top
