use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use Net::netent qw(:FIELDS);
no warnings;
show { getnet("loopback") };
show { getnet("127.0") };
show { getnetbyaddr(127 << 24) };
show { getnetbyaddr(127 << 24, 2)->name, $n_name, $n_net, $n_addrtype, scalar @n_aliases };
show { getnetbyaddr(127) };

# expect: bless( ["loopback",[],2,2130706432], 'Net::netent' )
# expect: bless( ["default",[],2,0], 'Net::netent' )
# expect: bless( ["loopback",[],2,2130706432], 'Net::netent' )
# expect: loopback|loopback|2130706432|2|0
# expect:
