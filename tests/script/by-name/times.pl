use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use Time::localtime;
use Time::gmtime qw(:FIELDS);
show { gmtime(0) };
show { gmtime(86400 * 365.25 * 30)->year, $tm_sec, $tm_min, $tm_hour, $tm_mday, $tm_mon, $tm_year, $tm_wday, $tm_yday, $tm_isdst };
show { gmctime(5) };
show { ctime(7) };
show { localtime(1) };
show { map { localtime(100_000_000)->$_ } qw(sec min hour mday mon year wday yday isdst) };
show { ref localtime, ref gmtime };
show { localtime->year >= 100, gmctime() =~ /^\w{3} \w{3} / ? 1 : 0 };
show { Time::tm->new(sec => 1) };
show { Time::tm->new(hour => 1)->hour(4) };
show { Time::localtime->new(hour => 3)->hour };
show { gmtime(0)->hour(1, 2) };
show { Time::gmtime::populate() };
show { Time::gmtime::populate(1 .. 9) };
show { @Time::gmtime::ISA, @Time::localtime::ISA };
show { @Time::gmtime::EXPORT, @Time::gmtime::EXPORT_OK, @Time::localtime::EXPORT, @Time::localtime::EXPORT_OK };
show { map { prototype "Time::$_" } qw(gmtime::gmtime gmtime::gmctime localtime::localtime localtime::ctime) };

# expect: bless( [0,0,0,1,0,70,4,0,0], 'Time::tm' )
# expect: 100|0|0|12|1|0|100|6|0|0
# expect: Thu Jan  1 00:00:05 1970
# expect: Thu Jan  1 00:00:07 1970
# expect: bless( [1,0,0,1,0,70,4,0,0], 'Time::tm' )
# expect: 40|46|9|3|2|73|6|61|0
# expect: Time::tm|Time::tm
# expect: 1|1
# expect: bless( [1,undef,undef,undef,undef,undef,undef,undef,undef], 'Time::tm' )
# expect: 4
# expect: 3
# expect: died: Too many args to hour at by-name/times.pl line 16.
# expect:
# expect: bless( [1,2,3,4,5,6,7,8,9], 'Time::tm' )
# expect: Exporter|Time::tm|Exporter|Time::tm
# expect: gmtime|gmctime|$tm_sec|$tm_min|$tm_hour|$tm_mday|$tm_mon|$tm_year|$tm_wday|$tm_yday|$tm_isdst|localtime|ctime|$tm_sec|$tm_min|$tm_hour|$tm_mday|$tm_mon|$tm_year|$tm_wday|$tm_yday|$tm_isdst
# expect: ;$|;$|;$|;$
