# -i refuses names from outside.
print;
END { $? = 0 }

# switches: -T -i -p
# args: taint/in-place-refused.pl
# expect-error: Insecure dependency in inplace open while running with -T switch.
