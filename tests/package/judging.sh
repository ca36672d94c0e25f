# SPDX-License-Identifier: MIT
# How a check is run and told. A check says what is wrong and fails, or prints "skipped: REASON" as its last line where it cannot judge here.

check() {
  local name=$1 said status=0
  shift
  if [[ "package: $name" != *"$filter"* && " $needed_by_others " != *" $1 "* ]]; then return; fi
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

needed_by_others='install_and_move cmake_project make_packages'

# A filter that means none of the checks of run: nothing is done at all.
leave_where_none_is_meant() {
  sed -n "s/^check '\([^']*\).*/package: \1/p" "$here/run" | grep -qF -- "$filter" && return
  echo '0 passed, 0 failed'
  exit 0
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
