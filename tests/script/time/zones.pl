# TZ decides localtime
$ENV{TZ} = "EST5EDT";
use POSIX 'tzset';
tzset();
print scalar(localtime 0), " ", (localtime 1720000000)[8], "\n";
print POSIX::strftime("%H:%M %Z", localtime 0), "\n";
# expect: Wed Dec 31 19:00:00 1969 1
# expect: 19:00 EST
