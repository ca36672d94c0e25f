# %Config and %! are tied
use Config; use Errno;
print tied(%Config) ? 1 : 0, tied(%!) ? 1 : 0, "\n";
# expect: 11
