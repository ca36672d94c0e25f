# -- ends the switches
# command: -e 'print "@ARGV\n"' -- -n x
# expect: -n x
