# SPDX-License-Identifier: MIT
# Listings about System V's shared memory and semaphores.

# The message comes back, padded to the length it was written with, and the segment is gone.
judge_shm() {
  expect "Message #1$(printf '%.0s@' {1..50})" 'deleting N' 'segments left: 0'
  needs_own_machine || return
  around '' '' | sed 's/deleting [0-9]*$/deleting N/'
  echo "segments left: $(tail -n +2 /proc/sysvipc/shm | wc -l)"
}

# semaphores COMMAND: semctl's answer about the listings' semaphore.
semaphores() { "$interpreter" -e "print semctl(semget(1234, 0, 0) // exit 1, 0, $1, 0) + 0"; }
semaphore_value() { semaphores 12; }
remove_semaphore() { semaphores 0 >/dev/null; }
waits_for_zero() { [[ $(semaphores 15) == 1 ]]; }
waits_for_more() { [[ $(semaphores 14) == 1 ]]; }
create_semaphore() { { echo '$nsems = 1;' && listing sem_create; } | run_perl >/dev/null; }

# No semaphores are none, as System V has it; one is made, and found again under the same key.
judge_sem_create() {
  expect 'Died at script.pl line N.' 'exit 22' 'found again' 'value 0'
  needs_own_machine || return
  around '' '' | without_line_numbers
  local made found
  made=$(around '$nsems = 1;' '')
  found=$(around '$nsems = 1;' '')
  if [[ $made =~ ^[0-9]+$ && $made == "$found" ]]; then echo 'found again'; else echo "made $made, found $found"; fi
  echo "value $(semaphore_value)"
  remove_semaphore
}

# The first taker gets it at once, the second only when it is given.
judge_sem_take() {
  expect 'Died at script.pl line N.' 'exit 2' 'taken once: 1' 'second taker: 0' 'taken again: 1' 'given: 0'
  needs_own_machine || return
  around '' '' | without_line_numbers
  create_semaphore
  around '' ''
  echo "taken once: $(semaphore_value)"
  listing >taker
  start taker
  await waits_for_zero
  listing sem_give | run_perl
  wait "$started"
  echo "second taker: $?"
  echo "taken again: $(semaphore_value)"
  listing sem_give | run_perl
  echo "given: $(semaphore_value)"
  remove_semaphore
}

# Nothing to give without a semaphore; given what was never taken, it waits until somebody takes it.
judge_sem_give() {
  expect 'Died at script.pl line N.' 'exit 2' 'giver: 0' 'value 0'
  needs_own_machine || return
  around '' '' | without_line_numbers
  create_semaphore
  listing >giver
  start giver
  await waits_for_more
  listing sem_take | run_perl
  wait "$started"
  echo "giver: $?"
  echo "value $(semaphore_value)"
  remove_semaphore
}
