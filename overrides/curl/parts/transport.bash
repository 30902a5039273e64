# HTTP through curl. Headers, addresses and bodies reach it by descriptors: an argument would show in the process list.

# The configuration of curl for the request; what could end a quoted text was refused or is escaped.
curl_config() {
  local header
  printf 'url = "%s"\nrequest = "%s"\nheader = "Expect:"\n' "$REQUEST_URL" "$REQUEST_METHOD"
  for header in "${REQUEST_HEADERS[@]}"; do
    [[ $header == *': ' ]] && header="${header%: };" # how curl is told to send an empty header
    header=${header//\\/\\\\}
    printf 'header = "%s"\n' "${header//\"/\\\"}"
  done
  if [[ $proxy ]]; then
    printf 'proxy = "%s"\nnoproxy = ""\n' "${proxy//\"/\\\"}"
  fi
}

# No ~/.curlrc, no redirects, no cookies, no .netrc, no retries of curl's own; the environment's proxies are honoured.
declare -F feishu_vc_transport >/dev/null || feishu_vc_transport() {
  local limit connect data_fd data=()
  as_seconds "$1"
  limit=$REPLY
  as_seconds "$2"
  connect=$REPLY
  if [[ ${REQUEST_BODY+given} ]]; then
    exec {data_fd}< <(printf %s "$REQUEST_BODY")
    data=(--data-binary "@/dev/fd/$data_fd")
  fi
  exec curl --disable --config <(curl_config) "${data[@]+"${data[@]}"}" --silent --globoff --path-as-is --compressed \
    --proto =http,https --suppress-connect-headers --max-filesize "$POLICY_LIMITS_BODY_BYTES" --max-time "$limit" \
    --connect-timeout "$connect" --dump-header /dev/fd/3 2>&3 \
    --write-out $'%{stderr}\x1e%{http_code} %{exitcode} %{time_pretransfer} %{errormsg}\n'
}

# The request as a command for people to read and run: without the token, and without what only matters to a program.
print_curl() {
  local header
  printf 'curl --request %s' "$REQUEST_METHOD"
  for header in "${REQUEST_HEADERS[@]}"; do
    quote "$header"
    printf " \\\\\n  --header %s" "$REPLY"
  done
  if [[ ${REQUEST_BODY+given} ]]; then
    quote "$REQUEST_BODY"
    printf " \\\\\n  --data-binary %s" "$REPLY"
  fi
  quote "$REQUEST_URL"
  printf " \\\\\n  %s\n" "$REPLY"
}

# Sets REPLY to a text as a shell reads it back.
quote() {
  REPLY="'${1//\'/\'\\\'\'}'"
}
