# %s and %c
printf "[%s] [%5s] [%-5s] [%.2s] [%5.1s] [%c] [%3c] [%05s] [%%]\n", "abc", "abc", "abc", "abc", "abc", 65, 66, "ab";
# expect: [abc] [  abc] [abc  ] [ab] [    a] [A] [  B] [000ab] [%]
