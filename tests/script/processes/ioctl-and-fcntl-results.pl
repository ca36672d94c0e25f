# ioctl and fcntl: "0 but true", undef on failure
my $b = pack "S4";
pipe my $r, my $w;
require Fcntl;
print fcntl($r, Fcntl::F_SETFL(), 0), " ", defined ioctl($r, 0x5413, $b) ? 1 : "undef", " ", 0 + $!, "\n";
# expect: 0 but true undef 25
