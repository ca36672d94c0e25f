# system returns $?
print system("true"), " ", system("false") >> 8, " ", system("sh", "-c", "exit 7") >> 8, " ", $? >> 8, " ", system('kill -9 $$') & 127, "\n";
no warnings; print system("/nonexistent/program"), " $? ", $! + 0, "\n";
# expect: 0 1 7 7 9
# expect: -1 -1 2
