use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use Net::netent;
use Net::protoent qw(:FIELDS getprotobynumber);
use Net::servent qw(:FIELDS);
show { getnetbyname("loopback") };
show { getnetbyname("no-such-net") };
show { getproto("tcp") };
show { getproto(17)->name, $p_name, "@p_aliases", $p_proto };
show { getprotobynumber(1)->name };
show { getprotobyname("none") };
show { scalar getprotobyname("none") };
show { ref getprotoent() };
show { getserv("smtp") };
show { getserv(25) };
show { getserv("domain", "udp"), $s_name, "@s_aliases", $s_port, $s_proto };
show { getserv(53, "udp")->name };
show { getserv("smtp", "udp") };
show { getservbyport(80)->aliases(0) };
show { getservbyport(80, "tcp")->port };
show { getservbyname("http") };
show { ref getservent() };
show { getserv("25x") };
show { Net::netent->new(name => 1), Net::protoent->new, Net::servent->new(port => 3) };
show { Net::netent::populate(), Net::protoent::populate(), Net::servent::populate() };
show { map { prototype "Net::netent::$_" } qw(getnet getnetbyname getnetbyaddr) };
show { map { prototype "Net::protoent::$_" } qw(getproto getprotobyname getprotobynumber) };
show { map { prototype "Net::servent::$_" } qw(getserv getservbyname getservbyport) };
show { @Net::netent::EXPORT, @Net::netent::EXPORT_OK, @Net::protoent::EXPORT, @Net::protoent::EXPORT_OK, @Net::servent::EXPORT, @Net::servent::EXPORT_OK };

# expect: bless( ["loopback",[],2,2130706432], 'Net::netent' )
# expect:
# expect: bless( ["tcp",["TCP"],6], 'Net::protoent' )
# expect: udp|udp|UDP|17
# expect: icmp
# expect:
# expect: undef
# expect: Net::protoent
# expect: bless( ["smtp",["mail"],25,"tcp"], 'Net::servent' )
# expect: bless( ["smtp",["mail"],25,"tcp"], 'Net::servent' )
# expect: bless( ["domain",[],53,"udp"], 'Net::servent' )|domain||53|udp
# expect: domain
# expect:
# expect: www
# expect: 80
# expect: bless( ["http",["www"],80,"tcp"], 'Net::servent' )
# expect: Net::servent
# expect:
# expect: bless( [1,[],undef,undef], 'Net::netent' )|bless( [undef,[],undef], 'Net::protoent' )|bless( [undef,[],3,undef], 'Net::servent' )
# expect:
# expect: $|$|$;$
# expect: $;$|$|$
# expect: $;$|$;$|$;$
# expect: getnetbyname|getnetbyaddr|getnet|$n_name|@n_aliases|$n_addrtype|$n_net|getprotobyname|getprotobynumber|getprotoent|getproto|$p_name|@p_aliases|$p_proto|getservbyname|getservbyport|getservent|getserv|$s_name|@s_aliases|$s_port|$s_proto
