# Term::ReadLine without a package that edits: lines with a prompt, on handles of one's own.
use strict;
use warnings;
BEGIN { @ENV{qw(PERL_RL TERM)} = ("0", "dumb") }
BEGIN {    # a termcap of our own, so that no machine's data matter
    package Term::Cap;
    $INC{"Term/Cap.pm"} = 1;
    sub Tgetent { bless {} }
    sub Tputs { $_[1] =~ /^(?:us|ue|md|me)$/ ? "<$_[1]>" : "" }
}
use Term::ReadLine;
pipe my $in, my $feed or die;
pipe my $seen, my $out or die;
my $term = Term::ReadLine->new("calculator", $in, $out);
sub shown { print {$out} "\n"; print "shown: ", scalar <$seen> }
print ref $term, " ", $term->ReadLine, " ", $term->IN == $in ? "in" : "?", " ", $term->OUT == $out ? "out" : "?", "\n";
print {$feed} map "$_\n", "one", "", "two words ", 4 .. 20;
$feed->flush;
print "[", $term->readline("> "), "]\n";
shown;
print "ornaments ", $term->ornaments, "\n";
print "off ", $term->ornaments(0), "\n";
for my $prompt (" p ", "", undef) { print "[", $term->readline($prompt), "]\n"; shown }
for my $ornaments (1, "us,ue,,", "md") {
    no warnings;
    print "ornaments ", $term->ornaments($ornaments), "\n";
    $term->readline("p");
    shown;
}
$term->ornaments(0);
{ local $/ = "x"; print "[", $term->readline("p"), "]\n"; }
{ local $/; print "[", $term->readline("p"), "]\n"; }
shown;

my $features = $term->Features;
print join(" ", map "$_=$features->{$_}", sort keys %$features), "\n";
print ref $term->Attribs, " ", scalar keys %{ $term->Attribs }, "\n";
print defined $term->MinLine(3) ? "?" : "undef", " ", scalar(() = $term->addhistory("x")), "\n";
print $term->can($_) ? "" : "no ", $_, "\n" for qw(newTTY tkRunning event_loop findConsole AddHistory nosuch);
print "$_: ", join(" ", do { no strict "refs"; @{"${_}::ISA"} }), "\n" for qw(Term::ReadLine Term::ReadLine::Stub);
print eval { Term::ReadLine->new; 1 } ? "?" : $@ =~ s/ at .*//rs, "\n";
print eval { Term::ReadLine->new("x", $in); 1 } ? "?" : $@ =~ s/ at .*//rs, "\n";

pipe my $other_in, my $other_feed or die;
print {$other_feed} "from the other\nno end";
close $other_feed;
$term->newTTY($other_in, $out);
print "[", $term->readline("p"), "]\n" for 1 .. 2;
print defined $term->readline("p") ? "?" : "the end", "\n";
$term->newTTY($in, $out);

print "toloop ", defined $term->event_loop ? "?" : "none", "\n";
$term->event_loop(sub { print "waiting with $_[0]\n" }, sub { print $_[0] == $in ? "registered\n" : "?\n"; "data" });
print "[", $term->readline("p"), "]\n" for 1 .. 2;
$term->event_loop(undef);
print "tkRunning ", $term->tkRunning(0), $term->tkRunning, "\n";
print "[", $term->readline("p"), "]\n";

# expect: Term::ReadLine::Stub Term::ReadLine::Stub in out
# expect: [one]
# expect: shown: <us>> <ue><md><me><me>
# expect: ornaments us,ue,md,me
# expect: off ,,,
# expect: []
# expect: shown:  p 
# expect: [two words ]
# expect: shown: 
# expect: [4]
# expect: shown: 
# expect: ornaments us,ue,md,me
# expect: shown: <us>p<ue><md><me><me>
# expect: ornaments us,ue,,
# expect: shown: <us>p<ue>
# expect: ornaments md
# expect: shown: <md>p
# expect: [8]
# expect: [9]
# expect: shown: pp
# expect: newTTY=1 ornaments=1 tkRunning=1
# expect: HASH 0
# expect: undef 0
# expect: newTTY
# expect: tkRunning
# expect: event_loop
# expect: findConsole
# expect: no AddHistory
# expect: no nosuch
# expect: Term::ReadLine: Term::ReadLine::Stub
# expect: Term::ReadLine::Stub: Term::ReadLine::Tk Term::ReadLine::TermCap
# expect: method new called with wrong number of arguments
# expect: method new called with wrong number of arguments
# expect: [from the other]
# expect: [no end]
# expect: the end
# expect: toloop none
# expect: registered
# expect: waiting with data
# expect: [10]
# expect: waiting with data
# expect: [11]
# expect: tkRunning 00
# expect: [12]
