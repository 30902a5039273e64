# Makes a request of an operation and of what the caller gave for it.

# Sets path_values, query (encoded) and REQUEST_BODY, or raises what is wrong with the values.
prepare() {
  local name index converted=() lines=() text pairs=() has_times='' at=0 values=("${query_values[@]+"${query_values[@]}"}")
  for name in "${required_query[@]+"${required_query[@]}"}"; do
    has "$name" "${query_names[@]+"${query_names[@]}"}" || raise config "$name is missing: give it as --${name//_/-}" || return
  done
  for index in "${!values[@]}"; do
    check_query_value "${query_names[index]}" "${values[index]}" || return
  done
  fill_path || return
  url_path=$REPLY
  if [[ $body_types || $has_times ]]; then
    for index in "${!values[@]}"; do
      if [[ ${query_types[${query_names[index]}]} == *time ]]; then
        pairs+=(query "${query_names[index]}" "${values[index]}")
        converted+=("$index")
      fi
    done
    for index in "${!body_values[@]}"; do
      pairs+=(body "${body_names[index]}" "${body_values[index]}")
    done
    if ! text=$(printf '%s\0' "${body:-"{}"}" "${pairs[@]+"${pairs[@]}"}" end |
      TYPES=${body_types:-null} jq -Rsr "$WIRE_JQ ($REQUEST_JQ)" 2>&1); then
      text=${text##*: }
      raise config "the arguments do not fit: ${text#jq: error *: }"
      return
    fi
    mapfile -t lines <<<"$text"
    for index in "${converted[@]+"${converted[@]}"}"; do
      values[index]=${lines[at]}
      at=$((at + 1))
    done
    [[ $body_types ]] && REQUEST_BODY=${lines[at]}
  fi
  pairs=()
  for index in "${!values[@]}"; do
    pairs+=("${query_names[index]}" "${values[index]}")
  done
  encode_form "${pairs[@]+"${pairs[@]}"}"
  query=$REPLY
}

check_query_value() {
  local type=${query_types[$1]}
  case ${type#'[]'} in
    boolean) [[ $2 == true || $2 == false ]] || raise config "$1 must be true or false, not '$2'" ;;
    integer | int64) [[ $2 =~ ^-?[0-9]+$ ]] || raise config "$1 must be a whole number, not '$2'" ;;
    time) [[ $2 =~ ^-?[0-9]+$ ]] || has_times=1 ;;
  esac
}

build_operation_request() {
  local text=$query${page_token:+${query:+&}$page_parameter=$page_token}
  REQUEST_METHOD=$method REQUEST_URL=$base_url$url_path${text:+?$text}
  REQUEST_HEADERS=("${extra_headers[@]+"${extra_headers[@]}"}" 'Accept: application/json' "User-Agent: $user_agent"
    "Authorization: Bearer $token")
  [[ $body_types ]] && REQUEST_HEADERS+=('Content-Type: application/json; charset=utf-8')
  secrets="$app_secret"$'\x1f'"$token"
}

# Sets where the token comes from: one given for this call, then the configured one, the user's, the app's.
choose_token() {
  token='' token_source=''
  if [[ $user_access_token ]]; then
    has user_access_token "${tokens[@]}" || refuse_token user_access_token || return
    token=$user_access_token
  elif [[ $access_token ]]; then
    token=$access_token
  elif [[ ${options[user-token-file]+given} ]] && has user_access_token "${tokens[@]}"; then
    token_source=user source_key=$user_key
  elif ! has tenant_access_token "${tokens[@]}"; then
    refuse_token tenant_access_token
  elif declare -F feishu_vc_token_provider >/dev/null; then
    token_source=provided
  elif [[ ! $app_id ]]; then
    raise config 'no tenant token can be had without app_id and app_secret'
  elif [[ $app_type == store && ! $tenant_key ]]; then
    raise config 'a store app acts in one tenant at a time: give --tenant-key (tenant_key)'
  elif [[ $app_type == store ]]; then
    token_source=tenant
    token_key tenant "$tenant_key"
    source_key=$REPLY
  elif [[ $tenant_key ]]; then
    raise config 'tenant_key is for store apps; a custom app belongs to one tenant (see --app-type)'
  else
    token_source=custom
    token_key tenant
    source_key=$REPLY
  fi
}

refuse_token() {
  local needed=${tokens[*]} permissions=${scopes[*]}
  raise config "the operation takes no $1; it needs a ${needed// / or } with the permission ${permissions// / or }"
}
