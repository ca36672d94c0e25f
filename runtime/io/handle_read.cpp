// SPDX-License-Identifier: MIT
// The reading half of Handle: filling the buffer and cutting it into lines, records and characters.
#include <algorithm>
#include <cerrno>

#include "runtime/io/handle.h"

namespace nacre::io {

// The device failed. A descriptor without data for now (EAGAIN) may be read again; any other failure lasts, as in perl.
Got Handle::fail(int error) {
  error_ = read_error_ = error;
  if (error != EINTR) (device_->is_socket() ? socket_read_failed_ : failed_) = true;  // EINTR: the interpreter unwinds; the handle is sound
  if (error != EINTR && error != EAGAIN) unreadable_ = true;
  return Got::Failed;
}

inline Got Handle::fill_raw() {
  text_.clear();
  auto got = read_device(read_buffer_.get(), read_buffer_size);
  if (!got) return fail(got.error());
  read_next_ = read_buffer_.get();
  read_end_ = read_next_ + *got;
  end_seen_ = *got == 0;
  return end_seen_ ? Got::End : Got::Data;
}

// Data: at least one byte is ahead. What was ahead before must have been taken.
Got Handle::fill() {
  if (!device_ || !can_read()) {
    error_ = EBADF;
    return Got::Failed;
  }
  if (unreadable_) return Got::Failed;
  if (end_seen_) return Got::End;
  if (has_unwritten() && !flush_writes()) return Got::Failed;
  close_window();
  if (!read_buffer_) read_buffer_ = context_.read_buffer.take();
  Turn turn(*this, reader_);
  if (turn.outcome() == Turn::Outcome::Refused) return fail(EINTR);
  if (turn.outcome() == Turn::Outcome::Waited) return buffered() != 0 ? Got::Data : fill();
  return translates() ? fill_translated() : fill_raw();
}

// Reads until a whole character came out, because a device may give a byte at a time.
Got Handle::fill_translated() {
  text_.clear();
  while (text_.empty()) {
    auto got = read_device(read_buffer_.get(), read_buffer_size);
    if (!got) return fail(got.error());
    bool last = *got == 0;
    undecoded_.append(read_buffer_.get(), *got);
    if (auto* encoding = layers_.encoding()) {
      encoding->decode(undecoded_, last, text_, warn());
    } else {
      text_.swap(undecoded_);
      undecoded_.clear();
    }
    if (layers_.crlf()) take_crlf_out(last);
    end_seen_ = last;
    if (last) break;
  }
  read_next_ = text_.data();
  read_end_ = read_next_ + text_.size();
  return text_.empty() ? Got::End : Got::Data;
}

// "\r\n" -> "\n" in text_. A CR at the end waits for what follows it.
void Handle::take_crlf_out(bool last) {
  if (pending_cr_) text_.insert(0, 1, '\r');
  pending_cr_ = !last && text_.ends_with('\r');
  if (pending_cr_) text_.pop_back();
  size_t to = 0;
  for (size_t from = 0; from < text_.size(); ++from) {
    if (text_[from] == '\r' && from + 1 < text_.size() && text_[from + 1] == '\n') continue;
    text_[to++] = text_[from];
  }
  text_.resize(to);
}

void Handle::take(size_t size, Sink& sink) {
  sink.append({read_next_, size});
  read_next_ += size;
}

Got Handle::read_line_slowly(const Separator& separator, Sink& sink) {
  Got got = Got::End;
  size_t done = 0;
  switch (separator.kind) {
    case Separator::Kind::Line: got = read_newline_line(sink); break;
    case Separator::Kind::Text: got = read_text_line(separator.text, sink); break;
    case Separator::Kind::Paragraph: got = read_paragraph(sink); break;
    case Separator::Kind::Slurp: got = read_all(sink); break;
    case Separator::Kind::Record: got = read(separator.record, sink, done); break;
  }
  if (got == Got::Data) ++lines;
  return got;
}

Got Handle::read_newline_line(Sink& sink) {
  bool some = false;
  for (;;) {
    if (buffered() == 0) {
      auto got = fill();
      if (got == Got::Failed && error_ == EINTR) return got;
      if (got != Got::Data) return some ? Got::Data : got;
    }
    const void* newline = std::memchr(read_next_, '\n', buffered());
    if (newline) {
      take(static_cast<size_t>(static_cast<const char*>(newline) + 1 - read_next_), sink);
      return Got::Data;
    }
    take(buffered(), sink);
    some = true;
  }
}

// The separator may lie across two fills: `before` keeps the last bytes that were handed on.
Got Handle::read_text_line(std::string_view separator, Sink& sink) {
  const char last = separator.back();
  const size_t rest = separator.size() - 1;
  std::string before;
  bool some = false;
  for (;;) {
    if (buffered() == 0) {
      auto got = fill();
      if (got == Got::Failed && error_ == EINTR) return got;
      if (got != Got::Data) return some ? Got::Data : got;
    }
    const char* found = static_cast<const char*>(std::memchr(read_next_, last, buffered()));
    size_t size = found ? static_cast<size_t>(found + 1 - read_next_) : buffered();
    before.append(read_next_ + size - std::min(size, rest + 1), std::min(size, rest + 1));
    if (before.size() > rest + 1) before.erase(0, before.size() - rest - 1);
    take(size, sink);
    some = true;
    if (found && before == separator) return Got::Data;
  }
}

Got Handle::skip_newlines() {
  for (;;) {
    while (read_next_ != read_end_ && *read_next_ == '\n') ++read_next_;
    if (read_next_ != read_end_) return Got::Data;
    if (auto got = fill(); got != Got::Data) return got;
  }
}

// $/ = "": lines up to an empty one; further empty ones belong to nothing.
Got Handle::read_paragraph(Sink& sink) {
  if (auto got = skip_newlines(); got != Got::Data) return got;
  auto got = read_text_line("\n\n", sink);
  if (got == Got::Data && skip_newlines() == Got::Failed && error_ == EINTR) return Got::Failed;
  return got;
}

Got Handle::read_all(Sink& sink) {
  bool some = false;
  for (;;) {
    if (buffered() == 0) {
      auto got = fill();
      if (got == Got::Failed && error_ == EINTR) return got;
      if (got != Got::Data) return some ? Got::Data : got;
    }
    take(buffered(), sink);
    some = true;
  }
}

Got Handle::read(size_t count, Sink& sink, size_t& done) {
  done = 0;
  if (utf8()) return read_characters(count, sink, done);
  while (done < count) {
    if (buffered() == 0) {
      auto got = fill();
      if (got == Got::Failed && error_ == EINTR) return got;
      if (got != Got::Data) return done != 0 ? Got::Data : got;
    }
    size_t size = std::min(count - done, buffered());
    take(size, sink);
    done += size;
  }
  return Got::Data;
}

Got Handle::read_characters(size_t count, Sink& sink, size_t& done) {
  size_t missing = 0;  // bytes of the character that the last fill ended in
  while (done < count || missing != 0) {
    if (buffered() == 0) {
      auto got = fill();
      if (got == Got::Failed && error_ == EINTR) return got;
      if (got != Got::Data) return done != 0 ? Got::Data : got;
    }
    size_t size = std::min(missing, buffered());
    missing -= size;
    while (missing == 0 && size < buffered() && done < count) {
      size_t length = announced_length(static_cast<unsigned char>(read_next_[size]));
      size_t have = std::min(length, buffered() - size);
      missing = length - have;
      size += have;
      ++done;
    }
    take(size, sink);
  }
  return Got::Data;
}

Got Handle::read_character(Sink& sink) {
  size_t done = 0;
  return read(1, sink, done);
}

void Handle::unread(std::string_view bytes) {
  close_window();  // the next write has to look at what is ahead
  auto ahead_size = buffered();
  bool room = read_buffer_ && read_next_ >= read_buffer_.get() + bytes.size() && read_end_ <= read_buffer_.get() + read_buffer_size;
  if (room && text_.empty()) {
    read_next_ -= bytes.size();
    std::memcpy(read_buffer_.get() + (read_next_ - read_buffer_.get()), bytes.data(), bytes.size());
    return;
  }
  std::string joined;
  joined.reserve(bytes.size() + ahead_size);
  joined.append(bytes).append(ahead());
  text_ = std::move(joined);
  read_next_ = text_.data();
  read_end_ = read_next_ + text_.size();
}

bool Handle::at_end() {
  if (!device_ || !can_read()) return true;
  return buffered() == 0 && fill() != Got::Data;
}

}  // namespace nacre::io
