// SPDX-License-Identifier: MIT
#include "runtime/io/handle.h"

#include <algorithm>
#include <cerrno>

#include "runtime/values/heap.h"

namespace nacre::io {

static constexpr size_t bytes_of_handle = 74'000;   // with its two buffers, once they are there

Handle::Handle(const Context& context, std::unique_ptr<Device> device, Access access, Layers layers)
    : context_(context), other_device_(std::move(device)), device_(other_device_.get()), layers_(std::move(layers)), access_(access) {
  if (heap) heap->charge(bytes_of_handle);
}

Handle::Handle(const Context& context, int fd, Access access) : context_(context), file_(std::in_place, context, fd), device_(&*file_), access_(access) {
  if (heap) heap->charge(bytes_of_handle);
}

Handle::~Handle() {
  (void)close();
  if (heap) heap->discharge(bytes_of_handle);
}

Warn Handle::warn() const {
  return [this](std::string_view text) {
    if (context_.warn) context_.warn(context_.interpreter, text);
  };
}

void Handle::clear_error() {
  failed_ = socket_read_failed_ = false;
  unreadable_ = false;
  end_seen_ = false;
  error_ = 0;
}

// From now on each print is looked at, and fails.
void Handle::mark_failed(int error) {
  failed_ = true;
  error_ = error;
  close_window();
}

// What is read ahead, counted in the bytes that it has outside.
int64_t Handle::outside_size_of_read_ahead() {
  if (!translates()) return static_cast<int64_t>(buffered());
  std::string text, bytes;
  for (char c : ahead()) {
    if (c == '\n' && layers_.crlf()) text += '\r';
    text += c;
  }
  if (layers_.encoding()) {
    layers_.encoding()->encode(text, bytes, [](std::string_view) {});
  } else {
    bytes = std::move(text);
  }
  return static_cast<int64_t>(bytes.size() + undecoded_.size() + (pending_cr_ ? 1 : 0));
}

void Handle::drop_read_ahead() {
  read_next_ = read_end_ = nullptr;
  text_.clear();
  undecoded_.clear();
  pending_cr_ = false;
}

// Moves the device back to where the script stopped reading. False where it cannot: then what was read ahead is kept.
bool Handle::give_back_read_ahead() {
  if (buffered() == 0 && undecoded_.empty()) return true;
  if (cannot_seek_) return false;
  if (auto place = device_->seek(-outside_size_of_read_ahead(), Whence::Current); !place) {
    cannot_seek_ = place.error() == ESPIPE;
    return false;
  }
  drop_read_ahead();
  return true;
}

bool Handle::flush_slowly() {
  if (!device_) return refuse(EBADF);
  bool written = flush_writes();
  (void)give_back_read_ahead();
  return written;
}

Result<int64_t> Handle::tell() {
  if (!device_) return Error{EBADF};
  // An appending handle knows its place only after the write.
  if (has_unwritten() && !flush_writes()) return Error{error_};
  auto place = device_->seek(0, Whence::Current);
  if (!place) return place;
  return *place - outside_size_of_read_ahead();
}

Result<void> Handle::seek(int64_t offset, Whence whence) {
  if (!device_) return Error{EBADF};
  if (has_unwritten() && !flush_writes()) return Error{error_};
  if (whence == Whence::Current) offset -= outside_size_of_read_ahead();
  auto place = device_->seek(offset, whence);
  if (!place) return place.failure();
  drop_read_ahead();
  end_seen_ = false;
  return {};
}

Result<void> Handle::truncate(int64_t size) {
  if (!device_) return Error{EBADF};
  if (!flush()) return Error{error_};
  return device_->truncate(size);
}

LayerResult Handle::change_layers(std::string_view specification) {
  if (!device_) return {false, EBADF, {}};
  (void)flush();
  close_window();
  return layers_.apply(specification.empty() ? ":raw" : specification);
}

Result<void> Handle::close(bool forgets_earlier_errors) {
  if (!device_) return Error{EBADF};
  bool failed_before = failed_ && !forgets_earlier_errors;
  bool written = flush_writes();
  auto kept = Error{error_};
  (void)give_back_read_ahead();
  drop_read_ahead();
  write_next_ = write_limit_ = nullptr;
  context_.read_buffer.keep(read_buffer_);
  context_.write_buffer.keep(write_buffer_);
  auto closed = device_->close();
  device_ = nullptr;
  file_.reset();
  other_device_.reset();
  if (failed_before || !written) return kept;
  return closed;
}

const void* Handle::running() const { return context_.waiter.suspender ? context_.waiter.suspender->running() : &context_.waiter; }

void Handle::forget_others() {
  for (const void** holder : {&reader_, &writer_})
    if (*holder != running()) *holder = nullptr;
}

Handle::Turn::Turn(Handle& handle, const void*& holder) : context_(handle.context_) {
  if (!holder) {
    holder = handle.running();
    holder_ = &holder;
  } else if (holder == handle.running() || !context_.waiter.suspender->wait_for_turn(holder, handle.fd())) {
    outcome_ = Outcome::Refused;
  } else {
    outcome_ = Outcome::Waited;
  }
}
Handle::Turn::~Turn() {
  if (!holder_) return;
  *holder_ = nullptr;
  if (context_.waiter.suspender) context_.waiter.suspender->turn_over();
}

}  // namespace nacre::io
