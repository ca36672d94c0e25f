// SPDX-License-Identifier: MIT
#include "runtime/posix/errors.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

namespace nacre::posix {

namespace {

constexpr ErrorName names[] = {
    {"E2BIG", E2BIG},
    {"EACCES", EACCES},
    {"EADDRINUSE", EADDRINUSE},
    {"EADDRNOTAVAIL", EADDRNOTAVAIL},
    {"EADV", EADV},
    {"EAFNOSUPPORT", EAFNOSUPPORT},
    {"EAGAIN", EAGAIN},
    {"EALREADY", EALREADY},
    {"EBADE", EBADE},
    {"EBADF", EBADF},
    {"EBADFD", EBADFD},
    {"EBADMSG", EBADMSG},
    {"EBADR", EBADR},
    {"EBADRQC", EBADRQC},
    {"EBADSLT", EBADSLT},
    {"EBFONT", EBFONT},
    {"EBUSY", EBUSY},
    {"ECANCELED", ECANCELED},
    {"ECHILD", ECHILD},
    {"ECHRNG", ECHRNG},
    {"ECOMM", ECOMM},
    {"ECONNABORTED", ECONNABORTED},
    {"ECONNREFUSED", ECONNREFUSED},
    {"ECONNRESET", ECONNRESET},
    {"EDEADLK", EDEADLK},
    {"EDEADLOCK", EDEADLOCK},
    {"EDESTADDRREQ", EDESTADDRREQ},
    {"EDOM", EDOM},
    {"EDOTDOT", EDOTDOT},
    {"EDQUOT", EDQUOT},
    {"EEXIST", EEXIST},
    {"EFAULT", EFAULT},
    {"EFBIG", EFBIG},
    {"EHOSTDOWN", EHOSTDOWN},
    {"EHOSTUNREACH", EHOSTUNREACH},
    {"EHWPOISON", EHWPOISON},
    {"EIDRM", EIDRM},
    {"EILSEQ", EILSEQ},
    {"EINPROGRESS", EINPROGRESS},
    {"EINTR", EINTR},
    {"EINVAL", EINVAL},
    {"EIO", EIO},
    {"EISCONN", EISCONN},
    {"EISDIR", EISDIR},
    {"EISNAM", EISNAM},
    {"EKEYEXPIRED", EKEYEXPIRED},
    {"EKEYREJECTED", EKEYREJECTED},
    {"EKEYREVOKED", EKEYREVOKED},
    {"EL2HLT", EL2HLT},
    {"EL2NSYNC", EL2NSYNC},
    {"EL3HLT", EL3HLT},
    {"EL3RST", EL3RST},
    {"ELIBACC", ELIBACC},
    {"ELIBBAD", ELIBBAD},
    {"ELIBEXEC", ELIBEXEC},
    {"ELIBMAX", ELIBMAX},
    {"ELIBSCN", ELIBSCN},
    {"ELNRNG", ELNRNG},
    {"ELOOP", ELOOP},
    {"EMEDIUMTYPE", EMEDIUMTYPE},
    {"EMFILE", EMFILE},
    {"EMLINK", EMLINK},
    {"EMSGSIZE", EMSGSIZE},
    {"EMULTIHOP", EMULTIHOP},
    {"ENAMETOOLONG", ENAMETOOLONG},
    {"ENAVAIL", ENAVAIL},
    {"ENETDOWN", ENETDOWN},
    {"ENETRESET", ENETRESET},
    {"ENETUNREACH", ENETUNREACH},
    {"ENFILE", ENFILE},
    {"ENOANO", ENOANO},
    {"ENOBUFS", ENOBUFS},
    {"ENOCSI", ENOCSI},
    {"ENODATA", ENODATA},
    {"ENODEV", ENODEV},
    {"ENOENT", ENOENT},
    {"ENOEXEC", ENOEXEC},
    {"ENOKEY", ENOKEY},
    {"ENOLCK", ENOLCK},
    {"ENOLINK", ENOLINK},
    {"ENOMEDIUM", ENOMEDIUM},
    {"ENOMEM", ENOMEM},
    {"ENOMSG", ENOMSG},
    {"ENONET", ENONET},
    {"ENOPKG", ENOPKG},
    {"ENOPROTOOPT", ENOPROTOOPT},
    {"ENOSPC", ENOSPC},
    {"ENOSR", ENOSR},
    {"ENOSTR", ENOSTR},
    {"ENOSYS", ENOSYS},
    {"ENOTBLK", ENOTBLK},
    {"ENOTCONN", ENOTCONN},
    {"ENOTDIR", ENOTDIR},
    {"ENOTEMPTY", ENOTEMPTY},
    {"ENOTNAM", ENOTNAM},
    {"ENOTRECOVERABLE", ENOTRECOVERABLE},
    {"ENOTSOCK", ENOTSOCK},
    {"ENOTSUP", ENOTSUP},
    {"ENOTTY", ENOTTY},
    {"ENOTUNIQ", ENOTUNIQ},
    {"ENXIO", ENXIO},
    {"EOPNOTSUPP", EOPNOTSUPP},
    {"EOVERFLOW", EOVERFLOW},
    {"EOWNERDEAD", EOWNERDEAD},
    {"EPERM", EPERM},
    {"EPFNOSUPPORT", EPFNOSUPPORT},
    {"EPIPE", EPIPE},
    {"EPROTO", EPROTO},
    {"EPROTONOSUPPORT", EPROTONOSUPPORT},
    {"EPROTOTYPE", EPROTOTYPE},
    {"ERANGE", ERANGE},
    {"EREMCHG", EREMCHG},
    {"EREMOTE", EREMOTE},
    {"EREMOTEIO", EREMOTEIO},
    {"ERESTART", ERESTART},
    {"ERFKILL", ERFKILL},
    {"EROFS", EROFS},
    {"ESHUTDOWN", ESHUTDOWN},
    {"ESOCKTNOSUPPORT", ESOCKTNOSUPPORT},
    {"ESPIPE", ESPIPE},
    {"ESRCH", ESRCH},
    {"ESRMNT", ESRMNT},
    {"ESTALE", ESTALE},
    {"ESTRPIPE", ESTRPIPE},
    {"ETIME", ETIME},
    {"ETIMEDOUT", ETIMEDOUT},
    {"ETOOMANYREFS", ETOOMANYREFS},
    {"ETXTBSY", ETXTBSY},
    {"EUCLEAN", EUCLEAN},
    {"EUNATCH", EUNATCH},
    {"EUSERS", EUSERS},
    {"EWOULDBLOCK", EWOULDBLOCK},
    {"EXDEV", EXDEV},
    {"EXFULL", EXFULL},
};

constexpr bool before(const ErrorName& left, const ErrorName& right) { return std::string_view(left.name) < right.name; }

static_assert(std::is_sorted(std::begin(names), std::end(names), before));

}  // namespace

Error last_error() { return Error{errno}; }

std::string error_text(int number) {
  char buffer[256];
  return strerror_r(number, buffer, sizeof buffer);
}

std::span<const ErrorName> error_names() { return names; }

int error_number(std::string_view name) {
  auto found = std::lower_bound(std::begin(names), std::end(names), name,
                                [](const ErrorName& row, std::string_view wanted) { return row.name < wanted; });
  return found != std::end(names) && found->name == name ? found->number : 0;
}

const char* error_name(int number) {
  auto found = std::find_if(std::begin(names), std::end(names), [number](const ErrorName& row) { return row.number == number; });
  return found != std::end(names) ? found->name : nullptr;
}

}  // namespace nacre::posix
