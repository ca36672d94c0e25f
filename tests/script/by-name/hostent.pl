use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use Net::hostent;
my $host = gethost("localhost");
show { $host };
show { unpack "C*", $host->addr };
show { scalar @{$host->addr_list}, $host->addrtype, $host->length, scalar @{$host->aliases} };
show { $host->name("other"), $host->name };
show { $host->name(1, 2) };
show { $host->aliases(0, 1, 2) };
show { $host->aliases([3, 4]); @{$host->aliases} };
show { $host->aliases(1) };
show { Net::hostent->new(name => "n", aliases => [1]) };
show { Net::hostent->new(aliases => 1) };
show { Net::hostent::populate() };
show { Net::hostent::populate("n", "a b", 2, 4, "abcd", "efgh") };
show { map { prototype "Net::hostent::$_" } qw(gethost gethostbyname gethostbyaddr populate) };
show { @Net::hostent::EXPORT, "-", @Net::hostent::EXPORT_OK, "-", @{$Net::hostent::EXPORT_TAGS{FIELDS}} };

# expect: bless( ["localhost",[],2,4,["\177\0\0\1"]], 'Net::hostent' )
# expect: 127|0|0|1
# expect: 1|2|4|0
# expect: other|other
# expect: died: Too many args to name at by-name/hostent.pl line 9.
# expect: died: Too many args to aliases at by-name/hostent.pl line 10.
# expect: 3|4
# expect: 4
# expect: bless( ["n",[1],undef,undef,[]], 'Net::hostent' )
# expect: died: Initializer for aliases must be array reference at by-name/hostent.pl line 14.
# expect:
# expect: bless( ["n",["a","b"],2,4,["abcd","efgh"]], 'Net::hostent' )
# expect: $|$|$;$|@
# expect: gethostbyname|gethostbyaddr|gethost|-|$h_name|@h_aliases|$h_addrtype|$h_length|@h_addr_list|$h_addr|-|$h_name|@h_aliases|$h_addrtype|$h_length|@h_addr_list|$h_addr|gethostbyname|gethostbyaddr|gethost
