# q takes any delimiter
print q(round), q[square], q{curly}, q<angle>, q/slash/, q!bang!, q#hash#, "\n";
# expect: roundsquarecurlyangleslashbanghash
