# Twenty nested blocks
my $n = 0;
{{{{{{{{{{{{{{{{{{{{ $n++ }}}}}}}}}}}}}}}}}}}}
print "$n\n";
# expect: 1
