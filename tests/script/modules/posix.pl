# POSIX functions
use POSIX qw(floor ceil fmod strftime INT_MAX strtol :sys_wait_h EINTR isatty);
print floor(-1.5), " ", ceil(1.2), " ", fmod(7, 3), " ", INT_MAX, " ", strftime("%Y-%m-%d %H:%M:%S", gmtime(0)), "\n";
print join(",", strtol("ff", 16)), " ", WNOHANG, " ", EINTR, " ", isatty(0) ? 1 : 0, " ", POSIX::strerror(2), "\n";
# expect: -2 2 1 2147483647 1970-01-01 00:00:00
# expect: 255,0 1 4 0 No such file or directory
