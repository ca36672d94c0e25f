use strict; use warnings; use Data::Dumper; $Data::Dumper::Indent = 0; $Data::Dumper::Terse = 1; $Data::Dumper::Useqq = 1; $Data::Dumper::Sortkeys = 1;
sub show(&) { my @got = eval { $_[0]->() }; print $@ ? "died: $@" : join("|", map { ref $_ || !defined $_ ? Dumper($_) : $_ } @got) . "\n" }
use User::pwent qw(:FIELDS pw_has);
use User::grent qw(:FIELDS);
my $user = getpw("root");
show { $user->name, $user->uid, $user->gid, $user->dir, length $user->shell > 0, $user->gecos };
show { $user->age, $user->change, $user->quota, $user->comment, $user->class, $user->expire };
show { $user->passwd eq (CORE::getpwuid(0))[1] };
show { getpw(0)->name, $pw_name, $pw_uid, $pw_dir };
show { getpwuid(0)->name, getpwnam("root")->uid };
show { getpw("no_such_user") };
show { scalar getpw("no_such_user") };
show { ref getpwent() };
show { ref $user };
show { pw_has() };
show { scalar pw_has() };
show { pw_has("gecos"), pw_has("age"), pw_has("gecos", "passwd"), pw_has("gecos", "age") };
show { pw_has("zork") };
show { User::pwent->new(name => 3) };
my $group = getgr("root");
show { $group->name, $group->gid, $group->passwd, scalar @{$group->members} };
show { getgr(0)->name, $gr_name, $gr_gid, $gr_passwd, scalar @gr_members };
show { getgrgid(0)->name, getgrnam("root")->gid };
show { getgr("no_such_group") };
show { User::grent::populate(), User::grent::populate(1, 2, 3, "a b") };
show { ref getgrent() };
show { User::grent->new };
show { map { prototype "User::pwent::$_" } qw(getpw getpwnam getpwuid) };
show { map { prototype "User::grent::$_" } qw(getgr getgrnam getgrgid populate) };
show { @User::pwent::EXPORT, @User::pwent::EXPORT_OK, @{$User::pwent::EXPORT_TAGS{ALL}}, @User::grent::EXPORT, @User::grent::EXPORT_OK };

# expect: root|0|0|/root|1|root
# expect: undef|undef|undef|undef|undef|undef
# expect: 1
# expect: root|root|0|/root
# expect: root|0
# expect:
# expect: undef
# expect: User::pwent
# expect: User::pwent
# expect: dir|gecos|gid|name|passwd|shell|uid
# expect: dir gecos gid name passwd shell uid
# expect: 1||1|
# expect: died: zork is never a valid struct pwd field at by-name/users-and-groups.pl line 18.
# expect: bless( [3,undef,undef,undef,undef,undef,undef,undef,undef,undef,undef,undef,undef], 'User::pwent' )
# expect: root|0|x|0
# expect: root|root|0|x|0
# expect: root|0
# expect:
# expect: bless( [1,2,3,["a","b"]], 'User::grent' )
# expect: User::grent
# expect: bless( [undef,undef,undef,[]], 'User::grent' )
# expect: $|$|$
# expect: $|$|$|@
# expect: getpwent|getpwuid|getpwnam|getpw|pw_has|$pw_name|$pw_passwd|$pw_uid|$pw_gid|$pw_gecos|$pw_dir|$pw_shell|$pw_expire|$pw_change|$pw_class|$pw_age|$pw_quota|$pw_comment|getpwent|getpwuid|getpwnam|getpw|pw_has|$pw_name|$pw_passwd|$pw_uid|$pw_gid|$pw_gecos|$pw_dir|$pw_shell|$pw_expire|$pw_change|$pw_class|$pw_age|$pw_quota|$pw_comment|getgrent|getgrgid|getgrnam|getgr|$gr_name|$gr_gid|$gr_passwd|@gr_members
