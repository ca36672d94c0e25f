# PERL5OPT loads modules
print sum(1, 2), "\n";
# env: PERL5OPT=-MList::Util=sum
# expect: 3
