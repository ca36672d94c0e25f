# SPDX-License-Identifier: MIT
# POSIX: the names of the C library. Constants and what needs the system are native (stdlib/posix_*.cpp); here are the tags, the functions that
# perl has itself, and the classes for signals and terminals.
package POSIX;
use strict;
use warnings;
our $VERSION = "2.03";
use Exporter ();
our @ISA = ("Exporter");

our %EXPORT_TAGS = (
    assert_h => [qw(
        assert NDEBUG
    )],
    ctype_h => [],
    dirent_h => [],
    errno_h => [qw(
        E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY ECANCELED ECHILD ECONNABORTED
        ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ
        EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE
        ENOBUFS ENODATA ENODEV ENOENT ENOEXEC ENOLCK ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN
        ENOTDIR ENOTEMPTY ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOTHER EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT
        EPIPE EPROCLIM EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMOTE ERESTART EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH
        ESTALE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUSERS EWOULDBLOCK EXDEV errno
    )],
    fcntl_h => [qw(
        FD_CLOEXEC F_DUPFD F_GETFD F_GETFL F_GETLK F_RDLCK F_SETFD F_SETFL F_SETLK F_SETLKW F_UNLCK F_WRLCK O_ACCMODE O_APPEND
        O_CREAT O_EXCL O_NOCTTY O_NONBLOCK O_RDONLY O_RDWR O_TRUNC O_WRONLY creat SEEK_CUR SEEK_END SEEK_SET S_IRGRP S_IROTH
        S_IRUSR S_IRWXG S_IRWXO S_IRWXU S_ISBLK S_ISCHR S_ISDIR S_ISFIFO S_ISGID S_ISREG S_ISUID S_IWGRP S_IWOTH S_IWUSR
    )],
    fenv_h => [qw(
        FE_DOWNWARD FE_TONEAREST FE_TOWARDZERO FE_UPWARD fegetround fesetround
    )],
    float_h => [qw(
        DBL_DIG DBL_EPSILON DBL_MANT_DIG DBL_MAX DBL_MAX_10_EXP DBL_MAX_EXP DBL_MIN DBL_MIN_10_EXP DBL_MIN_EXP FLT_DIG FLT_EPSILON
        FLT_MANT_DIG FLT_MAX FLT_MAX_10_EXP FLT_MAX_EXP FLT_MIN FLT_MIN_10_EXP FLT_MIN_EXP FLT_RADIX FLT_ROUNDS LDBL_DIG
        LDBL_EPSILON LDBL_MANT_DIG LDBL_MAX LDBL_MAX_10_EXP LDBL_MAX_EXP LDBL_MIN LDBL_MIN_10_EXP LDBL_MIN_EXP
    )],
    grp_h => [],
    limits_h => [qw(
        ARG_MAX CHAR_BIT CHAR_MAX CHAR_MIN CHILD_MAX INT_MAX INT_MIN LINK_MAX LONG_MAX LONG_MIN MAX_CANON MAX_INPUT MB_LEN_MAX
        NAME_MAX NGROUPS_MAX OPEN_MAX PATH_MAX PIPE_BUF SCHAR_MAX SCHAR_MIN SHRT_MAX SHRT_MIN SSIZE_MAX STREAM_MAX TZNAME_MAX
        UCHAR_MAX UINT_MAX ULONG_MAX USHRT_MAX _POSIX_ARG_MAX _POSIX_CHILD_MAX _POSIX_LINK_MAX _POSIX_MAX_CANON _POSIX_MAX_INPUT
        _POSIX_NAME_MAX _POSIX_NGROUPS_MAX _POSIX_OPEN_MAX _POSIX_PATH_MAX _POSIX_PIPE_BUF _POSIX_SSIZE_MAX _POSIX_STREAM_MAX
        _POSIX_TZNAME_MAX
    )],
    locale_h => [qw(
        LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY LC_NUMERIC LC_TIME LC_IDENTIFICATION LC_MEASUREMENT LC_PAPER
        LC_TELEPHONE LC_ADDRESS LC_SYNTAX LC_TOD NULL localeconv setlocale
    )],
    math_h => [qw(
        FP_ILOGB0 FP_ILOGBNAN FP_INFINITE FP_NAN FP_NORMAL FP_SUBNORMAL FP_ZERO M_1_PI M_2_PI M_2_SQRTPI M_E M_LN10 M_LN2 M_LOG10E
        M_LOG2E M_PI M_PI_2 M_PI_4 M_SQRT1_2 M_SQRT2 HUGE_VAL INFINITY NAN acos asin atan ceil cosh fabs floor fmod frexp ldexp
        log10 modf pow sinh tan tanh
    )],
    nan_payload => [qw(
        getpayload setpayload setpayloadsig issignaling
    )],
    netdb_h => [qw(
        EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM
    )],
    pwd_h => [],
    setjmp_h => [qw(
        longjmp setjmp siglongjmp sigsetjmp
    )],
    signal_h => [qw(
        SA_NOCLDSTOP SA_NOCLDWAIT SA_NODEFER SA_ONSTACK SA_RESETHAND SA_RESTART SA_SIGINFO SIGABRT SIGALRM SIGCHLD SIGCONT SIGFPE
        SIGHUP SIGILL SIGINT SIGKILL SIGPIPE %SIGRT SIGRTMIN SIGRTMAX SIGQUIT SIGSEGV SIGSTOP SIGTERM SIGTSTP SIGTTIN SIGTTOU
        SIGUSR1 SIGUSR2 SIGBUS SIGPOLL SIGPROF SIGSYS SIGTRAP SIGURG SIGVTALRM SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_ERR SIG_IGN
        SIG_SETMASK SIG_UNBLOCK raise sigaction signal sigpending sigprocmask sigsuspend
    )],
    signal_h_si_code => [qw(
        ILL_ILLOPC ILL_ILLOPN ILL_ILLADR ILL_ILLTRP ILL_PRVOPC ILL_PRVREG ILL_COPROC ILL_BADSTK FPE_INTDIV FPE_INTOVF FPE_FLTDIV
        FPE_FLTOVF FPE_FLTUND FPE_FLTRES FPE_FLTINV FPE_FLTSUB SEGV_MAPERR SEGV_ACCERR BUS_ADRALN BUS_ADRERR BUS_OBJERR TRAP_BRKPT
        TRAP_TRACE CLD_EXITED CLD_KILLED CLD_DUMPED CLD_TRAPPED CLD_STOPPED CLD_CONTINUED POLL_IN POLL_OUT POLL_MSG POLL_ERR
        POLL_PRI POLL_HUP SI_USER SI_QUEUE SI_TIMER SI_ASYNCIO SI_MESGQ
    )],
    stdarg_h => [],
    stddef_h => [qw(
        NULL offsetof
    )],
    stdio_h => [qw(
        BUFSIZ EOF FILENAME_MAX L_ctermid L_cuserid NULL SEEK_CUR SEEK_END SEEK_SET STREAM_MAX TMP_MAX stderr stdin stdout clearerr
        fclose fdopen feof ferror fflush fgetc fgetpos fgets fopen fprintf fputc fputs fread freopen fscanf fseek fsetpos ftell
        fwrite getchar gets perror putc putchar puts remove rewind scanf setbuf setvbuf sscanf tmpfile tmpnam ungetc vfprintf
        vprintf vsprintf
    )],
    stdlib_h => [qw(
        EXIT_FAILURE EXIT_SUCCESS MB_CUR_MAX NULL RAND_MAX abort atexit atof atoi atol bsearch calloc div free getenv labs ldiv
        malloc mblen mbstowcs mbtowc qsort realloc strtod strtol strtoul wcstombs wctomb
    )],
    string_h => [qw(
        NULL memchr memcmp memcpy memmove memset strcat strchr strcmp strcoll strcpy strcspn strerror strlen strncat strncmp
        strncpy strpbrk strrchr strspn strstr strtok strxfrm
    )],
    sys_resource_h => [qw(
        PRIO_PROCESS PRIO_PGRP PRIO_USER
    )],
    sys_socket_h => [qw(
        MSG_CTRUNC MSG_DONTROUTE MSG_EOR MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL
    )],
    sys_stat_h => [qw(
        S_IRGRP S_IROTH S_IRUSR S_IRWXG S_IRWXO S_IRWXU S_ISBLK S_ISCHR S_ISDIR S_ISFIFO S_ISGID S_ISREG S_ISUID S_IWGRP S_IWOTH
        S_IWUSR S_IXGRP S_IXOTH S_IXUSR fstat mkfifo
    )],
    sys_times_h => [],
    sys_types_h => [],
    sys_utsname_h => [qw(
        uname
    )],
    sys_wait_h => [qw(
        WEXITSTATUS WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WSTOPSIG WTERMSIG WUNTRACED
    )],
    termios_h => [qw(
        B0 B110 B1200 B134 B150 B1800 B19200 B200 B2400 B300 B38400 B4800 B50 B600 B75 B9600 BRKINT CLOCAL CREAD CS5 CS6 CS7 CS8
        CSIZE CSTOPB ECHO ECHOE ECHOK ECHONL HUPCL ICANON ICRNL IEXTEN IGNBRK IGNCR IGNPAR INLCR INPCK ISIG ISTRIP IXOFF IXON NCCS
        NOFLSH OPOST PARENB PARMRK PARODD TCIFLUSH TCIOFF TCIOFLUSH TCION TCOFLUSH TCOOFF TCOON TCSADRAIN TCSAFLUSH TCSANOW TOSTOP
        VEOF VEOL VERASE VINTR VKILL VMIN VQUIT VSTART VSTOP VSUSP VTIME cfgetispeed cfgetospeed cfsetispeed cfsetospeed tcdrain
        tcflow tcflush tcgetattr tcsendbreak tcsetattr
    )],
    time_h => [qw(
        CLK_TCK CLOCKS_PER_SEC NULL asctime clock ctime difftime mktime strftime tzset tzname
    )],
    unistd_h => [qw(
        F_OK NULL R_OK SEEK_CUR SEEK_END SEEK_SET STDERR_FILENO STDIN_FILENO STDOUT_FILENO W_OK X_OK _PC_CHOWN_RESTRICTED
        _PC_LINK_MAX _PC_MAX_CANON _PC_MAX_INPUT _PC_NAME_MAX _PC_NO_TRUNC _PC_PATH_MAX _PC_PIPE_BUF _PC_VDISABLE
        _POSIX_CHOWN_RESTRICTED _POSIX_JOB_CONTROL _POSIX_NO_TRUNC _POSIX_SAVED_IDS _POSIX_VDISABLE _POSIX_VERSION _SC_ARG_MAX
        _SC_CHILD_MAX _SC_CLK_TCK _SC_JOB_CONTROL _SC_NGROUPS_MAX _SC_OPEN_MAX _SC_PAGESIZE _SC_SAVED_IDS _SC_STREAM_MAX
        _SC_TZNAME_MAX _SC_VERSION _exit access ctermid cuserid dup2 dup execl execle execlp execv execve execvp fpathconf fsync
        getcwd getegid geteuid getgid getgroups getpid getuid isatty lseek pathconf pause setgid setpgid setsid setuid sysconf
        tcgetpgrp tcsetpgrp ttyname
    )],
    utime_h => [],
);
$EXPORT_TAGS{math_h_c99} = [@{$EXPORT_TAGS{math_h}}, qw(
    Inf NaN acosh asinh atanh cbrt copysign erf erfc exp2 expm1 fdim fma fmax fmin fpclassify hypot ilogb isfinite isgreater
    isgreaterequal isinf isless islessequal islessgreater isnan isnormal isunordered j0 j1 jn lgamma log1p log2 logb lrint lround
    nan nearbyint nextafter nexttoward remainder remquo rint round scalbn signbit tgamma trunc y0 y1 yn
)];
$EXPORT_TAGS{stdlib_h_c99} = [@{$EXPORT_TAGS{stdlib_h}}, "strtold"];
$EXPORT_TAGS{wait_h} = $EXPORT_TAGS{sys_wait_h};    # its name of old

# These tags have to be asked for; the names of all others come by default.
my %asked = map { $_ => 1 } map @$_, @EXPORT_TAGS{qw(fenv_h math_h_c99 nan_payload netdb_h signal_h_si_code stdlib_h_c99 sys_resource_h sys_socket_h)};
delete @asked{map @$_, @EXPORT_TAGS{qw(math_h stdlib_h)}};
my %once;
our @EXPORT = grep !$asked{$_} && !$once{$_}++, map @$_, values %EXPORT_TAGS;
our @EXPORT_OK = (keys %asked, qw(
    close lchown nice open pipe read sleep times write printf sprintf closedir getppid exit system fork getgrgid stat link readdir
    sqrt chown getpgrp time log rmdir opendir alarm chmod rewinddir atan2 abs getlogin gmtime kill getc utime rename sin getpwuid
    unlink getpwnam getgrnam wait umask localtime cos exp mkdir waitpid chdir fcntl fileno rand L_tmpnam srand
));

# What goes beyond the constants and the native functions: perl's own functions under their C names, and messages for what Perl does not have.
sub usage { require Carp; Carp::croak("Usage: POSIX::$_[0]") }
sub unimplemented { require Carp; Carp::croak("Unimplemented: POSIX::$_[0](): $_[1]") }

sub import {
    my $package = shift;
    s/^(?=\w+_h$)/:/ for my @names = @_;    # use POSIX "sys_wait_h"
    local $Exporter::ExportLevel = $Exporter::ExportLevel + 1;
    Exporter::import($package, @names);
}

sub errno { @_ == 0 or usage("errno()"); $! + 0 }
sub perror { print STDERR "@_: " if @_; print STDERR "$!\n" }
sub strerror { @_ == 1 or usage("strerror(errno)"); local $! = $_[0]; "$!" }
sub printf { @_ or usage("printf(pattern, args...)"); CORE::printf STDOUT @_ }
sub sprintf { @_ or usage("sprintf(pattern, args...)"); CORE::sprintf(shift, @_) }

no warnings;    # as perl has it, for what follows: a warning would name a line of ours
sub assert { @_ == 1 or usage("assert(expr)"); $_[0] or do { require Carp; Carp::croak("Assertion failed") }; return }

# <ctype.h>, <string.h>
sub strstr { @_ == 2 or usage("strstr(big, little)"); CORE::index($_[0], $_[1]) }

# <dirent.h>, <fcntl.h>, <stdio.h>, <unistd.h>
sub closedir { @_ == 1 or usage("closedir(dirhandle)"); CORE::closedir($_[0]) }
sub opendir {
    @_ == 1 or usage("opendir(directory)");
    my $handle;
    CORE::opendir($handle, $_[0]) ? $handle : undef;
}
sub readdir { @_ == 1 or usage("readdir(dirhandle)"); CORE::readdir($_[0]) }
sub rewinddir { @_ == 1 or usage("rewinddir(dirhandle)"); CORE::rewinddir($_[0]) }
sub creat { @_ == 2 or usage("creat(filename, mode)"); POSIX::open($_[0], O_WRONLY() | O_CREAT() | O_TRUNC(), $_[1]) }
sub fcntl { @_ == 3 or usage("fcntl(filehandle, cmd, arg)"); CORE::fcntl($_[0], $_[1], $_[2]) }
sub getchar { @_ == 0 or usage("getchar()"); CORE::getc(STDIN) }
sub getc { @_ == 1 or usage("getc(handle)"); CORE::getc($_[0]) }
sub gets { @_ == 0 or usage("gets()"); scalar <STDIN> }
sub remove { @_ == 1 or usage("remove(filename)"); (-d $_[0] && !-l _) ? CORE::rmdir($_[0]) : CORE::unlink($_[0]) }
sub rename { @_ == 2 or usage("rename(oldfilename, newfilename)"); CORE::rename($_[0], $_[1]) }
sub rewind { @_ == 1 or usage("rewind(filehandle)"); CORE::seek($_[0], 0, 0) }
sub chdir { @_ == 1 or usage("chdir(directory)"); CORE::chdir($_[0]) }
sub chown { @_ == 3 or usage("chown(uid, gid, filename)"); CORE::chown($_[0], $_[1], $_[2]) }
sub chmod { @_ == 2 or usage("chmod(mode, filename)"); CORE::chmod($_[0], $_[1]) }
sub link { @_ == 2 or usage("link(oldfilename, newfilename)"); CORE::link($_[0], $_[1]) }
sub unlink { @_ == 1 or usage("unlink(filename)"); CORE::unlink($_[0]) }
sub rmdir { @_ == 1 or usage("rmdir(directoryname)"); CORE::rmdir($_[0]) }
sub mkdir { @_ == 2 or usage("mkdir(directoryname, mode)"); CORE::mkdir($_[0], $_[1]) }
sub stat { @_ == 1 or usage("stat(filename)"); CORE::stat($_[0]) }
sub umask { @_ == 1 or usage("umask(mask)"); CORE::umask($_[0]) }
sub utime { @_ == 3 or usage("utime(filename, atime, mtime)"); CORE::utime($_[1], $_[2], $_[0]) }
sub isatty { @_ == 1 or usage("isatty(filehandle)"); no strict "refs"; $_[0] =~ /^\d/ ? native_isatty($_[0]) : -t $_[0] }

sub fstat {
    @_ == 1 or usage("fstat(fd)");
    my $handle;
    CORE::open($handle, "<&", $_[0]) or CORE::open($handle, ">&", $_[0]) or return;
    CORE::stat($handle);
}

# <math.h>, <stdlib.h>
sub abs { @_ == 1 or usage("abs(x)"); CORE::abs($_[0]) }
sub fabs { @_ == 1 or usage("fabs(x)"); CORE::abs($_[0]) }
sub atan2 { @_ == 2 or usage("atan2(x, y)"); CORE::atan2($_[0], $_[1]) }
sub cos { @_ == 1 or usage("cos(x)"); CORE::cos($_[0]) }
sub exp { @_ == 1 or usage("exp(x)"); CORE::exp($_[0]) }
sub log { @_ == 1 or usage("log(x)"); CORE::log($_[0]) }
sub pow { @_ == 2 or usage("pow(x, exponent)"); $_[0] ** $_[1] }
sub sin { @_ == 1 or usage("sin(x)"); CORE::sin($_[0]) }
sub sqrt { @_ == 1 or usage("sqrt(x)"); CORE::sqrt($_[0]) }
sub getenv { @_ == 1 or usage("getenv(name)"); $ENV{$_[0]} }
sub system { @_ == 1 or usage("system(command)"); CORE::system($_[0]) }
sub exit { @_ == 1 or usage("exit(status)"); CORE::exit($_[0]) }

# <signal.h>, <sys/wait.h>, <unistd.h>
sub kill { @_ == 2 or usage("kill(pid, sig)"); CORE::kill($_[1], $_[0]) }
sub raise { @_ == 1 or usage("raise(sig)"); CORE::kill($_[0], $$) }
sub alarm { @_ == 1 or usage("alarm(seconds)"); CORE::alarm($_[0]) }
sub sleep { @_ == 1 or usage("sleep(seconds)"); $_[0] - CORE::sleep($_[0]) }
sub fork { @_ == 0 or usage("fork()"); CORE::fork }
sub wait { @_ == 0 or usage("wait()"); CORE::wait }
sub waitpid { @_ == 2 or usage("waitpid(pid, options)"); CORE::waitpid($_[0], $_[1]) }
sub getpid { @_ == 0 or usage("getpid()"); $$ }
sub getppid { @_ == 0 or usage("getppid()"); CORE::getppid }
sub getpgrp { @_ == 0 or usage("getpgrp()"); CORE::getpgrp }
sub getuid { @_ == 0 or usage("getuid()"); $< + 0 }
sub geteuid { @_ == 0 or usage("geteuid()"); $> + 0 }
sub getgid { @_ == 0 or usage("getgid()"); $( + 0 }
sub getegid { @_ == 0 or usage("getegid()"); $) + 0 }
sub getgroups { @_ == 0 or usage("getgroups()"); my %seen; grep !$seen{$_}++, split " ", $) }
sub getlogin { @_ == 0 or usage("getlogin()"); CORE::getlogin }
sub getpwnam { @_ == 1 or usage("getpwnam(name)"); CORE::getpwnam($_[0]) }
sub getpwuid { @_ == 1 or usage("getpwuid(uid)"); CORE::getpwuid($_[0]) }
sub getgrnam { @_ == 1 or usage("getgrnam(name)"); CORE::getgrnam($_[0]) }
sub getgrgid { @_ == 1 or usage("getgrgid(gid)"); CORE::getgrgid($_[0]) }

# <time.h>
sub time { @_ == 0 or usage("time()"); CORE::time }
sub gmtime { @_ == 1 or usage("gmtime(time)"); CORE::gmtime($_[0]) }
sub localtime { @_ == 1 or usage("localtime(time)"); CORE::localtime($_[0]) }
sub difftime { @_ == 2 or usage("difftime(time1, time2)"); $_[0] - $_[1] }

sub CLOCKS_PER_SEC { 1000000 }
sub MB_CUR_MAX { 6 }
sub EOF { -1 }
sub NULL { 0 }
sub SIG_DFL { 0 }
sub SIG_IGN { 1 }
sub SIG_ERR { -1 }
sub Inf { 9**9**9 }
sub NaN { my $infinite = 9**9**9; $infinite - $infinite }
sub S_ISREG { (($_[0] // 0) & 0170000) == 0100000 }
sub S_ISDIR { (($_[0] // 0) & 0170000) == 0040000 }
sub S_ISCHR { (($_[0] // 0) & 0170000) == 0020000 }
sub S_ISBLK { (($_[0] // 0) & 0170000) == 0060000 }
sub S_ISFIFO { (($_[0] // 0) & 0170000) == 0010000 }

use warnings;

# What C has and Perl does otherwise, by what perl says of it.
my %instead = (
    "C-specific, stopped" => "L_tmpnam atof atoi atol calloc execl execle execlp execv execve execvp free malloc offsetof realloc strpbrk strspn
        strtok vfprintf vprintf vsprintf",
    "C-specific: use .= instead" => "strcat strncat", "C-specific: use /, % and int instead" => "div ldiv",
    "C-specific: use <> and regular expressions instead" => "fscanf scanf", "C-specific: use = instead" => "memcpy memmove strcpy strncpy",
    "C-specific: use END {} instead" => "atexit", "C-specific: use abs instead" => "labs", "C-specific: use die instead" => "longjmp siglongjmp",
    "C-specific: use eq instead" => "memcmp strcmp strncmp", "C-specific: use eval {} instead" => "setjmp sigsetjmp",
    "C-specific: use index() instead" => "memchr strchr", "C-specific: use length instead" => "strlen",
    "C-specific: use open instead" => "freopen", "C-specific: use print instead" => "fputc fputs fwrite putc putchar puts",
    "C-specific: use printf instead" => "fprintf", "C-specific: use read instead" => "fread",
    "C-specific: use regular expressions instead" => "sscanf strcspn", "C-specific: use rindex() instead" => "strrchr",
    "C-specific: use sort instead" => "qsort", "C-specific: use x instead" => "memset",
    "IO::File" => "tmpfile:new_tmpfile fopen:open", "IO::Seekable" => "fgetpos:getpos fseek:seek fsetpos:setpos ftell:tell",
    "IO::Handle" => "clearerr fclose:close feof:eof ferror:error fileno fflush:flush fgetc:getc fgets:gets fdopen:new_from_fd setbuf setvbuf
        fsync:sync ungetc",
    "not supplied" => "bsearch", "not supplied; refer to Perl's srand documentation" => "srand", "use File::Temp instead" => "tmpnam",
    "non-portable, use Perl's rand instead" => "rand",
);
my %undefined = map { $_ => 1 }
    qw(ARG_MAX CHILD_MAX CLK_TCK EOTHER EPROCLIM LDBL_EPSILON LDBL_MAX LDBL_MIN LINK_MAX OPEN_MAX STREAM_MAX TZNAME_MAX);

sub AUTOLOAD {
    our $AUTOLOAD;
    my $name = $AUTOLOAD =~ s/.*:://r;
    while (my ($text, $names) = each %instead) {
        my ($method) = $names =~ /\b\Q$name\E(:\w+)?(?!\S)/ or next;
        keys %instead;
        unimplemented($name, $text =~ /^IO/ ? "Use method ${text}::" . substr($method // ":$name", 1) . "() instead" : $text);
    }
    constant($name);
}
# A constant that is there is a function: this is for those that are not, and says so where it is used.
sub constant {
    @_ == 1 or usage("constant(sv)");
    my (undef, $file, $line) = caller(1);
    (undef, $file, $line) = caller(0) unless defined $line;
    die $undefined{$_[0]} ? "Your vendor has not defined POSIX macro $_[0], used" : "$_[0] is not a valid POSIX macro", " at $file line $line\n";
}
sub DESTROY {}

# Dies as perl does for an object of another kind: what, which class, as which argument, in which function.
sub of_kind {
    my ($object, $class, $argument, $function) = @_;
    return if ref $object && UNIVERSAL::isa($object, $class);
    require Carp;
    Carp::croak(defined $function ? "$function: " : "", "$argument is not of type $class");
}

# A set of signals: a number with a bit for each.
package POSIX::SigSet;
our @CARP_NOT = "POSIX";

sub new {
    my $class = @_ ? shift : "POSIX::SigSet";
    my $bits = 0;
    my $self = bless \$bits, $class;
    for (@_) {
        no warnings "numeric";
        $_ > 0 && $_ < 65 or do { require Carp; Carp::croak("POSIX::Sigset->new: failed to add signal ", CORE::int($_)) };
        $bits |= 1 << ($_ - 1);
    }
    $self;
}
# The bit of a signal for one of the methods below; 0: there is no such signal.
sub bit {
    my ($name, $label, $set, $signal) = @_;
    @_ == 4 or POSIX::usage("SigSet::$name(sigset, sig)");
    POSIX::of_kind($set, "POSIX::SigSet", "sigset", $label);
    if ($signal < 0) { require Carp; Carp::croak("$label: Negative signals are not allowed $signal") }
    return 1 << ($signal - 1) if $signal >= 1 && $signal <= 64;
    $! = POSIX::EINVAL();
    0;
}
sub addset { my $bit = bit("addset", "addset", @_) or return undef; ${$_[0]} |= $bit; "0 but true" }
sub delset { my $bit = bit("delset", "delset", @_) or return undef; ${$_[0]} &= ~$bit; "0 but true" }
sub ismember { my $bit = bit("ismember", "POSIX::SigSet::ismember", @_) or return -1; ${$_[0]} & $bit ? 1 : 0 }
sub whole { my ($name, $set) = @_; @_ == 2 or POSIX::usage("SigSet::$name(sigset)"); POSIX::of_kind($set, "POSIX::SigSet", "sigset", $name) }
sub emptyset { whole("emptyset", @_); ${$_[0]} = 0; "0 but true" }
sub fillset { whole("fillset", @_); ${$_[0]} = ~0; "0 but true" }

# What a signal does, with its mask and flags.
package POSIX::SigAction;

sub new { bless { HANDLER => $_[1], MASK => $_[2], FLAGS => $_[3] || 0, SAFE => 0 }, $_[0] }
sub handler { $_[0]{HANDLER} = $_[1] if @_ > 1; $_[0]{HANDLER} }
sub mask { $_[0]{MASK} = $_[1] if @_ > 1; $_[0]{MASK} }
sub flags { $_[0]{FLAGS} = $_[1] if @_ > 1; $_[0]{FLAGS} }
sub safe { $_[0]{SAFE} = $_[1] if @_ > 1; $_[0]{SAFE} }

package POSIX;

my %action;    # of each signal set through sigaction: its handler, and with it mask, flags and whether it was safe

sub sigaction {
    @_ == 2 || @_ == 3 or usage("sigaction(sig, optaction, oldaction = 0)");
    my ($signal, $new, $old) = @_;
    no warnings "numeric";
    require Carp if $signal < 0 || defined $new || @_ == 3;
    Carp::croak("Negative signals are not allowed") if $signal < 0;
    return undef if $signal == 0 || $signal > (defined $new ? 64 : 63);
    Carp::croak("POSIX::sigaction: oldaction is not a HASH reference") if @_ == 3 && !(ref $old && UNIVERSAL::isa($old, "HASH"));
    Carp::croak("action is not of type POSIX::SigAction") if defined $new && !(ref $new && UNIVERSAL::isa($new, "POSIX::SigAction"));
    my $name = signal_name($signal);
    if (!defined $name || (defined $new && ($name eq "KILL" || $name eq "STOP"))) { $! = EINVAL(); return undef }
    if ($old) {
        my $handler = $SIG{$name};
        my $known = $action{$signal};
        my $same = $known && ($handler // "") eq ($known->[0] // "");
        my $mask = POSIX::SigSet->new;
        $$mask = $known->[1] if $same;
        $handler = "DEFAULT" unless defined $handler && $handler ne "";
        my $safe = $handler ne "DEFAULT" && $handler ne "IGNORE" ? 1 : 0;    # one of %SIG waits for a safe point
        @$old{qw(HANDLER MASK FLAGS SAFE)} = ($handler, $mask, $same ? @$known[2, 3] : (0x4000000, $safe));
    }
    return "0 but true" unless defined $new;
    $SIG{$name} = $new->{HANDLER};
    my $mask = ref $new->{MASK} ? ${$new->{MASK}} : 0;
    my $flags = $new->{FLAGS} || 0;
    $action{$signal} = [$SIG{$name}, $mask, unpack("l", pack "L", $flags | 0x4000000), $new->{SAFE} ? 1 : 0];    # SA_RESTORER, as libc adds it
    set_action_facts($signal, $new->{SAFE} ? 0 : $mask, $flags);    # a safe handler runs when the system's mask is gone
    "0 but true";
}

sub sigprocmask {
    @_ == 2 || @_ == 3 or usage("sigprocmask(how, sigset, oldsigset = 0)");
    my ($how, $set, $old) = @_;
    of_kind($set, "POSIX::SigSet", "sigset") if defined $set;
    of_kind($old, "POSIX::SigSet", "oldsigset") if defined $old;
    no warnings "numeric";
    my $before = native_sigprocmask($how, defined $set ? $$set : undef);
    return undef unless defined $before;
    $$old = $before if $old;
    "0 but true";
}
sub sigpending {
    @_ == 1 or usage("sigpending(sigset)");
    of_kind($_[0], "POSIX::SigSet", "sigset", "sigpending");
    ${$_[0]} = native_sigpending();
    "0 but true";
}
sub abort {
    @_ == 0 or usage("abort()");
    $SIG{ABRT} = "DEFAULT";
    native_sigprocmask(SIG_UNBLOCK(), 1 << SIGABRT() - 1);
    CORE::kill(ABRT => $$);
}
sub cuserid { @_ <= 1 or usage("cuserid(s = 0)"); my $name = CORE::getpwuid($>); $name // "" }

# Locales have names here and nothing else: all else is as the C locale has it, but for the characters (C.UTF-8).
my @categories = qw(CTYPE NUMERIC TIME COLLATE MONETARY MESSAGES ALL PAPER NAME ADDRESS TELEPHONE MEASUREMENT IDENTIFICATION);
my @in_order = (1, 0, 3, 2, 5, 4, 9, 12, 11, 7, 10);
my @locale;

sub setlocale {
    @_ == 1 || @_ == 2 or usage("setlocale(category, locale = 0)");
    my ($category, $name) = @_;
    # Matched, for it is the library's answer: no more from outside than any other.
    my $ours = sub { (CORE::grep { defined && $_ ne "" } @ENV{"LC_ALL", "LC_$categories[$_[0]]", "LANG"}, "C")[0] =~ /(.*)/s; $1 };
    @locale or @locale[@in_order] = map { my $given = $ours->($_); locale_exists($given) ? $given : "C" } @in_order;
    if ($category != 6 && !grep $_ == $category, @in_order) {
        print STDERR "Unknown locale category $category; can't set it to ", $name // "(null)", "\n";
        return undef;
    }
    if (@_ == 2) {
        my %part = ($name // "") =~ /=/ ? $name =~ /LC_(\w+)=([^;]*)/g : ();
        my %new = map { $_ => %part ? $part{$categories[$_]} // "C" : ($name // "") eq "" ? $ours->($_) : $name } $category == 6 ? @in_order : $category;
        for (values %new) { locale_exists($_) or do { $! = ENOENT(); return undef } }
        @locale[keys %new] = values %new;
        our $multibyte = $locale[0] =~ /utf-?8/i ? 1 : 0;
    }
    return $locale[$category] if $category != 6;
    my %different = map { $_ => 1 } @locale[@in_order];
    keys %different == 1 ? $locale[0] : join "", map "LC_$categories[$_]=$locale[$_];", @in_order;
}

# %SIGRT: %SIG for real-time signals by their distance from the first.
package POSIX::SigRt;
our ($_SIGRTMIN, $_SIGRTMAX, $SIGACTION_FLAGS) = (34, 64, 0);
sub TIEHASH { bless {}, $_[0] }
# The number that a key stands for: SIGRTMIN+3, RTMIN, 37.
sub number {
    my $key = $_[0] // "";
    my $number = $key =~ /^(?:SIG)?RTMIN(?:\+(\d+))?$/ ? 34 + ($1 // 0) : $key =~ /^\d+$/ ? $key : 0;
    return $number if $number >= 34 && $number <= 64;
    return 0 if $_[1];
    require Carp;
    Carp::croak("No POSIX::SigRt signal $key (valid range SIGRTMIN..SIGRTMAX, or 34..64)");
}
sub name { my $number = number($_[1]); POSIX::signal_name($number) }
sub FETCH { $SIG{$_[0]->name($_[1])} }
sub STORE { POSIX::sigaction(number($_[1]), POSIX::SigAction->new($_[2], undef, $SIGACTION_FLAGS)) }
sub DELETE { undef }    # as perl has it: the handler stays
sub EXISTS { number($_[1], 1) != 0 }
sub CLEAR {}
sub FIRSTKEY { undef }
sub NEXTKEY { undef }
sub SCALAR { 31 }
package POSIX;
tie our %SIGRT, "POSIX::SigRt";

# Terminal attributes: a list of iflag, oflag, cflag, lflag, ispeed, ospeed and the control characters.
package POSIX::Termios;
our @CARP_NOT = "POSIX";
my $of_kind = sub { POSIX::of_kind($_[0], "POSIX::Termios", "termios_ref", $_[1]) };
my $takes = sub {
    my ($least, $most, $usage, $self, @rest) = @_;
    @_ - 3 >= $least && @_ - 3 <= $most or POSIX::usage("Termios::$usage");
    $of_kind->($self, $usage =~ /^(([gs]et(?:.flag|.speed))|\w+)/ && $2 ? $2 : "POSIX::Termios::$1");
};
my $index = sub { $_[0] >= 0 && $_[0] < 32 or do { require Carp; Carp::croak("Bad $_[1] subscript") }; 6 + $_[0] };
my $speed = sub {
    my ($self, $place, $speed) = @_;
    if ($speed < 0 || $speed & ~010017) { $! = POSIX::EINVAL(); return undef }
    $self->[$place] = $speed;
    "0 but true";
};

sub new { bless [0, 0, 0, 0, 0, 0, (0) x 32], @_ ? $_[0] : "POSIX::Termios" }
sub getattr {
    $takes->(1, 2, "getattr(termios_ref, fd = 0)", @_);
    my ($self, $fd) = (@_, 0);
    if ($fd < 0) { $! = POSIX::EBADF(); return -1 }
    my @got = POSIX::native_tcgetattr($fd) or return undef;
    @$self = @got;
    "0 but true";
}
sub setattr {
    $takes->(1, 3, "setattr(termios_ref, fd = 0, optional_actions = DEF_SETATTR_ACTION)", @_);
    my ($self, $fd, $when) = @_ == 3 ? @_ : (@_, (0) x 2);
    if ($fd < 0) { $! = POSIX::EBADF(); return -1 }
    if ($when < 0 || $when > 2) { $! = POSIX::EINVAL(); return undef }
    POSIX::native_tcsetattr($fd, $when, @$self);
}
sub getiflag { $takes->(1, 1, "getiflag(termios_ref)", @_); $_[0][0] }
sub getoflag { $takes->(1, 1, "getoflag(termios_ref)", @_); $_[0][1] }
sub getcflag { $takes->(1, 1, "getcflag(termios_ref)", @_); $_[0][2] }
sub getlflag { $takes->(1, 1, "getlflag(termios_ref)", @_); $_[0][3] }
sub getispeed { $takes->(1, 1, "getispeed(termios_ref)", @_); $_[0][4] }
sub getospeed { $takes->(1, 1, "getospeed(termios_ref)", @_); $_[0][5] }
sub getcc { $takes->(2, 2, "getcc(termios_ref, ccix)", @_); $_[0][$index->($_[1], "getcc")] }
sub setiflag { $takes->(2, 2, "setiflag(termios_ref, flag)", @_); $_[0][0] = $_[1] & 0xffffffff; return }
sub setoflag { $takes->(2, 2, "setoflag(termios_ref, flag)", @_); $_[0][1] = $_[1] & 0xffffffff; return }
sub setcflag { $takes->(2, 2, "setcflag(termios_ref, flag)", @_); $_[0][2] = $_[1] & 0xffffffff; return }
sub setlflag { $takes->(2, 2, "setlflag(termios_ref, flag)", @_); $_[0][3] = $_[1] & 0xffffffff; return }
sub setispeed { $takes->(2, 2, "setispeed(termios_ref, speed)", @_); $speed->($_[0], 4, $_[1]) }
sub setospeed { $takes->(2, 2, "setospeed(termios_ref, speed)", @_); $speed->($_[0], 5, $_[1]) }
sub setcc { $takes->(3, 3, "setcc(termios_ref, ccix, cc)", @_); $_[0][$index->($_[1], "setcc")] = $_[2] & 255; return }

1;
