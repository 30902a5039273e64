# Values reach the platform as they were given.

load helper

readonly NASTY=$'it\'s "quoted" $(touch pwned) `id` \\ %41 & ; | é 会议 🎉\n\t* ? -'

@test "in the path" {
  replies "$ok"
  active -- "$NASTY"
  is "$(python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.argv[1].split("/")[5]))' "$(sent -1 .target)")" "$NASTY"
  [[ ! -e pwned ]]
}

@test "in the query" {
  replies "$ok"
  active 1 --user-id-type "$NASTY" --with-participants
  is "$(python3 -c 'import sys, urllib.parse; print(dict(urllib.parse.parse_qsl(sys.argv[1].split("?")[1]))["user_id_type"])' "$(sent -1 .target)")" "$NASTY"
}

@test "in a body, by option, file and standard input" {
  local settings
  settings=$(jq -nc --arg topic "$NASTY" '{topic: $topic}')
  replies "$ok" "$ok" "$ok"
  vc reserves update 1 --meeting-settings "$settings"
  is "$(sent -1 '.body | fromjson | .meeting_settings.topic')" "$NASTY"
  printf '{"meeting_settings": %s}' "$settings" >"$here/body"
  vc reserves update 1 --body "@$here/body"
  is "$(sent -1 '.body | fromjson | .meeting_settings.topic')" "$NASTY"
  "$vc" reserves update 1 --body - <"$here/body"
  is "$(sent -1 '.body | fromjson | .meeting_settings.topic')" "$NASTY"
}

@test "in a header" {
  replies "$ok"
  active 1 --header 'X-Key: a "quoted" \ value' --header 'X-Empty:'
  is "$(sent -1 '.header | .["X-Key"] + "|" + .["X-Empty"]')" 'a "quoted" \ value|'
}

@test "times in every spelling" {
  replies "$ok" "$ok" "$ok"
  local time
  for time in 2020-12-25T09:34:27Z 2020-12-25T17:34:27.5+08:00 1608888867; do
    vc reserves update 1 --end-time "$time"
    is "$(sent -1 .body)" '{"end_time":"1608888867"}'
  done
}

@test "booleans, names of enums, nulls" {
  replies "$ok" "$ok"
  active 1 --with-participants=false
  matches "$(sent -1 .target)" '\?with_participants=false$'
  vc reserves update 1 --body '{"end_time": null, "meeting_settings": {"meeting_initial_type": "ONE_TO_ONE_CALL", "password": ""}}'
  is "$(sent -1 .body)" '{"end_time":null,"meeting_settings":{"meeting_initial_type":2,"password":""}}'
}

@test "options may stand anywhere, and options win over the body" {
  replies "$ok"
  vc reserves update --end-time=2 691 --body '{"end_time": "1"}'
  is "$(sent -1 '| .target + .body')" '/open-apis/vc/v1/reserves/691{"end_time":"2"}'
}
