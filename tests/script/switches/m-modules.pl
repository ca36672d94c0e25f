# -M and -m load modules
# command: -MList::Util=sum,max -e 'print sum(1..4), max(2,9), "\n"'
# expect: 109
