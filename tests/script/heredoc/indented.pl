# <<~ removes the smallest common indentation
if (1) {
    print <<~END;
        two
          four
        two
        END
}
# expect: two
# expect:   four
# expect: two
