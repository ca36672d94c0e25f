# SPDX-License-Identifier: MIT
# How a check is run and told. A check says what is wrong and fails, or prints "skipped: REASON" as its last line where it cannot judge here.

check() {
  local name=$1 said status=0
  shift
  if [[ -n $filter && $name != *"$filter"* && $1 != install_and_move && $1 != make_packages && $1 != cmake_project ]]; then return; fi
  said=$("$@" 2>&1) || status=$?
  if [[ $status -ne 0 ]]; then
    failed=$((failed + 1))
    echo "FAILED package: $name"
    tail -n 30 <<<"$said" | sed 's/^/  /'
  elif [[ $said == *skipped:* ]]; then
    echo "package: $name: skipped: ${said##*skipped: }"
  else
    passed=$((passed + 1))
  fi
}

# same WHAT WANTED GOT
same() {
  [[ $2 == "$3" ]] && return
  printf '%s\nwanted:\n%s\ngot:\n%s\n' "$@"
  return 1
}

wrong() {
  echo "$*"
  return 1
}
