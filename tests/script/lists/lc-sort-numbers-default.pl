# sort without a block compares text
print join(",", sort 100, 20, 3), " ", join(",", sort { $a <=> $b } 100, 20, 3), "\n";
# expect: 100,20,3 3,20,100
