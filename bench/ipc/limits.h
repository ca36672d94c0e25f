// SPDX-License-Identifier: MIT
// The questions of this folder asked of the kernel in C: what a script can win at most. Each prints the line that the script prints.
#pragma once

#include <stddef.h>
#include <sys/types.h>

// For a call that must not fail: its answer, or the end of the program.
long must(long answer);
// The status of `child`, as `$?` has it.
int status_of(pid_t child);
// Starts `words`; its standard output or input (`end` 1 or 0) becomes `fd`, unless that is -1.
pid_t start(char* const* words, int end, int fd);
// The end of this process as a child: what is printed goes out.
_Noreturn void leave(int status);

// Lines of a descriptor, as a handle reads them.
struct Reader {
  int fd;
  char *next, *end;
  char buffer[8192];
};
// The line's start, and its size with the newline; 0 at the end. Lines longer than the buffer are none here.
size_t read_line(struct Reader* reader, char** line);

void pipe_ping_pong(void), lines_from_child(void), lines_from_command(void), blocks_from_command(void), short_commands(void);
void print_to_command(void), fifo(void), worker_pool(void);
void fork_wait(void), run_system(void), backticks(void), signal_to_self(void), signal_round_trips(void), alarm_guard(void);
void lock_file(void), shared_memory(void), messages(void);
void pair_of_sockets(void), tcp_small(void), tcp_large(void), udp(void), unix_connects(void), select_200(void), forking_server(void);
