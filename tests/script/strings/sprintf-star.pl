# * takes width and precision from the list
printf "[%*d] [%-*d] [%*d] [%.*f] [%*.*f] [%.*f]\n", 5, 42, 5, 42, -5, 42, 2, 3.14159, 8, 3, 2.71828, -1, 2.5;
# expect: [   42] [42   ] [42   ] [3.14] [   2.718] [2.500000]
