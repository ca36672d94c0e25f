# PERL_RL and the packages that Term::ReadLine looks for: what answers when one is there, broken or missing.
use strict;
use warnings;
use File::Temp "tempdir";
my $there = tempdir(CLEANUP => 1);
mkdir "$there/Term" and mkdir "$there/Term/ReadLine" or die;
sub package_file {
    my ($name, $text) = @_;
    open my $file, ">", "$there/Term/ReadLine/$name.pm" or die;
    print $file $text;
    close $file;
}
for my $name (qw(EditLine Perl Mine)) {
    package_file($name, "package Term::ReadLine::$name; sub new { bless [] } sub ReadLine { '$name' } sub readline { 'read by $name' } 1");
}
package_file("NoReader", "package Term::ReadLine::NoReader; 1");
package_file("Broken", "die 'broken'");
sub asked {
    my ($wanted) = @_;
    local $ENV{PERL_RL} = $wanted if defined $wanted;
    delete local $ENV{PERL_RL} unless defined $wanted;
    my $program = 'require Term::ReadLine; my $t = Term::ReadLine->new("x", *STDIN, *STDOUT); print $t->ReadLine, " @Term::ReadLine::ISA: ", $t->readline("") // "undef"';
    open my $answer, "-|", $^X, "-I$there", "-e", $program or die;
    local $ENV{TERM} = "dumb";
    print defined $wanted ? "'$wanted'" : "not set", " -> ", <$answer>, "\n";
}
$ENV{TERM} = "dumb";
open STDIN, "<", "/dev/null" or die;
asked($_) for undef, "", " o=0", 0, "0 o=0", "Mine", "Mine o=0", "Perl", "EditLine", "NoReader", "Broken", "Nosuch", "Stub";
unlink "$there/Term/ReadLine/EditLine.pm" or die;
asked(undef);

# expect: not set -> EditLine Term::ReadLine::EditLine Term::ReadLine::Stub: read by EditLine
# expect: '' -> EditLine Term::ReadLine::EditLine Term::ReadLine::Stub: read by EditLine
# expect: ' o=0' -> EditLine Term::ReadLine::EditLine Term::ReadLine::Stub: read by EditLine
# expect: '0' -> Term::ReadLine::Stub Term::ReadLine::Stub: undef
# expect: '0 o=0' -> Term::ReadLine::Stub Term::ReadLine::Stub: undef
# expect: 'Mine' -> Mine Term::ReadLine::Mine: read by Mine
# expect: 'Mine o=0' -> Mine Term::ReadLine::Mine: read by Mine
# expect: 'Perl' -> Perl Term::ReadLine::Perl Term::ReadLine::Stub: read by Perl
# expect: 'EditLine' -> EditLine Term::ReadLine::EditLine Term::ReadLine::Stub: read by EditLine
# expect: 'NoReader' -> Term::ReadLine::Stub Term::ReadLine::Stub: undef
# expect: 'Broken' -> Term::ReadLine::Stub Term::ReadLine::Stub: undef
# expect: 'Nosuch' -> Term::ReadLine::Stub Term::ReadLine::Stub: undef
# expect: 'Stub' -> Term::ReadLine::Stub Term::ReadLine::Stub: undef
# expect: not set -> Perl Term::ReadLine::Perl Term::ReadLine::Stub: read by Perl
