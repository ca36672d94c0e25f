# ~~ by what its sides are; arrays, hashes and bare patterns of their own accord
no warnings;
my @cases = ([1,1],['a','a'],['1.0',1],['1.0','1'],[undef,undef],[undef,''],[1,undef],['x',['x','y']],['z',['x','y']],[['a','b'],['a','b']],[['a'],['b']],
 ['k',{k=>1}],['q',{k=>1}],[['q','k'],{k=>1}],[{k=>1},{k=>2}],[{k=>1},{j=>2}],[{k=>1},['k']],['abc',qr/b/],[['abc','x'],qr/b/],[{abc=>1},qr/b/],
 [5,sub{$_[0]==5}],[[1,2],sub{$_[0]<3}],[{a=>1},sub{$_[0] eq 'a'}],[qr/b/,['abc']],[qr/z/,{az=>1}],[undef,{}],[undef,[undef]],[1,'1abc'],['1abc',1],[[1,[2,3]],[1,[2,3]]],[[],[]],[[],sub{0}], [2,'2.0'],['2.0',2]);
print join(' ', map { $_->[0] ~~ $_->[1] ? 1 : 0 } @cases), "\n";
my @a=(1,2); my %h=(1=>2); print 1 ~~ @a ? 1:0, 3 ~~ @a ?1:0, 1 ~~ %h ?1:0, @a ~~ %h ?1:0, %h ~~ @a?1:0, @a ~~ @a ? 1:0, "12" ~~ /2/ ?1:0, @a ~~ /2/ ? 1:0, "\n";
print eval { 1 ~~ bless [], "X"; 1 } ? "matched" : $@;
print eval q{use warnings; my $x = 1 ~~ 1; "quiet\n"};

# expect: 1 1 1 0 1 0 0 1 0 1 0 1 0 1 1 0 1 1 1 1 1 1 1 1 1 0 1 0 1 1 1 1 1 1
# expect: 10111111
# expect: Smart matching a non-overloaded object breaks encapsulation at operators/smart-match.pl line 8.
# expect: quiet
# expect-error: Smartmatch is experimental at (eval 1) line 1.
