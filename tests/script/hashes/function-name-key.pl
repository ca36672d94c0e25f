# shift in braces is a word, +shift a call
sub f { my %h = (shift => 'word', x => 'call'); return $h{shift} . $h{+shift} . $h{shift()} }
print f('x', 'x'), "\n";
# expect: wordcallcall
