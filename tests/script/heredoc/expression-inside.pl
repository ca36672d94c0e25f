# @{[ ]} runs code inside a here-doc
print <<E;
sum: @{[ 1 + 2 ]}
ref: ${\ join('-', 1, 2)}
E
# expect: sum: 3
# expect: ref: 1-2
