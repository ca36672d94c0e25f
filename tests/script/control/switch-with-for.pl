# for as a topic with last
for ("banana") {
    if (/^a/) { print "a\n"; last }
    if (/^b/) { print "b\n"; last }
    print "other\n";
}
# expect: b
