# dbmopen ties a hash by AnyDBM_File, whatever that is; dbmclose unties it.
use strict;
use warnings;

package AnyDBM_File {
    BEGIN { $INC{'AnyDBM_File.pm'} = 'here' }
    our @log;
    our $refuses = 0;
    sub TIEHASH { my ($class, @given) = @_; push @log, "TIEHASH $class @given"; return if $refuses-- > 0; bless {}, $class }
    sub STORE { $_[0]{$_[1]} = $_[2] }
    sub FETCH { $_[0]{$_[1]} }
    sub FIRSTKEY { each %{$_[0]} }
    sub NEXTKEY { each %{$_[0]} }
    sub UNTIE { push @log, 'UNTIE' }
    sub DESTROY { push @log, 'DESTROY' }
}

my %h = (old => 1);
my $made = dbmopen %h, 'some/file', 0666;
print ref $made, ' ', ref tied %h, "\n";
undef $made;
$h{new} = 2;
print join(',', %h), "\n";
{
    local $SIG{__WARN__} = sub { print "warned: $_[0]" };
    print 'in its place: ', ref dbmopen(%h, 'other', undef), "\n";
}
print 'closed: ', dbmclose(%h), ' ', join(',', %h), "\n";
print 'closed again: ', dbmclose(%h), "\n";

# Without a mode nothing is made; what cannot be written is read.
$AnyDBM_File::refuses = 1;
my (%read, %none);
print 'for reading: ', ref dbmopen(%read, 'file', 0), "\n";
$AnyDBM_File::refuses = 2;
print 'not at all: ', defined dbmopen(%none, 'file', 0600) ? 'object' : 'undef', ' ', tied %none ? 'tied' : 'not tied', "\n";

my $reference = {};
&CORE::dbmopen($reference, 'by reference', 0400);
print ref tied %$reference, "\n";
&CORE::dbmclose($reference);
print tied %$reference ? 'tied' : 'not tied', "\n";

print "$_\n" for @AnyDBM_File::log;

# expect: AnyDBM_File AnyDBM_File
# expect: new,2
# expect: warned: Use of uninitialized value in dbmopen at tie/dbmopen.pl line 26.
# expect: in its place: AnyDBM_File
# expect: closed: 1 old,1
# expect: closed again: 1
# expect: for reading: AnyDBM_File
# expect: not at all: undef not tied
# expect: AnyDBM_File
# expect: not tied
# expect: TIEHASH AnyDBM_File some/file 66 438
# expect: TIEHASH AnyDBM_File other 2 
# expect: DESTROY
# expect: UNTIE
# expect: DESTROY
# expect: TIEHASH AnyDBM_File file 2 0
# expect: TIEHASH AnyDBM_File file 0 0
# expect: TIEHASH AnyDBM_File file 66 384
# expect: TIEHASH AnyDBM_File file 0 384
# expect: TIEHASH AnyDBM_File by reference 66 256
# expect: UNTIE
# expect: DESTROY
