# /p and ${^MATCH}
"xay" =~ /a/p; print "${^PREMATCH}|${^MATCH}|${^POSTMATCH}\n";
# expect: x|a|y
