# The configuration: options, else environment, else defaults. All of it is checked before any I/O with the platform.

# Whether a value can stand in a header: printable ASCII without spaces around it.
is_header_text() {
  [[ $1 != *[!\ -~]* && $1 != ' '* && $1 != *' ' ]]
}

check_text() {
  is_header_text "$2" ||
    raise config "$1 has spaces around it, control or non-ASCII characters in it; was it copied whole?"
}

# Sets REPLY to the content of a file of secrets, `-` being standard input, without the line end that editors add.
read_secret() {
  local name=$1 file=$2
  [[ $file == - ]] && file=/dev/stdin
  if IFS= read -r -d '' REPLY 2>/dev/null <"$file"; then
    raise config "the file of $name holds a zero byte; was it copied whole?"
  elif [[ ! -e $file ]]; then
    raise config "the file of $name cannot be read"
  else
    REPLY=${REPLY%$'\n'}
  fi
}

# Sets REPLY to the milliseconds of an option in seconds.
check_seconds() {
  if [[ ! $2 =~ ^[0-9]{1,9}(\.[0-9]+)?$ || $2 != *[1-9]* ]]; then
    raise config "$1 must be a positive number of seconds, not '$2'"
    return
  fi
  thousandths "$2"
}

check_url() {
  local label='[A-Za-z0-9_-]+' host
  host="($label(\.$label)*\.?|\[[0-9A-Fa-f:.]+\])"
  [[ $2 =~ ^($1)://([^@/]*@)?$host(:([0-9]{1,5}))?((/[A-Za-z0-9._~%-]+)*)/*$ ]] || return
  url_scheme=${BASH_REMATCH[1]} url_host=${BASH_REMATCH[3]}
  ((10#${BASH_REMATCH[6]:-1} > 0 && 10#${BASH_REMATCH[6]:-1} <= 65535))
}

is_loopback() {
  local octet='(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])'
  [[ $1 == localhost || $1 == '[::1]' || $1 =~ ^127(\.$octet){3}$ ]]
}

# Sets base_url and accounts_url.
resolve_domain() {
  local domain=$1 name
  if [[ ${POLICY_SERVERS[$domain]-} ]]; then
    base_url=${POLICY_SERVERS[$domain]} accounts_url=${POLICY_ACCOUNTS_SERVERS[$domain]}
    return
  fi
  while [[ $domain == */ ]]; do
    domain=${domain%/}
  done
  if [[ $domain == *[@?#]* ]]; then # first: it may hold a password
    raise config 'domain must be a URL without user, query and fragment'
  elif ! check_url 'https?' "$domain"; then
    raise config "domain must be ${!POLICY_SERVERS[*]} or a URL such as https://open.feishu.cn, not '$domain'"
  elif [[ $url_scheme == http ]] && ! is_loopback "$url_host"; then
    raise config "domain '$domain' would send secrets unencrypted; plain http is for loopback addresses only"
  else
    base_url=$domain accounts_url=$domain
    for name in "${!POLICY_SERVERS[@]}"; do
      if [[ $domain == "${POLICY_SERVERS[$name]}" ]]; then
        accounts_url=${POLICY_ACCOUNTS_SERVERS[$name]}
      fi
    done
  fi
}

# Adds a header of the caller's, `Name: value`.
check_header() {
  local name=${1%%:*} value=${1#*:}
  value=${value# }
  if [[ $1 != *:* || ! $name =~ ^[A-Za-z0-9_-]+$ || $value == :* ]]; then
    raise config "a header must look like 'Name: value'"
  elif [[ ${name,,} =~ ^(accept|authorization|content-length|host|transfer-encoding|user-agent)$ ]]; then
    raise config "the header $name is set by feishu-vc; see --user-access-token-file and --user-agent"
  else
    check_text "the header $name" "$value" && extra_headers+=("$name: $value")
  fi
}

# The file behind an option, else what the environment has.
secret_setting() {
  if [[ ${options[$1-file]+given} ]]; then
    read_secret "${1//-/_}" "${options[$1-file]}" || return
  else
    REPLY=${2-}
  fi
  check_text "${1//-/_}" "$REPLY"
}

# Sets what the rest of the program goes by.
configure() {
  local url_scheme url_host header
  read_credentials || return
  resolve_domain "${options[domain]:-${FEISHU_DOMAIN:-feishu}}" || return
  proxy=${options[proxy]-}
  if [[ ${options[proxy]+given} ]] && ! { is_header_text "$proxy" && check_url 'https?|socks5h?' "$proxy"; }; then
    raise config 'proxy must be a URL such as http://proxy.example:3128' # not quoted: it may hold a password
    return
  fi
  read_limits || return
  check_text user_agent "${options[user-agent]-}" || return
  user_agent="feishu-vc-curl/$POLICY_VERSION${options[user-agent]:+ ${options[user-agent]}}"
  for header in "${headers[@]+"${headers[@]}"}"; do
    check_header "$header" || return
  done
  if [[ ${options[user-token-file]+given} ]]; then
    read_user_token
  fi
}

# Who calls: an app, a token that was given, a user.
read_credentials() {
  local others=${options[user-token-file]+given} token_of_environment=''
  declare -F feishu_vc_token_provider >/dev/null && others=given
  # Options beat the environment: a token lying there is not used in place of credentials that were given.
  if [[ ! $others${options[app-id]+given}${options[app-secret-file]+given} ]]; then
    token_of_environment=${FEISHU_ACCESS_TOKEN-}
  fi
  app_id=${options[app-id]-${FEISHU_APP_ID-}}
  check_text app_id "$app_id" || return
  secret_setting app-secret "${FEISHU_APP_SECRET-}" || return
  app_secret=$REPLY
  secret_setting access-token "$token_of_environment" || return
  access_token=$REPLY
  secret_setting user-access-token '' || return
  user_access_token=$REPLY
  app_type=${options[app-type]-custom}
  tenant_key=${options[tenant-key]-}
  check_text tenant_key "$tenant_key" || return
  if [[ ${options[user-access-token-file]+given} && ! $user_access_token ]]; then
    raise config 'user_access_token must not be empty'
  elif [[ $app_id && ! $app_secret ]]; then
    raise config 'app_secret is missing: give it as --app-secret-file or as FEISHU_APP_SECRET'
  elif [[ $app_secret && ! $app_id ]]; then
    raise config 'app_id is missing: give it as --app-id or as FEISHU_APP_ID'
  elif [[ ! $app_id$access_token$user_access_token$others ]]; then
    raise config 'no credentials: set FEISHU_APP_ID and FEISHU_APP_SECRET, or FEISHU_ACCESS_TOKEN'
  elif [[ $app_type != custom && $app_type != store ]]; then
    raise config "app_type must be custom or store, not '$app_type'"
  elif [[ ${options[tenant-key]+given} && ! $tenant_key ]]; then
    raise config 'tenant_key must not be empty'
  fi
}

# How long, and how often.
read_limits() {
  check_seconds timeout "${options[timeout]-$POLICY_TIMEOUTS_ATTEMPT_SECONDS}" || return
  timeout_ms=$REPLY
  check_seconds connect_timeout "${options[connect-timeout]-$POLICY_TIMEOUTS_CONNECT_SECONDS}" || return
  connect_timeout_ms=$REPLY
  deadline_ms=
  if [[ ${options[deadline]+given} ]]; then
    check_seconds deadline "${options[deadline]}" || return
    deadline_ms=$REPLY
  fi
  max_retries=${options[max-retries]-$POLICY_RETRIES_MAX_RETRIES}
  [[ $max_retries =~ ^[0-9]{1,9}$ ]] || raise config "max_retries must be a whole number from 0 on, not '$max_retries'"
}

# Prints the configuration without its secrets.
print_config() {
  local id=${app_id//\\/\\\\}
  printf '{"app_id":"%s","domain":"%s","app_type":"%s"}\n' "${id//\"/\\\"}" "$base_url" "$app_type"
}
