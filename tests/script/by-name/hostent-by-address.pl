use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use Net::hostent qw(:FIELDS);
show { gethost("127.0.0.1")->name };
show { gethostbyaddr("\x7f\0\0\1")->name };
show { gethostbyaddr("\x7f\0\0\1", 2)->name };
show { $h_name, scalar @h_aliases, $h_addrtype, $h_length, scalar @h_addr_list, unpack("N", $h_addr) == 0x7f000001 };

# expect: localhost
# expect: localhost
# expect: localhost
# expect: localhost|0|2|4|1|1
