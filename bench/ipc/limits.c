// SPDX-License-Identifier: MIT
#include "limits.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

static const struct {
  const char* name;
  void (*ask)(void);
} questions[] = {
    {"alarm_guard", alarm_guard},
    {"backticks", backticks},
    {"blocks_from_command", blocks_from_command},
    {"fifo", fifo},
    {"flock", lock_file},
    {"fork_wait", fork_wait},
    {"forking_server", forking_server},
    {"lines_from_child", lines_from_child},
    {"lines_from_command", lines_from_command},
    {"messages", messages},
    {"pipe_ping_pong", pipe_ping_pong},
    {"print_to_command", print_to_command},
    {"select_200", select_200},
    {"shared_memory", shared_memory},
    {"short_commands", short_commands},
    {"signal_round_trips", signal_round_trips},
    {"signal_to_self", signal_to_self},
    {"socketpair", pair_of_sockets},
    {"system", run_system},
    {"tcp_large", tcp_large},
    {"tcp_small", tcp_small},
    {"udp", udp},
    {"unix_connects", unix_connects},
    {"worker_pool", worker_pool},
};

long must(long answer) {
  if (answer >= 0) return answer;
  perror("limits");
  _exit(1);
}

int status_of(pid_t child) {
  int status = 0;
  must(waitpid(child, &status, 0));
  return status;
}

pid_t start(char* const* words, int end, int fd) {
  pid_t child = 0;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  if (fd >= 0) posix_spawn_file_actions_adddup2(&actions, fd, end);
  int error = posix_spawnp(&child, words[0], &actions, NULL, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error) errno = error, must(-1);
  return child;
}

_Noreturn void leave(int status) {
  fflush(stdout);
  _exit(status);
}

size_t read_line(struct Reader* reader, char** line) {
  for (;;) {
    size_t have = (size_t)(reader->end - reader->next);
    char* newline = have ? memchr(reader->next, '\n', have) : NULL;
    if (newline) {
      *line = reader->next;
      reader->next = newline + 1;
      return (size_t)(newline + 1 - *line);
    }
    memmove(reader->buffer, reader->next, have);
    ssize_t got = read(reader->fd, reader->buffer + have, sizeof reader->buffer - have);
    if (got <= 0) return 0;
    reader->next = reader->buffer;
    reader->end = reader->buffer + have + got;
  }
}

// limits NAME answers the question; limits alone lists those that it knows.
int main(int count, char** words) {
  for (size_t i = 0; i < sizeof questions / sizeof *questions; ++i) {
    if (count < 2) puts(questions[i].name);
    else if (strcmp(words[1], questions[i].name) == 0) return questions[i].ask(), 0;
  }
  return count < 2 ? 0 : 2;
}
