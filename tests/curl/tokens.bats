# Tokens between processes: kept, shared, replaced, and never seen.

load helper

@test "a token serves the next process" {
  replies "$ok" "$ok"
  active 1
  active 2
  is "$(requests)" 3
  is "$(sent 2 .header.Authorization)" "$(sent 1 .header.Authorization)"
}

@test "files of tokens are for their owner alone" {
  replies "$ok"
  (umask 000 && active 1)
  is "$(find "$HOME/.cache/feishu-vc" ! -perm 600 ! -perm 700 | wc -l)" 0
  is "$(grep -rl secret-of-the-app "$HOME" | wc -l)" 0
}

@test "processes that start together make one token request" {
  local number processes=()
  replies "$ok" "$ok" "$ok" "$ok" "$ok" "$ok"
  for number in 1 2 3 4 5 6; do
    "$vc" reserves get-active-meeting "$number" >"$here/out-$number" 3>&- &
    processes+=($!)
  done
  wait "${processes[@]}"
  is "$(cat "$here"/out-* | sort -u)" '{"meeting":{"id":"1"}}'
  is "$(requests)" 7
}

@test "a failed token request fails those who wait, and nobody else" {
  feishu_vc_transport() {
    echo "token request" >>"$SENT"
    until [[ -e $GATE ]]; do sleep 0.02; done
    printf '{"code": 10014, "msg": "no"}'
    printf 'HTTP/1.1 200 OK\r\n\r\n\x1e200 0 1 \n' >&3
  }
  export -f feishu_vc_transport
  export GATE=$here/gate SENT=$here/sent
  local number processes=()
  for number in 1 2 3; do
    "$vc" reserves get-active-meeting "$number" --log "$here/log-$number" >/dev/null 2>"$here/err-$number" 3>&- &
    processes+=($!)
  done
  until [[ -e $SENT && -e $here/log-1 && -e $here/log-2 && -e $here/log-3 ]]; do sleep 0.02; done
  touch "$GATE"
  wait "${processes[@]}" || true
  is "$(cat "$here"/err-* | grep -c 'code 10014')$(wc -l <"$SENT")" 31
  active 1
  is "$status$(wc -l <"$SENT")" 52
}

@test "another secret has another token" {
  replies "$ok" "$ok"
  active 1
  FEISHU_APP_SECRET=another-secret active 1
  is "$(sent 2 .body)" '{"app_id":"cli_a","app_secret":"another-secret"}'
}

@test "a rejected token is replaced and the call replayed once" {
  replies '{"status": 400, "json": {"code": 99991663, "msg": "no"}}' "$ok"
  active 1 --max-retries 0
  is "$status$(requests)" 04
}

@test "a caller without time leaves its token request behind" {
  feishu_vc_transport() {
    if [[ $REQUEST_URL == *token* ]]; then
      until [[ -e $GATE ]]; do sleep 0.02; done
      printf '{"code": 0, "tenant_access_token": "t-late", "expire": 7200}'
    else
      printf '{"code": 0, "data": {"meeting": {"id": "late"}}}'
    fi
    printf 'HTTP/1.1 200 OK\r\n\r\n\x1e200 0 1 \n' >&3
  }
  export -f feishu_vc_transport
  export GATE=$here/gate
  active 1 --deadline 0.2
  is "$status" 4
  touch "$GATE"
  active 1
  is "$out" '{"meeting":{"id":"late"}}'
}

@test "secrets and tokens are in no argument of any process" {
  replies '{"hang": true}'
  "$vc" reserves get-active-meeting 691 --header 'X-Key: a-header' >/dev/null 2>&1 3>&- &
  local process=$!
  until [[ $(requests) == 2 ]]; do sleep 0.02; done
  ps -eo args >"$here/processes"
  kill "$process"
  matches "$(<"$here/processes")" 'curl --disable'
  is "$(grep -c -e secret-of-the-app -e t-token-number "$here/processes")" 0
}

@test "secrets and tokens are in no log" {
  replies '{"status": 400, "json": {"code": 121003, "msg": "Bearer t-token-number-0 secret-of-the-app"}}'
  active id-not-for-logs --log "$here/log"
  matches "$(<"$here/log")" 'GET /open-apis/vc/v1/reserves/\{reserve_id\}/get_active_meeting: status 400, code 121003'
  is "$(cat "$here/log" "$here/err" | grep -c -e secret-of -e t-token -e id-not-for-logs)" 0
}

@test "secrets come from files and from standard input" {
  unset FEISHU_APP_SECRET
  replies "$ok" "$ok" "$ok"
  printf 'secret-of-the-app\n' >"$here/secret"
  active 1 --app-secret-file "$here/secret"
  is "$(sent 0 .body)" '{"app_id":"cli_a","app_secret":"secret-of-the-app"}'
  unset FEISHU_APP_ID
  active 1 --user-access-token-file <(printf u-of-this-call)
  is "$(sent -1 .header.Authorization)" 'Bearer u-of-this-call'
  "$vc" reserves get-active-meeting 1 --access-token-file - <<<t-given
  is "$(sent -1 .header.Authorization)" 'Bearer t-given'
  printf 'a\0b' >"$here/secret"
  active 1 --app-secret-file "$here/secret"
  is "$status" 2
}

@test "a new pair of a user is in its file before it is used" {
  printf '{"access_token": "u-one", "refresh_token": "r-one", "expires_at": "2020-01-01T00:00:00Z"}' >"$here/pair"
  replies '{"json": {"code": 0, "access_token": "u-two", "refresh_token": "r-two", "expires_in": 7200}}' "$ok"
  active 1 --user-token-file "$here/pair"
  is "$(sent -1 .header.Authorization)" 'Bearer u-two'
  is "$(jq -r '.access_token + .refresh_token' "$here/pair")" u-twor-two
  is "$(stat -c %a "$here/pair")" 600
}

@test "without a place for files everything works all the same" {
  unset HOME
  replies "$ok"
  active 1
  is "$status" 0
}
