// SPDX-License-Identifier: MIT
// print, say and printf: values with $, between and $\ after, into a handle's buffer.
#include <algorithm>
#include <cerrno>

#include "runtime/call.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/system_state.h"
#include "runtime/tree/item_names.h"

namespace nacre {

namespace {

// The stream to print on; null: warned, and $! is set.
io::Handle* stream_for_output(Interpreter& in, HandleObject* handle, const Value& named_by, std::string_view operation) {
  io::Handle* stream = handle ? handle->stream.get() : nullptr;
  if (stream && stream->can_write()) return stream;
  if (stream) warn_direction(in, named_by, true);
  else warn_unusable(in, handle, named_by, operation);
  in.system_error = EBADF;
  return nullptr;
}

Truth failed(Interpreter& in, io::Handle& stream) {
  if (left_by_signal(in, stream.error())) return Truth::Unwind;
  in.system_error = stream.error();
  return in.attend() ? Truth::False : Truth::Unwind;   // SIGPIPE's handler runs before anybody sees that print failed
}

bool write_text(Interpreter& in, io::Handle& stream, const TextView& text, std::string_view operation) {
  if (text.utf8 == stream.utf8() || text.bytes.empty()) {
    if (!text.utf8 || stream.utf8()) return stream.write(text.bytes);
  }
  // A character above 0xFF begins with 0xC4 or more.
  bool too_wide = text.utf8 && !stream.utf8() && std::any_of(text.bytes.begin(), text.bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC4; });
  if (too_wide && in.warns(parser::Warn::Utf8)) in.warn(parser::Warn::Utf8, "Wide character in " + std::string(operation));
  else if (too_wide && warns_by_default(in, parser::Warn::Utf8)) in.warn_text("Wide character in " + std::string(operation) + in.where());
  bool wide = false;
  return stream.write_text(text.bytes, text.utf8, wide);
}

// Where a value to be printed stands among the others.
struct Item {
  tree::Node* source;
  size_t index, total;
};

bool write_value(Interpreter& in, io::Handle& stream, const Value& value, std::string_view operation, const Item& item = {nullptr, 0, 0}) {
  if (value.tag == Tag::Str) return write_text(in, stream, {value.s->view(), value.s->utf8()}, operation);
  if (value.tag == Tag::Int) {
    char digits[24];
    return stream.write({digits, format_integer(value.i, digits)});
  }
  if (value.is_indirect()) {
    Held inside(read(const_cast<Value*>(&value)));
    if (inside->is_unwind()) throw Unwound{};
    return write_value(in, stream, *inside, operation, item);
  }
  if (value.is_undef()) {
    if (item.source) tree::warn_uninitialized_item(in, {&item.source, 1}, item.index, item.total, operation);
    else in.warn_uninitialized(nullptr, operation);
  }
  Text text(in, value);
  return write_text(in, stream, text.both(), operation);
}

// $, and $\ as they are now; undef ones print nothing.
bool write_special(Interpreter& in, io::Handle& stream, Glob* variable, std::string_view operation) {
  Value* slot = real(&variable->scalar);
  return slot->is_undef() || write_value(in, stream, *slot, operation);
}

bool write_all(Interpreter& in, io::Handle& stream, const Value* first, size_t count, PrintKind kind, tree::Node* source) {
  std::string_view operation = kind == PrintKind::Say ? "say" : "print";
  bool separated = count > 1 && !real(&in.known.output_field->scalar)->is_undef();
  for (size_t i = 0; i < count; ++i) {
    if (separated && i && !write_special(in, stream, in.known.output_field, operation)) return false;
    if (!write_value(in, stream, first[i], operation, {source, i, count})) return false;
  }
  return kind == PrintKind::Say ? stream.write("\n") : write_special(in, stream, in.known.output_record, operation);
}

}  // namespace

io::Handle* plain_stream(Interpreter& in, HandleObject* handle, PrintKind kind, bool separated, std::string_view& ending) {
  if (!handle || is_tied(handle)) return nullptr;
  io::Handle* stream = handle->stream.get();
  if (!stream || !stream->can_write() || stream->autoflush) return nullptr;
  if (separated && !real(&in.known.output_field->scalar)->is_undef()) return nullptr;
  if (kind == PrintKind::Say) {
    ending = "\n";
    return stream;
  }
  const Value& after = *real(&in.known.output_record->scalar);
  if (after.is_undef()) return stream;
  if (after.tag != Tag::Str || after.s->utf8() != stream->utf8()) return nullptr;
  ending = after.s->view();
  return stream;
}

Truth print_values(Interpreter& in, HandleObject* handle, const Value& named_by, const Value* first, size_t count, PrintKind kind, tree::Node* source) try {
  if (is_tied(handle)) {
    LocalScope scope(in);
    if (kind == PrintKind::Say) {
      in.locals.scalar(in, *in.known.output_record);
      if (!store(&in.known.output_record->scalar, string_value("\n"))) return Truth::Unwind;
    }
    Held result(call_tied(in, *handle, "PRINT", first, count, Want::Scalar));
    if (result->is_unwind()) return Truth::Unwind;
    return to_truth(in, *result) ? Truth::True : Truth::False;
  }
  io::Handle* stream = stream_for_output(in, handle, named_by, kind == PrintKind::Say ? "say" : "print");
  if (!stream) return Truth::False;
  // An overloaded object may close or free the handle while it is being printed on.
  Ref<HandleObject> keep = Ref<HandleObject>::sharing(handle);
  if (write_all(in, *stream, first, count, kind, source) && !stream->has_write_error() && stream->end_print()) return Truth::True;
  return failed(in, *stream);
} catch (const Unwound&) {
  return Truth::Unwind;
}

Truth print_text(Interpreter& in, HandleObject* handle, const Value& named_by, const TextView& text, std::string_view operation) try {
  io::Handle* stream = stream_for_output(in, handle, named_by, operation);
  if (!stream) return Truth::False;
  if (write_text(in, *stream, text, operation) && !stream->has_write_error() && stream->end_print()) return Truth::True;
  return failed(in, *stream);
} catch (const Unwound&) {
  return Truth::Unwind;
}

Truth printf_values(Interpreter& in, HandleObject* handle, const Value& named_by, const Value* first, size_t count, tree::Node* source,
                    std::unique_ptr<CallMemo>* memo) try {
  if (is_tied(handle)) {
    Held result(call_tied(in, *handle, "PRINTF", first, count, Want::Scalar));
    if (result->is_unwind()) return Truth::Unwind;
    return to_truth(in, *result) ? Truth::True : Truth::False;
  }
  const Row*& row = in.system->sprintf_row;
  if (!row) row = in.builtin("sprintf");
  if (!row) in.fail("sprintf is not among the builtins");
  Row named = *row;
  named.described = "printf";
  Value* args = in.sp;
  for (size_t i = 0; i < count; ++i) in.push(read(const_cast<Value*>(first + i)));
  Call formatting(in, named, in.frame, args, static_cast<uint32_t>(count), Want::Scalar, &source, source ? 1 : 0);
  formatting.memo = memo;
  Held text(named.run(formatting));
  in.drop_to(args);
  if (text->is_unwind()) return Truth::Unwind;
  Text finished(in, *text);
  return print_text(in, handle, named_by, finished.both(), "printf");
} catch (const Unwound&) {
  return Truth::Unwind;
}

}  // namespace nacre
