# After __END__ the main script also has DATA
print scalar <DATA>;
__END__
line after end
# expect: line after end
