# SPDX-License-Identifier: MIT
# What stat and lstat tell as an object, which the file tests -r -d -s ... take too.
package File::stat;
use strict;
our $VERSION = "1.12";
use warnings::register;
use Exporter "import";
use Class::Struct ();

our @EXPORT = qw(stat lstat);
my @fields = qw($st_dev $st_ino $st_mode $st_nlink $st_uid $st_gid $st_rdev $st_size $st_atime $st_mtime $st_ctime $st_blksize $st_blocks);
our @EXPORT_OK = (@fields, "stat_cando");
our %EXPORT_TAGS = (FIELDS => [@fields, @EXPORT]);
our ($st_dev, $st_ino, $st_mode, $st_nlink, $st_uid, $st_gid, $st_rdev, $st_size, $st_atime, $st_mtime, $st_ctime, $st_blksize, $st_blocks);

Class::Struct::struct("File::stat" => [map((substr($_, 4) => '$'), @fields)]);

# stat(2)'s kinds of file and marks, and the test that asks for each.
my %kind = (p => 0010000, c => 0020000, d => 0040000, b => 0060000, f => 0100000, l => 0120000, S => 0140000);
my %mark = (u => 04000, g => 02000, k => 01000);
# r w x ask for the effective user, R W X for the real one.
my %access = (r => 0400, w => 0200, x => 0100);
my %moment = (A => 8, M => 9, C => 10);

use overload
    fallback => 1,
    -X => sub {
        my ($self, $test) = @_;
        return ($self->[2] & 0170000) == $kind{$test} if $kind{$test};
        return ($self->[2] & $mark{$test}) != 0 if $mark{$test};
        return may($self, $test) if $test =~ /[rwx]/i;
        return ($^T - $self->[$moment{$test}]) / 86400 if $moment{$test};
        return $self->[4] == ($test eq "o" ? $> : $<) if lc $test eq "o";
        return $self->[7] if $test eq "s";
        return $self->[7] == 0 if $test eq "z";
        return 1 if $test eq "e";
        require Carp;
        Carp::croak("-$test is not implemented on a File::stat object");
    };

sub may {
    my ($self, $test) = @_;
    my $hints = (caller 1)[8] // 0;
    warnings::warnif("File::stat ignores use filetest 'access'") if $hints & 0x400000;
    stat_cando($self, $access{lc $test}, $test eq lc $test);
}

# Is $group, or one of the further ones, ours?
sub is_member {
    my ($group, $effective) = @_;
    my ($first, @further) = split " ", $);
    $first = (split " ", $()[0] unless $effective;
    !!grep $_ == $group, $first, @further;
}

# May this process have $access (S_IRUSR, S_IWUSR, S_IXUSR)? Of the list that stat gives, or an object.
sub stat_cando {
    my ($stat, $access, $effective) = @_;
    my ($mode, $owner, $group) = @$stat[2, 4, 5];
    my $user = $effective ? $> : $<;
    return 1 if $user == 0 && (!($access & 0111) || $mode & 0111 || ($mode & 0170000) == 0040000);
    $access >>= $owner == $user ? 0 : is_member($group, $effective) ? 3 : 6;
    $mode & $access ? 1 : "";
}
*cando = \&stat_cando;

# From what stat gives; nothing from nothing.
sub populate {
    return unless @_;
    ($st_dev, $st_ino, $st_mode, $st_nlink, $st_uid, $st_gid, $st_rdev, $st_size, $st_atime, $st_mtime, $st_ctime, $st_blksize, $st_blocks) = @_;
    bless [@_[0 .. 12]], __PACKAGE__;
}

# A path, a handle, or a handle's name, which the override's prototype has made a string.
sub stat ($) {
    my $file = shift;
    my @found = CORE::stat $file;
    return populate(@found) if @found || ref $file;
    my $handle = do { local $!; require Symbol; Symbol::qualify_to_ref($file, scalar caller) };
    return unless *$handle{IO};
    local $!;
    populate(CORE::stat $handle);
}

sub lstat ($) { populate(CORE::lstat(shift)) }

1;
