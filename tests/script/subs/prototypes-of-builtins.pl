# prototype "CORE::name" of every function that has a name in perlfunc; undef where its syntax is its own
while (my $name = <DATA>) {
  chomp $name;
  my $prototype = eval { prototype "CORE::$name" };
  print "$name ", $@ ? "unknown" : $prototype // "undef", "\n";
}

# expect: atan2 $$
# expect: abs _
# expect: alarm _
# expect: and undef
# expect: binmode *;$
# expect: bless $;$
# expect: break 
# expect: caller ;$
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
# expect: continue 
# expect: cos _
# expect: crypt $$
# expect: dbmclose \%
# expect: dbmopen \%$$
# expect: default undef
# expect: defined undef
# expect: delete undef
# expect: die @
# expect: do undef
# expect: dump 
# expect: each \[%@]
# expect: else undef
# expect: elsif undef
# expect: endgrent 
# expect: endpwent 
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
# expect: getlogin 
# expect: getpgrp ;$
# expect: getppid 
# expect: getpriority $$
# expect: getpwent 
# expect: getpwnam $
# expect: getpwuid $
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
# expect: join $@
# expect: keys \[%@]
# expect: kill @
# expect: last undef
# expect: lc _
# expect: lcfirst _
# expect: le undef
# expect: length _
# expect: link $$
# expect: local undef
# expect: localtime ;$
# expect: lock \[$@%&*]
# expect: log _
# expect: lstat ;*
# expect: lt undef
# expect: m undef
# expect: map undef
# expect: mkdir _;$
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
# expect: setgrent 
# expect: setpgrp ;$$
# expect: setpriority $$$
# expect: setpwent 
# expect: shift ;\@
# expect: sin _
# expect: size unknown
# expect: sleep ;$
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
atan2
abs
alarm
and
binmode
bless
break
caller
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
continue
cos
crypt
dbmclose
dbmopen
default
defined
delete
die
do
dump
each
else
elsif
endgrent
endpwent
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
getlogin
getpgrp
getppid
getpriority
getpwent
getpwnam
getpwuid
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
join
keys
kill
last
lc
lcfirst
le
length
link
local
localtime
lock
log
lstat
lt
m
map
mkdir
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
setgrent
setpgrp
setpriority
setpwent
shift
sin
size
sleep
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
