# Errors: one line on standard error, an exit status by kind.

load helper

fails() {
  replies "$2"
  active 691 --max-retries 0
  is "$status$out" "$1"
  is "$(wc -l <"$here/err")" 1
}

@test "an answer with a code is 7" {
  fails 7 '{"json": {"code": 121004, "msg": "data not exist"}}'
}

@test "a refused token is 5" {
  fails 5 '{"token": true, "json": {"code": 10014, "msg": "no"}}'
}

@test "a limit is 6" {
  fails 6 '{"status": 429, "json": {"code": 99991400, "msg": "slow down"}}'
}

@test "an error status without a code is 8" {
  fails 8 '{"status": 502, "text": "<html>\n<b>"}'
}

@test "an answer that is none is 9" {
  fails 9 '{"text": "<html>"}'
}

@test "no connection is 3" {
  FEISHU_DOMAIN=http://127.0.0.1:1 active 691 --max-retries 0
  is "$status" 3
}

@test "no time is 4" {
  replies '{"hang": true}'
  active 691 --max-retries 0 --timeout 0.3
  is "$status" 4
}

@test "the line says what was called, what came and what to do" {
  replies '{"status": 404, "header": {"X-Tt-Logid": "log-1"}, "json": {"code": 121004, "msg": "data not exist"}}'
  active 691
  matches "$err" '^feishu-vc: reserves.get_active_meeting: data not exist \(code 121004, HTTP 404, log id log-1\) — .+'
}

@test "--json-errors prints an object" {
  replies '{"status": 400, "json": {"code": 99991672, "msg": "denied", "error": {"permission_violations": [{"type": "t", "subject": "vc:reserve"}]}}}'
  active 691 --json-errors
  is "$(jq -r '[.kind, .name, .code, .http_status, .attempts, .permission_violations[0].subject] | join(" ")' <<<"$err")" \
    'api AppScopeMissing 99991672 400 1 vc:reserve'
  matches "$(jq -r .message <<<"$err")" 'missing permission: vc:reserve'
}

@test "what is wrong with the command line is said before anything is sent" {
  local -a words
  while read -ra words; do
    vc "${words[@]}"
    is "$status ${words[*]}" "2 ${words[*]}"
  done <<'WORDS'
nothing
reserves nothing
reserves get
reserves get 1 2
reserves get 1 --no-such-option 1
reserves get 1 --user-id-type
reserves get 1 --all
reserves get-active-meeting 1 --with-participants=perhaps
meetings list-by-no --start-time 1 --end-time 2
meetings list-by-no --meeting-no 1 --start-time soon --end-time 2
meetings list-by-no --meeting-no 1 --start-time 1 --end-time 2 --page-size x
reserves update 1 --body {
reserves update 1 --body []
reserves update 1 --body {"owner":1}
reserves update 1 --body @no-such-file
reserves apply
reserves apply --end-time soon --meeting-settings {}
reserves apply --meeting-settings {"topic":[]}
reserves get 1 --app-secret-file no-such-file
reserves get 1 --log /no/such/folder
config more
WORDS
  is "$(requests)" 0
}

@test "an error of an argument names it" {
  vc reserves apply --meeting-settings '{"action_permissions": [{"permission": 1}]}'
  matches "$err" 'meeting_settings\.action_permissions\[0\]\.permission_checkers is missing'
  vc reserves apply --meeting-settings '{"colour": "red"}'
  matches "$err" 'meeting_settings\.colour is not a field of MeetingSettingsInput'
}

@test "a program that is missing is named" {
  mkdir "$here/bin"
  ln -s "$(type -P bash)" "$(type -P env)" "$here/bin/"
  PATH=$here/bin vc reserves get 1
  is "$status" 2
  matches "$err" 'curl is not installed'
}
