// SPDX-License-Identifier: MIT
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include "limits.h"

static volatile sig_atomic_t signals;
static void count_signal(int signal) { (void)signal, ++signals; }
static void handle(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  must(sigaction(signal, &action, NULL));
}

void fork_wait(void) {
  int sum = 0;
  for (int i = 1; i <= 1500; ++i) {
    pid_t child = (pid_t)must(fork());
    if (child == 0) leave(i % 7);
    sum += WEXITSTATUS(status_of(child));
  }
  printf("sum %d\n", sum);
}

void run_system(void) {
  int sum = 0;
  for (int i = 0; i < 400; ++i) {
    sum += status_of(start((char*[]){"/bin/true", NULL}, 0, -1));
    sum += WEXITSTATUS(status_of(start((char*[]){"/bin/false", NULL}, 0, -1)));
  }
  printf("sum %d\n", sum);
}

void backticks(void) {
  long size = 0;
  for (int i = 1; i <= 600; ++i) {
    int ends[2];
    char number[16], bytes[8192];
    must(pipe2(ends, O_CLOEXEC));
    sprintf(number, "%d", i);
    pid_t child = start((char*[]){"/bin/echo", "number", number, NULL}, 1, ends[1]);
    close(ends[1]);
    for (ssize_t got; (got = read(ends[0], bytes, sizeof bytes)) > 0;) size += got;
    close(ends[0]);
    status_of(child);
  }
  printf("%ld bytes\n", size);
}

void signal_to_self(void) {
  handle(SIGUSR1, count_signal);
  for (int i = 0; i < 300000; ++i) must(kill(getpid(), SIGUSR1));
  printf("%d signals\n", (int)signals);
}

void signal_round_trips(void) {
  enum { rounds = 30000 };
  pid_t parent = getpid();
  handle(SIGUSR1, count_signal);
  sigset_t blocked, open;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR1);
  must(sigprocmask(SIG_BLOCK, &blocked, &open));
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    while (signals < rounds) {
      int seen = signals;
      while (signals == seen) sigsuspend(&open);
      must(kill(parent, SIGUSR1));
    }
    leave(0);
  }
  for (int round = 1; round <= rounds; ++round) {
    must(kill(child, SIGUSR1));
    while (signals < round) sigsuspend(&open);
  }
  int status = status_of(child);
  printf("%d signals, status %d\n", (int)signals, status);
}

void alarm_guard(void) {
  int done = 0;
  for (int i = 0; i < 150000; ++i) {
    handle(SIGALRM, count_signal);
    alarm(20);
    ++done;
    alarm(0);
    handle(SIGALRM, SIG_DFL);
  }
  printf("%d guarded\n", done);
}

void lock_file(void) {
  int fd = (int)must(open("/proc/self/exe", O_RDONLY | O_CLOEXEC)), locks = 0;
  for (int i = 0; i < 600000; ++i) {
    must(flock(fd, LOCK_EX));
    ++locks;
    must(flock(fd, LOCK_UN));
  }
  printf("%d locks\n", locks);
}

static void operate(int semaphores, int which, int amount) {
  struct sembuf operation = {.sem_num = (unsigned short)which, .sem_op = (short)amount};
  must(semop(semaphores, &operation, 1));
}

// Every access asks first whether the segment is still there and how large it is: shmread and shmwrite answer with EINVAL once somebody
// has removed it, and with EFAULT beyond its end, which no mapping tells.
static volatile long* reach(int memory, void* attached) {
  struct shmid_ds status;
  must(shmctl(memory, IPC_STAT, &status));
  return (status.shm_perm.mode & SHM_DEST) == 0 && status.shm_segsz >= sizeof(long) ? attached : NULL;
}

static void count_in(int memory, void* attached, int semaphores, int own, int other) {
  for (int i = 0; i < 45000; ++i) {
    operate(semaphores, own, -1);
    long count = *reach(memory, attached);
    *reach(memory, attached) = count + 1;
    operate(semaphores, other, 1);
  }
}

void shared_memory(void) {
  int memory = (int)must(shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600));
  int semaphores = (int)must(semget(IPC_PRIVATE, 2, IPC_CREAT | 0600));
  must(semctl(semaphores, 0, SETVAL, 1));
  must(semctl(semaphores, 1, SETVAL, 0));
  void* attached = shmat(memory, NULL, 0);
  *reach(memory, attached) = 0;
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    count_in(memory, attached, semaphores, 1, 0);
    leave(0);
  }
  count_in(memory, attached, semaphores, 0, 1);
  int status = status_of(child);
  printf("%ld counted, status %d\n", *reach(memory, attached), status);
  must(shmctl(memory, IPC_RMID, NULL));
  must(semctl(semaphores, 0, IPC_RMID));
}

struct Message {
  long type;
  char text[100];
};

void messages(void) {
  enum { rounds = 60000 };
  struct Message message;
  int queue = (int)must(msgget(IPC_PRIVATE, IPC_CREAT | 0600));
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    for (int i = 0; i < rounds; ++i) {
      size_t size = (size_t)must(msgrcv(queue, &message, sizeof message.text, 1, 0));
      message.type = 2;
      must(msgsnd(queue, &message, size, 0));
    }
    leave(0);
  }
  long total = 0;
  for (int i = 1; i <= rounds; ++i) {
    message.type = 1;
    must(msgsnd(queue, &message, (size_t)sprintf(message.text, "message %d", i), 0));
    total += must(msgrcv(queue, &message, sizeof message.text, 2, 0));
  }
  int status = status_of(child);
  must(msgctl(queue, IPC_RMID, NULL));
  printf("%ld bytes, status %d\n", total, status);
}
