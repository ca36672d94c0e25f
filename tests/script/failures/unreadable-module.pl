# A library that may not be read: require says so, and looks no further; do answers undef
use strict; use warnings;
if ($> == 0) { chmod 0755, $ENV{TMPDIR} or die }
mkdir "$ENV{TMPDIR}/$_" or die for 'lib', 'other';
for my $path ('lib/Hidden.pm', 'other/Hidden.pm') { open my $f, '>', "$ENV{TMPDIR}/$path" or die; print {$f} "1;\n"; close $f }
if ($> == 0) { chown 54321, -1, $ENV{TMPDIR}, "$ENV{TMPDIR}/lib", "$ENV{TMPDIR}/lib/Hidden.pm" or die; $> = 54321 }
chmod 0, "$ENV{TMPDIR}/lib/Hidden.pm" or die;
chdir $ENV{TMPDIR} or print("skipped: another user may not come here\n"), exit;
@INC = ('lib', 'other');
print eval { require Hidden; 1 } ? "found\n" : "$@";
print eval { require './lib/Hidden.pm'; 1 } ? "found\n" : "$@";
print defined do './lib/Hidden.pm' ? 'found' : "undef $!", "\n";
@INC = ('other');
print eval { require Hidden; 1 } ? "found\n" : "$@";
chmod 0, "$ENV{TMPDIR}/lib" or die;
@INC = ('lib', 'other');
delete $INC{'Hidden.pm'};
print eval { require Hidden; 1 } ? "found\n" : "$@";
chmod 0755, "$ENV{TMPDIR}/lib";

# no-leak-check: the check needs the rights that this one gives up
# expect: Can't locate Hidden.pm:   lib/Hidden.pm: Permission denied at failures/unreadable-module.pl line 10.
# expect: Can't locate ./lib/Hidden.pm:   ./lib/Hidden.pm: Permission denied at failures/unreadable-module.pl line 11.
# expect: undef Permission denied
# expect: found
# expect: Can't locate Hidden.pm:   lib/Hidden.pm: Permission denied at failures/unreadable-module.pl line 18.
