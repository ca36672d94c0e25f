# What every exported name says when it is called with none, one, three and ten arguments: Usage, Unimplemented, not a macro
use POSIX ();
$SIG{__WARN__} = sub { };
BEGIN { package Elsewhere; POSIX->import }
my %seen;
my @names = sort { $a cmp $b } grep !/^%/ && !$seen{$_}++, @POSIX::EXPORT, @POSIX::EXPORT_OK, qw(L_tmpnam nosuch strtold WIFFOO cuserid);
my %acts = map { $_ => 1 } qw(abort fork pause wait mbtowc getchar gets sleep system kill raise alarm sigsuspend exit _exit setsid printf
    execv remove perror open pipe sigaction sigprocmask sigpending sprintf assert dup nice umask unlink rmdir srand);
for my $name (@names) {
    my %said;
    for my $count (0, 1, 3, 10) {
        next if $count && $count < 10 && ($acts{$name} || $name =~ /^set/);
        next if $count == 0 && $acts{$name} && $name =~ /^(?:abort|fork|pause|wait|getchar|gets|setsid|pipe)$/;
        next if $count == 10 && $name =~ /^s?printf|perror/;
        no warnings;
        eval { &{"POSIX::$name"}((7) x $count); 1 } and next;
        push @{$said{$@ =~ s/ at .* line \d+(\.?)\n/ at HERE$1/r}}, $count;
    }
    print "$name(@{$said{$_}}): $_\n" for sort keys %said;
}

# expect: ARG_MAX(0 1 3 10): Your vendor has not defined POSIX macro ARG_MAX, used at HERE
# expect: CHILD_MAX(0 1 3 10): Your vendor has not defined POSIX macro CHILD_MAX, used at HERE
# expect: CLK_TCK(0 1 3 10): Your vendor has not defined POSIX macro CLK_TCK, used at HERE
# expect: EOTHER(0 1 3 10): Your vendor has not defined POSIX macro EOTHER, used at HERE
# expect: EPROCLIM(0 1 3 10): Your vendor has not defined POSIX macro EPROCLIM, used at HERE
# expect: FLT_ROUNDS(1 3 10): Usage: POSIX::FLT_ROUNDS() at HERE.
# expect: LC_SYNTAX(0 1 3 10): LC_SYNTAX is not a valid POSIX macro at HERE
# expect: LC_TOD(0 1 3 10): LC_TOD is not a valid POSIX macro at HERE
# expect: LDBL_EPSILON(0 1 3 10): Your vendor has not defined POSIX macro LDBL_EPSILON, used at HERE
# expect: LDBL_MAX(0 1 3 10): Your vendor has not defined POSIX macro LDBL_MAX, used at HERE
# expect: LDBL_MIN(0 1 3 10): Your vendor has not defined POSIX macro LDBL_MIN, used at HERE
# expect: LINK_MAX(0 1 3 10): Your vendor has not defined POSIX macro LINK_MAX, used at HERE
# expect: L_tmpnam(0 1 3 10): Unimplemented: POSIX::L_tmpnam(): C-specific, stopped at HERE.
# expect: NDEBUG(0 1 3 10): NDEBUG is not a valid POSIX macro at HERE
# expect: OPEN_MAX(0 1 3 10): Your vendor has not defined POSIX macro OPEN_MAX, used at HERE
# expect: STREAM_MAX(0 1 3 10): Your vendor has not defined POSIX macro STREAM_MAX, used at HERE
# expect: TZNAME_MAX(0 1 3 10): Your vendor has not defined POSIX macro TZNAME_MAX, used at HERE
# expect: WEXITSTATUS(0 3 10): Usage: POSIX::WEXITSTATUS(status) at HERE.
# expect: WIFEXITED(0 3 10): Usage: POSIX::WIFEXITED(status) at HERE.
# expect: WIFFOO(0 1 3 10): WIFFOO is not a valid POSIX macro at HERE
# expect: WIFSIGNALED(0 3 10): Usage: POSIX::WIFSIGNALED(status) at HERE.
# expect: WIFSTOPPED(0 3 10): Usage: POSIX::WIFSTOPPED(status) at HERE.
# expect: WSTOPSIG(0 3 10): Usage: POSIX::WSTOPSIG(status) at HERE.
# expect: WTERMSIG(0 3 10): Usage: POSIX::WTERMSIG(status) at HERE.
# expect: _exit(0 10): Usage: POSIX::_exit(status) at HERE.
# expect: abort(10): Usage: POSIX::abort() at HERE.
# expect: abs(0 3 10): Usage: POSIX::abs(x) at HERE.
# expect: access(0 1 3 10): Usage: POSIX::access(filename, mode) at HERE.
# expect: acos(0 3 10): Usage: POSIX::acos(x) at HERE.
# expect: acosh(0 3 10): Usage: POSIX::acosh(x) at HERE.
# expect: alarm(0 10): Usage: POSIX::alarm(seconds) at HERE.
# expect: asctime(0 1 3 10): Usage: POSIX::asctime(sec, min, hour, mday, mon, year, wday = 0, yday = 0, isdst = -1) at HERE.
# expect: asin(0 3 10): Usage: POSIX::asin(x) at HERE.
# expect: asinh(0 3 10): Usage: POSIX::asinh(x) at HERE.
# expect: assert(0 10): Usage: POSIX::assert(expr) at HERE.
# expect: atan(0 3 10): Usage: POSIX::atan(x) at HERE.
# expect: atan2(0 1 3 10): Usage: POSIX::atan2(x, y) at HERE.
# expect: atanh(0 3 10): Usage: POSIX::atanh(x) at HERE.
# expect: atexit(0 1 3 10): Unimplemented: POSIX::atexit(): C-specific: use END {} instead at HERE.
# expect: atof(0 1 3 10): Unimplemented: POSIX::atof(): C-specific, stopped at HERE.
# expect: atoi(0 1 3 10): Unimplemented: POSIX::atoi(): C-specific, stopped at HERE.
# expect: atol(0 1 3 10): Unimplemented: POSIX::atol(): C-specific, stopped at HERE.
# expect: bsearch(0 1 3 10): Unimplemented: POSIX::bsearch(): not supplied at HERE.
# expect: calloc(0 1 3 10): Unimplemented: POSIX::calloc(): C-specific, stopped at HERE.
# expect: cbrt(0 3 10): Usage: POSIX::cbrt(x) at HERE.
# expect: ceil(0 3 10): Usage: POSIX::ceil(x) at HERE.
# expect: cfgetispeed(0 1 3 10): cfgetispeed is not a valid POSIX macro at HERE
# expect: cfgetospeed(0 1 3 10): cfgetospeed is not a valid POSIX macro at HERE
# expect: cfsetispeed(0 1 3 10): cfsetispeed is not a valid POSIX macro at HERE
# expect: cfsetospeed(0 1 3 10): cfsetospeed is not a valid POSIX macro at HERE
# expect: chdir(0 3 10): Usage: POSIX::chdir(directory) at HERE.
# expect: chmod(0 1 3 10): Usage: POSIX::chmod(mode, filename) at HERE.
# expect: chown(0 1 10): Usage: POSIX::chown(uid, gid, filename) at HERE.
# expect: clearerr(0 1 3 10): Unimplemented: POSIX::clearerr(): Use method IO::Handle::clearerr() instead at HERE.
# expect: clock(1 3 10): Usage: POSIX::clock() at HERE.
# expect: close(0 3 10): Usage: POSIX::close(fd) at HERE.
# expect: closedir(0 3 10): Usage: POSIX::closedir(dirhandle) at HERE.
# expect: copysign(0 1 3 10): Usage: POSIX::copysign(x, y) at HERE.
# expect: cos(0 3 10): Usage: POSIX::cos(x) at HERE.
# expect: cosh(0 3 10): Usage: POSIX::cosh(x) at HERE.
# expect: creat(0 1 3 10): Usage: POSIX::creat(filename, mode) at HERE.
# expect: ctermid(3 10): Usage: POSIX::ctermid(s = 0) at HERE.
# expect: ctime(0 3 10): Usage: POSIX::ctime(time) at HERE.
# expect: cuserid(3 10): Usage: POSIX::cuserid(s = 0) at HERE.
# expect: difftime(0 1 3 10): Usage: POSIX::difftime(time1, time2) at HERE.
# expect: div(0 1 3 10): Unimplemented: POSIX::div(): C-specific: use /, % and int instead at HERE.
# expect: dup(0 10): Usage: POSIX::dup(fd) at HERE.
# expect: dup2(0 1 3 10): Usage: POSIX::dup2(fd1, fd2) at HERE.
# expect: erf(0 3 10): Usage: POSIX::erf(x) at HERE.
# expect: erfc(0 3 10): Usage: POSIX::erfc(x) at HERE.
# expect: errno(1 3 10): Usage: POSIX::errno() at HERE.
# expect: execl(0 1 3 10): Unimplemented: POSIX::execl(): C-specific, stopped at HERE.
# expect: execle(0 1 3 10): Unimplemented: POSIX::execle(): C-specific, stopped at HERE.
# expect: execlp(0 1 3 10): Unimplemented: POSIX::execlp(): C-specific, stopped at HERE.
# expect: execv(0 10): Unimplemented: POSIX::execv(): C-specific, stopped at HERE.
# expect: execve(0 1 3 10): Unimplemented: POSIX::execve(): C-specific, stopped at HERE.
# expect: execvp(0 1 3 10): Unimplemented: POSIX::execvp(): C-specific, stopped at HERE.
# expect: exit(0 10): Usage: POSIX::exit(status) at HERE.
# expect: exp(0 3 10): Usage: POSIX::exp(x) at HERE.
# expect: exp2(0 3 10): Usage: POSIX::exp2(x) at HERE.
# expect: expm1(0 3 10): Usage: POSIX::expm1(x) at HERE.
# expect: fabs(0 3 10): Usage: POSIX::fabs(x) at HERE.
# expect: fclose(0 1 3 10): Unimplemented: POSIX::fclose(): Use method IO::Handle::close() instead at HERE.
# expect: fcntl(0 1 10): Usage: POSIX::fcntl(filehandle, cmd, arg) at HERE.
# expect: fdim(0 1 3 10): Usage: POSIX::fdim(x, y) at HERE.
# expect: fdopen(0 1 3 10): Unimplemented: POSIX::fdopen(): Use method IO::Handle::new_from_fd() instead at HERE.
# expect: fegetround(1 3 10): Usage: POSIX::fegetround() at HERE.
# expect: feof(0 1 3 10): Unimplemented: POSIX::feof(): Use method IO::Handle::eof() instead at HERE.
# expect: ferror(0 1 3 10): Unimplemented: POSIX::ferror(): Use method IO::Handle::error() instead at HERE.
# expect: fesetround(0 3 10): Usage: POSIX::fesetround(x) at HERE.
# expect: fflush(0 1 3 10): Unimplemented: POSIX::fflush(): Use method IO::Handle::flush() instead at HERE.
# expect: fgetc(0 1 3 10): Unimplemented: POSIX::fgetc(): Use method IO::Handle::getc() instead at HERE.
# expect: fgetpos(0 1 3 10): Unimplemented: POSIX::fgetpos(): Use method IO::Seekable::getpos() instead at HERE.
# expect: fgets(0 1 3 10): Unimplemented: POSIX::fgets(): Use method IO::Handle::gets() instead at HERE.
# expect: fileno(0 1 3 10): Unimplemented: POSIX::fileno(): Use method IO::Handle::fileno() instead at HERE.
# expect: floor(0 3 10): Usage: POSIX::floor(x) at HERE.
# expect: fma(0 1 10): Usage: POSIX::fma(x, y, z) at HERE.
# expect: fmax(0 1 3 10): Usage: POSIX::fmax(x, y) at HERE.
# expect: fmin(0 1 3 10): Usage: POSIX::fmin(x, y) at HERE.
# expect: fmod(0 1 3 10): Usage: POSIX::fmod(x, y) at HERE.
# expect: fopen(0 1 3 10): Unimplemented: POSIX::fopen(): Use method IO::File::open() instead at HERE.
# expect: fork(10): Usage: POSIX::fork() at HERE.
# expect: fpathconf(0 1 3 10): Usage: POSIX::fpathconf(fd, name) at HERE.
# expect: fpclassify(0 3 10): Usage: POSIX::fpclassify(x) at HERE.
# expect: fprintf(0 1 3 10): Unimplemented: POSIX::fprintf(): C-specific: use printf instead at HERE.
# expect: fputc(0 1 3 10): Unimplemented: POSIX::fputc(): C-specific: use print instead at HERE.
# expect: fputs(0 1 3 10): Unimplemented: POSIX::fputs(): C-specific: use print instead at HERE.
# expect: fread(0 1 3 10): Unimplemented: POSIX::fread(): C-specific: use read instead at HERE.
# expect: free(0 1 3 10): Unimplemented: POSIX::free(): C-specific, stopped at HERE.
# expect: freopen(0 1 3 10): Unimplemented: POSIX::freopen(): C-specific: use open instead at HERE.
# expect: frexp(0 3 10): Usage: POSIX::frexp(x) at HERE.
# expect: fscanf(0 1 3 10): Unimplemented: POSIX::fscanf(): C-specific: use <> and regular expressions instead at HERE.
# expect: fseek(0 1 3 10): Unimplemented: POSIX::fseek(): Use method IO::Seekable::seek() instead at HERE.
# expect: fsetpos(0 1 3 10): Unimplemented: POSIX::fsetpos(): Use method IO::Seekable::setpos() instead at HERE.
# expect: fstat(0 3 10): Usage: POSIX::fstat(fd) at HERE.
# expect: fsync(0 1 3 10): Unimplemented: POSIX::fsync(): Use method IO::Handle::sync() instead at HERE.
# expect: ftell(0 1 3 10): Unimplemented: POSIX::ftell(): Use method IO::Seekable::tell() instead at HERE.
# expect: fwrite(0 1 3 10): Unimplemented: POSIX::fwrite(): C-specific: use print instead at HERE.
# expect: getc(0 3 10): Usage: POSIX::getc(handle) at HERE.
# expect: getchar(10): Usage: POSIX::getchar() at HERE.
# expect: getcwd(1 3 10): Usage: POSIX::getcwd() at HERE.
# expect: getegid(1 3 10): Usage: POSIX::getegid() at HERE.
# expect: getenv(0 3 10): Usage: POSIX::getenv(name) at HERE.
# expect: geteuid(1 3 10): Usage: POSIX::geteuid() at HERE.
# expect: getgid(1 3 10): Usage: POSIX::getgid() at HERE.
# expect: getgrgid(0 3 10): Usage: POSIX::getgrgid(gid) at HERE.
# expect: getgrnam(0 3 10): Usage: POSIX::getgrnam(name) at HERE.
# expect: getgroups(1 3 10): Usage: POSIX::getgroups() at HERE.
# expect: getlogin(1 3 10): Usage: POSIX::getlogin() at HERE.
# expect: getpayload(0 3 10): Usage: POSIX::getpayload(nv) at HERE.
# expect: getpgrp(1 3 10): Usage: POSIX::getpgrp() at HERE.
# expect: getpid(1 3 10): Usage: POSIX::getpid() at HERE.
# expect: getppid(1 3 10): Usage: POSIX::getppid() at HERE.
# expect: getpwnam(0 3 10): Usage: POSIX::getpwnam(name) at HERE.
# expect: getpwuid(0 3 10): Usage: POSIX::getpwuid(uid) at HERE.
# expect: gets(10): Usage: POSIX::gets() at HERE.
# expect: getuid(1 3 10): Usage: POSIX::getuid() at HERE.
# expect: gmtime(0 3 10): Usage: POSIX::gmtime(time) at HERE.
# expect: hypot(0 1 3 10): Usage: POSIX::hypot(x, y) at HERE.
# expect: ilogb(0 3 10): Usage: POSIX::ilogb(x) at HERE.
# expect: isatty(0 3 10): Usage: POSIX::isatty(filehandle) at HERE.
# expect: isfinite(0 3 10): Usage: POSIX::isfinite(x) at HERE.
# expect: isgreater(0 1 3 10): Usage: POSIX::isgreater(x, y) at HERE.
# expect: isgreaterequal(0 1 3 10): Usage: POSIX::isgreaterequal(x, y) at HERE.
# expect: isinf(0 3 10): Usage: POSIX::isinf(x) at HERE.
# expect: isless(0 1 3 10): Usage: POSIX::isless(x, y) at HERE.
# expect: islessequal(0 1 3 10): Usage: POSIX::islessequal(x, y) at HERE.
# expect: islessgreater(0 1 3 10): Usage: POSIX::islessgreater(x, y) at HERE.
# expect: isnan(0 3 10): Usage: POSIX::isnan(x) at HERE.
# expect: isnormal(0 3 10): Usage: POSIX::isnormal(x) at HERE.
# expect: issignaling(0 3 10): Usage: POSIX::issignaling(nv) at HERE.
# expect: isunordered(0 1 3 10): Usage: POSIX::isunordered(x, y) at HERE.
# expect: j0(0 3 10): Usage: POSIX::j0(x) at HERE.
# expect: j1(0 3 10): Usage: POSIX::j1(x) at HERE.
# expect: jn(0 1 3 10): Usage: POSIX::jn(x, y) at HERE.
# expect: kill(0 10): Usage: POSIX::kill(pid, sig) at HERE.
# expect: labs(0 1 3 10): Unimplemented: POSIX::labs(): C-specific: use abs instead at HERE.
# expect: lchown(0 1 10): Usage: POSIX::lchown(uid, gid, path) at HERE.
# expect: ldexp(0 1 3 10): Usage: POSIX::ldexp(x, exp) at HERE.
# expect: ldiv(0 1 3 10): Unimplemented: POSIX::ldiv(): C-specific: use /, % and int instead at HERE.
# expect: lgamma(0 3 10): Usage: POSIX::lgamma(x) at HERE.
# expect: link(0 1 3 10): Usage: POSIX::link(oldfilename, newfilename) at HERE.
# expect: localeconv(1 3 10): Usage: POSIX::localeconv() at HERE.
# expect: localtime(0 3 10): Usage: POSIX::localtime(time) at HERE.
# expect: log(0 3 10): Usage: POSIX::log(x) at HERE.
# expect: log10(0 3 10): Usage: POSIX::log10(x) at HERE.
# expect: log1p(0 3 10): Usage: POSIX::log1p(x) at HERE.
# expect: log2(0 3 10): Usage: POSIX::log2(x) at HERE.
# expect: logb(0 3 10): Usage: POSIX::logb(x) at HERE.
# expect: longjmp(0 1 3 10): Unimplemented: POSIX::longjmp(): C-specific: use die instead at HERE.
# expect: lrint(0 3 10): Usage: POSIX::lrint(x) at HERE.
# expect: lround(0 3 10): Usage: POSIX::lround(x) at HERE.
# expect: lseek(0 1 10): Usage: POSIX::lseek(fd, offset, whence) at HERE.
# expect: malloc(0 1 3 10): Unimplemented: POSIX::malloc(): C-specific, stopped at HERE.
# expect: mblen(0 3 10): Usage: POSIX::mblen(s, n = ~0) at HERE.
# expect: mbstowcs(0 1 3 10): mbstowcs is not a valid POSIX macro at HERE
# expect: mbtowc(0 10): Usage: POSIX::mbtowc(pwc, s, n = ~0) at HERE.
# expect: memchr(0 1 3 10): Unimplemented: POSIX::memchr(): C-specific: use index() instead at HERE.
# expect: memcmp(0 1 3 10): Unimplemented: POSIX::memcmp(): C-specific: use eq instead at HERE.
# expect: memcpy(0 1 3 10): Unimplemented: POSIX::memcpy(): C-specific: use = instead at HERE.
# expect: memmove(0 1 3 10): Unimplemented: POSIX::memmove(): C-specific: use = instead at HERE.
# expect: memset(0 1 3 10): Unimplemented: POSIX::memset(): C-specific: use x instead at HERE.
# expect: mkdir(0 1 3 10): Usage: POSIX::mkdir(directoryname, mode) at HERE.
# expect: mkfifo(0 1 3 10): Usage: POSIX::mkfifo(filename, mode) at HERE.
# expect: mktime(0 1 3 10): Usage: POSIX::mktime(sec, min, hour, mday, mon, year, wday = 0, yday = 0, isdst = -1) at HERE.
# expect: modf(0 3 10): Usage: POSIX::modf(x) at HERE.
# expect: nan(3 10): Usage: POSIX::nan(payload = 0) at HERE.
# expect: nearbyint(0 3 10): Usage: POSIX::nearbyint(x) at HERE.
# expect: nextafter(0 1 3 10): Usage: POSIX::nextafter(x, y) at HERE.
# expect: nexttoward(0 1 3 10): Usage: POSIX::nexttoward(x, y) at HERE.
# expect: nice(0 10): Usage: POSIX::nice(incr) at HERE.
# expect: nosuch(0 1 3 10): nosuch is not a valid POSIX macro at HERE
# expect: offsetof(0 1 3 10): Unimplemented: POSIX::offsetof(): C-specific, stopped at HERE.
# expect: open(0 10): Usage: POSIX::open(filename, flags = O_RDONLY, mode = 0666) at HERE.
# expect: opendir(0 3 10): Usage: POSIX::opendir(directory) at HERE.
# expect: pathconf(0 1 3 10): Usage: POSIX::pathconf(filename, name) at HERE.
# expect: pause(10): Usage: POSIX::pause() at HERE.
# expect: pipe(10): Usage: POSIX::pipe() at HERE.
# expect: pow(0 1 3 10): Usage: POSIX::pow(x, exponent) at HERE.
# expect: printf(0): Usage: POSIX::printf(pattern, args...) at HERE.
# expect: putc(0 1 3 10): Unimplemented: POSIX::putc(): C-specific: use print instead at HERE.
# expect: putchar(0 1 3 10): Unimplemented: POSIX::putchar(): C-specific: use print instead at HERE.
# expect: puts(0 1 3 10): Unimplemented: POSIX::puts(): C-specific: use print instead at HERE.
# expect: qsort(0 1 3 10): Unimplemented: POSIX::qsort(): C-specific: use sort instead at HERE.
# expect: raise(0 10): Usage: POSIX::raise(sig) at HERE.
# expect: rand(0 1 3 10): Unimplemented: POSIX::rand(): non-portable, use Perl's rand instead at HERE.
# expect: read(0 1 10): Usage: POSIX::read(fd, buffer, nbytes) at HERE.
# expect: readdir(0 3 10): Usage: POSIX::readdir(dirhandle) at HERE.
# expect: realloc(0 1 3 10): Unimplemented: POSIX::realloc(): C-specific, stopped at HERE.
# expect: remainder(0 1 3 10): Usage: POSIX::remainder(x, y) at HERE.
# expect: remove(0 10): Usage: POSIX::remove(filename) at HERE.
# expect: remquo(0 1 3 10): Usage: POSIX::remquo(x, y) at HERE.
# expect: rename(0 1 3 10): Usage: POSIX::rename(oldfilename, newfilename) at HERE.
# expect: rewind(0 3 10): Usage: POSIX::rewind(filehandle) at HERE.
# expect: rewinddir(0 3 10): Usage: POSIX::rewinddir(dirhandle) at HERE.
# expect: rint(0 3 10): Usage: POSIX::rint(x) at HERE.
# expect: rmdir(0 10): Usage: POSIX::rmdir(directoryname) at HERE.
# expect: round(0 3 10): Usage: POSIX::round(x) at HERE.
# expect: scalbn(0 1 3 10): Usage: POSIX::scalbn(x, y) at HERE.
# expect: scanf(0 1 3 10): Unimplemented: POSIX::scanf(): C-specific: use <> and regular expressions instead at HERE.
# expect: setbuf(0 10): Unimplemented: POSIX::setbuf(): Use method IO::Handle::setbuf() instead at HERE.
# expect: setgid(0 10): Usage: POSIX::setgid(gid) at HERE.
# expect: setjmp(0 10): Unimplemented: POSIX::setjmp(): C-specific: use eval {} instead at HERE.
# expect: setlocale(0 10): Usage: POSIX::setlocale(category, locale = 0) at HERE.
# expect: setpayload(0 10): Usage: POSIX::setpayload(nv, payload) at HERE.
# expect: setpayloadsig(0 10): Usage: POSIX::setpayloadsig(nv, payload) at HERE.
# expect: setpgid(0 10): Usage: POSIX::setpgid(pid, pgid) at HERE.
# expect: setsid(10): Usage: POSIX::setsid() at HERE.
# expect: setuid(0 10): Usage: POSIX::setuid(uid) at HERE.
# expect: setvbuf(0 10): Unimplemented: POSIX::setvbuf(): Use method IO::Handle::setvbuf() instead at HERE.
# expect: sigaction(0 10): Usage: POSIX::sigaction(sig, optaction, oldaction = 0) at HERE.
# expect: siglongjmp(0 1 3 10): Unimplemented: POSIX::siglongjmp(): C-specific: use die instead at HERE.
# expect: signal(0 1 3 10): signal is not a valid POSIX macro at HERE
# expect: signbit(0 3 10): Usage: POSIX::signbit(x) at HERE.
# expect: sigpending(0 10): Usage: POSIX::sigpending(sigset) at HERE.
# expect: sigprocmask(0 10): Usage: POSIX::sigprocmask(how, sigset, oldsigset = 0) at HERE.
# expect: sigsetjmp(0 1 3 10): Unimplemented: POSIX::sigsetjmp(): C-specific: use eval {} instead at HERE.
# expect: sigsuspend(0 10): Usage: POSIX::sigsuspend(sigset) at HERE.
# expect: sin(0 3 10): Usage: POSIX::sin(x) at HERE.
# expect: sinh(0 3 10): Usage: POSIX::sinh(x) at HERE.
# expect: sleep(0 10): Usage: POSIX::sleep(seconds) at HERE.
# expect: sprintf(0): Usage: POSIX::sprintf(pattern, args...) at HERE.
# expect: sqrt(0 3 10): Usage: POSIX::sqrt(x) at HERE.
# expect: srand(0 10): Unimplemented: POSIX::srand(): not supplied; refer to Perl's srand documentation at HERE.
# expect: sscanf(0 1 3 10): Unimplemented: POSIX::sscanf(): C-specific: use regular expressions instead at HERE.
# expect: stat(0 3 10): Usage: POSIX::stat(filename) at HERE.
# expect: stderr(0 1 3 10): stderr is not a valid POSIX macro at HERE
# expect: stdin(0 1 3 10): stdin is not a valid POSIX macro at HERE
# expect: stdout(0 1 3 10): stdout is not a valid POSIX macro at HERE
# expect: strcat(0 1 3 10): Unimplemented: POSIX::strcat(): C-specific: use .= instead at HERE.
# expect: strchr(0 1 3 10): Unimplemented: POSIX::strchr(): C-specific: use index() instead at HERE.
# expect: strcmp(0 1 3 10): Unimplemented: POSIX::strcmp(): C-specific: use eq instead at HERE.
# expect: strcoll(0 1 3 10): Usage: POSIX::strcoll(s1, s2) at HERE.
# expect: strcpy(0 1 3 10): Unimplemented: POSIX::strcpy(): C-specific: use = instead at HERE.
# expect: strcspn(0 1 3 10): Unimplemented: POSIX::strcspn(): C-specific: use regular expressions instead at HERE.
# expect: strerror(0 3 10): Usage: POSIX::strerror(errno) at HERE.
# expect: strftime(0 1 3): Usage: POSIX::strftime(fmt, sec, min, hour, mday, mon, year, wday = -1, yday = -1, isdst = -1) at HERE.
# expect: strlen(0 1 3 10): Unimplemented: POSIX::strlen(): C-specific: use length instead at HERE.
# expect: strncat(0 1 3 10): Unimplemented: POSIX::strncat(): C-specific: use .= instead at HERE.
# expect: strncmp(0 1 3 10): Unimplemented: POSIX::strncmp(): C-specific: use eq instead at HERE.
# expect: strncpy(0 1 3 10): Unimplemented: POSIX::strncpy(): C-specific: use = instead at HERE.
# expect: strpbrk(0 1 3 10): Unimplemented: POSIX::strpbrk(): C-specific, stopped at HERE.
# expect: strrchr(0 1 3 10): Unimplemented: POSIX::strrchr(): C-specific: use rindex() instead at HERE.
# expect: strspn(0 1 3 10): Unimplemented: POSIX::strspn(): C-specific, stopped at HERE.
# expect: strstr(0 1 3 10): Usage: POSIX::strstr(big, little) at HERE.
# expect: strtod(0 3 10): Usage: POSIX::strtod(str) at HERE.
# expect: strtok(0 1 3 10): Unimplemented: POSIX::strtok(): C-specific, stopped at HERE.
# expect: strtol(0 3 10): Usage: POSIX::strtol(str, base = 0) at HERE.
# expect: strtold(0 3 10): Usage: POSIX::strtold(str) at HERE.
# expect: strtoul(0 3 10): Usage: POSIX::strtoul(str, base = 0) at HERE.
# expect: strxfrm(0 3 10): Usage: POSIX::strxfrm(src) at HERE.
# expect: sysconf(0 3 10): Usage: POSIX::sysconf(name) at HERE.
# expect: system(0 10): Usage: POSIX::system(command) at HERE.
# expect: tan(0 3 10): Usage: POSIX::tan(x) at HERE.
# expect: tanh(0 3 10): Usage: POSIX::tanh(x) at HERE.
# expect: tcdrain(0 3 10): Usage: POSIX::tcdrain(fd) at HERE.
# expect: tcflow(0 1 3 10): Usage: POSIX::tcflow(fd, action) at HERE.
# expect: tcflush(0 1 3 10): Usage: POSIX::tcflush(fd, action) at HERE.
# expect: tcgetattr(0 1 3 10): tcgetattr is not a valid POSIX macro at HERE
# expect: tcgetpgrp(0 3 10): Usage: POSIX::tcgetpgrp(fd) at HERE.
# expect: tcsendbreak(0 1 3 10): Usage: POSIX::tcsendbreak(fd, action) at HERE.
# expect: tcsetattr(0 1 3 10): tcsetattr is not a valid POSIX macro at HERE
# expect: tcsetpgrp(0 1 3 10): Usage: POSIX::tcsetpgrp(fd, pgrp_id) at HERE.
# expect: tgamma(0 3 10): Usage: POSIX::tgamma(x) at HERE.
# expect: time(1 3 10): Usage: POSIX::time() at HERE.
# expect: times(1 3 10): Usage: POSIX::times() at HERE.
# expect: tmpfile(0 1 3 10): Unimplemented: POSIX::tmpfile(): Use method IO::File::new_tmpfile() instead at HERE.
# expect: tmpnam(0 1 3 10): Unimplemented: POSIX::tmpnam(): use File::Temp instead at HERE.
# expect: trunc(0 3 10): Usage: POSIX::trunc(x) at HERE.
# expect: ttyname(0 3 10): Usage: POSIX::ttyname(fd) at HERE.
# expect: tzname(1 3 10): Usage: POSIX::tzname() at HERE.
# expect: tzset(1 3 10): Usage: POSIX::tzset() at HERE.
# expect: umask(0 10): Usage: POSIX::umask(mask) at HERE.
# expect: uname(1 3 10): Usage: POSIX::uname() at HERE.
# expect: ungetc(0 1 3 10): Unimplemented: POSIX::ungetc(): Use method IO::Handle::ungetc() instead at HERE.
# expect: unlink(0 10): Usage: POSIX::unlink(filename) at HERE.
# expect: utime(0 1 10): Usage: POSIX::utime(filename, atime, mtime) at HERE.
# expect: vfprintf(0 1 3 10): Unimplemented: POSIX::vfprintf(): C-specific, stopped at HERE.
# expect: vprintf(0 1 3 10): Unimplemented: POSIX::vprintf(): C-specific, stopped at HERE.
# expect: vsprintf(0 1 3 10): Unimplemented: POSIX::vsprintf(): C-specific, stopped at HERE.
# expect: wait(10): Usage: POSIX::wait() at HERE.
# expect: waitpid(0 1 3 10): Usage: POSIX::waitpid(pid, options) at HERE.
# expect: wcstombs(0 1 3 10): wcstombs is not a valid POSIX macro at HERE
# expect: wctomb(0 1 3 10): Usage: POSIX::wctomb(s, wchar) at HERE.
# expect: write(0 1 10): Usage: POSIX::write(fd, buffer, nbytes) at HERE.
# expect: y0(0 3 10): Usage: POSIX::y0(x) at HERE.
# expect: y1(0 3 10): Usage: POSIX::y1(x) at HERE.
# expect: yn(0 1 3 10): Usage: POSIX::yn(x, y) at HERE.
# expect-error: No such file or directory
