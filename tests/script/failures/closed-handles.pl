# Reading, writing, closing and asking of closed handles, and a close that tells of its command
use strict; use warnings;
$| = 1;
local $SIG{__WARN__} = sub { print "  warned: $_[0]" };
open my $f, '>', "$ENV{TMPDIR}/f" or die; close $f;
sub try { my ($name, $code) = @_; $! = 0; my $answer = $code->(); print "$name: ", defined $answer ? "'$answer'" : 'undef', $answer ? '' : ' ' . ($! + 0), "\n" }
try print => sub { print {$f} 'x' };
try printf => sub { printf {$f} '%s', 'x' };
try syswrite => sub { syswrite $f, 'x' };
try readline => sub { scalar <$f> };
try sysread => sub { sysread $f, my $x, 1 };
try read => sub { read $f, my $x, 1 };
try getc => sub { getc $f };
try eof => sub { eof $f };
try close => sub { close $f };
try fileno => sub { fileno $f };
try tell => sub { tell $f };
try seek => sub { seek $f, 0, 0 };
try sysseek => sub { sysseek $f, 0, 0 };
try truncate => sub { truncate $f, 0 };
try flock => sub { flock $f, 8 };
try binmode => sub { binmode $f };
try stat => sub { scalar(my @s = stat $f) };
try test => sub { -s $f };
try terminal => sub { -t $f };
try fcntl => sub { fcntl $f, 1, 0 };
try ioctl => sub { ioctl $f, 1, 0 };
try dup => sub { open my $g, '>&', $f };
try chdir => sub { chdir $f };
try send => sub { send $f, 'x', 0 };
# By the descriptor under it
open my $under, '>', "$ENV{TMPDIR}/g" or die;
open my $alias, '>&=', fileno $under or die;
try 'close one' => sub { close $under };
try 'print other' => sub { print {$alias} 'x' };
try 'close other' => sub { close $alias };
use POSIX ();
open my $taken, '>', "$ENV{TMPDIR}/h" or die;
print {$taken} 'kept';
POSIX::close(fileno $taken);
try 'syswrite after POSIX::close' => sub { syswrite $taken, 'x' };
try 'close after POSIX::close' => sub { close $taken };
# Pipes
for my $command ('true', 'exit 3;', 'kill -TERM $$') {
    open my $p, '-|', $command or die;
    my @all = <$p>;
    try "close of '$command'" => sub { close $p };
    print "  $?\n";
    try 'again' => sub { close $p };
    print "  $?\n";
}

# expect:   warned: print() on closed filehandle $f at failures/closed-handles.pl line 7.
# expect: print: undef 9
# expect:   warned: printf() on closed filehandle $f at failures/closed-handles.pl line 8.
# expect: printf: undef 9
# expect:   warned: syswrite() on closed filehandle $f at failures/closed-handles.pl line 9.
# expect: syswrite: undef 9
# expect:   warned: readline() on closed filehandle $f at failures/closed-handles.pl line 10.
# expect: readline: undef 0
# expect:   warned: sysread() on closed filehandle $f at failures/closed-handles.pl line 11.
# expect: sysread: undef 9
# expect:   warned: read() on closed filehandle $f at failures/closed-handles.pl line 12.
# expect: read: undef 9
# expect:   warned: getc() on closed filehandle $f at failures/closed-handles.pl line 13.
# expect: getc: undef 9
# expect: eof: '1'
# expect: close: '' 9
# expect: fileno: undef 0
# expect:   warned: tell() on closed filehandle $f at failures/closed-handles.pl line 17.
# expect: tell: '-1'
# expect:   warned: seek() on closed filehandle $f at failures/closed-handles.pl line 18.
# expect: seek: '' 9
# expect:   warned: sysseek() on closed filehandle $f at failures/closed-handles.pl line 19.
# expect: sysseek: undef 9
# expect: truncate: undef 9
# expect:   warned: flock() on closed filehandle $f at failures/closed-handles.pl line 21.
# expect: flock: '0' 9
# expect:   warned: binmode() on closed filehandle $f at failures/closed-handles.pl line 22.
# expect: binmode: undef 9
# expect:   warned: stat() on closed filehandle $f at failures/closed-handles.pl line 23.
# expect: stat: '0' 9
# expect:   warned: -s on closed filehandle $f at failures/closed-handles.pl line 24.
# expect: test: undef 9
# expect: terminal: undef 9
# expect:   warned: fcntl() on closed filehandle $f at failures/closed-handles.pl line 26.
# expect: fcntl: undef 9
# expect:   warned: ioctl() on closed filehandle $f at failures/closed-handles.pl line 27.
# expect: ioctl: undef 9
# expect: dup: undef 9
# expect:   warned: chdir() on closed filehandle $f at failures/closed-handles.pl line 29.
# expect: chdir: '0' 9
# expect:   warned: send() on closed socket $f at failures/closed-handles.pl line 30.
# expect: send: undef 9
# expect: close one: '1'
# expect: print other: '1'
# expect: close other: '1'
# expect: syswrite after POSIX::close: undef 9
# expect: close after POSIX::close: '' 9
# expect: close of 'true': '1'
# expect:   0
# expect: again: '' 9
# expect:   0
# expect: close of 'exit 3;': '' 0
# expect:   768
# expect: again: '' 9
# expect:   768
# expect: close of 'kill -TERM $$': '' 0
# expect:   15
# expect: again: '' 9
# expect:   15
