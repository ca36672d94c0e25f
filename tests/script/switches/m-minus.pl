# -M-strict means no, -m imports nothing
# command: -Mstrict -M-strict -mList::Util -e '$x = 1; print defined &sum ? 1 : 0, defined &List::Util::sum ? 1 : 0, "\n"'
# expect: 01
