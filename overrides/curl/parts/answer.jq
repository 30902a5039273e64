# Reads the body of an answer (standard input, raw) in the one process that an attempt spends on it. Written, a line each:
# the code (`unreadable`: no object, `absent`: an object without a code, `long`: more than the limit), then the details of
# an error, then, if the answer can be a success, what $ENV.READ asks for.
($ENV.SECRETS | split("\u001f") | map(select(. != ""))) as $secrets
| def struck: reduce $secrets[] as $secret (.; split($secret) | join("***"));
  def shown: if type == "string" and . != "" then struck else null end;
  def listed: if type == "array" then .[] | select(type == "object") else empty end;
  def is_token: type == "string" and test("\\A[!-~]([ -~]*[!-~])?\\z");
  def lifetime_ms:  # a positive number of seconds, as text too
    if type == "string" and test("\\A[0-9]+(\\.[0-9]+)?\\z") then tonumber else . end
    | if type == "number" and . > 0 and . < 1e10 then . * 1000 | ceil else null end;
  def moment($ms): if $ms == null then null else (($ENV.NOW | tonumber) + $ms) / 1000 | floor | rfc3339 end;

  def operation:  # the data, as the caller is to get it
    (if .data == null then {} else .data end)
    | if $ENV.READ == "raw" then "=" + tojson else
        ($ENV.TYPES | fromjson) as $types | ($ENV.NAMES != "") as $names | $types["@"] as $t
        | [try ("=" + decode($types; $names; $t; ".data")) catch ("!" + .)][0]
      end;
  def page:  # where the next page begins, and the items of this one
    ($ENV.PAGES | split(" ")) as [$items, $more, $next] | operation as $whole
    | if $whole[0:1] == "!" then $whole else
        ($ENV.TYPES | fromjson) as $types | ($ENV.NAMES != "") as $names
        | (if .data == null then {} else .data end)
        | (if .[$more] != true then "=" elif (.[$next] // "") == "" then "!\($next)" else "=\(.[$next] | @uri)" end),
          (.[$items] // [] | .[] | decode($types; $names; $types[$types["@"][1:]][$items][2:]; ".data"))
      end;
  def token:  # a token and its lifetime in milliseconds
    ($ENV.READ | split(" ")) as [$_, $name, $expire] | (.[$expire] | lifetime_ms) as $ms
    | if .[$name] | is_token | not then "!\($name) is missing or no text for a header"
      elif $ms == null then "!\($expire) is not a positive number"
      else "=\(.[$name]) \($ms)" end;
  def pair:  # a user's token pair; its token's lifetime in milliseconds, and the token
    (.expires_in | lifetime_ms) as $ms
    | if .access_token | is_token | not then "!access_token is missing or no text for a header"
      elif $ms == null then "!expires_in is not a positive number"
      else "=" + ({
          access_token,
          refresh_token: (.refresh_token | if is_token then . else null end),
          expires_at: moment($ms),
          refresh_expires_at: moment(.refresh_token_expires_in | lifetime_ms),
          scope: (.scope | if type == "string" then . else null end)
        } | with_entries(select(.value != null)) | tojson), "\($ms) \(.access_token)" end;

  if utf8bytelength > ($ENV.LIMIT | tonumber) then "long", "{}" else
    ltrimstr("\ufeff") as $text
    | ([try ($text | exact | fromjson) catch null][0]) as $body
    | ($body | type == "object") as $readable
    | (if $readable then $body.code | digits else null end) as $code
    | ($code // if $readable then "absent" else "unreadable" end),
      (if $code == null or $code == "0" then
         if ($ENV.READ | test("^(token|pair)")) and ($text | contains("_token")) then {hidden: true}
         else {excerpt: ($text | struck | .[0:($ENV.EXCERPT | tonumber)])} end
         + {log_id: (if $readable then $body.error | if type == "object" then .log_id // .logid | shown else null end else null end)}
       else
         ($body.error | if type == "object" then . else {} end) as $detail
         | {
             msg: (($body.msg | shown) // ($body.error_description | shown)),
             log_id: (($detail.log_id | shown) // ($detail.logid | shown)),
             troubleshooter: ($detail.troubleshooter | shown),
             permission_violations: [$detail.permission_violations | listed
               | {type: (.type | shown), subject: ((.subject | shown) // (.scope | shown)), description: (.description | shown)}],
             field_violations: [$detail.field_violations | listed
               | {field: (.field | shown), value: (.value | shown), description: (.description | shown)}]
           }
       end | tojson),
      if $readable and ($code == null or $code == "0") then
        $body
        | if $ENV.READ == "nothing" then "="
          elif $ENV.PAGES != "" then page
          elif $ENV.READ | startswith("token") then token
          elif $ENV.READ == "pair" then pair
          else operation end
      else empty end
  end
