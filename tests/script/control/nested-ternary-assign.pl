# Conditional chains
my @r = map { $_ % 15 == 0 ? "FizzBuzz" : $_ % 5 == 0 ? "Buzz" : $_ % 3 == 0 ? "Fizz" : $_ } 1 .. 15;
print "@r\n";
# expect: 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
