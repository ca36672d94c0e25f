# % by zero dies
print eval { 5 % 0 } // "died: $@";
print eval { 5 % 0.5 } // "died: $@";
# expect: died: Illegal modulus zero at operators/modulus-zero.pl line 2.
# expect: died: Illegal modulus zero at operators/modulus-zero.pl line 3.
