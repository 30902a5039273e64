# What is printed.

load helper

@test "the data of the answer is one line of JSON" {
  replies '{"json": {"code": 0, "data": {"meeting": {"id": 7, "start_time": "1608883322", "participant_count": "2", "status": 9, "new": 1, "topic": null}}}}'
  active 691
  is "$out" '{"meeting":{"id":"7","start_time":"2020-12-25T08:02:02Z","status":9,"participant_count":2}}'
}

@test "integers keep all their digits, whatever jq makes of numbers" {
  replies '{"text": "{\"code\": 0, \"data\": {\"meeting\": {\"id\": 6911188411934433028, \"topic\": \"12 \\\"34567890123456789\\\" :1234567890123456789\", \"participant_count\": \"9007199254740993\"}}}"}'
  active 691
  is "$out" '{"meeting":{"id":"6911188411934433028","topic":"12 \"34567890123456789\" :1234567890123456789","participant_count":9007199254740993}}'
}

@test "--names prints enums by their names, unknown ones too" {
  replies '{"json": {"code": 0, "data": {"meeting": {"status": "2", "host_user": {"user_type": 97}}}}}'
  active 691 --names
  is "$out" '{"meeting":{"host_user":{"user_type":"UNKNOWN_97"},"status":"IN_PROGRESS"}}'
}

@test "--raw prints the data as it came" {
  replies '{"json": {"code": 0, "data": {"meeting": {"start_time": "1608883322", "new": [1]}}}}'
  active 691 --raw
  is "$out" '{"meeting":{"start_time":"1608883322","new":[1]}}'
}

@test "an operation without an answer prints nothing" {
  replies '{"json": {"code": 0}}'
  vc reserves delete 691
  is "$status$out$err" 0
}

@test "pages are fetched when they are wanted" {
  replies '{"json": {"code": 0, "data": {"has_more": true, "page_token": "a b&c", "meeting_briefs": [{"id": "1"}, {"id": "2"}]}}}' \
    '{"json": {"code": 0, "data": {"has_more": false, "meeting_briefs": [{"id": "3"}]}}}'
  vc meetings list-by-no --meeting-no 1 --start-time 1 --end-time 2 --all
  is "$out" $'{"id":"1"}\n{"id":"2"}\n{"id":"3"}'
  is "$(sent -1 .target)" '/open-apis/vc/v1/meetings/list_by_no?meeting_no=1&start_time=1&end_time=2&page_token=a%20b%26c'
}

@test "pages that lead back are an error" {
  replies '{"json": {"code": 0, "data": {"has_more": true, "page_token": "a", "meeting_briefs": []}}}' \
    '{"json": {"code": 0, "data": {"has_more": true, "page_token": "a", "meeting_briefs": []}}}'
  vc meetings list-by-no --meeting-no 1 --start-time 1 --end-time 2 --all
  is "$status$(requests)" 93
}

@test "an error behind a page keeps what was printed" {
  replies '{"json": {"code": 0, "data": {"has_more": true, "page_token": "a", "meeting_briefs": [{"id": "1"}]}}}' \
    '{"status": 400, "json": {"code": 121003, "msg": "param error"}}'
  vc meetings list-by-no --meeting-no 1 --start-time 1 --end-time 2 --all
  is "$status$out" '7{"id":"1"}'
}

@test "--print-curl prints a command that a shell reads, and sends nothing" {
  vc reserves update "it's 691" --meeting-settings '{"topic": "it'\''s $(id)"}' --print-curl
  is "$(requests)" 0
  [[ $out != *secret* && $out == *"'Authorization: Bearer ***'"* ]]
  curl() { printf '%s\n' "${@: -2}"; }
  . <(printf '%s\n' "$out") >"$here/words"
  is "$(<"$here/words")" '{"meeting_settings":{"topic":"it'\''s $(id)"}}
'"$FEISHU_DOMAIN/open-apis/vc/v1/reserves/it%27s%20691"
}
