# A tied hash holds references
package T;
sub TIEHASH { bless {} }
sub FETCH { $_[0]{$_[1]} }
sub STORE { $_[0]{$_[1]} = $_[2] }
sub EXISTS { exists $_[0]{$_[1]} }
package main;
tie my %h, 'T';
$h{l} = [1]; push @{ $h{l} }, 2; $h{d}{e} = 5; $h{n}++; $h{n} += 4; $h{s} .= "x";
print "@{ $h{l} } $h{d}{e} $h{n} $h{s}\n";
# expect: 1 2 5 5 x
