// SPDX-License-Identifier: MIT
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "limits.h"

static void make_pipe(int* ends) { must(pipe2(ends, O_CLOEXEC)); }

// Reads `fd` to its end, by lines, and closes it.
static void count_lines(int fd, long most, long* count, long* size) {
  static struct Reader reader;
  reader = (struct Reader){.fd = fd};
  reader.next = reader.end = reader.buffer;
  char* line;
  for (size_t length; *count < most && (length = read_line(&reader, &line)) != 0; ++*count) *size += (long)length;
  close(fd);
}

void pipe_ping_pong(void) {
  int there[2], back[2];
  make_pipe(there), make_pipe(back);
  char byte = 'x';
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    close(there[1]);
    while (read(there[0], &byte, 1) == 1) must(write(back[1], &byte, 1));
    leave(0);
  }
  long rounds = 0;
  for (int i = 0; i < 60000; ++i) {
    must(write(there[1], "x", 1));
    rounds += must(read(back[0], &byte, 1));
  }
  close(there[1]);
  printf("%ld rounds, status %d\n", rounds, status_of(child));
}

void lines_from_child(void) {
  int ends[2];
  make_pipe(ends);
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    FILE* out = fdopen(ends[1], "w");
    setvbuf(out, NULL, _IOFBF, 8192);
    for (int i = 1; i <= 600000; ++i) fprintf(out, "line %d of the child\n", i);
    fclose(out);
    leave(0);
  }
  close(ends[1]);
  long count = 0, size = 0;
  count_lines(ends[0], 1L << 40, &count, &size);
  printf("%ld lines, %ld bytes, status %d\n", count, size, status_of(child));
}

void lines_from_command(void) {
  int ends[2];
  make_pipe(ends);
  pid_t child = start((char*[]){"yes", "a line of the command, neither short nor long", NULL}, 1, ends[1]);
  close(ends[1]);
  long count = 0, size = 0;
  count_lines(ends[0], 1000000, &count, &size);
  printf("%ld lines, %ld bytes, status %d\n", count, size, status_of(child));
}

void blocks_from_command(void) {
  int ends[2];
  make_pipe(ends);
  pid_t child = start((char*[]){"head", "-c", "400000000", "/dev/zero", NULL}, 1, ends[1]);
  close(ends[1]);
  static char block[65536];
  long size = 0;
  for (ssize_t got; (got = read(ends[0], block, sizeof block)) > 0;) size += got;
  printf("%ld bytes, status %d\n", size, status_of(child));
}

void short_commands(void) {
  long count = 0, size = 0;
  for (int i = 0; i < 400; ++i) {
    int ends[2];
    make_pipe(ends);
    pid_t child = start((char*[]){"/bin/echo", "one line", NULL}, 1, ends[1]);
    close(ends[1]);
    count_lines(ends[0], 1L << 40, &count, &size);
    status_of(child);
  }
  printf("%ld lines, %ld bytes\n", count, size);
}

void print_to_command(void) {
  int ends[2];
  make_pipe(ends);
  pid_t child = start((char*[]){"tail", "-n", "1", NULL}, 0, ends[0]);
  close(ends[0]);
  FILE* out = fdopen(ends[1], "w");
  setvbuf(out, NULL, _IOFBF, 8192);
  for (int i = 1; i <= 1000000; ++i) fprintf(out, "line %d for the command\n", i);
  fclose(out);
  printf("status %d\n", status_of(child));
}

static void send_number(const char* path, const char* format, long number) {
  char text[64];
  int fd = (int)must(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));   // as a script's open, ">"
  if (isatty(fd)) exit(1);                                                           // whose prints go out by lines on a terminal
  must(write(fd, text, (size_t)sprintf(text, format, number)));
  close(fd);
}

static long size_of_message(const char* path) {
  char text[64];
  int fd = (int)must(open(path, O_RDONLY | O_CLOEXEC));
  long got = must(read(fd, text, sizeof text));
  close(fd);
  return got;
}

void fifo(void) {
  char path[64];
  sprintf(path, "/tmp/nacre-bench-limits-%d", getpid());
  must(mkfifo(path, 0600));
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    for (long i = 1; i <= 20000; ++i) {
      send_number(path, "message %ld\n", i);
      size_of_message(path);
    }
    leave(0);
  }
  long size = 0;
  for (int i = 0; i < 20000; ++i) {
    size += size_of_message(path);
    send_number(path, "%ld\n", size);
  }
  int status = status_of(child);
  unlink(path);
  printf("%ld bytes, status %d\n", size, status);
}

static void work(int worker, int jobs, int answers) {
  static struct Reader reader;
  reader.fd = jobs;
  reader.next = reader.end = reader.buffer;
  char *line, text[64];
  while (read_line(&reader, &line)) {
    long sum = 0;
    while (*line != '\n') sum += strtol(line, &line, 10);
    must(write(answers, text, (size_t)sprintf(text, "%d %ld\n", worker, sum)));
  }
  leave(0);
}

static void send_job(int fd, int number) {
  char text[64];
  must(write(fd, text, (size_t)sprintf(text, "1 2 3 4 %d\n", number)));
}

void worker_pool(void) {
  int answers[2], jobs[4][2];
  pid_t children[4];
  make_pipe(answers);
  for (int worker = 0; worker < 4; ++worker) {
    make_pipe(jobs[worker]);
    children[worker] = (pid_t)must(fork());
    if (children[worker] == 0) {
      for (int i = 0; i <= worker; ++i) close(jobs[i][1]);
      work(worker, jobs[worker][0], answers[1]);
    }
    close(jobs[worker][0]);
  }
  close(answers[1]);
  int sent = 0;
  for (; sent < 4; ++sent) send_job(jobs[sent][1], sent);
  static struct Reader reader;
  reader.fd = answers[0];
  reader.next = reader.end = reader.buffer;
  long total = 0;
  char* line;
  while (read_line(&reader, &line)) {
    long worker = strtol(line, &line, 10);
    total += strtol(line, &line, 10);
    if (sent < 80000) send_job(jobs[worker][1], sent++);
    else close(jobs[worker][1]);
  }
  for (int i = 0; i < 4; ++i) status_of(children[i]);
  printf("%d jobs, total %ld\n", sent, total);
}
