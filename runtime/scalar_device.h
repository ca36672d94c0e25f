// SPDX-License-Identifier: MIT
// The device of an in-memory handle: open(my $fh, "<", \$text). Reads and writes the variable's own bytes.
#pragma once

#include "runtime/io/device.h"
#include "runtime/values/containers.h"

namespace nacre {

class ScalarDevice final : public io::Device {
 public:
  ScalarDevice(Box* variable, bool appends) : variable_(Ref<Box>::sharing(variable)), appends_(appends) {}

  io::Result<size_t> read(char* buffer, size_t size) override;
  io::Result<size_t> write(std::string_view bytes) override;
  io::Result<int64_t> seek(int64_t offset, io::Whence whence) override;
  io::Result<void> truncate(int64_t size) override;
  io::Result<void> close() override { return {}; }

 private:
  Value content() const;                // a Str, owned
  Ref<Box> variable_;
  size_t place_ = 0;
  bool appends_;
};

}  // namespace nacre
