// SPDX-License-Identifier: MIT
// <FH>: lines, as $/ cuts them.
#include <cerrno>
#include <cstring>

#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

// A line without end is counted, too.
void count_piece(size_t bytes) {
  constexpr size_t worth_counting = 1024, bytes_of_step = 256;
  if (bytes >= worth_counting) interpreter->charge(bytes / bytes_of_step);
}

// Builds a Str value of the pieces that come.
class ValueSink final : public io::Sink {
 public:
  explicit ValueSink(bool utf8) : utf8_(utf8) {}
  void append(std::string_view piece) override {
    count_piece(piece.size());
    if (text->is_undef()) text = Held(string_value(piece, utf8_));
    else append_bytes(text.get(), piece);
  }
  Held text;

 private:
  bool utf8_;
};

// Refills a slot's string, which nothing else holds.
class RefillSink final : public io::Sink {
 public:
  explicit RefillSink(Value& slot) : slot_(slot) {}
  void append(std::string_view piece) override {
    count_piece(piece.size());
    append_bytes(slot_, piece);
  }

 private:
  Value& slot_;
};

io::Separator parse_separator(Interpreter& in, const Value& value) {
  if (value.is_undef()) return io::Separator::slurp();
  if (value.is_ref() && value.o->kind == ObjectKind::Box) {
    Held size(read(&value.box->value));
    int64_t bytes = to_integer(in, *size);
    return bytes > 0 ? io::Separator::records_of(static_cast<size_t>(bytes)) : io::Separator::slurp();
  }
  SystemState& state = *in.system;
  state.separator_source = Held(to_text_value(in, value));
  std::string_view text = state.separator_source->s->view();
  return text.empty() ? io::Separator::paragraph() : io::Separator::ending_with(text);
}

// The stream to read from; null: warned, and $! is set.
io::Handle* stream_for_input(Interpreter& in, HandleObject* handle, const Value& named_by) {
  io::Handle* stream = handle ? handle->stream.get() : nullptr;
  if (stream && stream->can_read()) return stream;
  if (stream) {
    in.system_error = EBADF;
    warn_direction(in, named_by, false);
    stream->mark_failed(EBADF);                            // its close will fail for it
  } else {
    warn_unusable(in, handle, named_by, "readline");
  }
  return nullptr;
}

// What came before a failure is a line all the same; $! says that it was cut.
void tell_of_cut_line(Interpreter& in, io::Handle& stream) {
  if (int error = stream.take_read_error()) in.system_error = error;
}

// The next line, where it lies whole in the buffer or one read brings it; else empty, and `got` says whether there is more to be read.
inline std::string_view whole_line(io::Handle& stream, io::Got& got) {
  std::string_view line = stream.buffered_line();
  if (line.empty() && stream.buffered() == 0) got = stream.fresh_line(line);
  return line;
}

// After Got::Failed: was the interpreter made to unwind? If not, $! has the error; a handle that failed before does not tell it again.
bool must_unwind(Interpreter& in, io::Handle& stream) {
  if (left_by_signal(in, stream.error())) return true;
  tell_of_cut_line(in, stream);
  return false;
}

}  // namespace

const io::Separator& current_separator(Interpreter& in) {
  const Value& variable = *real(&in.known.input_record->scalar);
  const Value& slot = variable.tag == Tag::Magic ? variable.magic->first : variable;
  SystemState& state = *in.system;
  if (slot.tag == Tag::Str && state.separator_source->tag == Tag::Str && slot.s == state.separator_source->s) return state.separator;
  Held value(read(const_cast<Value*>(&slot)));
  state.separator_source = {};                               // undef and \N have none
  state.separator = parse_separator(in, *value);
  return state.separator;
}

void became_last_read(Interpreter& in, HandleObject& handle, const Value& named_by) {
  if (in.last_read == &handle) return;
  in.last_read = &handle;
  Glob* glob = glob_of_handle(named_by);
  if (!glob && named_by.tag == Tag::Str) glob = in.find_glob("main::" + std::string(named_by.s->view()));
  in.last_read_glob = glob;
}

Value read_line(Interpreter& in, HandleObject* handle, const Value& named_by) try {
  if (handle && handle->magic_argv && !in.system->arguments.reading) return read_argument_line(in, false);
  if (is_tied(handle)) return call_tied(in, *handle, "READLINE", nullptr, 0, Want::Scalar);
  if (handle) became_last_read(in, *handle, named_by);
  io::Handle* stream = stream_for_input(in, handle, named_by);
  if (!stream) return Value::undef();
  const io::Separator& separator = current_separator(in);
  auto got = io::Got::Data;
  if (separator.kind == io::Separator::Kind::Line) {
    auto line = whole_line(*stream, got);
    if (!line.empty()) {
      handle->lines = stream->lines;
      return string_value(line, stream->utf8());
    }
  }
  ValueSink sink(stream->utf8());
  if (got == io::Got::Data) got = stream->read_line(separator, sink);
  handle->lines = stream->lines;
  if (got == io::Got::Failed && must_unwind(in, *stream)) return Value::unwind();
  if (got == io::Got::Data) tell_of_cut_line(in, *stream);
  // The whole of an empty file is "", once.
  if (got == io::Got::End && separator.kind == io::Separator::Kind::Slurp && stream->lines == handle->lines_when_opened) {
    handle->lines = ++stream->lines;
    return string_value("", stream->utf8());
  }
  if (got == io::Got::Data && sink.text->is_undef()) return string_value("", stream->utf8());
  return sink.text.take();
} catch (const Unwound&) {
  return Value::unwind();
}

Truth read_line_into(Interpreter& in, HandleObject* handle, const Value& named_by, Value& slot) try {
  Value& target = *real(&slot);
  io::Handle* stream = handle ? handle->stream.get() : nullptr;
  bool refill = target.tag == Tag::Str && target.s->refs == 1 && !target.s->has(Shared) && stream && stream->can_read() && !is_tied(handle) &&
                (!handle->magic_argv || in.system->arguments.reading);
  if (!refill) {
    Value line = read_line(in, handle, named_by);
    if (line.is_unwind()) return Truth::Unwind;
    bool more = !line.is_undef();
    if (!store(&target, line)) return Truth::Unwind;
    return more ? Truth::True : Truth::False;
  }
  became_last_read(in, *handle, named_by);
  const io::Separator& separator = current_separator(in);
  target.s->length = 0;
  target.s->flags = static_cast<uint8_t>(stream->utf8() ? target.s->flags | Utf8Text : target.s->flags & ~Utf8Text);
  changed(target.s);
  auto got = io::Got::Data;
  if (separator.kind == io::Separator::Kind::Line) {
    auto line = whole_line(*stream, got);
    if (!line.empty()) {
      append_bytes(target, line);
      handle->lines = stream->lines;
      return Truth::True;
    }
  }
  RefillSink sink(target);
  if (got == io::Got::Data) got = stream->read_line(separator, sink);
  handle->lines = stream->lines;
  if (got == io::Got::Data) {
    tell_of_cut_line(in, *stream);
    return Truth::True;
  }
  if (got == io::Got::Failed && must_unwind(in, *stream)) return Truth::Unwind;
  if (got == io::Got::End && separator.kind == io::Separator::Kind::Slurp && stream->lines == handle->lines_when_opened) {
    handle->lines = ++stream->lines;
    return Truth::True;
  }
  store(&target, Value::undef());
  return Truth::False;
} catch (const Unwound&) {
  return Truth::Unwind;
}

Truth read_lines(Interpreter& in, HandleObject* handle, const Value& named_by) try {
  if (handle && handle->magic_argv && !in.system->arguments.reading) return read_argument_lines(in, false);
  if (is_tied(handle)) return call_tied(in, *handle, "READLINE", nullptr, 0, Want::List).is_unwind() ? Truth::Unwind : Truth::True;
  if (handle) became_last_read(in, *handle, named_by);
  io::Handle* stream = stream_for_input(in, handle, named_by);
  if (!stream) return Truth::True;
  io::Separator separator = current_separator(in);
  constexpr size_t lines_between_looks = 256;
  size_t lines = 0;
  for (;;) {
    ValueSink sink(stream->utf8());
    auto got = stream->read_line(separator, sink);
    handle->lines = stream->lines;
    if (got == io::Got::Failed && must_unwind(in, *stream)) return Truth::Unwind;
    if (got != io::Got::Data) return Truth::True;
    if (++lines % lines_between_looks == 0) in.expect_stack(lines_between_looks);
    if (!in.has_stack_for(1)) in.fail("Out of memory!\n");
    in.push(sink.text->is_undef() ? string_value("", stream->utf8()) : sink.text.take());
  }
} catch (const Unwound&) {
  return Truth::Unwind;
}

}  // namespace nacre
