// SPDX-License-Identifier: MIT
// A Perl file handle: a buffered stream over a Device, with layers, lines and `$.`. In: bytes or text to print, and how to cut what is
// read. Out: pieces of bytes, to a Sink. Holds no interpreter value; waits only through its device; sets no `$!` (error() tells it).
//
// Strings: where utf8() is true, what is read is UTF-8 text and what is written must be; else both are bytes.
// Like perl's: the end of a file stays the end until seek or clear_error; a write that failed is told again by close; flush gives back
// what was read ahead, so that a child goes on where the script stopped; writes leave in 8 KiB blocks.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "runtime/io/device.h"
#include "runtime/io/layers.h"
#include "runtime/values/heap.h"

namespace nacre::io {

// What `$/` says a line is.
struct Separator {
  enum class Kind : uint8_t { Line, Text, Paragraph, Slurp, Record };
  Kind kind = Kind::Line;
  std::string_view text = {};  // Text: the separator, not empty
  size_t record = 0;           // Record: its length in bytes, or in characters where utf8()

  static Separator line() { return {}; }
  static Separator slurp() { return {Kind::Slurp}; }
  static Separator paragraph() { return {Kind::Paragraph}; }
  static Separator records_of(size_t size) { return {Kind::Record, {}, size}; }
  static Separator ending_with(std::string_view text) { return text == "\n" ? line() : Separator{Kind::Text, text}; }
};

// Takes what is read, piece by piece; the pieces live only during the call.
class Sink {
 public:
  virtual void append(std::string_view piece) = 0;

 protected:
  ~Sink() = default;
};

// A Sink that is a std::string.
class StringSink final : public Sink {
 public:
  void append(std::string_view piece) override {
    if (heap) heap->expect(2 * (text.size() + piece.size()));
    text.append(piece);
  }
  std::string text;
};

// Failed: error() says why; EINTR means that the interpreter must unwind.
enum class Got : uint8_t { Data, End, Failed };

class Handle {
 public:
  enum class Access : uint8_t { Read = 1, Write = 2, Both = 3 };
  static constexpr size_t read_buffer_size = io::read_buffer_size;
  static constexpr size_t write_buffer_size = io::write_buffer_size;

  Handle(const Context& context, std::unique_ptr<Device> device, Access access, Layers layers = Layers());
  // A handle on `fd`, which is then the handle's to close.
  Handle(const Context& context, int fd, Access access);
  static std::unique_ptr<Handle> on(const Context& context, int fd, Access access) { return std::make_unique<Handle>(context, fd, access); }
  // Writes out what it can; closes.
  ~Handle();
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  // --- reading (EBADF on a handle that is open for writing only)
  // <FH>: one line with its separator. Counts it in `lines`.
  Got read_line(const Separator& separator, Sink& sink) {
    if (separator.kind == Separator::Kind::Line) {
      if (auto line = buffered_line(); !line.empty()) {
        sink.append(line);
        return Got::Data;
      }
    }
    return read_line_slowly(separator, sink);
  }
  // A line that is whole in the buffer, taken and counted; empty when it must be read. Valid until the next call.
  std::string_view buffered_line() {
    auto size = static_cast<size_t>(read_end_ - read_next_);
    const char* newline = size == 0 ? nullptr : static_cast<const char*>(std::memchr(read_next_, '\n', size));
    if (!newline) return {};
    std::string_view line(read_next_, static_cast<size_t>(newline + 1 - read_next_));
    read_next_ = newline + 1;
    ++lines;
    return line;
  }
  // The same after one read where nothing is buffered. Got::Data with an empty line: that brought no whole one, and read_line() is to go on.
  Got fresh_line(std::string_view& line) {
    Got got = fill();
    if (got == Got::Data) line = buffered_line();
    return got;
  }
  // After Got::End with Separator::slurp(): true once, and counted as a line, when no line was ever read. Then scalar <FH> gives "", as
  // perl does for an empty file; the next one gives undef. (In list context it gives nothing.)
  bool take_empty_slurp() {
    if (lines != 0 || empty_slurp_taken_) return false;
    ++lines;
    return empty_slurp_taken_ = true;
  }
  // read(): up to `count` bytes, or characters where utf8(); waits until they are there or the file ends. `done`: how many.
  Got read(size_t count, Sink& sink, size_t& done);
  // getc: one byte, or the bytes of one character where utf8().
  Got read_character(Sink& sink);
  // Puts bytes before what will be read next; any number of them.
  void unread(std::string_view bytes);
  // eof(FH): may have to read to know. A handle that cannot be read is at its end.
  bool at_end();
  // How many bytes can be taken without the device.
  size_t buffered() const { return static_cast<size_t>(read_end_ - read_next_); }

  // --- writing (EBADF on a handle that is open for reading only). False: error() says why.
  // `bytes` are what the handle takes: UTF-8 text where utf8(), else bytes.
  bool write(std::string_view bytes) {
    if (static_cast<ptrdiff_t>(bytes.size()) < write_limit_ - write_next_) {
      if (!bytes.empty()) std::memcpy(write_next_, bytes.data(), bytes.size());
      write_next_ += bytes.size();
      return true;
    }
    return write_slowly(bytes);
  }
  // Where `size` bytes may be put behind what is written, then to be counted by wrote(); null: they must go by write().
  char* room(size_t size) { return static_cast<ptrdiff_t>(size) < write_limit_ - write_next_ ? write_next_ : nullptr; }
  // The same where nothing was written yet, which is to be looked at first.
  char* first_room(size_t size);
  void wrote(size_t size) { write_next_ += size; }
  // A string with or without perl's UTF-8 flag, changed into what the handle takes. `wide`: a character above 0xFF went to a handle of
  // bytes, as UTF-8: "Wide character in %s".
  bool write_text(std::string_view text, bool is_utf8, bool& wide);
  // What `$|` asks for after each print: true unless the flush failed.
  bool end_print() { return !autoflush || flush_writes(); }
  // Writes out what is buffered and gives back, where the device can seek, what was read ahead.
  bool flush() { return device_ && !has_unwritten() && buffered() == 0 && undecoded_.empty() ? true : flush_slowly(); }
  bool flush_writes();
  bool has_unwritten() const { return write_next_ != write_buffer_.get(); }
  size_t unwritten() const { return static_cast<size_t>(write_next_ - write_buffer_.get()); }

  // --- place
  Result<int64_t> tell();
  Result<void> seek(int64_t offset, Whence whence);
  Result<void> truncate(int64_t size);

  // --- past the buffers: sysread, syswrite, sysseek act on the device (or on fd()) alone
  Device& device() { return *device_; }
  int fd() const { return device_ ? device_->fd() : -1; }

  // --- state
  // binmode: flushes first. An empty specification is ":raw".
  LayerResult change_layers(std::string_view specification);
  const Layers& layers() const { return layers_; }
  bool utf8() const { return layers_.utf8(); }
  bool is_open() const { return device_ != nullptr; }
  bool can_read() const { return (static_cast<unsigned>(access_) & 1U) != 0; }
  bool can_write() const { return (static_cast<unsigned>(access_) & 2U) != 0; }
  bool is_tty() const { return device_ && device_->is_tty(); }
  bool is_socket() const { return device_ && device_->is_socket(); }
  // The errno of the last call that failed, kept until clear_error.
  int error() const { return error_; }
  // The errno of a read that failed since this was asked last, 0: none. A line that a failure cut short is still Got::Data.
  int take_read_error() { return std::exchange(read_error_, 0); }
  bool has_error() const { return failed_ || socket_read_failed_; }
  bool has_write_error() const { return failed_; }
  void clear_error();
  void mark_failed(int error);
  // In the child of a fork: who else waited in the device is not there any more.
  void forget_others();
  // Flushes and closes. The first error that a write ever had comes back here, or that of close(2). The pid is the caller's to wait for.
  // A pipe to a command forgets what failed before: its command tells how it went.
  Result<void> close(bool forgets_earlier_errors = false);

  int64_t lines = 0;        // `$.`
  int pid = 0;              // of the command at the other end of a pipe open; 0: none
  bool autoflush = false;   // `$|`
  bool unbuffered = false;  // every write leaves at once (STDERR)

 private:
  Got read_line_slowly(const Separator& separator, Sink& sink);
  Got read_newline_line(Sink& sink);
  Got read_text_line(std::string_view separator, Sink& sink);
  Got read_paragraph(Sink& sink);
  Got read_all(Sink& sink);
  Got read_characters(size_t count, Sink& sink, size_t& done);
  Got skip_newlines();
  Got fill();
  bool write_out(char* start);
  // Other fibers come here too while one waits in the device: they stand in line. A signal's handler that does so while its own fiber waits is
  // refused with EINTR, as perl refuses it.
  class Turn {
   public:
    enum class Outcome : uint8_t { Ours, Waited, Refused };   // Waited: all may be different now

    Turn(Handle& handle, const void*& holder);
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    Outcome outcome() const { return outcome_; }

   private:
    const Context& context_;
    const void** holder_ = nullptr;                           // to be let go
    Outcome outcome_ = Outcome::Ours;
  };
  const void* running() const;
  Got fill_raw();
  Got fill_translated();
  void take_crlf_out(bool last);
  std::string_view ahead() const { return {read_next_, static_cast<size_t>(read_end_ - read_next_)}; }
  void take(size_t size, Sink& sink);
  Got fail(int error);

  bool flush_slowly();
  bool translates() const { return layers_.encoding() != nullptr || layers_.crlf(); }
  bool write_slowly(std::string_view bytes);
  bool write_translated(std::string_view text);
  bool write_bytes(std::string_view bytes);
  bool write_by_lines(std::string_view bytes);
  bool write_through(std::string_view bytes);
  bool prepare_to_write();
  void open_window();
  void close_window() { write_limit_ = write_buffer_.get(); }
  bool give_back_read_ahead();
  int64_t outside_size_of_read_ahead();
  void drop_read_ahead();
  bool refuse(int error);
  bool refuse_write(int error);
  Warn warn() const;

  // Of a file in place: a system call is made few functions deep (posix/interruptible.h).
  Result<size_t> read_device(char* buffer, size_t size) { return file_ ? file_->read(buffer, size) : device_->read(buffer, size); }
  Result<size_t> write_device(std::string_view bytes) { return file_ ? file_->write(bytes) : device_->write(bytes); }

  const Context& context_;
  std::optional<FdDevice> file_;
  std::unique_ptr<Device> other_device_;
  Device* device_;                   // of the two; null: closed
  const char* read_next_ = nullptr;  // what is read ahead: in read_buffer_, or in text_
  const char* read_end_ = nullptr;
  char* write_next_ = nullptr;   // the end of what waits in write_buffer_
  char* write_limit_ = nullptr;  // where fast writes must stop; at the buffer's start when each write must be looked at
  std::unique_ptr<char[]> read_buffer_, write_buffer_;
  std::string text_;       // what was decoded, or put back
  std::string undecoded_;  // bytes of an incomplete character, or a CR that may belong to a CRLF
  const void* reader_ = nullptr;   // who waits in the device, as running() names him; null: nobody
  const void* writer_ = nullptr;
  Layers layers_;
  Access access_;
  int error_ = 0;
  int read_error_ = 0;
  bool failed_ = false;              // an error stays until clear_error
  bool socket_read_failed_ = false;  // that of a socket's reading half, which its writing half knows nothing of
  bool unreadable_ = false;  // nothing is read any more until clear_error
  bool end_seen_ = false;    // so does the end, until seek
  bool empty_slurp_taken_ = false;
  bool line_buffered_ = false;
  bool looked_at_ = false;  // is_tty was asked
  bool pending_cr_ = false;
  bool cannot_seek_ = false;
};

}  // namespace nacre::io
