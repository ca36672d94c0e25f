# Where no AnyDBM_File is to be found there is no database, and one that does not load is none.
BEGIN { @INC = () }
my %h = (a => 1);
print eval { dbmopen %h, 'file', 0666; 1 } ? 'opened' : $@;
print join(',', %h), ' ', tied %h ? 'tied' : 'not tied', "\n";
@INC = sub { my $text = "package AnyDBM_File; die qq{not today\\n}"; open my $file, '<', \$text; $file };
print eval { dbmopen %h, 'file', 0666; 1 } ? 'opened' : $@;
@INC = sub { my $text = 'package AnyDBM_File; sub TIEHASH { bless [] } 1'; open my $file, '<', \$text; $file };
print eval { ref dbmopen %h, 'file', 0666 } || $@, "\n";

# expect: No dbm on this machine at tie/dbmopen-without.pl line 4.
# expect: a,1 not tied
# expect: No dbm on this machine at tie/dbmopen-without.pl line 7.
# expect: No dbm on this machine at tie/dbmopen-without.pl line 9.
# expect:
