# Overriding with use subs and CORE::
use subs 'hex';
sub hex { "my hex @_" }
print hex("ff"), " ", CORE::hex("ff"), "\n";
# expect: my hex ff 255
