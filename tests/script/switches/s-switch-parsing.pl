# -s makes variables of arguments
print "$name $flag @ARGV\n";
# switches: -s
# args: -name=value -flag rest -x
# expect: value 1 rest -x
