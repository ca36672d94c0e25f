# PERL5LIB adds to @INC
print join("|", @INC[0, 1]), "\n";
# env: PERL5LIB=/lib/one:/lib/two
# expect: /lib/one|/lib/two
