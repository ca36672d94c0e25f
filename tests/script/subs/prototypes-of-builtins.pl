# prototype "CORE::name" of every function that has a name in perlfunc; undef where its syntax is its own
while (my $name = <DATA>) {
  chomp $name;
  my $prototype = eval { prototype "CORE::$name" };
  print "$name ", $@ ? "unknown" : $prototype // "undef", "\n";
}

# expect: abs _
# expect: accept **
# expect: alarm _
# expect: and undef
# expect: atan2 $$
# expect: bind *$
# expect: binmode *;$
# expect: bless $;$
# expect: break 
# expect: caller ;$
# expect: catch 
# expect: chdir ;$
# expect: chmod @
# expect: chomp undef
# expect: chop undef
# expect: chown @
# expect: chr _
# expect: chroot _
# expect: close ;*
# expect: closedir *
# expect: cmp undef
# expect: connect *$
# expect: continue 
# expect: cos _
# expect: crypt $$
# expect: dbmclose \%
# expect: dbmopen \%$$
# expect: default undef
# expect: defer undef
# expect: defined undef
# expect: delete undef
# expect: die @
# expect: do undef
# expect: dump 
# expect: each \[%@]
# expect: else undef
# expect: elsif undef
# expect: endgrent 
# expect: endhostent 
# expect: endnetent 
# expect: endprotoent 
# expect: endpwent 
# expect: endservent 
# expect: eof ;*
# expect: eq undef
# expect: eval undef
# expect: evalbytes _
# expect: exec undef
# expect: exists undef
# expect: exit ;$
# expect: exp _
# expect: fc _
# expect: fcntl *$$
# expect: fileno *
# expect: finally undef
# expect: flock *$
# expect: for undef
# expect: foreach undef
# expect: fork 
# expect: format undef
# expect: formline $@
# expect: ge undef
# expect: getc ;*
# expect: getgrent 
# expect: getgrgid $
# expect: getgrnam $
# expect: gethostbyaddr $$
# expect: gethostbyname $
# expect: gethostent 
# expect: getlogin 
# expect: getnetbyaddr $$
# expect: getnetbyname $
# expect: getnetent 
# expect: getpeername *
# expect: getpgrp ;$
# expect: getppid 
# expect: getpriority $$
# expect: getprotobyname $
# expect: getprotobynumber $;
# expect: getprotoent 
# expect: getpwent 
# expect: getpwnam $
# expect: getpwuid $
# expect: getservbyname $$
# expect: getservbyport $$
# expect: getservent 
# expect: getsockname *
# expect: getsockopt *$$
# expect: given undef
# expect: glob _;
# expect: gmtime ;$
# expect: goto undef
# expect: grep undef
# expect: gt undef
# expect: hex _
# expect: if undef
# expect: import unknown
# expect: index $$;$
# expect: int _
# expect: ioctl *$$
# expect: isa 
# expect: join $@
# expect: keys \[%@]
# expect: kill @
# expect: last undef
# expect: lc _
# expect: lcfirst _
# expect: le undef
# expect: length _
# expect: link $$
# expect: listen *$
# expect: local undef
# expect: localtime ;$
# expect: lock \[$@%&*]
# expect: log _
# expect: lstat ;*
# expect: lt undef
# expect: m undef
# expect: map undef
# expect: mkdir _;$
# expect: msgctl $$$
# expect: msgget $$
# expect: msgrcv $$$$$
# expect: msgsnd $$$
# expect: my undef
# expect: ne undef
# expect: next undef
# expect: no undef
# expect: not $;
# expect: oct _
# expect: open *;$@
# expect: opendir *$
# expect: or undef
# expect: ord _
# expect: order unknown
# expect: our undef
# expect: pack $@
# expect: package undef
# expect: pipe **
# expect: pop ;\@
# expect: pos ;\[$*]
# expect: precision unknown
# expect: print undef
# expect: printf undef
# expect: prototype _
# expect: push \@@
# expect: q undef
# expect: qq undef
# expect: qr undef
# expect: quotemeta _
# expect: qw undef
# expect: qx undef
# expect: rand ;$
# expect: read *\$$;$
# expect: readdir *
# expect: readline ;*
# expect: readlink _
# expect: readpipe _
# expect: recv *\$$$
# expect: redo undef
# expect: ref _
# expect: rename $$
# expect: require undef
# expect: reset ;$
# expect: return undef
# expect: reverse @
# expect: rewinddir *
# expect: rindex $$;$
# expect: rmdir _
# expect: s undef
# expect: say undef
# expect: scalar $
# expect: seek *$$
# expect: seekdir *$
# expect: select undef
# expect: semctl $$$$
# expect: semget $$$
# expect: semop $$
# expect: send *$$;$
# expect: setgrent 
# expect: sethostent $
# expect: setnetent $
# expect: setpgrp ;$$
# expect: setpriority $$$
# expect: setprotoent $
# expect: setpwent 
# expect: setservent $
# expect: setsockopt *$$$
# expect: shift ;\@
# expect: shmctl $$$
# expect: shmget $$$
# expect: shmread $$$$
# expect: shmwrite $$$$
# expect: shutdown *$
# expect: sin _
# expect: size unknown
# expect: sleep ;$
# expect: socket *$$$
# expect: socketpair **$$$
# expect: sort undef
# expect: splice \@;$$@
# expect: split undef
# expect: sprintf $@
# expect: sqrt _
# expect: srand ;$
# expect: stat ;*
# expect: state undef
# expect: study _
# expect: sub undef
# expect: substr $$;$$
# expect: symlink $$
# expect: syscall $@
# expect: sysopen *$$;$
# expect: sysread *\$$;$
# expect: sysseek *$$
# expect: system undef
# expect: syswrite *$;$$
# expect: tell ;*
# expect: telldir *
# expect: tie \[$@%*]$@
# expect: tied \[$@%*]
# expect: time 
# expect: times 
# expect: tr undef
# expect: truncate $$
# expect: try undef
# expect: uc _
# expect: ucfirst _
# expect: umask ;$
# expect: undef ;\[$@%&*]
# expect: unless undef
# expect: unlink @
# expect: unpack $_
# expect: unshift \@@
# expect: untie \[$@%*]
# expect: until undef
# expect: use undef
# expect: utime @
# expect: values \[%@]
# expect: vec $$$
# expect: vector unknown
# expect: wait 
# expect: waitpid $$
# expect: wantarray 
# expect: warn @
# expect: when undef
# expect: while undef
# expect: write ;*
# expect: x undef
# expect: xor undef
# expect: y undef

__DATA__
abs
accept
alarm
and
atan2
bind
binmode
bless
break
caller
catch
chdir
chmod
chomp
chop
chown
chr
chroot
close
closedir
cmp
connect
continue
cos
crypt
dbmclose
dbmopen
default
defer
defined
delete
die
do
dump
each
else
elsif
endgrent
endhostent
endnetent
endprotoent
endpwent
endservent
eof
eq
eval
evalbytes
exec
exists
exit
exp
fc
fcntl
fileno
finally
flock
for
foreach
fork
format
formline
ge
getc
getgrent
getgrgid
getgrnam
gethostbyaddr
gethostbyname
gethostent
getlogin
getnetbyaddr
getnetbyname
getnetent
getpeername
getpgrp
getppid
getpriority
getprotobyname
getprotobynumber
getprotoent
getpwent
getpwnam
getpwuid
getservbyname
getservbyport
getservent
getsockname
getsockopt
given
glob
gmtime
goto
grep
gt
hex
if
import
index
int
ioctl
isa
join
keys
kill
last
lc
lcfirst
le
length
link
listen
local
localtime
lock
log
lstat
lt
m
map
mkdir
msgctl
msgget
msgrcv
msgsnd
my
ne
next
no
not
oct
open
opendir
or
ord
order
our
pack
package
pipe
pop
pos
precision
print
printf
prototype
push
q
qq
qr
quotemeta
qw
qx
rand
read
readdir
readline
readlink
readpipe
recv
redo
ref
rename
require
reset
return
reverse
rewinddir
rindex
rmdir
s
say
scalar
seek
seekdir
select
semctl
semget
semop
send
setgrent
sethostent
setnetent
setpgrp
setpriority
setprotoent
setpwent
setservent
setsockopt
shift
shmctl
shmget
shmread
shmwrite
shutdown
sin
size
sleep
socket
socketpair
sort
splice
split
sprintf
sqrt
srand
stat
state
study
sub
substr
symlink
syscall
sysopen
sysread
sysseek
system
syswrite
tell
telldir
tie
tied
time
times
tr
truncate
try
uc
ucfirst
umask
undef
unless
unlink
unpack
unshift
untie
until
use
utime
values
vec
vector
wait
waitpid
wantarray
warn
when
while
write
x
xor
y
