# Single quotes keep everything but \\ and \'
print 'a\nb', "\n";
print 'it\'s', "\n";
print 'back\\slash', "\n";
print '$x @y', "\n";
# expect: a\nb
# expect: it's
# expect: back\slash
# expect: $x @y
