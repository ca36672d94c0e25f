# h l q ll L V are accepted
printf "%ld %lld %qd %hd %hhd %Lf %zd %td %jd\n", 1, 2, 3, 65537, 257, 1.5, 4, 5, 6;
# expect: 1 2 3 1 1 1.500000 4 5 6
