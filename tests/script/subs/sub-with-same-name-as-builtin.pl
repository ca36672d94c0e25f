# A user's sub against a builtin needs &
sub reverse { "mine" }
print scalar(reverse("ab")), " ", &reverse("ab"), " ", main::reverse("ab"), "\n";
# expect: ba mine mine
