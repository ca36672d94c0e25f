# SPDX-License-Identifier: MIT
# %Config: what this interpreter is and what the system under it can do. Read-only.
package Config;
use strict;
our $VERSION = "5.036000";

my %value = (
    native_facts(),
    PERL_REVISION => 5, PERL_VERSION => 36, PERL_SUBVERSION => 0, PERL_API_REVISION => 5, PERL_API_VERSION => 36, PERL_API_SUBVERSION => 0,
    version => "5.36.0", api_version => 36, api_revision => 5, api_subversion => 0, api_versionstring => "5.36.0", perl_patchlevel => "",
    osname => "linux", path_sep => ":", sh => "/bin/sh", sharpbang => "#!", so => "so", dlext => "so", exe_ext => "", _exe => "", lib_ext => ".a",
    obj_ext => ".o", cc => "cc", ccflags => "", ldflags => "", libs => "", optimize => "-O2", make => "make", perl => "nacre",
    intsize => 4, longsize => 8, ptrsize => 8, doublesize => 8, longlongsize => 8, shortsize => 2, ivsize => 8, uvsize => 8, nvsize => 8,
    ivtype => "long", uvtype => "unsigned long", nvtype => "double", i8size => 1, i16size => 2, i32size => 4, i64size => 8, u8size => 1,
    u16size => 2, u32size => 4, u64size => 8, sizesize => 8, uidsize => 4, gidsize => 4, lseeksize => 8, alignbytes => 8,
    byteorder => 12345678, quadtype => "long", uquadtype => "unsigned long", d_quad => "define", use64bitint => "define",
    use64bitall => "define", uselongdouble => undef, usequadmath => undef, nv_preserves_uv_bits => 53, d_double_has_inf => "define",
    d_double_has_nan => "define", ivdformat => '"ld"', uvuformat => '"lu"', uvxformat => '"lx"', uvoformat => '"lo"', nvgformat => '"g"',
    useithreads => undef, usethreads => undef, use5005threads => undef, usemultiplicity => undef, useperlio => "define", usedl => undef,
    uselargefiles => "define", useshrplib => "false", usemymalloc => "n", usesitecustomize => undef, taint_support => "define", d_pseudofork => undef,
    sig_count => 65, sig_size => 68, signal_t => "void", rm => "rm", cp => "cp", cat => "cat", awk => "awk", sed => "sed", lns => "ln -s",
    eunicefix => ":", mv => "", tr => "tr", sort => "sort", uniq => "uniq", grep => "grep", egrep => "egrep", less => "less", pager => "/usr/bin/sensible-pager",
    installprefix => "/usr", prefix => "/usr", scriptdir => "/usr/bin", bin => "/usr/bin", inc_version_list => "", inc_version_list_init => "0",
    privlibexp => "/usr/share/perl/5.36", archlibexp => "/usr/lib/x86_64-linux-gnu/perl/5.36", sitelibexp => "/usr/local/share/perl/5.36.0",
    sitearchexp => "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0", privlib => "/usr/share/perl/5.36",
    archlib => "/usr/lib/x86_64-linux-gnu/perl/5.36", sitelib => "/usr/local/share/perl/5.36.0",
    sitearch => "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0", vendorlibexp => "/usr/share/perl5", vendorarchexp => "/usr/lib/x86_64-linux-gnu/perl5/5.36",
    extensions => "Cwd Data/Dumper Fcntl File/Glob IO List/Util POSIX Socket Sys/Hostname Time/HiRes", dynamic_ext => "", static_ext => "",
    nonxs_ext => "", d_setproctitle => undef, config_args => "", randbits => 48, randfunc => "Perl_drand48", d_suidsafe => undef, d_dosuid => undef,
    (map { ("d_$_" => "define") } qw(
        access accept4 alarm chown chroot clock_gettime closedir ctermid dirfd dup2 dup3 eaccess fchdir fchmod fchown fcntl fd_set flock fork fpathconf
        fsync ftruncate futimes getcwd getegid getgid getgrent getgroups gethname gethbyname getitimer getlogin getpgid getpgrp getppid getprior
        getprotobyname getpwent getserv getsockopt gettimeod gmtime64 isatty isinf isnan kill killpg lchown link localtime64 lockf lstat
        mkdir mkfifo mkstemp mktime msg msgctl msgget msgrcv msgsnd nanosleep nice open3 pathconf pause pipe pipe2 poll procselfexe pwage readdir
        readlink recvmsg rename rewinddir rmdir sched_yield seekdir select sem semctl semget semop sendmsg setegid seteuid setgid setgrent
        setgroups setitimer setlocale setpgid setpgrp setprior setpwent setregid setresgid setresuid setreuid setsid shm shmat shmctl shmdt shmget
        sigaction sigprocmask socket sockpair strftime symlink syscall sysconf system tcgetpgrp tcsetpgrp telldir time times truncate ualarm umask
        uname usleep utime vfork wait4 waitpid)),
);

sub TIEHASH { bless \%value, $_[0] }
sub FETCH { $value{$_[1]} }
sub EXISTS { exists $value{$_[1]} }
sub FIRSTKEY { my $reset = keys %value; each %value }
sub NEXTKEY { each %value }
sub SCALAR { scalar %value }
sub STORE { die "\%Config::Config is read-only\n" }
*DELETE = *CLEAR = \&STORE;
sub DESTROY {}

tie our %Config, "Config";

sub import {
    shift;
    @_ = ('%Config') unless @_;
    my $caller = caller;
    for my $name (@_) {
        no strict "refs";
        if ($name eq '%Config') { *{"${caller}::Config"} = \%Config }
        elsif ($name =~ /^(?:myconfig|config_sh|config_vars|config_re|compile_date|local_patches|non_bincompat_options|bincompat_options|header_files)\z/) { *{"${caller}::$name"} = \&$name }
        else { die qq{"$name" is not exported by the Config module\n} }
    }
}

sub line { "$_[0]=" . (!exists $value{$_[0]} ? "'UNKNOWN'" : defined $value{$_[0]} ? "'$value{$_[0]}'" : "'undef'") }
sub config_sh { join "", map { line($_) . "\n" } sort keys %value }
sub config_re { my $re = shift; map { line($_) } grep /^(?:$re)\z/, sort keys %value }

# -V:name   name:  without a newline   :name  without the name   a pattern: every name that fits
sub config_vars {
    for my $pattern (@_) {
        my $asked = $pattern;
        my $bare = $asked =~ s/^://;
        my $end = $asked =~ s/:\z// ? " " : ";\n";
        my @lines = $asked =~ /\W/ ? config_re($asked) : line($asked);
        @lines = ("$asked: not found") unless @lines;
        for (@lines) {
            my $text = $bare ? s/^\w+=//r : $_;
            print $text =~ /: not found\z/ ? "$text\n" : $text . $end;
        }
    }
}
sub myconfig { "Summary of this interpreter (revision 5 version 36 subversion 0) configuration:\n  Platform: osname=$value{osname}, archname=$value{archname}\n" }
sub compile_date { "" }
sub local_patches { () }
sub bincompat_options { "" }
sub non_bincompat_options { "" }
sub header_files { () }

1;
