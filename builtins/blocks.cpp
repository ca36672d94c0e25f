// SPDX-License-Identifier: MIT
// Reading and writing of pieces instead of lines: read, sysread, syswrite, getc.
#include <cerrno>
#include <memory>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"

namespace nacre {

namespace {

// What is read, counted as it comes.
class CountedSink final : public io::Sink {
 public:
  explicit CountedSink(Interpreter& in) : in_(in) {}
  void append(std::string_view piece) override {
    constexpr size_t bytes_of_step = 256;
    in_.charge(piece.size() / bytes_of_step);
    in_.own_heap.expect(2 * (text.size() + piece.size()));
    text.append(piece);
  }
  std::string text;

 private:
  Interpreter& in_;
};

// The stream to read or write; null: warned, and $! is EBADF.
io::Handle* stream_for(Call& call, HandleObject* handle, bool reads) {
  io::Handle* stream = handle ? handle->stream.get() : nullptr;
  if (stream && (reads ? stream->can_read() : stream->can_write())) return stream;
  if (stream) warn_direction(call.in, call.value(0), !reads);
  else warn_unusable(call.in, handle, call.value(0), call.row.name);
  call.in.system_error = EBADF;
  return nullptr;
}

// The common case of an offset: a string of bytes that grows, or is cut, where it lies. False: nothing was done.
bool grow_buffer(Call& call, std::string_view bytes) {
  int64_t offset = call.integer(3);
  Value& slot = *call.slot(1);
  if (slot.tag != Tag::Str || slot.s->utf8()) return false;
  auto length = static_cast<int64_t>(slot.s->length);
  if (offset < 0) offset += length;
  if (offset < 0 || offset > length) return false;
  if (offset < length) {
    String* own = own_string(slot, static_cast<size_t>(offset) + bytes.size());
    own->length = static_cast<size_t>(offset);
  }
  append_bytes(slot, bytes);
  return true;
}

// Puts what was read into the variable of argument 1 from the offset of argument 3 on; what was behind is cut off.
bool fill_buffer(Call& call, std::string_view bytes, bool utf8) {
  if (!call.has(3)) return call.assign(1, string_value(bytes, utf8));
  if (!utf8 && grow_buffer(call, bytes)) return true;
  Text before(call.in, call.value(1));
  bool characters = utf8 || before.utf8();
  std::string text = characters ? upgraded(before.both()) : before.str();
  auto length = static_cast<int64_t>(characters ? utf8_length(text) : text.size());
  int64_t offset = call.integer(3);
  if (offset < 0) offset += length;
  if (offset < 0) call.in.fail("Offset outside string");
  if (offset > length) call.in.own_heap.expect(2 * static_cast<size_t>(offset));
  if (offset > length) text.append(static_cast<size_t>(offset - length), '\0');
  else text.resize(characters ? utf8_offset(text, static_cast<size_t>(offset)) : static_cast<size_t>(offset));
  text += characters && !utf8 ? latin1_to_utf8(bytes) : std::string(bytes);
  return call.assign(1, string_value(text, characters));
}

// The variable counts as written to all the same: it is not undef any more.
Value refuse_read(Call& call, int error) {
  call.in.system_error = error;
  return call.value(1).is_undef() && !call.assign(1, string_value("")) ? Value::unwind() : Value::undef();
}

// The length of argument 2, checked together with the offset before anything is read.
size_t wanted_length(Call& call) {
  int64_t length = call.integer(2);
  if (length < 0) call.in.fail("Negative length");
  if (call.has(3) && call.integer(3) < 0) {
    Text before(call.in, call.value(1));
    auto have = static_cast<int64_t>(before.utf8() ? utf8_length(before.view()) : before.view().size());
    if (-call.integer(3) > have) call.in.fail("Offset outside string");
  }
  return static_cast<size_t>(length);
}

bool tied_read(Call& call, HandleObject* handle, Value& answer) {
  if (!is_tied(handle)) return false;
  Value* slot = call.slot(1);
  box_slot(*slot);
  std::vector<Value> arguments = {*slot};
  for (uint32_t i = 2; i < call.count(); ++i) arguments.push_back(call.value(i));
  Value* first = call.in.sp;
  Code* code = call.in.find_method(call.in.blessed(handle->tied) ? *call.in.blessed(handle->tied) : call.in.stash("main"), "READ");
  if (!code) { answer = call.die("Can't locate object method \"READ\" via package of a tied handle"); return true; }
  call.in.push(copy(handle->tied));
  for (const Value& each : arguments) call.in.push(copy(each));
  answer = call.in.call(*code, first, Want::Scalar);
  return true;
}

Value do_read(Call& call) {
  HandleObject* handle = call.handle(0);
  Value answer;
  if (tied_read(call, handle, answer)) return answer;
  size_t wanted = wanted_length(call);
  io::Handle* stream = stream_for(call, handle, true);
  if (!stream) return Value::undef();
  CountedSink sink(call.in);
  size_t done = 0;
  auto got = stream->read(wanted, sink, done);
  if (got == io::Got::Failed) {
    throw_if_left(call.in, stream->error());
    if (done == 0) return refuse_read(call, stream->error());
    call.in.system_error = stream->error();
  }
  return fill_buffer(call, sink.text, stream->utf8()) ? Value::integer(static_cast<int64_t>(done)) : Value::unwind();
}

Value do_sysread(Call& call) {
  HandleObject* handle = call.handle(0);
  Value answer;
  if (tied_read(call, handle, answer)) return answer;
  size_t wanted = wanted_length(call);
  io::Handle* stream = stream_for(call, handle, true);
  if (!stream) return Value::undef();
  if (stream->utf8()) return call.die("sysread() isn't allowed on :utf8 handles");
  ReadBuffer buffer(wanted);
  char* space = buffer.space().data();
  auto got = stream->fd() < 0 ? stream->device().read(space, wanted) : call.in.waiter.read(stream->fd(), space, wanted, posix::OnSignal::Return);
  if (!got) {
    throw_if_left(call.in, got.error());
    return refuse_read(call, got.error());
  }
  bool filled = call.has(3) ? fill_buffer(call, {space, *got}, false) : call.assign(1, buffer.take(*got));
  return filled ? Value::integer(static_cast<int64_t>(*got)) : Value::unwind();
}

// The piece that LENGTH and OFFSET of syswrite mean.
std::string_view piece_to_write(Call& call, std::string_view bytes) {
  auto length = static_cast<int64_t>(bytes.size());
  int64_t wanted = call.has(2) && !call.value(2).is_undef() ? call.integer(2) : length;
  int64_t offset = call.integer_or(3, 0);
  if (wanted < 0) call.in.fail("Negative length");
  if (offset < 0) offset += length;
  if (offset < 0 || (offset > 0 && offset >= length && length > 0)) call.in.fail("Offset outside string");
  return bytes.substr(static_cast<size_t>(std::min(offset, length)), static_cast<size_t>(wanted));
}

Value do_syswrite(Call& call) {
  HandleObject* handle = call.handle(0);
  if (is_tied(handle)) {
    std::vector<Value> arguments;
    for (uint32_t i = 1; i < call.count(); ++i) arguments.push_back(call.value(i));
    return call_tied(call.in, *handle, "WRITE", arguments.data(), arguments.size(), Want::Scalar);
  }
  io::Handle* stream = stream_for(call, handle, false);
  if (!stream) return Value::undef();
  if (stream->utf8()) return call.die("syswrite() isn't allowed on :utf8 handles");
  ArgumentBytes bytes(call, 1);
  std::string_view piece = piece_to_write(call, bytes.view());
  auto done = stream->fd() < 0 ? stream->device().write(piece)
                               : call.in.waiter.write(stream->fd(), piece.data(), piece.size(), posix::OnSignal::Return);
  if (!done) {
    throw_if_left(call.in, done.error());
    return refuse_and_attend(call, done.error());
  }
  return Value::integer(static_cast<int64_t>(*done));
}

Value do_getc(Call& call) {
  HandleObject* handle = call.has(0) ? call.handle(0) : call.in.known.stdin_->io;
  if (is_tied(handle)) return call_tied(call.in, *handle, "GETC", nullptr, 0, Want::Scalar);
  io::Handle* stream = handle ? handle->stream.get() : nullptr;
  if (!stream || !stream->can_read()) {
    if (call.has(0)) stream_for(call, handle, true);
    call.in.system_error = EBADF;
    return Value::undef();
  }
  io::StringSink sink;
  auto got = stream->read_character(sink);
  if (got == io::Got::Failed) {
    throw_if_left(call.in, stream->error());
    call.in.system_error = stream->error();
  } else if (got == io::Got::End) {
    call.in.system_error = EBADF;   // as perl has it: also at the end of a file
  }
  return got == io::Got::Data ? string_value(sink.text, stream->utf8()) : Value::undef();
}

}  // namespace

constexpr Row block_rows[] = {
    {"getc", ";*", Needs::Handles, Taint::Source, "the next character", do_getc},
    {"read", "*\\$$;$", Needs::Handles, Taint::Fills, "reads a number of characters into a variable", do_read},
    {"sysread", "*\\$$;$", Needs::Handles, Taint::Fills, "read(2), past the buffers", do_sysread},
    {"syswrite", "*$;$$", Needs::Handles, Taint::Neither, "write(2), past the buffers", do_syswrite},
};
static_assert(sorted_and_documented(block_rows));

const Rows block_builtins = block_rows;

}  // namespace nacre
