// SPDX-License-Identifier: MIT
// Perl's file handles over io::Handle: which one a value names, the registry of open ones, STDIN STDOUT STDERR, print, reading lines, <>,
// open in all its forms, close with $?. Says what perl says of handles that cannot be used. Formats and sockets are not its job.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/interpreter.h"
#include "runtime/io/mode.h"

namespace nacre {

class Call;
struct CallMemo;
struct HandleObject;
namespace io { class Device; class Handle; struct Separator; }

// localtime and its like follow $ENV{TZ} as it is now. (processes.cpp)
void follow_time_zone(Interpreter& in);

// --- Life (files.cpp). set_up_files is called once, when the interpreter is made; close_all_files at its end.
void set_up_files(Interpreter& in);
void close_all_files(Interpreter& in);
// At the end of the program. False: "Unable to flush stdout: ..." was said, and the exit status is 1 where it would be 0.
bool flush_standard_output(Interpreter& in);

// --- Names
int descriptor_of(const HandleObject& handle);                       // -1: closed, or in memory
Glob* glob_of_handle(const Value& named_by);                         // null: none
std::string handle_display_name(Interpreter& in, const Value& named_by);   // "STDIN", "$fh", "" for one without a name
std::string spaced_name(Interpreter& in, const Value& named_by);     // the same after a blank, or ""
// The handle in argument i, made where it is new: open(my $fh, ...) puts a reference to a new glob there. Null: it can name none.
HandleObject* handle_to_open(Call& call, uint32_t i);
std::string environment_value(Interpreter& in, std::string_view name);  // of %ENV; "" where it is not there

// "print() on closed filehandle FH", "... on unopened filehandle", and the hint for directories; sets no $!. An operation such as -e has no ().
void warn_unusable(Interpreter& in, const HandleObject* handle, const Value& named_by, std::string_view operation, bool wants_socket = false);
// "Filehandle FH opened only for output"
void warn_direction(Interpreter& in, const Value& named_by, bool opened_for_input);

// Warnings that are on without -w and `use warnings`.
bool warns_by_default(Interpreter& in, parser::Warn category);

// After a call of the Waiter that failed with `error`: did a handler die, so that the interpreter must unwind?
bool left_by_signal(Interpreter& in, int error);
void throw_if_left(Interpreter& in, int error);

// --- Tied handles: calls METHOD of what the handle is tied to. Arguments borrowed.
bool is_tied(const HandleObject* handle);
Value call_tied(Interpreter& in, HandleObject& handle, std::string_view method, const Value* first, size_t count, Want want);

// --- print, say, printf. `named_by` is the handle as the program gave it (for warnings). The values may be slots. A failure sets $!.
enum class PrintKind : uint8_t { Print, Say };
Truth print_values(Interpreter& in, HandleObject* handle, const Value& named_by, const Value* first, size_t count, PrintKind kind = PrintKind::Print,
                   tree::Node* source = nullptr);   // source: what the values came from, for warnings that name it
// memo: kept by the asker, where the format is a constant.
Truth printf_values(Interpreter& in, HandleObject* handle, const Value& named_by, const Value* first, size_t count, tree::Node* source = nullptr,
                    std::unique_ptr<CallMemo>* memo = nullptr);
// What goes behind a print: $\, or the line's end of say. Where nothing but plain text is to be written, as there is room for, it is the stream.
io::Handle* plain_stream(Interpreter& in, HandleObject* handle, PrintKind kind, bool separated, std::string_view& ending);
// One finished text: what printf and formats end in. `operation` is for warnings.
Truth print_text(Interpreter& in, HandleObject* handle, const Value& named_by, const TextView& text, std::string_view operation);

// --- Reading (reading.cpp). All set $. and the last-read handle.
const io::Separator& current_separator(Interpreter& in);             // $/ as parsed
Value read_line(Interpreter& in, HandleObject* handle, const Value& named_by);          // undef at the end; may be Unwind
// while (<FH>): refills the slot's string in place when nothing else holds it. False: the end (the slot is undef then).
Truth read_line_into(Interpreter& in, HandleObject* handle, const Value& named_by, Value& slot);
Truth read_lines(Interpreter& in, HandleObject* handle, const Value& named_by);         // pushes all that are left; Unwind or True
void became_last_read(Interpreter& in, HandleObject& handle, const Value& named_by);

// --- <> and <<>> (argv.cpp)
Value read_argument_line(Interpreter& in, bool safe);
Truth read_argument_lines(Interpreter& in, bool safe);               // pushes
Truth arguments_at_end(Interpreter& in);                             // eof(): the end of the very last file
// Opens the next file of @ARGV where none is open. False: there is none left.
bool next_argument_file(Interpreter& in);
void close_argument_file(Interpreter& in);                           // and finishes an in-place edit

// --- open and close (open.cpp). Each closes what the handle had; false: $! is set.
bool open_two_argument(Interpreter& in, HandleObject& handle, const Value& named_by, std::string_view text, Value* answer = nullptr);
bool open_path(Interpreter& in, HandleObject& handle, const Value& named_by, const io::OpenMode& mode, std::string_view path);
bool open_descriptor(Interpreter& in, HandleObject& handle, int fd, bool reads, bool writes);
bool open_nameless_file(Interpreter& in, HandleObject& handle);       // open($fh, "+>", undef)
bool open_in_memory(Interpreter& in, HandleObject& handle, const io::OpenMode& mode, Box* variable);
// Runs the words (one: as a command string) at the other end of a pipe. Answer: the child's pid, 0 in the child of a "-" open.
Value open_command(Interpreter& in, HandleObject& handle, const Value& named_by, bool reads, const std::vector<std::string>& words);
Value open_fork(Interpreter& in, HandleObject& handle, const Value& named_by, bool reads);
bool open_duplicate(Interpreter& in, HandleObject& handle, const Value& named_by, const io::OpenMode& mode, const Value& target);
bool apply_layers(Interpreter& in, io::Handle& stream, std::string_view layers, bool opening);
// Flushes, closes, waits for a pipe's child. False: $! and $? say why. explicit: by close() itself, so that $? and $. change.
bool close_handle(Interpreter& in, HandleObject& handle, bool by_close = true);

}  // namespace nacre
