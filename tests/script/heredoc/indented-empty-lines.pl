# Empty lines do not count for the indentation
print <<~END;
    a

    b
    END
# expect: a
# expect:
# expect: b
