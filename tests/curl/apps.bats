# Store apps, users, and what is wrong with a configuration.

load helper

store_app() {
  vc reserves get-active-meeting 1 --app-type store --tenant-key tenant-x --max-retries 0
}

@test "a store app goes from its ticket to the tenant" {
  replies '{"token": true, "json": {"code": 0, "app_access_token": "a-token", "expire": 7200}}' "$ok"
  "$vc" set-app-ticket --app-type store <<<ticket-one
  store_app
  is "$out" '{"meeting":{"id":"1"}}'
  is "$(sent 0 .body)" '{"app_id":"cli_a","app_secret":"secret-of-the-app","app_ticket":"ticket-one"}'
  is "$(sent 1 .body)" '{"tenant_key":"tenant-x","app_access_token":"a-token"}'
}

@test "without a ticket one is asked for" {
  replies '{"json": {"code": 0}}'
  store_app
  is "$status$(sent 0 .target)" 5/open-apis/auth/v3/app_ticket/resend
  matches "$err" 'there is no app ticket yet.*set-app-ticket'
}

@test "an invalid ticket asks for another" {
  "$vc" set-app-ticket --app-type store <<<ticket-one
  replies '{"json": {"code": 10012, "msg": "ticket-one is invalid"}}' '{"status": 500, "text": ""}'
  store_app
  is "$status$(requests)" 52
  matches "$err" 'code 10012'
  [[ $err != *ticket-one* ]]
}

@test "an empty ticket is refused" {
  status=0
  "$vc" set-app-ticket --app-type store 2>/dev/null <<<'' || status=$?
  is "$status" 2
}

@test "a code becomes a pair" {
  replies '{"json": {"code": 0, "access_token": "u-one", "expires_in": 60, "refresh_token": "r-one", "scope": "a b"}}'
  printf verifier >"$here/verifier"
  "$vc" exchange-code --redirect-uri 'https://example.com/?a=b c' --code-verifier-file "$here/verifier" >"$here/pair" <<<the-code
  is "$(jq -r '[.access_token, .refresh_token, .scope] | join(" ")' "$here/pair")" 'u-one r-one a b'
  is "$(sent 0 .body)" 'client_id=cli_a&client_secret=secret-of-the-app&grant_type=authorization_code&code=the-code&redirect_uri=https%3A%2F%2Fexample.com%2F%3Fa%3Db%20c&code_verifier=verifier'
}

@test "what cannot be exchanged is refused" {
  local status=0
  "$vc" exchange-code 2>/dev/null <<<'' || status=$?
  is "$status" 2
  unset FEISHU_APP_ID FEISHU_APP_SECRET
  FEISHU_ACCESS_TOKEN=t-given vc exchange-code
  is "$status" 2
}

@test "a pair that cannot be written waits for the next call" {
  printf '{"access_token": "u-one", "refresh_token": "r-one", "expires_at": 1}' >"$here/pair"
  replies '{"json": {"code": 0, "access_token": "u-two", "refresh_token": "r-two", "expires_in": 7200}}' "$ok"
  active 1 --user-token-file <(cat "$here/pair")
  is "$status" 2
  active 1 --user-token-file "$here/pair"
  is "$out$(jq -r .access_token "$here/pair")$(requests)" '{"meeting":{"id":"1"}}u-two2'
}

@test "a user token without an end serves until it is rejected" {
  printf '{"access_token": "u-one"}' >"$here/pair"
  replies "$ok" '{"status": 400, "json": {"code": 99991668, "msg": "no"}}'
  active 1 --user-token-file "$here/pair"
  is "$status" 0
  active 1 --user-token-file "$here/pair"
  is "$status" 5
  matches "$err" 'log in again'
}

@test "files that hold no pair are refused" {
  local content
  while read -r content; do
    printf '%s' "$content" >"$here/pair"
    active 1 --user-token-file "$here/pair"
    is "$status $content" "2 $content"
  done <<'PAIRS'
nothing
{"access_token": ""}
{"access_token": 7}
{"access_token": "a\nb"}
PAIRS
  unset FEISHU_APP_ID FEISHU_APP_SECRET
  printf '{"access_token": "a", "refresh_token": "r"}' >"$here/pair"
  active 1 --user-token-file "$here/pair"
  is "$status" 2
}

@test "a configuration that cannot be right is refused before anything is sent" {
  local -a words
  while read -ra words; do
    vc config "${words[@]}"
    is "$status ${words[*]}" "2 ${words[*]}"
  done <<'WORDS'
--domain feishuu
--domain http://open.feishu.cn
--domain https://user:password@open.feishu.cn
--app-type shop
--proxy ftp://proxy.example
--timeout 0
--connect-timeout soon
--deadline -1
--max-retries -1
--header x
--header Host:x
--header X-A::x
--user-agent é
--app-id é
--app-secret-file /dev/null
--user-access-token-file /dev/null
--tenant-key=
WORDS
  unset FEISHU_APP_ID
  vc config
  matches "$err" 'app_id is missing'
  unset FEISHU_APP_SECRET
  vc config
  matches "$err" 'FEISHU_APP_ID'
  is "$(requests)" 0
}

@test "the platform's sites have names" {
  vc config --domain lark
  matches "$out" '"https://open.larksuite.com"'
  vc config --domain https://open.larksuite.com/
  matches "$out" '"https://open.larksuite.com"'
}

@test "a call that the configuration does not allow is refused" {
  vc reserves get 1 --tenant-key tenant-x
  is "$status" 2
  vc reserves get 1 --app-type store
  matches "$err" 'tenant_key'
  vc meetings end 1
  matches "$err" 'takes no tenant_access_token; it needs a user_access_token with the permission vc:meeting'
  vc meetings kickout 1 --kickout-users '[]' --user-access-token-file <(printf u-one)
  matches "$err" 'takes no user_access_token'
  active ..
  matches "$err" "reserve_id must not be '..'"
}

@test "a proxy is used, its password unseen" {
  replies "$ok"
  local proxy=${FEISHU_DOMAIN/\/\////user:pass-word@}
  active 1 --domain http://127.0.0.1:1 --access-token-file <(printf t-given) --proxy "$proxy"
  is "$out$(sent 0 .target)" '{"meeting":{"id":"1"}}http://127.0.0.1:1/open-apis/vc/v1/reserves/1/get_active_meeting'
}

@test "a token near its end is renewed while it serves" {
  feishu_vc_clock() { read -r REPLY <"$TIME"; }
  export -f feishu_vc_clock
  export TIME=$here/time
  echo 1700000000000 >"$TIME"
  replies "$ok" "$ok" "$ok"
  active 1
  echo 1700006700000 >"$TIME"
  active 1
  until grep -qrE 't-token-number-[23]$' "$HOME/.cache/feishu-vc"; do sleep 0.02; done
  active 1
  is "$(jq -r 'select(.method == "GET").header.Authorization' "$here/requests" | sed 's/[23]$/new/')" \
    $'Bearer t-token-number-0\nBearer t-token-number-0\nBearer t-token-number-new'
}

@test "a renewal that failed fails no call and waits" {
  feishu_vc_clock() { read -r REPLY <"$TIME"; }
  feishu_vc_transport() {
    if [[ $REQUEST_URL == *token* ]]; then
      echo "token request" >>"$SENT"
      printf '{"code": 10014, "msg": "no"}'
    else
      printf '{"code": 0, "data": {"meeting": {"id": "1"}}}'
    fi
    printf 'HTTP/1.1 200 OK\r\n\r\n\x1e200 0 1 \n' >&3
  }
  export TIME=$here/time SENT=$here/sent
  export -f feishu_vc_clock
  echo 1700000000000 >"$TIME"
  replies "$ok"
  active 1
  export -f feishu_vc_transport
  echo 1700006700000 >"$TIME"
  active 1
  until [[ $(find "$HOME/.cache/feishu-vc" -name '*.failure' -size +0) ]]; do sleep 0.02; done
  active 1
  is "$status$out$(wc -l <"$SENT")" '0{"meeting":{"id":"1"}}1'
}
