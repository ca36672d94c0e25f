// SPDX-License-Identifier: MIT
// The writing half of Handle: the buffer, when it leaves, and the change from text to what the handle takes.
#include <algorithm>
#include <cerrno>

#include "runtime/io/handle.h"

namespace nacre::io {

bool Handle::refuse(int error) {
  error_ = error;
  return false;
}

// What the device did not take; after EINTR a signal's handler runs first, and nothing is lost.
bool Handle::refuse_write(int error) {
  if (error != EINTR) mark_failed(error);
  return refuse(error);
}

// True when bytes may go into the write buffer.
bool Handle::prepare_to_write() {
  if (!device_ || !can_write()) return refuse(EBADF);
  if (writer_ && writer_ == running()) return refuse(EINTR);
  if (!write_buffer_) {
    write_buffer_ = context_.write_buffer.take();
    write_next_ = write_limit_ = write_buffer_.get();
  }
  if (!looked_at_) {
    looked_at_ = true;
    line_buffered_ = device_->is_tty();
  }
  if (buffered() != 0) (void)give_back_read_ahead();
  return true;
}

// From here on short writes need no look at anything.
void Handle::open_window() {
  bool plain = !line_buffered_ && !unbuffered && !failed_ && layers_.buffered() && !translates();
  write_limit_ = plain ? write_buffer_.get() + write_buffer_size : write_buffer_.get();
}

char* Handle::first_room(size_t size) {
  if (looked_at_ || !prepare_to_write()) return nullptr;
  open_window();
  return room(size);
}

// After a failure each print fails, until clear_error; what it prints is buffered nevertheless.
bool Handle::write_slowly(std::string_view bytes) {
  if (!prepare_to_write()) return false;
  bool taken = translates() ? write_translated(bytes) : write_bytes(bytes);
  if (taken) open_window();
  return taken && !failed_;
}

bool Handle::write_translated(std::string_view text) {
  std::string with_crlf, encoded;
  if (layers_.crlf()) {
    for (char c : text) {
      if (c == '\n') with_crlf += '\r';
      with_crlf += c;
    }
    text = with_crlf;
  }
  if (auto* encoding = layers_.encoding()) {
    encoding->encode(text, encoded, warn());
    text = encoded;
  }
  return write_bytes(text);
}

bool Handle::write_bytes(std::string_view bytes) {
  if (line_buffered_) return write_by_lines(bytes);
  if (!write_through(bytes)) return false;
  return !unbuffered && layers_.buffered() ? true : flush_writes();
}

// A terminal sees whole lines at once; what follows the last newline waits.
bool Handle::write_by_lines(std::string_view bytes) {
  auto newline = bytes.rfind('\n');
  size_t lines_size = newline == std::string_view::npos ? 0 : newline + 1;
  if (lines_size != 0 && (!write_through(bytes.substr(0, lines_size)) || !flush_writes())) return false;
  if (!write_through(bytes.substr(lines_size))) return false;
  return unbuffered ? flush_writes() : true;
}

// Fills the buffer to the brim, then sends whole blocks: blocks leave where perl's do.
bool Handle::write_through(std::string_view bytes) {
  char* const brim = write_buffer_.get() + write_buffer_size;
  while (!bytes.empty()) {
    if (!has_unwritten() && bytes.size() >= write_buffer_size) {
      Turn turn(*this, writer_);
      if (turn.outcome() == Turn::Outcome::Refused) return refuse_write(EINTR);
      if (turn.outcome() == Turn::Outcome::Waited) continue;
      close_window();
      auto written = write_device(bytes.substr(0, bytes.size() / write_buffer_size * write_buffer_size));
      if (!written) return refuse_write(written.error());
      bytes.remove_prefix(*written);
      continue;
    }
    if (write_next_ == brim && !flush_writes()) return false;
    size_t size = std::min(bytes.size(), static_cast<size_t>(brim - write_next_));
    std::memcpy(write_next_, bytes.data(), size);
    write_next_ += size;
    bytes.remove_prefix(size);
    if (write_next_ == brim && !flush_writes()) return false;
  }
  return true;
}

inline bool Handle::write_out(char* start) {
  const char* from = start;
  while (from != write_next_) {
    auto written = write_device({from, static_cast<size_t>(write_next_ - from)});
    if (!written) {
      // What did not leave is lost, unless a signal's handler is to run first.
      auto left = written.error() == EINTR ? static_cast<size_t>(write_next_ - from) : 0;
      std::memmove(start, from, left);
      write_next_ = start + left;
      return refuse_write(written.error());
    }
    from += *written;
  }
  write_next_ = start;
  return true;
}

bool Handle::flush_writes() {
  char* const start = write_buffer_.get();
  if (write_next_ == start) return true;   // nothing is written to, not even a member: a page of a fork's child stays shared
  Turn turn(*this, writer_);
  switch (turn.outcome()) {
    case Turn::Outcome::Ours: break;
    case Turn::Outcome::Waited: return flush_writes();
    case Turn::Outcome::Refused: return refuse_write(EINTR);
  }
  close_window();   // until then each print is looked at
  bool written = write_out(start);
  if (written) open_window();
  return written;
}

bool Handle::write_text(std::string_view text, bool is_utf8, bool& wide) {
  wide = false;
  if (is_utf8 == utf8()) return write(text);
  bool ascii = std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  if (ascii) return write(text);
  std::string changed;
  if (utf8()) {
    upgrade(text, changed);
    return write(changed);
  }
  wide = !downgrade(text, changed);
  return write(wide ? text : std::string_view(changed));
}

}  // namespace nacre::io
