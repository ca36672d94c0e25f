// SPDX-License-Identifier: MIT
// The numbers of single C headers, as scripts ask for them by `require "sys/ioctl.ph"` and as IPC::SysV names them.
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "runtime/posix/constants.h"

namespace nacre::posix {

namespace {

constexpr Constant of_ipc[] = {
    {"IPC_CREAT", IPC_CREAT}, {"IPC_EXCL", IPC_EXCL}, {"IPC_INFO", IPC_INFO}, {"IPC_NOWAIT", IPC_NOWAIT}, {"IPC_PRIVATE", IPC_PRIVATE},
    {"IPC_RMID", IPC_RMID}, {"IPC_SET", IPC_SET}, {"IPC_STAT", IPC_STAT},
};

constexpr Constant of_semaphores[] = {
    {"GETALL", GETALL}, {"GETNCNT", GETNCNT}, {"GETPID", GETPID}, {"GETVAL", GETVAL}, {"GETZCNT", GETZCNT}, {"SEM_INFO", SEM_INFO},
    {"SEM_STAT", SEM_STAT}, {"SEM_UNDO", SEM_UNDO}, {"SETALL", SETALL}, {"SETVAL", SETVAL},
};

constexpr Constant of_queues[] = {
    {"MSG_EXCEPT", MSG_EXCEPT}, {"MSG_INFO", MSG_INFO}, {"MSG_NOERROR", MSG_NOERROR}, {"MSG_STAT", MSG_STAT},
};

constexpr Constant of_shared_memory[] = {
    {"SHM_DEST", SHM_DEST}, {"SHM_EXEC", SHM_EXEC}, {"SHM_HUGETLB", SHM_HUGETLB}, {"SHM_INFO", SHM_INFO}, {"SHM_LOCK", SHM_LOCK},
    {"SHM_LOCKED", SHM_LOCKED}, {"SHM_NORESERVE", SHM_NORESERVE}, {"SHM_R", SHM_R}, {"SHM_RDONLY", SHM_RDONLY}, {"SHM_REMAP", SHM_REMAP},
    {"SHM_RND", SHM_RND}, {"SHM_STAT", SHM_STAT}, {"SHM_UNLOCK", SHM_UNLOCK}, {"SHM_W", SHM_W},
};

constexpr Constant of_wait[] = {
    {"P_ALL", P_ALL}, {"P_PGID", P_PGID}, {"P_PID", P_PID}, {"WCONTINUED", WCONTINUED}, {"WEXITED", WEXITED}, {"WNOHANG", WNOHANG},
    {"WNOWAIT", WNOWAIT}, {"WSTOPPED", WSTOPPED}, {"WUNTRACED", WUNTRACED},
};

constexpr Constant of_ioctl[] = {
    {"FIOASYNC", FIOASYNC}, {"FIOCLEX", FIOCLEX}, {"FIONBIO", FIONBIO}, {"FIONCLEX", FIONCLEX}, {"FIONREAD", FIONREAD},
    {"FIOQSIZE", FIOQSIZE}, {"SIOCADDDLCI", SIOCADDDLCI}, {"SIOCADDMULTI", SIOCADDMULTI}, {"SIOCADDRT", SIOCADDRT},
    {"SIOCDARP", SIOCDARP}, {"SIOCDELDLCI", SIOCDELDLCI}, {"SIOCDELMULTI", SIOCDELMULTI}, {"SIOCDELRT", SIOCDELRT},
    {"SIOCDEVPRIVATE", SIOCDEVPRIVATE}, {"SIOCDIFADDR", SIOCDIFADDR}, {"SIOCDRARP", SIOCDRARP}, {"SIOCGARP", SIOCGARP},
    {"SIOCGIFADDR", SIOCGIFADDR}, {"SIOCGIFBR", SIOCGIFBR}, {"SIOCGIFBRDADDR", SIOCGIFBRDADDR}, {"SIOCGIFCONF", SIOCGIFCONF},
    {"SIOCGIFCOUNT", SIOCGIFCOUNT}, {"SIOCGIFDSTADDR", SIOCGIFDSTADDR}, {"SIOCGIFENCAP", SIOCGIFENCAP}, {"SIOCGIFFLAGS", SIOCGIFFLAGS},
    {"SIOCGIFHWADDR", SIOCGIFHWADDR}, {"SIOCGIFINDEX", SIOCGIFINDEX}, {"SIOCGIFMAP", SIOCGIFMAP}, {"SIOCGIFMEM", SIOCGIFMEM},
    {"SIOCGIFMETRIC", SIOCGIFMETRIC}, {"SIOCGIFMTU", SIOCGIFMTU}, {"SIOCGIFNAME", SIOCGIFNAME}, {"SIOCGIFNETMASK", SIOCGIFNETMASK},
    {"SIOCGIFPFLAGS", SIOCGIFPFLAGS}, {"SIOCGIFSLAVE", SIOCGIFSLAVE}, {"SIOCGIFTXQLEN", SIOCGIFTXQLEN}, {"SIOCGRARP", SIOCGRARP},
    {"SIOCPROTOPRIVATE", SIOCPROTOPRIVATE}, {"SIOCRTMSG", SIOCRTMSG}, {"SIOCSARP", SIOCSARP}, {"SIOCSIFADDR", SIOCSIFADDR},
    {"SIOCSIFBR", SIOCSIFBR}, {"SIOCSIFBRDADDR", SIOCSIFBRDADDR}, {"SIOCSIFDSTADDR", SIOCSIFDSTADDR}, {"SIOCSIFENCAP", SIOCSIFENCAP},
    {"SIOCSIFFLAGS", SIOCSIFFLAGS}, {"SIOCSIFHWADDR", SIOCSIFHWADDR}, {"SIOCSIFHWBROADCAST", SIOCSIFHWBROADCAST},
    {"SIOCSIFLINK", SIOCSIFLINK}, {"SIOCSIFMAP", SIOCSIFMAP}, {"SIOCSIFMEM", SIOCSIFMEM}, {"SIOCSIFMETRIC", SIOCSIFMETRIC},
    {"SIOCSIFMTU", SIOCSIFMTU}, {"SIOCSIFNAME", SIOCSIFNAME}, {"SIOCSIFNETMASK", SIOCSIFNETMASK}, {"SIOCSIFPFLAGS", SIOCSIFPFLAGS},
    {"SIOCSIFSLAVE", SIOCSIFSLAVE}, {"SIOCSIFTXQLEN", SIOCSIFTXQLEN}, {"SIOCSRARP", SIOCSRARP}, {"TCFLSH", TCFLSH}, {"TCGETA", TCGETA},
    {"TCGETS", TCGETS}, {"TCGETX", TCGETX}, {"TCSBRK", TCSBRK}, {"TCSBRKP", TCSBRKP}, {"TCSETA", TCSETA}, {"TCSETAF", TCSETAF},
    {"TCSETAW", TCSETAW}, {"TCSETS", TCSETS}, {"TCSETSF", TCSETSF}, {"TCSETSW", TCSETSW}, {"TCSETX", TCSETX}, {"TCSETXF", TCSETXF},
    {"TCSETXW", TCSETXW}, {"TCXONC", TCXONC}, {"TIOCCBRK", TIOCCBRK}, {"TIOCCONS", TIOCCONS}, {"TIOCEXCL", TIOCEXCL},
    {"TIOCGDEV", TIOCGDEV}, {"TIOCGETD", TIOCGETD}, {"TIOCGEXCL", TIOCGEXCL}, {"TIOCGICOUNT", TIOCGICOUNT},
    {"TIOCGLCKTRMIOS", TIOCGLCKTRMIOS}, {"TIOCGPGRP", TIOCGPGRP}, {"TIOCGPKT", TIOCGPKT}, {"TIOCGPTLCK", TIOCGPTLCK},
    {"TIOCGPTN", TIOCGPTN}, {"TIOCGPTPEER", TIOCGPTPEER}, {"TIOCGRS485", TIOCGRS485}, {"TIOCGSERIAL", TIOCGSERIAL},
    {"TIOCGSID", TIOCGSID}, {"TIOCGSOFTCAR", TIOCGSOFTCAR}, {"TIOCGWINSZ", TIOCGWINSZ}, {"TIOCINQ", TIOCINQ}, {"TIOCLINUX", TIOCLINUX},
    {"TIOCMBIC", TIOCMBIC}, {"TIOCMBIS", TIOCMBIS}, {"TIOCMGET", TIOCMGET}, {"TIOCMIWAIT", TIOCMIWAIT}, {"TIOCMSET", TIOCMSET},
    {"TIOCM_CAR", TIOCM_CAR}, {"TIOCM_CD", TIOCM_CD}, {"TIOCM_CTS", TIOCM_CTS}, {"TIOCM_DSR", TIOCM_DSR}, {"TIOCM_DTR", TIOCM_DTR},
    {"TIOCM_LE", TIOCM_LE}, {"TIOCM_RI", TIOCM_RI}, {"TIOCM_RNG", TIOCM_RNG}, {"TIOCM_RTS", TIOCM_RTS}, {"TIOCM_SR", TIOCM_SR},
    {"TIOCM_ST", TIOCM_ST}, {"TIOCNOTTY", TIOCNOTTY}, {"TIOCNXCL", TIOCNXCL}, {"TIOCOUTQ", TIOCOUTQ}, {"TIOCPKT", TIOCPKT},
    {"TIOCPKT_DATA", TIOCPKT_DATA}, {"TIOCPKT_DOSTOP", TIOCPKT_DOSTOP}, {"TIOCPKT_FLUSHREAD", TIOCPKT_FLUSHREAD},
    {"TIOCPKT_FLUSHWRITE", TIOCPKT_FLUSHWRITE}, {"TIOCPKT_IOCTL", TIOCPKT_IOCTL}, {"TIOCPKT_NOSTOP", TIOCPKT_NOSTOP},
    {"TIOCPKT_START", TIOCPKT_START}, {"TIOCPKT_STOP", TIOCPKT_STOP}, {"TIOCSBRK", TIOCSBRK}, {"TIOCSCTTY", TIOCSCTTY},
    {"TIOCSERCONFIG", TIOCSERCONFIG}, {"TIOCSERGETLSR", TIOCSERGETLSR}, {"TIOCSERGETMULTI", TIOCSERGETMULTI},
    {"TIOCSERGSTRUCT", TIOCSERGSTRUCT}, {"TIOCSERGWILD", TIOCSERGWILD}, {"TIOCSERSETMULTI", TIOCSERSETMULTI},
    {"TIOCSERSWILD", TIOCSERSWILD}, {"TIOCSER_TEMT", TIOCSER_TEMT}, {"TIOCSETD", TIOCSETD}, {"TIOCSIG", TIOCSIG},
    {"TIOCSLCKTRMIOS", TIOCSLCKTRMIOS}, {"TIOCSPGRP", TIOCSPGRP}, {"TIOCSPTLCK", TIOCSPTLCK}, {"TIOCSRS485", TIOCSRS485},
    {"TIOCSSERIAL", TIOCSSERIAL}, {"TIOCSSOFTCAR", TIOCSSOFTCAR}, {"TIOCSTI", TIOCSTI}, {"TIOCSWINSZ", TIOCSWINSZ},
    {"TIOCVHANGUP", TIOCVHANGUP},
};

constexpr Constant of_sockets[] = {
    {"AF_ALG", AF_ALG}, {"AF_APPLETALK", AF_APPLETALK}, {"AF_ASH", AF_ASH}, {"AF_ATMPVC", AF_ATMPVC}, {"AF_ATMSVC", AF_ATMSVC},
    {"AF_AX25", AF_AX25}, {"AF_BLUETOOTH", AF_BLUETOOTH}, {"AF_BRIDGE", AF_BRIDGE}, {"AF_CAIF", AF_CAIF}, {"AF_CAN", AF_CAN},
    {"AF_DECnet", AF_DECnet}, {"AF_ECONET", AF_ECONET}, {"AF_FILE", AF_FILE}, {"AF_IB", AF_IB}, {"AF_IEEE802154", AF_IEEE802154},
    {"AF_INET", AF_INET}, {"AF_INET6", AF_INET6}, {"AF_IPX", AF_IPX}, {"AF_IRDA", AF_IRDA}, {"AF_ISDN", AF_ISDN}, {"AF_IUCV", AF_IUCV},
    {"AF_KCM", AF_KCM}, {"AF_KEY", AF_KEY}, {"AF_LLC", AF_LLC}, {"AF_LOCAL", AF_LOCAL}, {"AF_MAX", AF_MAX}, {"AF_MCTP", AF_MCTP},
    {"AF_MPLS", AF_MPLS}, {"AF_NETBEUI", AF_NETBEUI}, {"AF_NETLINK", AF_NETLINK}, {"AF_NETROM", AF_NETROM}, {"AF_NFC", AF_NFC},
    {"AF_PACKET", AF_PACKET}, {"AF_PHONET", AF_PHONET}, {"AF_PPPOX", AF_PPPOX}, {"AF_QIPCRTR", AF_QIPCRTR}, {"AF_RDS", AF_RDS},
    {"AF_ROSE", AF_ROSE}, {"AF_ROUTE", AF_ROUTE}, {"AF_RXRPC", AF_RXRPC}, {"AF_SECURITY", AF_SECURITY}, {"AF_SMC", AF_SMC},
    {"AF_SNA", AF_SNA}, {"AF_TIPC", AF_TIPC}, {"AF_UNIX", AF_UNIX}, {"AF_UNSPEC", AF_UNSPEC}, {"AF_VSOCK", AF_VSOCK},
    {"AF_WANPIPE", AF_WANPIPE}, {"AF_X25", AF_X25}, {"AF_XDP", AF_XDP}, {"MSG_CMSG_CLOEXEC", MSG_CMSG_CLOEXEC},
    {"MSG_CTRUNC", MSG_CTRUNC}, {"MSG_DONTROUTE", MSG_DONTROUTE}, {"MSG_DONTWAIT", MSG_DONTWAIT}, {"MSG_EOR", MSG_EOR},
    {"MSG_MORE", MSG_MORE}, {"MSG_NOSIGNAL", MSG_NOSIGNAL}, {"MSG_OOB", MSG_OOB}, {"MSG_PEEK", MSG_PEEK}, {"MSG_TRUNC", MSG_TRUNC},
    {"MSG_WAITALL", MSG_WAITALL}, {"PF_ALG", PF_ALG}, {"PF_APPLETALK", PF_APPLETALK}, {"PF_ASH", PF_ASH}, {"PF_ATMPVC", PF_ATMPVC},
    {"PF_ATMSVC", PF_ATMSVC}, {"PF_AX25", PF_AX25}, {"PF_BLUETOOTH", PF_BLUETOOTH}, {"PF_BRIDGE", PF_BRIDGE}, {"PF_CAIF", PF_CAIF},
    {"PF_CAN", PF_CAN}, {"PF_DECnet", PF_DECnet}, {"PF_ECONET", PF_ECONET}, {"PF_FILE", PF_FILE}, {"PF_IB", PF_IB},
    {"PF_IEEE802154", PF_IEEE802154}, {"PF_INET", PF_INET}, {"PF_INET6", PF_INET6}, {"PF_IPX", PF_IPX}, {"PF_IRDA", PF_IRDA},
    {"PF_ISDN", PF_ISDN}, {"PF_IUCV", PF_IUCV}, {"PF_KCM", PF_KCM}, {"PF_KEY", PF_KEY}, {"PF_LLC", PF_LLC}, {"PF_LOCAL", PF_LOCAL},
    {"PF_MAX", PF_MAX}, {"PF_MCTP", PF_MCTP}, {"PF_MPLS", PF_MPLS}, {"PF_NETBEUI", PF_NETBEUI}, {"PF_NETLINK", PF_NETLINK},
    {"PF_NETROM", PF_NETROM}, {"PF_NFC", PF_NFC}, {"PF_PACKET", PF_PACKET}, {"PF_PHONET", PF_PHONET}, {"PF_PPPOX", PF_PPPOX},
    {"PF_QIPCRTR", PF_QIPCRTR}, {"PF_RDS", PF_RDS}, {"PF_ROSE", PF_ROSE}, {"PF_ROUTE", PF_ROUTE}, {"PF_RXRPC", PF_RXRPC},
    {"PF_SECURITY", PF_SECURITY}, {"PF_SMC", PF_SMC}, {"PF_SNA", PF_SNA}, {"PF_TIPC", PF_TIPC}, {"PF_UNIX", PF_UNIX},
    {"PF_UNSPEC", PF_UNSPEC}, {"PF_VSOCK", PF_VSOCK}, {"PF_WANPIPE", PF_WANPIPE}, {"PF_X25", PF_X25}, {"PF_XDP", PF_XDP},
    {"SCM_CREDENTIALS", SCM_CREDENTIALS}, {"SCM_RIGHTS", SCM_RIGHTS}, {"SCM_TIMESTAMP", SCM_TIMESTAMP},
    {"SCM_TIMESTAMPING", SCM_TIMESTAMPING}, {"SCM_TIMESTAMPING_OPT_STATS", SCM_TIMESTAMPING_OPT_STATS},
    {"SCM_TIMESTAMPING_PKTINFO", SCM_TIMESTAMPING_PKTINFO}, {"SCM_TIMESTAMPNS", SCM_TIMESTAMPNS}, {"SCM_TXTIME", SCM_TXTIME},
    {"SCM_WIFI_STATUS", SCM_WIFI_STATUS}, {"SHUT_RD", SHUT_RD}, {"SHUT_RDWR", SHUT_RDWR}, {"SHUT_WR", SHUT_WR},
    {"SOCK_CLOEXEC", SOCK_CLOEXEC}, {"SOCK_DGRAM", SOCK_DGRAM}, {"SOCK_NONBLOCK", SOCK_NONBLOCK}, {"SOCK_RAW", SOCK_RAW},
    {"SOCK_RDM", SOCK_RDM}, {"SOCK_SEQPACKET", SOCK_SEQPACKET}, {"SOCK_STREAM", SOCK_STREAM}, {"SOL_AAL", SOL_AAL}, {"SOL_ALG", SOL_ALG},
    {"SOL_ATM", SOL_ATM}, {"SOL_BLUETOOTH", SOL_BLUETOOTH}, {"SOL_CAIF", SOL_CAIF}, {"SOL_DCCP", SOL_DCCP}, {"SOL_DECNET", SOL_DECNET},
    {"SOL_IRDA", SOL_IRDA}, {"SOL_IUCV", SOL_IUCV}, {"SOL_KCM", SOL_KCM}, {"SOL_LLC", SOL_LLC}, {"SOL_MCTP", SOL_MCTP},
    {"SOL_MPTCP", SOL_MPTCP}, {"SOL_NETBEUI", SOL_NETBEUI}, {"SOL_NETLINK", SOL_NETLINK}, {"SOL_NFC", SOL_NFC},
    {"SOL_PACKET", SOL_PACKET}, {"SOL_PNPIPE", SOL_PNPIPE}, {"SOL_PPPOL2TP", SOL_PPPOL2TP}, {"SOL_RAW", SOL_RAW}, {"SOL_RDS", SOL_RDS},
    {"SOL_RXRPC", SOL_RXRPC}, {"SOL_SMC", SOL_SMC}, {"SOL_SOCKET", SOL_SOCKET}, {"SOL_TIPC", SOL_TIPC}, {"SOL_TLS", SOL_TLS},
    {"SOL_X25", SOL_X25}, {"SOL_XDP", SOL_XDP}, {"SOMAXCONN", SOMAXCONN}, {"SO_ACCEPTCONN", SO_ACCEPTCONN},
    {"SO_ATTACH_BPF", SO_ATTACH_BPF}, {"SO_ATTACH_FILTER", SO_ATTACH_FILTER}, {"SO_ATTACH_REUSEPORT_CBPF", SO_ATTACH_REUSEPORT_CBPF},
    {"SO_ATTACH_REUSEPORT_EBPF", SO_ATTACH_REUSEPORT_EBPF}, {"SO_BINDTODEVICE", SO_BINDTODEVICE}, {"SO_BINDTOIFINDEX", SO_BINDTOIFINDEX},
    {"SO_BPF_EXTENSIONS", SO_BPF_EXTENSIONS}, {"SO_BROADCAST", SO_BROADCAST}, {"SO_BSDCOMPAT", SO_BSDCOMPAT},
    {"SO_BUF_LOCK", SO_BUF_LOCK}, {"SO_BUSY_POLL", SO_BUSY_POLL}, {"SO_BUSY_POLL_BUDGET", SO_BUSY_POLL_BUDGET},
    {"SO_CNX_ADVICE", SO_CNX_ADVICE}, {"SO_COOKIE", SO_COOKIE}, {"SO_DEBUG", SO_DEBUG}, {"SO_DETACH_BPF", SO_DETACH_BPF},
    {"SO_DETACH_FILTER", SO_DETACH_FILTER}, {"SO_DETACH_REUSEPORT_BPF", SO_DETACH_REUSEPORT_BPF}, {"SO_DOMAIN", SO_DOMAIN},
    {"SO_DONTROUTE", SO_DONTROUTE}, {"SO_ERROR", SO_ERROR}, {"SO_GET_FILTER", SO_GET_FILTER}, {"SO_INCOMING_CPU", SO_INCOMING_CPU},
    {"SO_INCOMING_NAPI_ID", SO_INCOMING_NAPI_ID}, {"SO_KEEPALIVE", SO_KEEPALIVE}, {"SO_LINGER", SO_LINGER},
    {"SO_LOCK_FILTER", SO_LOCK_FILTER}, {"SO_MARK", SO_MARK}, {"SO_MAX_PACING_RATE", SO_MAX_PACING_RATE}, {"SO_MEMINFO", SO_MEMINFO},
    {"SO_NETNS_COOKIE", SO_NETNS_COOKIE}, {"SO_NOFCS", SO_NOFCS}, {"SO_NO_CHECK", SO_NO_CHECK}, {"SO_OOBINLINE", SO_OOBINLINE},
    {"SO_PASSCRED", SO_PASSCRED}, {"SO_PASSSEC", SO_PASSSEC}, {"SO_PEEK_OFF", SO_PEEK_OFF}, {"SO_PEERCRED", SO_PEERCRED},
    {"SO_PEERGROUPS", SO_PEERGROUPS}, {"SO_PEERNAME", SO_PEERNAME}, {"SO_PEERSEC", SO_PEERSEC},
    {"SO_PREFER_BUSY_POLL", SO_PREFER_BUSY_POLL}, {"SO_PRIORITY", SO_PRIORITY}, {"SO_PROTOCOL", SO_PROTOCOL}, {"SO_RCVBUF", SO_RCVBUF},
    {"SO_RCVBUFFORCE", SO_RCVBUFFORCE}, {"SO_RCVLOWAT", SO_RCVLOWAT}, {"SO_RCVMARK", SO_RCVMARK}, {"SO_RCVTIMEO", SO_RCVTIMEO},
    {"SO_RCVTIMEO_NEW", SO_RCVTIMEO_NEW}, {"SO_RCVTIMEO_OLD", SO_RCVTIMEO_OLD}, {"SO_RESERVE_MEM", SO_RESERVE_MEM},
    {"SO_REUSEADDR", SO_REUSEADDR}, {"SO_REUSEPORT", SO_REUSEPORT}, {"SO_RXQ_OVFL", SO_RXQ_OVFL},
    {"SO_SECURITY_AUTHENTICATION", SO_SECURITY_AUTHENTICATION}, {"SO_SECURITY_ENCRYPTION_NETWORK", SO_SECURITY_ENCRYPTION_NETWORK},
    {"SO_SECURITY_ENCRYPTION_TRANSPORT", SO_SECURITY_ENCRYPTION_TRANSPORT}, {"SO_SELECT_ERR_QUEUE", SO_SELECT_ERR_QUEUE},
    {"SO_SNDBUF", SO_SNDBUF}, {"SO_SNDBUFFORCE", SO_SNDBUFFORCE}, {"SO_SNDLOWAT", SO_SNDLOWAT}, {"SO_SNDTIMEO", SO_SNDTIMEO},
    {"SO_SNDTIMEO_NEW", SO_SNDTIMEO_NEW}, {"SO_SNDTIMEO_OLD", SO_SNDTIMEO_OLD}, {"SO_TIMESTAMP", SO_TIMESTAMP},
    {"SO_TIMESTAMPING", SO_TIMESTAMPING}, {"SO_TIMESTAMPING_NEW", SO_TIMESTAMPING_NEW}, {"SO_TIMESTAMPING_OLD", SO_TIMESTAMPING_OLD},
    {"SO_TIMESTAMPNS", SO_TIMESTAMPNS}, {"SO_TIMESTAMPNS_NEW", SO_TIMESTAMPNS_NEW}, {"SO_TIMESTAMPNS_OLD", SO_TIMESTAMPNS_OLD},
    {"SO_TIMESTAMP_NEW", SO_TIMESTAMP_NEW}, {"SO_TIMESTAMP_OLD", SO_TIMESTAMP_OLD}, {"SO_TXREHASH", SO_TXREHASH},
    {"SO_TXTIME", SO_TXTIME}, {"SO_TYPE", SO_TYPE}, {"SO_WIFI_STATUS", SO_WIFI_STATUS}, {"SO_ZEROCOPY", SO_ZEROCOPY},
};

// System calls that every machine has, and those of the older ones alone.
constexpr Constant of_system_calls[] = {
    {"SYS_accept", SYS_accept}, {"SYS_accept4", SYS_accept4}, {"SYS_acct", SYS_acct}, {"SYS_add_key", SYS_add_key},
    {"SYS_adjtimex", SYS_adjtimex}, {"SYS_bind", SYS_bind}, {"SYS_bpf", SYS_bpf}, {"SYS_brk", SYS_brk}, {"SYS_capget", SYS_capget},
    {"SYS_capset", SYS_capset}, {"SYS_chdir", SYS_chdir}, {"SYS_chroot", SYS_chroot}, {"SYS_clock_adjtime", SYS_clock_adjtime},
    {"SYS_clock_getres", SYS_clock_getres}, {"SYS_clock_gettime", SYS_clock_gettime}, {"SYS_clock_nanosleep", SYS_clock_nanosleep},
    {"SYS_clock_settime", SYS_clock_settime}, {"SYS_clone", SYS_clone}, {"SYS_clone3", SYS_clone3}, {"SYS_close", SYS_close},
    {"SYS_close_range", SYS_close_range}, {"SYS_connect", SYS_connect}, {"SYS_copy_file_range", SYS_copy_file_range},
    {"SYS_delete_module", SYS_delete_module}, {"SYS_dup", SYS_dup}, {"SYS_dup3", SYS_dup3}, {"SYS_epoll_create1", SYS_epoll_create1},
    {"SYS_epoll_ctl", SYS_epoll_ctl}, {"SYS_epoll_pwait", SYS_epoll_pwait}, {"SYS_epoll_pwait2", SYS_epoll_pwait2},
    {"SYS_eventfd2", SYS_eventfd2}, {"SYS_execve", SYS_execve}, {"SYS_execveat", SYS_execveat}, {"SYS_exit", SYS_exit},
    {"SYS_exit_group", SYS_exit_group}, {"SYS_faccessat", SYS_faccessat}, {"SYS_faccessat2", SYS_faccessat2},
    {"SYS_fadvise64", SYS_fadvise64}, {"SYS_fallocate", SYS_fallocate}, {"SYS_fanotify_init", SYS_fanotify_init},
    {"SYS_fanotify_mark", SYS_fanotify_mark}, {"SYS_fchdir", SYS_fchdir}, {"SYS_fchmod", SYS_fchmod}, {"SYS_fchmodat", SYS_fchmodat},
    {"SYS_fchown", SYS_fchown}, {"SYS_fchownat", SYS_fchownat}, {"SYS_fcntl", SYS_fcntl}, {"SYS_fdatasync", SYS_fdatasync},
    {"SYS_fgetxattr", SYS_fgetxattr}, {"SYS_finit_module", SYS_finit_module}, {"SYS_flistxattr", SYS_flistxattr},
    {"SYS_flock", SYS_flock}, {"SYS_fremovexattr", SYS_fremovexattr}, {"SYS_fsconfig", SYS_fsconfig}, {"SYS_fsetxattr", SYS_fsetxattr},
    {"SYS_fsmount", SYS_fsmount}, {"SYS_fsopen", SYS_fsopen}, {"SYS_fspick", SYS_fspick}, {"SYS_fstat", SYS_fstat},
    {"SYS_fstatfs", SYS_fstatfs}, {"SYS_fsync", SYS_fsync}, {"SYS_ftruncate", SYS_ftruncate}, {"SYS_futex", SYS_futex},
    {"SYS_futex_waitv", SYS_futex_waitv}, {"SYS_get_mempolicy", SYS_get_mempolicy}, {"SYS_get_robust_list", SYS_get_robust_list},
    {"SYS_getcpu", SYS_getcpu}, {"SYS_getcwd", SYS_getcwd}, {"SYS_getdents64", SYS_getdents64}, {"SYS_getegid", SYS_getegid},
    {"SYS_geteuid", SYS_geteuid}, {"SYS_getgid", SYS_getgid}, {"SYS_getgroups", SYS_getgroups}, {"SYS_getitimer", SYS_getitimer},
    {"SYS_getpeername", SYS_getpeername}, {"SYS_getpgid", SYS_getpgid}, {"SYS_getpid", SYS_getpid}, {"SYS_getppid", SYS_getppid},
    {"SYS_getpriority", SYS_getpriority}, {"SYS_getrandom", SYS_getrandom}, {"SYS_getresgid", SYS_getresgid},
    {"SYS_getresuid", SYS_getresuid}, {"SYS_getrlimit", SYS_getrlimit}, {"SYS_getrusage", SYS_getrusage}, {"SYS_getsid", SYS_getsid},
    {"SYS_getsockname", SYS_getsockname}, {"SYS_getsockopt", SYS_getsockopt}, {"SYS_gettid", SYS_gettid},
    {"SYS_gettimeofday", SYS_gettimeofday}, {"SYS_getuid", SYS_getuid}, {"SYS_getxattr", SYS_getxattr},
    {"SYS_init_module", SYS_init_module}, {"SYS_inotify_add_watch", SYS_inotify_add_watch}, {"SYS_inotify_init1", SYS_inotify_init1},
    {"SYS_inotify_rm_watch", SYS_inotify_rm_watch}, {"SYS_io_cancel", SYS_io_cancel}, {"SYS_io_destroy", SYS_io_destroy},
    {"SYS_io_getevents", SYS_io_getevents}, {"SYS_io_pgetevents", SYS_io_pgetevents}, {"SYS_io_setup", SYS_io_setup},
    {"SYS_io_submit", SYS_io_submit}, {"SYS_io_uring_enter", SYS_io_uring_enter}, {"SYS_io_uring_register", SYS_io_uring_register},
    {"SYS_io_uring_setup", SYS_io_uring_setup}, {"SYS_ioctl", SYS_ioctl}, {"SYS_ioprio_get", SYS_ioprio_get},
    {"SYS_ioprio_set", SYS_ioprio_set}, {"SYS_kcmp", SYS_kcmp}, {"SYS_kexec_file_load", SYS_kexec_file_load},
    {"SYS_kexec_load", SYS_kexec_load}, {"SYS_keyctl", SYS_keyctl}, {"SYS_kill", SYS_kill},
    {"SYS_landlock_add_rule", SYS_landlock_add_rule}, {"SYS_landlock_create_ruleset", SYS_landlock_create_ruleset},
    {"SYS_landlock_restrict_self", SYS_landlock_restrict_self}, {"SYS_lgetxattr", SYS_lgetxattr}, {"SYS_linkat", SYS_linkat},
    {"SYS_listen", SYS_listen}, {"SYS_listxattr", SYS_listxattr}, {"SYS_llistxattr", SYS_llistxattr},
    {"SYS_lookup_dcookie", SYS_lookup_dcookie}, {"SYS_lremovexattr", SYS_lremovexattr}, {"SYS_lseek", SYS_lseek},
    {"SYS_lsetxattr", SYS_lsetxattr}, {"SYS_lstat", SYS_lstat}, {"SYS_madvise", SYS_madvise}, {"SYS_mbind", SYS_mbind},
    {"SYS_membarrier", SYS_membarrier}, {"SYS_memfd_create", SYS_memfd_create}, {"SYS_memfd_secret", SYS_memfd_secret},
    {"SYS_migrate_pages", SYS_migrate_pages}, {"SYS_mincore", SYS_mincore}, {"SYS_mkdirat", SYS_mkdirat}, {"SYS_mknodat", SYS_mknodat},
    {"SYS_mlock", SYS_mlock}, {"SYS_mlock2", SYS_mlock2}, {"SYS_mlockall", SYS_mlockall}, {"SYS_mmap", SYS_mmap},
    {"SYS_mount", SYS_mount}, {"SYS_mount_setattr", SYS_mount_setattr}, {"SYS_move_mount", SYS_move_mount},
    {"SYS_move_pages", SYS_move_pages}, {"SYS_mprotect", SYS_mprotect}, {"SYS_mq_getsetattr", SYS_mq_getsetattr},
    {"SYS_mq_notify", SYS_mq_notify}, {"SYS_mq_open", SYS_mq_open}, {"SYS_mq_timedreceive", SYS_mq_timedreceive},
    {"SYS_mq_timedsend", SYS_mq_timedsend}, {"SYS_mq_unlink", SYS_mq_unlink}, {"SYS_mremap", SYS_mremap}, {"SYS_msgctl", SYS_msgctl},
    {"SYS_msgget", SYS_msgget}, {"SYS_msgrcv", SYS_msgrcv}, {"SYS_msgsnd", SYS_msgsnd}, {"SYS_msync", SYS_msync},
    {"SYS_munlock", SYS_munlock}, {"SYS_munlockall", SYS_munlockall}, {"SYS_munmap", SYS_munmap},
    {"SYS_name_to_handle_at", SYS_name_to_handle_at}, {"SYS_nanosleep", SYS_nanosleep}, {"SYS_newfstatat", SYS_newfstatat},
    {"SYS_nfsservctl", SYS_nfsservctl}, {"SYS_open_by_handle_at", SYS_open_by_handle_at}, {"SYS_open_tree", SYS_open_tree},
    {"SYS_openat", SYS_openat}, {"SYS_openat2", SYS_openat2}, {"SYS_perf_event_open", SYS_perf_event_open},
    {"SYS_personality", SYS_personality}, {"SYS_pidfd_getfd", SYS_pidfd_getfd}, {"SYS_pidfd_open", SYS_pidfd_open},
    {"SYS_pidfd_send_signal", SYS_pidfd_send_signal}, {"SYS_pipe2", SYS_pipe2}, {"SYS_pivot_root", SYS_pivot_root},
    {"SYS_pkey_alloc", SYS_pkey_alloc}, {"SYS_pkey_free", SYS_pkey_free}, {"SYS_pkey_mprotect", SYS_pkey_mprotect},
    {"SYS_ppoll", SYS_ppoll}, {"SYS_prctl", SYS_prctl}, {"SYS_pread64", SYS_pread64}, {"SYS_preadv", SYS_preadv},
    {"SYS_preadv2", SYS_preadv2}, {"SYS_prlimit64", SYS_prlimit64}, {"SYS_process_madvise", SYS_process_madvise},
    {"SYS_process_mrelease", SYS_process_mrelease}, {"SYS_process_vm_readv", SYS_process_vm_readv},
    {"SYS_process_vm_writev", SYS_process_vm_writev}, {"SYS_pselect6", SYS_pselect6}, {"SYS_ptrace", SYS_ptrace},
    {"SYS_pwrite64", SYS_pwrite64}, {"SYS_pwritev", SYS_pwritev}, {"SYS_pwritev2", SYS_pwritev2}, {"SYS_quotactl", SYS_quotactl},
    {"SYS_quotactl_fd", SYS_quotactl_fd}, {"SYS_read", SYS_read}, {"SYS_readahead", SYS_readahead}, {"SYS_readlinkat", SYS_readlinkat},
    {"SYS_readv", SYS_readv}, {"SYS_reboot", SYS_reboot}, {"SYS_recvfrom", SYS_recvfrom}, {"SYS_recvmmsg", SYS_recvmmsg},
    {"SYS_recvmsg", SYS_recvmsg}, {"SYS_remap_file_pages", SYS_remap_file_pages}, {"SYS_removexattr", SYS_removexattr},
    {"SYS_renameat", SYS_renameat}, {"SYS_renameat2", SYS_renameat2}, {"SYS_request_key", SYS_request_key},
    {"SYS_restart_syscall", SYS_restart_syscall}, {"SYS_rseq", SYS_rseq}, {"SYS_rt_sigaction", SYS_rt_sigaction},
    {"SYS_rt_sigpending", SYS_rt_sigpending}, {"SYS_rt_sigprocmask", SYS_rt_sigprocmask}, {"SYS_rt_sigqueueinfo", SYS_rt_sigqueueinfo},
    {"SYS_rt_sigreturn", SYS_rt_sigreturn}, {"SYS_rt_sigsuspend", SYS_rt_sigsuspend}, {"SYS_rt_sigtimedwait", SYS_rt_sigtimedwait},
    {"SYS_rt_tgsigqueueinfo", SYS_rt_tgsigqueueinfo}, {"SYS_sched_get_priority_max", SYS_sched_get_priority_max},
    {"SYS_sched_get_priority_min", SYS_sched_get_priority_min}, {"SYS_sched_getaffinity", SYS_sched_getaffinity},
    {"SYS_sched_getattr", SYS_sched_getattr}, {"SYS_sched_getparam", SYS_sched_getparam},
    {"SYS_sched_getscheduler", SYS_sched_getscheduler}, {"SYS_sched_rr_get_interval", SYS_sched_rr_get_interval},
    {"SYS_sched_setaffinity", SYS_sched_setaffinity}, {"SYS_sched_setattr", SYS_sched_setattr},
    {"SYS_sched_setparam", SYS_sched_setparam}, {"SYS_sched_setscheduler", SYS_sched_setscheduler}, {"SYS_sched_yield", SYS_sched_yield},
    {"SYS_seccomp", SYS_seccomp}, {"SYS_semctl", SYS_semctl}, {"SYS_semget", SYS_semget}, {"SYS_semop", SYS_semop},
    {"SYS_semtimedop", SYS_semtimedop}, {"SYS_sendfile", SYS_sendfile}, {"SYS_sendmmsg", SYS_sendmmsg}, {"SYS_sendmsg", SYS_sendmsg},
    {"SYS_sendto", SYS_sendto}, {"SYS_set_mempolicy", SYS_set_mempolicy}, {"SYS_set_mempolicy_home_node", SYS_set_mempolicy_home_node},
    {"SYS_set_robust_list", SYS_set_robust_list}, {"SYS_set_tid_address", SYS_set_tid_address}, {"SYS_setdomainname", SYS_setdomainname},
    {"SYS_setfsgid", SYS_setfsgid}, {"SYS_setfsuid", SYS_setfsuid}, {"SYS_setgid", SYS_setgid}, {"SYS_setgroups", SYS_setgroups},
    {"SYS_sethostname", SYS_sethostname}, {"SYS_setitimer", SYS_setitimer}, {"SYS_setns", SYS_setns}, {"SYS_setpgid", SYS_setpgid},
    {"SYS_setpriority", SYS_setpriority}, {"SYS_setregid", SYS_setregid}, {"SYS_setresgid", SYS_setresgid},
    {"SYS_setresuid", SYS_setresuid}, {"SYS_setreuid", SYS_setreuid}, {"SYS_setrlimit", SYS_setrlimit}, {"SYS_setsid", SYS_setsid},
    {"SYS_setsockopt", SYS_setsockopt}, {"SYS_settimeofday", SYS_settimeofday}, {"SYS_setuid", SYS_setuid},
    {"SYS_setxattr", SYS_setxattr}, {"SYS_shmat", SYS_shmat}, {"SYS_shmctl", SYS_shmctl}, {"SYS_shmdt", SYS_shmdt},
    {"SYS_shmget", SYS_shmget}, {"SYS_shutdown", SYS_shutdown}, {"SYS_sigaltstack", SYS_sigaltstack}, {"SYS_signalfd4", SYS_signalfd4},
    {"SYS_socket", SYS_socket}, {"SYS_socketpair", SYS_socketpair}, {"SYS_splice", SYS_splice}, {"SYS_stat", SYS_stat},
    {"SYS_statfs", SYS_statfs}, {"SYS_statx", SYS_statx}, {"SYS_swapoff", SYS_swapoff}, {"SYS_swapon", SYS_swapon},
    {"SYS_symlinkat", SYS_symlinkat}, {"SYS_sync", SYS_sync}, {"SYS_sync_file_range", SYS_sync_file_range}, {"SYS_syncfs", SYS_syncfs},
    {"SYS_sysinfo", SYS_sysinfo}, {"SYS_syslog", SYS_syslog}, {"SYS_tee", SYS_tee}, {"SYS_tgkill", SYS_tgkill},
    {"SYS_timer_create", SYS_timer_create}, {"SYS_timer_delete", SYS_timer_delete}, {"SYS_timer_getoverrun", SYS_timer_getoverrun},
    {"SYS_timer_gettime", SYS_timer_gettime}, {"SYS_timer_settime", SYS_timer_settime}, {"SYS_timerfd_create", SYS_timerfd_create},
    {"SYS_timerfd_gettime", SYS_timerfd_gettime}, {"SYS_timerfd_settime", SYS_timerfd_settime}, {"SYS_times", SYS_times},
    {"SYS_tkill", SYS_tkill}, {"SYS_truncate", SYS_truncate}, {"SYS_umask", SYS_umask}, {"SYS_umount2", SYS_umount2},
    {"SYS_uname", SYS_uname}, {"SYS_unlinkat", SYS_unlinkat}, {"SYS_unshare", SYS_unshare}, {"SYS_userfaultfd", SYS_userfaultfd},
    {"SYS_utimensat", SYS_utimensat}, {"SYS_vhangup", SYS_vhangup}, {"SYS_vmsplice", SYS_vmsplice}, {"SYS_wait4", SYS_wait4},
    {"SYS_waitid", SYS_waitid}, {"SYS_write", SYS_write}, {"SYS_writev", SYS_writev},
};

#if defined(__x86_64__)
constexpr Constant of_older_system_calls[] = {
    {"SYS__sysctl", SYS__sysctl}, {"SYS_access", SYS_access}, {"SYS_afs_syscall", SYS_afs_syscall}, {"SYS_alarm", SYS_alarm},
    {"SYS_arch_prctl", SYS_arch_prctl}, {"SYS_chmod", SYS_chmod}, {"SYS_chown", SYS_chown}, {"SYS_creat", SYS_creat},
    {"SYS_create_module", SYS_create_module}, {"SYS_dup2", SYS_dup2}, {"SYS_epoll_create", SYS_epoll_create},
    {"SYS_epoll_ctl_old", SYS_epoll_ctl_old}, {"SYS_epoll_wait", SYS_epoll_wait}, {"SYS_epoll_wait_old", SYS_epoll_wait_old},
    {"SYS_eventfd", SYS_eventfd}, {"SYS_fork", SYS_fork}, {"SYS_futimesat", SYS_futimesat}, {"SYS_get_kernel_syms", SYS_get_kernel_syms},
    {"SYS_get_thread_area", SYS_get_thread_area}, {"SYS_getdents", SYS_getdents}, {"SYS_getpgrp", SYS_getpgrp},
    {"SYS_getpmsg", SYS_getpmsg}, {"SYS_inotify_init", SYS_inotify_init}, {"SYS_ioperm", SYS_ioperm}, {"SYS_iopl", SYS_iopl},
    {"SYS_lchown", SYS_lchown}, {"SYS_link", SYS_link}, {"SYS_mkdir", SYS_mkdir}, {"SYS_mknod", SYS_mknod},
    {"SYS_modify_ldt", SYS_modify_ldt}, {"SYS_open", SYS_open}, {"SYS_pause", SYS_pause}, {"SYS_pipe", SYS_pipe}, {"SYS_poll", SYS_poll},
    {"SYS_putpmsg", SYS_putpmsg}, {"SYS_query_module", SYS_query_module}, {"SYS_readlink", SYS_readlink}, {"SYS_rename", SYS_rename},
    {"SYS_rmdir", SYS_rmdir}, {"SYS_security", SYS_security}, {"SYS_select", SYS_select}, {"SYS_set_thread_area", SYS_set_thread_area},
    {"SYS_signalfd", SYS_signalfd}, {"SYS_symlink", SYS_symlink}, {"SYS_sysfs", SYS_sysfs}, {"SYS_time", SYS_time},
    {"SYS_tuxcall", SYS_tuxcall}, {"SYS_unlink", SYS_unlink}, {"SYS_uselib", SYS_uselib}, {"SYS_ustat", SYS_ustat},
    {"SYS_utime", SYS_utime}, {"SYS_utimes", SYS_utimes}, {"SYS_vfork", SYS_vfork}, {"SYS_vserver", SYS_vserver},
};
#else
constexpr std::span<const Constant> of_older_system_calls;
#endif

struct Header {
  std::string_view name;
  std::span<const Constant> constants;
};
const Header headers[] = {
    {"sys/ioctl", of_ioctl},
    {"sys/ipc", of_ipc},
    {"sys/msg", of_queues},
    {"sys/sem", of_semaphores},
    {"sys/shm", of_shared_memory},
    {"sys/socket", of_sockets},
    {"sys/syscall", of_system_calls},
    {"sys/syscall older", of_older_system_calls},
    {"sys/wait", of_wait},
};

}  // namespace

std::span<const Constant> header_constants(std::string_view header) {
  for (const Header& known : headers)
    if (known.name == header) return known.constants;
  return {};
}

}  // namespace nacre::posix
