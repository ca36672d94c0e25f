# Times before 1970 and after 2038
print scalar(gmtime -1), "\n", scalar(gmtime 4294967296), "\n", scalar(gmtime 1e11), "\n", (gmtime 951782400)[3, 4], "\n";
# expect: Wed Dec 31 23:59:59 1969
# expect: Sun Feb  7 06:28:16 2106
# expect: Wed Nov 16 09:46:40 5138
# expect: 291
