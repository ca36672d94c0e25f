# -M with a list in quotes
# command: '-MPOSIX qw(floor ceil)' -e 'print floor(1.5), ceil(1.5), "\n"'
# expect: 12
