# The program among others: help, completion, seams, signals, surroundings.

load helper

@test "its commands and options are these" {
  vc --help
  is "$(grep -oE '^  [a-z-]+( [a-z-]+)?$|^  (exchange-code|set-app-ticket|config|completion)\>' "$here/out" | xargs)" \
    "reserves apply reserves get reserves update reserves delete reserves get-active-meeting meetings list-by-no meetings get meetings end meetings invite meetings kickout meetings set-host recordings get recordings start recordings stop recordings set-permission exchange-code set-app-ticket config completion"
  is "$(grep -oE '^  --[a-z-]+' "$here/out" | xargs)" \
    "--app-id --app-secret-file --access-token-file --user-access-token-file --user-token-file --domain --app-type --tenant-key --timeout --connect-timeout --deadline --max-retries --proxy --header --user-agent --raw --names --print-curl --json-errors --log"
}

@test "its seams are these" {
  is "$(grep -oE 'feishu_vc_[a-z_]+' "$vc" | sort -u | xargs)" \
    "feishu_vc_clock feishu_vc_logger feishu_vc_sleeper feishu_vc_store_delete feishu_vc_store_get feishu_vc_store_lock feishu_vc_store_set feishu_vc_token_provider feishu_vc_transport"
}

@test "each command explains itself" {
  local resource command
  while read -r resource command; do
    vc "$resource" "$command" --help
    is "$status" 0
    matches "$out" "Usage: feishu-vc $resource $command.*Permission: vc:.*Source: https://"
  done < <("$vc" --help | grep -E '^  (reserves|meetings|recordings) ')
  vc exchange-code --help
  matches "$out" 'exchange-code'
  vc reserves
  matches "$out" 'get-active-meeting'
  vc --version
  is "$out" 'feishu-vc 1.0.0'
}

@test "completion knows resources, commands and options" {
  local COMP_WORDS=(feishu-vc meet) COMP_CWORD=1 COMPREPLY
  . <("$vc" completion)
  _feishu_vc
  is "${COMPREPLY[*]}" meetings
  COMP_WORDS=(feishu-vc meetings li) COMP_CWORD=2
  _feishu_vc
  is "${COMPREPLY[*]}" list-by-no
  COMP_WORDS=(feishu-vc meetings list-by-no --meet) COMP_CWORD=3
  _feishu_vc
  is "${COMPREPLY[*]}" --meeting-no
}

@test "there is no eval in it" {
  is "$(grep -cwE 'eval' "$vc")" 0
}

@test "clock and sleeper can be replaced" {
  feishu_vc_clock() { REPLY=1700000000000; }
  feishu_vc_sleeper() { printf '%s\n' "$1" >>"$WAITS"; }
  export -f feishu_vc_clock feishu_vc_sleeper
  export WAITS=$here/waits
  replies '{"status": 503, "header": {"Retry-After": "Tue, 14 Nov 2023 22:13:50 GMT"}, "text": ""}' \
    '{"status": 429, "header": {"x-ogw-ratelimit-reset": "7"}, "text": ""}' "$ok"
  active 1
  is "$out$(xargs <"$WAITS")" '{"meeting":{"id":"1"}}30000 7000'
}

@test "waits double, and none is begun that would pass the deadline" {
  feishu_vc_clock() { REPLY=1700000000000; }
  feishu_vc_sleeper() { printf '%s\n' "$1" >>"$WAITS"; }
  export -f feishu_vc_clock feishu_vc_sleeper
  export WAITS=$here/waits
  replies '{"status": 503, "text": ""}' '{"status": 503, "text": ""}' '{"status": 503, "text": ""}'
  active 1 --max-retries 9 --deadline 1.2
  is "$status" 8
  matches "$(xargs <"$WAITS")" '^(37[5-9]|3[89].|4..|500) (7[5-9].|[89]..|1000)$'
  replies '{"status": 503, "header": {"Retry-After": "61"}, "text": ""}'
  active 1
  matches "$err" 'retry after 61 s'
}

@test "logger, token provider and store can be replaced" {
  feishu_vc_logger() { printf '%s\n' "$2" >>"$KEPT/log"; }
  feishu_vc_token_provider() { REPLY=t-from-elsewhere$1; }
  export -f feishu_vc_logger feishu_vc_token_provider
  export KEPT=$here
  replies "$ok"
  active 1
  is "$(sent -1 .header.Authorization)" 'Bearer t-from-elsewhere'
  matches "$(<"$here/log")" 'status 200, code 0'
  unset -f feishu_vc_token_provider
  feishu_vc_store_get() { [[ $1 != *.* ]] && REPLY='9999999999999 9999999999999 t-of-the-store'; }
  export -f feishu_vc_store_get
  replies "$ok"
  active 1
  is "$(sent -1 .header.Authorization)" 'Bearer t-of-the-store'
}

@test "the default sleeper waits" {
  replies '{"status": 503, "header": {"Retry-After": "0.01"}, "text": ""}' "$ok"
  active 1
  is "$status$(requests)" 03
}

@test "a command that is ended ends its request" {
  export FEISHU_ACCESS_TOKEN=t-given
  unset FEISHU_APP_ID FEISHU_APP_SECRET
  replies '{"hang": true}'
  "$vc" reserves get-active-meeting 691 >/dev/null 2>&1 3>&- &
  local process=$!
  until [[ $(requests) == 1 ]]; do sleep 0.02; done
  kill "$process"
  status=0
  wait "$process" || status=$?
  is "$status" 143
  until [[ -e $here/gone ]]; do sleep 0.02; done # the server saw the connection end
}

@test "~/.curlrc and .netrc change nothing" {
  printf 'header = "X-Evil: 1"\n' >"$HOME/.curlrc"
  printf 'default login somebody password something\n' >"$HOME/.netrc"
  replies "$ok"
  active 1
  is "$(sent -1 '.header | .["X-Evil"]')" null
  matches "$(sent -1 .header.Authorization)" 'Bearer t-token-number-0'
}

@test "variables of the environment do not get into the program" {
  export body='{"x":1}' REQUEST_BODY=x query='a=b' pages='a b c' help=1 types='{}' page_token=x user_key=x json_errors=1
  replies "$ok"
  active 1
  is "$(sent -1 '| .target + .body')" /open-apis/vc/v1/reserves/1/get_active_meeting
}

@test "the locale changes nothing" {
  replies '{"json": {"code": 0, "data": {"meeting": {"topic": "会议 é"}}}}'
  LC_ALL=de_DE.UTF-8 active 会议
  is "$out" '{"meeting":{"topic":"会议 é"}}'
  matches "$(sent -1 .target)" '%E4%BC%9A%E8%AE%AE'
}

@test "config prints what is configured, without secrets" {
  vc config
  is "$out" "{\"app_id\":\"cli_a\",\"domain\":\"$FEISHU_DOMAIN\",\"app_type\":\"custom\"}"
}
