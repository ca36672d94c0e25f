# Exporter gives names away
BEGIN { package M; $INC{'M.pm'} = 1; require Exporter; our @ISA = 'Exporter'; our @EXPORT = 'f'; our @EXPORT_OK = qw(g $v @l); our %EXPORT_TAGS = (all => ['f', 'g']); our $v = 'var'; our @l = (1, 2); sub f { "f" } sub g { "g" } }
use M; use M qw(g $v @l);
print f(), g(), " $v @l\n";
package Other; M->import(':all');
print g(), "\n";
# expect: fg var 1 2
# expect: g
