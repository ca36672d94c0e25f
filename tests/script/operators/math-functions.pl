# abs sqrt sin cos atan2 exp log
print abs(-3.5), " ", sqrt(16), " ", exp(0), " ", log(exp(1)), "\n";
printf "%.6f %.6f %.6f\n", sin(1), cos(1), atan2(1, 1) * 4;
print eval { sqrt(-1) } // $@;
print eval { log(0) } // $@;
# expect: 3.5 4 1 1
# expect: 0.841471 0.540302 3.141593
# expect: Can't take sqrt of -1 at operators/math-functions.pl line 4.
# expect: Can't take log of 0 at operators/math-functions.pl line 5.
