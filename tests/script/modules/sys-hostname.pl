# hostname gives a non-empty name
use Sys::Hostname;
print length(hostname()) > 0 ? "ok\n" : "empty\n";
# expect: ok
