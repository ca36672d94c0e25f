// SPDX-License-Identifier: MIT
#include "runtime/io/device.h"

#include <utility>

#include "runtime/posix/file.h"

namespace nacre::io {

void DescriptorUse::add(int fd) {
  auto place = static_cast<size_t>(fd);
  if (place >= counts_.size()) counts_.resize(place + 1);
  ++counts_[place];
}

bool DescriptorUse::remove(int fd) {
  auto place = static_cast<size_t>(fd);
  return place >= counts_.size() || counts_[place] == 0 || --counts_[place] == 0;
}

bool FdDevice::is_socket() const {
  auto status = posix::fstat(fd_);
  return status && status->is_socket();
}

Result<void> FdDevice::close() {
  if (fd_ < 0) return {};
  int fd = std::exchange(fd_, -1);
  if (!context_.descriptors.remove(fd)) return {};
  return posix::close(fd);
}

}  // namespace nacre::io
