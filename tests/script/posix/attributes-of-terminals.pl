# POSIX::Termios: every method, wrong arguments too, on no terminal
use POSIX;
sub shown { my ($what, $code) = @_; $! = 0; my @got = eval { $code->() }; print "$what: ", $@ || join(",", map $_ // "undef", map ref || $_, @got) . " " . ($! + 0) . "\n" }
open my $null, "<", "/dev/null" or die;
my $fd = fileno $null;
my $terminal = POSIX::Termios->new;
for my $method (qw(getiflag getoflag getcflag getlflag getispeed getospeed getcc setiflag setoflag setcflag setlflag setispeed setospeed setcc)) {
    for my $list ([], [5], [7, 3], [7, 3, 1], [-1], [32], [13], [4098], [99, 0], [-1, 0]) { shown("$method @$list", sub { $terminal->$method(@$list) }) }
    shown("$method after", sub { (my $get = $method) =~ s/^set/get/; $terminal->$get($method =~ /cc$/ ? 7 : ()) });
    my @rest = (1) x ($method =~ /^get/ ? $method eq "getcc" : $method eq "setcc" ? 2 : 1);
    for my $self ("text", [], undef) { shown("$method of " . (ref $self || $self // "undef"), sub { no strict "refs"; &{"POSIX::Termios::$method"}($self, @rest) }) }
}
shown("getattr @$_", do { my $list = $_; sub { $terminal->getattr(map $_ eq "fd" ? $fd : $_, @$list) } }) for ["fd"], [-1], [4000], [1, 2];
shown("setattr @$_", do { my $list = $_; sub { $terminal->setattr(map $_ eq "fd" ? $fd : $_, @$list) } }) for ["fd"], [-1], [4000], [1, 99], [1, 2, 3];
shown("new", sub { POSIX::Termios->new });
for my $list (["tcdrain"], ["tcflow", 0], ["tcflush", 0], ["tcsendbreak", 0], ["tcgetpgrp"], ["tcsetpgrp", 1], ["ttyname"], ["isatty"]) {
    my ($name, @rest) = @$list;
    for my $which ($fd, 4000, -1) { shown("$name " . ($which == $fd ? "fd" : $which), sub { no strict "refs"; my $got = &{"POSIX::$name"}($which, @rest); $got eq "" ? "no" : $got }) }
}

# expect: getiflag : 0 0
# expect: getiflag 5: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag 7 3: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag 7 3 1: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag -1: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag 32: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag 13: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag 4098: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag 99 0: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag -1 0: Usage: POSIX::Termios::getiflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getiflag after: 0 0
# expect: getiflag of text: getiflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getiflag of ARRAY: getiflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getiflag of undef: getiflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getoflag : 0 0
# expect: getoflag 5: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag 7 3: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag 7 3 1: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag -1: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag 32: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag 13: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag 4098: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag 99 0: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag -1 0: Usage: POSIX::Termios::getoflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getoflag after: 0 0
# expect: getoflag of text: getoflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getoflag of ARRAY: getoflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getoflag of undef: getoflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getcflag : 0 0
# expect: getcflag 5: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag 7 3: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag 7 3 1: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag -1: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag 32: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag 13: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag 4098: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag 99 0: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag -1 0: Usage: POSIX::Termios::getcflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getcflag after: 0 0
# expect: getcflag of text: getcflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getcflag of ARRAY: getcflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getcflag of undef: getcflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getlflag : 0 0
# expect: getlflag 5: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag 7 3: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag 7 3 1: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag -1: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag 32: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag 13: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag 4098: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag 99 0: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag -1 0: Usage: POSIX::Termios::getlflag(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getlflag after: 0 0
# expect: getlflag of text: getlflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getlflag of ARRAY: getlflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getlflag of undef: getlflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getispeed : 0 0
# expect: getispeed 5: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed 7 3: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed 7 3 1: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed -1: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed 32: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed 13: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed 4098: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed 99 0: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed -1 0: Usage: POSIX::Termios::getispeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getispeed after: 0 0
# expect: getispeed of text: getispeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getispeed of ARRAY: getispeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getispeed of undef: getispeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getospeed : 0 0
# expect: getospeed 5: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed 7 3: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed 7 3 1: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed -1: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed 32: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed 13: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed 4098: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed 99 0: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed -1 0: Usage: POSIX::Termios::getospeed(termios_ref) at posix/attributes-of-terminals.pl line 8.
# expect: getospeed after: 0 0
# expect: getospeed of text: getospeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getospeed of ARRAY: getospeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getospeed of undef: getospeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getcc : Usage: POSIX::Termios::getcc(termios_ref, ccix) at posix/attributes-of-terminals.pl line 8.
# expect: getcc 5: 0 0
# expect: getcc 7 3: Usage: POSIX::Termios::getcc(termios_ref, ccix) at posix/attributes-of-terminals.pl line 8.
# expect: getcc 7 3 1: Usage: POSIX::Termios::getcc(termios_ref, ccix) at posix/attributes-of-terminals.pl line 8.
# expect: getcc -1: Bad getcc subscript at posix/attributes-of-terminals.pl line 8.
# expect: getcc 32: Bad getcc subscript at posix/attributes-of-terminals.pl line 8.
# expect: getcc 13: 0 0
# expect: getcc 4098: Bad getcc subscript at posix/attributes-of-terminals.pl line 8.
# expect: getcc 99 0: Usage: POSIX::Termios::getcc(termios_ref, ccix) at posix/attributes-of-terminals.pl line 8.
# expect: getcc -1 0: Usage: POSIX::Termios::getcc(termios_ref, ccix) at posix/attributes-of-terminals.pl line 8.
# expect: getcc after: 0 0
# expect: getcc of text: POSIX::Termios::getcc: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getcc of ARRAY: POSIX::Termios::getcc: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getcc of undef: POSIX::Termios::getcc: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setiflag : Usage: POSIX::Termios::setiflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setiflag 5:  0
# expect: setiflag 7 3: Usage: POSIX::Termios::setiflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setiflag 7 3 1: Usage: POSIX::Termios::setiflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setiflag -1:  0
# expect: setiflag 32:  0
# expect: setiflag 13:  0
# expect: setiflag 4098:  0
# expect: setiflag 99 0: Usage: POSIX::Termios::setiflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setiflag -1 0: Usage: POSIX::Termios::setiflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setiflag after: 4098 0
# expect: setiflag of text: setiflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setiflag of ARRAY: setiflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setiflag of undef: setiflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setoflag : Usage: POSIX::Termios::setoflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setoflag 5:  0
# expect: setoflag 7 3: Usage: POSIX::Termios::setoflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setoflag 7 3 1: Usage: POSIX::Termios::setoflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setoflag -1:  0
# expect: setoflag 32:  0
# expect: setoflag 13:  0
# expect: setoflag 4098:  0
# expect: setoflag 99 0: Usage: POSIX::Termios::setoflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setoflag -1 0: Usage: POSIX::Termios::setoflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setoflag after: 4098 0
# expect: setoflag of text: setoflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setoflag of ARRAY: setoflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setoflag of undef: setoflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setcflag : Usage: POSIX::Termios::setcflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setcflag 5:  0
# expect: setcflag 7 3: Usage: POSIX::Termios::setcflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setcflag 7 3 1: Usage: POSIX::Termios::setcflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setcflag -1:  0
# expect: setcflag 32:  0
# expect: setcflag 13:  0
# expect: setcflag 4098:  0
# expect: setcflag 99 0: Usage: POSIX::Termios::setcflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setcflag -1 0: Usage: POSIX::Termios::setcflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setcflag after: 4098 0
# expect: setcflag of text: setcflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setcflag of ARRAY: setcflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setcflag of undef: setcflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setlflag : Usage: POSIX::Termios::setlflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setlflag 5:  0
# expect: setlflag 7 3: Usage: POSIX::Termios::setlflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setlflag 7 3 1: Usage: POSIX::Termios::setlflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setlflag -1:  0
# expect: setlflag 32:  0
# expect: setlflag 13:  0
# expect: setlflag 4098:  0
# expect: setlflag 99 0: Usage: POSIX::Termios::setlflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setlflag -1 0: Usage: POSIX::Termios::setlflag(termios_ref, flag) at posix/attributes-of-terminals.pl line 8.
# expect: setlflag after: 4098 0
# expect: setlflag of text: setlflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setlflag of ARRAY: setlflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setlflag of undef: setlflag: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setispeed : Usage: POSIX::Termios::setispeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setispeed 5: 0 but true 0
# expect: setispeed 7 3: Usage: POSIX::Termios::setispeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setispeed 7 3 1: Usage: POSIX::Termios::setispeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setispeed -1: undef 22
# expect: setispeed 32: undef 22
# expect: setispeed 13: 0 but true 0
# expect: setispeed 4098: 0 but true 0
# expect: setispeed 99 0: Usage: POSIX::Termios::setispeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setispeed -1 0: Usage: POSIX::Termios::setispeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setispeed after: 4098 0
# expect: setispeed of text: setispeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setispeed of ARRAY: setispeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setispeed of undef: setispeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setospeed : Usage: POSIX::Termios::setospeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setospeed 5: 0 but true 0
# expect: setospeed 7 3: Usage: POSIX::Termios::setospeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setospeed 7 3 1: Usage: POSIX::Termios::setospeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setospeed -1: undef 22
# expect: setospeed 32: undef 22
# expect: setospeed 13: 0 but true 0
# expect: setospeed 4098: 0 but true 0
# expect: setospeed 99 0: Usage: POSIX::Termios::setospeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setospeed -1 0: Usage: POSIX::Termios::setospeed(termios_ref, speed) at posix/attributes-of-terminals.pl line 8.
# expect: setospeed after: 4098 0
# expect: setospeed of text: setospeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setospeed of ARRAY: setospeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setospeed of undef: setospeed: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setcc : Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc 5: Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc 7 3:  0
# expect: setcc 7 3 1: Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc -1: Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc 32: Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc 13: Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc 4098: Usage: POSIX::Termios::setcc(termios_ref, ccix, cc) at posix/attributes-of-terminals.pl line 8.
# expect: setcc 99 0: Bad setcc subscript at posix/attributes-of-terminals.pl line 8.
# expect: setcc -1 0: Bad setcc subscript at posix/attributes-of-terminals.pl line 8.
# expect: setcc after: 3 0
# expect: setcc of text: POSIX::Termios::setcc: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setcc of ARRAY: POSIX::Termios::setcc: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: setcc of undef: POSIX::Termios::setcc: termios_ref is not of type POSIX::Termios at posix/attributes-of-terminals.pl line 11.
# expect: getattr fd: undef 25
# expect: getattr -1: -1 9
# expect: getattr 4000: undef 9
# expect: getattr 1 2: Usage: POSIX::Termios::getattr(termios_ref, fd = 0) at posix/attributes-of-terminals.pl line 13.
# expect: setattr fd: undef 25
# expect: setattr -1: -1 9
# expect: setattr 4000: undef 9
# expect: setattr 1 99: undef 22
# expect: setattr 1 2 3: Usage: POSIX::Termios::setattr(termios_ref, fd = 0, optional_actions = DEF_SETATTR_ACTION) at posix/attributes-of-terminals.pl line 14.
# expect: new: POSIX::Termios 0
# expect: tcdrain fd: no 25
# expect: tcdrain 4000: no 9
# expect: tcdrain -1: -1 9
# expect: tcflow fd: no 25
# expect: tcflow 4000: no 9
# expect: tcflow -1: -1 9
# expect: tcflush fd: no 25
# expect: tcflush 4000: no 9
# expect: tcflush -1: -1 9
# expect: tcsendbreak fd: no 25
# expect: tcsendbreak 4000: no 9
# expect: tcsendbreak -1: -1 9
# expect: tcgetpgrp fd: -1 25
# expect: tcgetpgrp 4000: -1 9
# expect: tcgetpgrp -1: -1 9
# expect: tcsetpgrp fd: no 25
# expect: tcsetpgrp 4000: no 9
# expect: tcsetpgrp -1: -1 9
# expect: ttyname fd: no 25
# expect: ttyname 4000: no 9
# expect: ttyname -1: -1 9
# expect: isatty fd: no 25
# expect: isatty 4000: no 9
# expect: isatty -1: no 9
