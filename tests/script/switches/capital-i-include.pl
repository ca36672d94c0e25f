# -I puts folders first into @INC
# command: -I/first -I /second -e 'print "$INC[0] $INC[1]\n"'
# expect: /first /second
