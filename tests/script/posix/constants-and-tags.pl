# Constants that the system has not, and the sizes of the tags
use POSIX;
for my $name (qw(CLK_TCK LDBL_EPSILON LDBL_MAX LDBL_MIN LC_SYNTAX LC_TOD NDEBUG L_tmpnam ARG_MAX OPEN_MAX LINK_MAX)) {
    no strict "refs";
    print "$name: ", eval { &{"POSIX::$name"}() } // $@;
    print "\n" unless $@;
}
print "$_ ", scalar @{$POSIX::EXPORT_TAGS{$_}}, "\n" for sort grep $_ ne "wait_h", keys %POSIX::EXPORT_TAGS;

# expect: CLK_TCK: Your vendor has not defined POSIX macro CLK_TCK, used at posix/constants-and-tags.pl line 5
# expect: LDBL_EPSILON: Your vendor has not defined POSIX macro LDBL_EPSILON, used at posix/constants-and-tags.pl line 5
# expect: LDBL_MAX: Your vendor has not defined POSIX macro LDBL_MAX, used at posix/constants-and-tags.pl line 5
# expect: LDBL_MIN: Your vendor has not defined POSIX macro LDBL_MIN, used at posix/constants-and-tags.pl line 5
# expect: LC_SYNTAX: LC_SYNTAX is not a valid POSIX macro at posix/constants-and-tags.pl line 5
# expect: LC_TOD: LC_TOD is not a valid POSIX macro at posix/constants-and-tags.pl line 5
# expect: NDEBUG: NDEBUG is not a valid POSIX macro at posix/constants-and-tags.pl line 5
# expect: L_tmpnam: Unimplemented: POSIX::L_tmpnam(): C-specific, stopped at posix/constants-and-tags.pl line 5.
# expect: ARG_MAX: Your vendor has not defined POSIX macro ARG_MAX, used at posix/constants-and-tags.pl line 5
# expect: OPEN_MAX: Your vendor has not defined POSIX macro OPEN_MAX, used at posix/constants-and-tags.pl line 5
# expect: LINK_MAX: Your vendor has not defined POSIX macro LINK_MAX, used at posix/constants-and-tags.pl line 5
# expect: assert_h 2
# expect: ctype_h 0
# expect: dirent_h 0
# expect: errno_h 92
# expect: fcntl_h 42
# expect: fenv_h 6
# expect: float_h 29
# expect: grp_h 0
# expect: limits_h 42
# expect: locale_h 17
# expect: math_h 39
# expect: math_h_c99 91
# expect: nan_payload 4
# expect: netdb_h 10
# expect: pwd_h 0
# expect: setjmp_h 4
# expect: signal_h 50
# expect: signal_h_si_code 40
# expect: stdarg_h 0
# expect: stddef_h 2
# expect: stdio_h 52
# expect: stdlib_h 28
# expect: stdlib_h_c99 29
# expect: string_h 23
# expect: sys_resource_h 3
# expect: sys_socket_h 7
# expect: sys_stat_h 21
# expect: sys_times_h 0
# expect: sys_types_h 0
# expect: sys_utsname_h 1
# expect: sys_wait_h 8
# expect: termios_h 80
# expect: time_h 11
# expect: unistd_h 70
# expect: utime_h 0
