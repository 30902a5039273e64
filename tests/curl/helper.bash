# What the tests share: a server of their own, a home of their own, and the command.

setup() {
  here=$BATS_TEST_TMPDIR
  vc=$BATS_TEST_DIRNAME/../../generated/curl/feishu-vc
  : >"$here/replies"
  python3 "$BATS_TEST_DIRNAME/server.py" "$here" 3>&- & # bats waits for whoever holds descriptor 3
  server=$!
  until [[ -e $here/port ]]; do sleep 0.02; done
  local name
  for name in "${!FEISHU_@}"; do unset "$name"; done
  unset XDG_CACHE_HOME http_proxy HTTP_PROXY ALL_PROXY all_proxy
  FEISHU_DOMAIN=http://127.0.0.1:$(<"$here/port")
  export HOME=$here/home FEISHU_DOMAIN
  export FEISHU_APP_ID=cli_a FEISHU_APP_SECRET=secret-of-the-app
  mkdir "$HOME"
  ok='{"json": {"code": 0, "msg": "ok", "data": {"meeting": {"id": "1"}}}}'
}

teardown() {
  kill "$server"
}

# Has the server answer with these, one after the other.
replies() {
  printf '%s\n' "$@" >"$here/replies"
}

# Runs the command; out and err are what it printed, status how it ended.
vc() {
  status=0
  "$vc" "$@" >"$here/out" 2>"$here/err" 3>&- || status=$?
  out=$(<"$here/out") err=$(<"$here/err")
}

active() {
  vc reserves get-active-meeting "$@"
}

# What was sent: a field of a request, by number from 0, or from -1 backwards.
sent() {
  jq -rs ".[$1]$2" "$here/requests"
}

requests() {
  jq -rs 'length' "$here/requests"
}

is() {
  if [[ $1 != "$2" ]]; then
    printf 'got:      %s\nexpected: %s\nstderr:   %s\n' "$1" "$2" "${err-}"
    return 1
  fi
}

matches() {
  if [[ ! $1 =~ $2 ]]; then
    printf 'got:      %s\nexpected: %s\n' "$1" "$2"
    return 1
  fi
}
