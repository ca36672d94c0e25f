// SPDX-License-Identifier: MIT
// The modules that the binary carries: native rows, embedded Perl, or both. To add one: a table of rows (named here and in modules.cpp), a file
// in stdlib/perl (found by itself), and a line of help in modules.cpp.
#pragma once

#include <span>

#include "runtime/interpreter.h"

namespace nacre {

std::span<const Module> all_modules();   // sorted by name, made once; a program asks for the few that it uses
const Module* find_module(std::string_view name);   // null: not ours
Rows preloaded_rows(std::string_view package);   // what is there before any `use`; empty: nothing
std::string_view help_of(const Module& module);

extern const Rows config_rows, cwd_rows, data_dumper_rows, exporter_rows, file_glob_rows, hostname_rows, io_rows, list_util_rows, list_util_pair_rows,
    posix_math_rows, posix_number_rows, posix_system_rows, posix_terminal_rows, posix_text_rows, scalar_util_rows, open3_rows, io_select_rows,
    socket_message_rows, socket_module_rows, socket_name_rows, sysv_rows, time_hires_rows;

extern const Rows chat_rows, pseudo_terminal_rows;   // terminals
extern const Rows base64_rows, encode_rows, fiber_rows, md5_rows;

extern const Rows constant_rows, internals_rows, universal_rows, bytes_rows, feature_rows, integer_rows, lib_rows, mro_rows, re_rows, regexp_rows, strict_rows, utf8_rows,
    vars_rows, dynaloader_rows, xsloader_rows, warnings_rows, warnings_for_callers_rows, warnings_register_rows, locale_rows, overloading_rows;

// Constants that the system decides.
void load_errno(Interpreter& in);
void load_fcntl(Interpreter& in);
void load_posix(Interpreter& in);
void load_socket(Interpreter& in);
void load_sysv(Interpreter& in);

// C headers as h2ph made files of them: require "sys/ipc.ph".
struct HeaderModule {
  std::string_view file;
  Rows rows;
  void (*load)(Interpreter&);
};
std::span<const HeaderModule> header_modules();
void load_terminal_constants(Interpreter& in);

}  // namespace nacre
