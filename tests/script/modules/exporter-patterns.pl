# /pattern/ and !name in the import list
BEGIN { package M; $INC{'M.pm'} = 1; use Exporter 'import'; our @EXPORT_OK = qw(get_a get_b put); sub get_a { "ga" } sub get_b { "gb" } sub put { "p" } }
use M qw(/^get/ !get_b);
print get_a(), defined &get_b ? 1 : 0, defined &put ? 1 : 0, "\n";
# expect: ga00
