# Writes an error twice: as the line for people, and as JSON for programs.
($ENV.ERROR_DETAILS | fromjson) as $details
| def given: if . == "" then null else . end;
  def number: given | if . == null then null else tonumber end;
  {
    kind: $ENV.ERROR_KIND,
    name: ($ENV.ERROR_NAME | given),
    reason: ($ENV.ERROR_REASON | given // $details.msg // "the platform gave no reason"),
    code: ($ENV.ERROR_CODE | number),
    msg: $details.msg,
    http_status: ($ENV.ERROR_STATUS | number),
    log_id: ($ENV.ERROR_LOG_ID | given // $details.log_id),
    operation: ($ENV.ERROR_OPERATION | given),
    method: ($ENV.ERROR_METHOD | given),
    path: ($ENV.ERROR_PATH | given),
    attempts: ($ENV.ERROR_ATTEMPTS | number),
    retry_after: ($ENV.ERROR_RETRY_AFTER_MS | number | if . == null then null else . / 1000 end),
    advice: ($ENV.ERROR_ADVICE | given),
    troubleshooter: $details.troubleshooter,
    permission_violations: ($details.permission_violations // []),
    field_violations: ($details.field_violations // [])
  }
| if $details.hidden then .reason += "It may hold a token and is not shown"
  elif $details.excerpt then .reason += "It begins with: \($details.excerpt | sub("\\A\\s+"; "") | sub("\\s+\\z"; "") | tojson)"
  else . end
| (([("code", .code), ("HTTP", .http_status), ("log id", .log_id), ("attempts", if .attempts > 1 then .attempts else null end)]
   | [range(0; length; 2) as $i | select(.[$i + 1] != null) | "\(.[$i]) \(.[$i + 1])"]
  ) + (if .retry_after == null then [] else ["retry after \(.retry_after) s"] end)) as $facts
| .message = (
    (if .operation then "\(.operation): " else "" end) + .reason
    + (if $facts == [] then "" else " (\($facts | join(", ")))" end)
    + ([
        (.permission_violations | map(.subject // .type // "?") | select(. != []) | "missing permission: \(join(", "))"),
        (.field_violations | map("\(.field): \(.description)") | select(. != []) | join("; ")),
        (.advice | select(. != null))
      ] | map(" — \(.)") | join(""))
    | gsub("[\\x00-\\x1f\\x7f]+"; " ")
  )
| .message, tojson
