# A here-doc inside the braces of another
print <<A;
outer @{[ <<B ]}end
inner
B
A
# expect: outer inner
# expect: end
