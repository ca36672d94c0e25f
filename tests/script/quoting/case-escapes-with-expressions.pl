# \U...\E around expressions and nested ends
my ($x, %h) = ("abc"); $h{k} = "DEF"; print "\U$x-$h{k}\E-\L$h{k}@{[1]}\E-\u$x\E-\Q$x.$h{k}\E.", "\n"; print "\u\LHELLO wORLD\E! \L\uHELLO\n";
# expect: ABC-DEF-def1-Abc-abc\.DEF.
# expect: Hello world! Hello
