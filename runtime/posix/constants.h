// SPDX-License-Identifier: MIT
// The system's numbers by their names, as the modules Fcntl and POSIX offer them: only those that this system has. Errno's are in errors.h.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace nacre::posix {

struct Constant {
    std::string_view name;
    int64_t value;   // ULONG_MAX alone is to be read as unsigned
};
struct NumberConstant {
    std::string_view name;
    double value;
};

std::span<const Constant> fcntl_constants();
std::span<const Constant> posix_constants();
std::span<const Constant> socket_constants();
// What a C header defines, by its name without .h: sys/ipc sys/msg sys/sem sys/shm sys/ioctl sys/socket sys/wait sys/syscall ("sys/syscall older":
// what only some machines have). Empty: no such header.
std::span<const Constant> header_constants(std::string_view header);
std::span<const NumberConstant> posix_number_constants();

}  // namespace nacre::posix
