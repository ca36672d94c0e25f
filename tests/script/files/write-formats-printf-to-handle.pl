# printf to handles and in lists
printf STDOUT "%s-%s\n", "a", "b";
printf {*STDOUT} ("%03d\n", 7);
printf("%s\n", join ",", 1, 2);
my @a = ("%s %s\n", 1, 2);
printf STDOUT @a;
# expect: a-b
# expect: 007
# expect: 1,2
# expect: 1 2
