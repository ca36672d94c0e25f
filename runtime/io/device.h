// SPDX-License-Identifier: MIT
// What a Handle's bytes come from and go to: an open file of the kernel here, an in-memory scalar or a host's callbacks elsewhere.
// A device is unbuffered and knows nothing of lines, layers or characters. Sizes and offsets are bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/posix/fd.h"
#include "runtime/posix/waiter.h"

namespace nacre::io {

using posix::Error;
using posix::Result;
using posix::Whence;

class Device {
 public:
  virtual ~Device() = default;

  // At most `size` bytes, at least one; 0 at the end. EINTR: the interpreter must unwind.
  virtual Result<size_t> read(char* buffer, size_t size) = 0;
  // At least one byte of `bytes`, which is not empty.
  virtual Result<size_t> write(std::string_view bytes) = 0;
  // The new offset from the start. ESPIPE where there is none.
  virtual Result<int64_t> seek(int64_t offset, Whence whence) = 0;
  virtual Result<void> truncate(int64_t size) = 0;
  virtual Result<void> close() = 0;
  // The descriptor, or -1.
  virtual int fd() const { return -1; }
  virtual bool is_tty() const { return false; }
  virtual bool is_socket() const { return false; }
};

// How many handles of an interpreter use a descriptor: `open(F, "<&=0")` shares it, and only the last close closes it.
class DescriptorUse {
 public:
  void add(int fd);
  // True when this was the last use.
  bool remove(int fd);

 private:
  std::vector<unsigned> counts_;
};

// The buffer of the handle that was closed last, for the next one: who opens a file for each message asks the heap for none.
class SpareBuffer {
 public:
  explicit SpareBuffer(size_t size) : size_(size) {}
  std::unique_ptr<char[]> take() { return kept_ ? std::move(kept_) : std::make_unique_for_overwrite<char[]>(size_); }
  void keep(std::unique_ptr<char[]>& buffer) {
    if (buffer && !kept_) kept_ = std::move(buffer);
    else buffer.reset();
  }

 private:
  std::unique_ptr<char[]> kept_;
  size_t size_;
};
inline constexpr size_t read_buffer_size = 64 * 1024;
inline constexpr size_t write_buffer_size = 8 * 1024;

// What the devices and handles of one interpreter share. Outlives them.
struct Context {
  posix::Waiter& waiter;
  DescriptorUse& descriptors;
  // A warning of category utf8 in perl's words, without " at F line N."; may be nullptr.
  void (*warn)(void* interpreter, std::string_view text) = nullptr;
  void* interpreter = nullptr;
  mutable SpareBuffer read_buffer{read_buffer_size}, write_buffer{write_buffer_size};
};

class FdDevice final : public Device {
 public:
  // Counts as one use of `fd`, which is closed with the last of them.
  FdDevice(const Context& context, int fd) : context_(context), fd_(fd) { context.descriptors.add(fd); }
  ~FdDevice() override { (void)FdDevice::close(); }
  FdDevice(const FdDevice&) = delete;
  FdDevice& operator=(const FdDevice&) = delete;

  Result<size_t> read(char* buffer, size_t size) override { return context_.waiter.read(fd_, buffer, size); }
  Result<size_t> write(std::string_view bytes) override { return context_.waiter.write(fd_, bytes.data(), bytes.size()); }
  Result<int64_t> seek(int64_t offset, Whence whence) override { return posix::lseek(fd_, offset, whence); }
  Result<void> truncate(int64_t size) override { return posix::ftruncate(fd_, size); }
  Result<void> close() override;
  int fd() const override { return fd_; }
  bool is_tty() const override { return posix::isatty(fd_); }
  bool is_socket() const override;

 private:
  const Context& context_;
  int fd_;
};

}  // namespace nacre::io
