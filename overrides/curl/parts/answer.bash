# One attempt: a request out, an answer in. The body goes from curl through jq without touching the disk; a few lines are
# left of it. iconv stands in between because jq makes question marks of bytes that are no UTF-8.

# Sends the request, within so many milliseconds, connecting within so many. Sets outcome to `answer`, `unsent` (the
# request cannot have reached the server), `broken`, `decode` or `timeout`, with a reason, and what the answer says:
# status, code, log_id, details, payload, reset, retry_after.
attempt() {
  local line part=head report='' complete='' exit_status pretransfer lines=() is_text=1 exchanged
  code='' log_id='' log_id_rank=99 details='{}' payload=() reset='' retry_after=''
  exec {exchanged}< <(exchange "$1" "$2" 3>&1 2>/dev/null)
  exchange_process=$!
  [[ $in_flight ]] || trap end_exchange HUP INT TERM
  while IFS= read -r -u "$exchanged" line; do
    case $part$line in
      head$'\x1ejq') part='body' ;;
      body$'\x1eend') part='head' ;;
      body*) lines+=("$line") ;;
      head$'\x1einvalid') is_text= ;;
      head*$'\x1e'*) report=${line##*$'\x1e'} ;; # a head that was cut off has no line end before it
      head*) read_header "${line%$'\r'}" ;;
    esac
  done
  exec {exchanged}<&-
  [[ $in_flight ]] || trap - HUP INT TERM
  read -r status exit_status pretransfer reason <<<"$report"
  [[ $status == 000 ]] && status=
  judge_exchange
}

# curl and jq, in a process that can be ended with both of them. Writes the head of the answer and what jq made of the body.
exchange() {
  export SECRETS=$secrets READ=$read_as TYPES=${types:-null} PAGES=$pages NAMES=$names NOW=$now \
    LIMIT=$POLICY_LIMITS_BODY_BYTES EXCERPT=$POLICY_LIMITS_EXCERPT_BYTES
  trap 'kill "$(jobs -p)"' TERM
  feishu_vc_transport "$1" "$2" | head -c $((LIMIT + 1)) | { iconv -f UTF-8 -t UTF-8 || printf '\x1einvalid\n' >&3; } |
    jq -Rsr "$WIRE_JQ \"\\u001ejq\", ($ANSWER_JQ), \"\\u001eend\"" &
  wait "$!"
}

# A program that is ended takes its request with it.
end_exchange() {
  kill "$exchange_process"
  trap - TERM
  kill "$$"
}

# Takes what is of use from a line of the head.
read_header() {
  local name=${1%%:*} value=${1#*:} rank
  value=${value#"${value%%[! $'\t']*}"}
  value=${value%"${value##*[! $'\t']}"}
  case ${name,,} in
    http/*) complete='' log_id='' log_id_rank=99 reset='' retry_after='' ;; # of several heads the last one counts
    '') [[ $1 ]] || complete=1 ;;
    "${POLICY_HEADERS_RATE_LIMIT_RESET,,}") reset=${reset:-$value} ;;
    "${POLICY_HEADERS_RETRY_AFTER,,}") retry_after=${retry_after:-$value} ;;
    *)
      for rank in "${!POLICY_HEADERS_LOG_ID[@]}"; do
        if [[ $value && ${name,,} == "${POLICY_HEADERS_LOG_ID[rank],,}" ]] && ((rank < log_id_rank)); then
          log_id=$value log_id_rank=$rank
        fi
      done
      ;;
  esac
}

# Sets outcome: what became of the exchange.
judge_exchange() {
  local sent=1
  [[ $pretransfer =~ ^[0.]*$ ]] && sent=
  if [[ ${lines[0]-} == long || $exit_status == 63 ]]; then
    outcome=decode reason="the answer is longer than $POLICY_LIMITS_BODY_BYTES bytes"
  elif [[ $exit_status == 61 ]]; then
    outcome=decode reason="the answer's content encoding is broken"
  elif [[ $exit_status == 28 && $sent ]]; then
    outcome=timeout reason='no complete answer in time'
  elif [[ $exit_status == 28 ]]; then
    outcome=unsent reason='no connection to the server in time'
  elif [[ $exit_status != 0 && ! $sent ]]; then
    outcome=unsent reason="no connection to the server: ${reason:-curl did not run}"
  elif [[ $exit_status != 0 || ! $complete ]]; then
    outcome=broken reason="the connection broke: ${reason:-the head of the answer is not complete}"
  elif ((${#lines[@]} < 2)); then
    outcome=decode reason='jq could not read the answer'
  else
    outcome=answer details=${lines[1]}
    if [[ ! $is_text ]]; then # no UTF-8: what came before the first wrong byte is no answer
      lines=(unreadable "${lines[1]}")
    fi
    code=${lines[0]} payload=("${lines[@]:2}")
  fi
}

# Whether the answer says that the operation was carried out.
is_success() {
  [[ $status == 2?? && ($code == 0 || ($code == absent && $code_optional)) ]]
}

# Raises the error that an answer is.
raise_answer() {
  if [[ $code == unreadable || $code == absent || $code == 0 ]]; then
    if [[ $status == 2?? ]]; then
      raise decode "the answer is not the platform's: no code in it. "
    elif [[ $status == 3?? ]]; then
      raise http 'the server redirects; redirects are not followed, since they would carry the token elsewhere'
      details='{}'
    else
      raise http 'the server answered with an error. '
    fi
    [[ ${error[kind]} == http ]] &&
      error[advice]='A proxy or a gateway may have answered in place of the platform; check domain and network.'
  else
    local kind=api name='' advice=''
    [[ $token_request ]] && kind=auth
    ((status == 429)) && kind=rate_limit
    look_up_code "$code"
    raise "$kind" '' "$advice"
    error[name]=$name error[code]=$code
  fi
  note_answer
  return 1
}

# Adds to an error what is known of the answer.
note_answer() {
  error[status]=$status error[log_id]=$log_id error[details]=$details
}
