# Fcntl tags
use Fcntl qw(:DEFAULT :flock :seek :mode);
print O_RDONLY, O_WRONLY, O_RDWR, " ", LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN, " ", SEEK_SET, SEEK_CUR, SEEK_END, " ", S_ISDIR((stat ".")[2]) ? 1 : 0, " ", O_CREAT, "\n";
# expect: 012 1248 012 1 64
