# Rounding goes by the binary value
printf "%.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, 3.5;
printf "%.2f %.2f %.1f\n", 1.005, 2.675, 0.25;
# expect: 0 2 2 4
# expect: 1.00 2.67 0.2
