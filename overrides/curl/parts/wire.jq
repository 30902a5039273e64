# Reads and writes values as the wire spells them. A type is a text: string, time, int64, integer, number, boolean, any;
# `#Name` is a model and `integer=Name` an enum of the table $types, `[]` before it makes a list. In requests `!` before
# it means required and `?` that null may be sent.

# (`[try … catch …][0]` and not `try … catch …`: the latter, in jq 1.6, also catches errors of what follows it.)

# Digits that floating point would change become text before the JSON is read: jq 1.6 knows no other numbers.
def exact:
  if test("[\\[:,\\s]-?[0-9]{16}") then
    gsub("(?<s>\"(?:[^\"\\\\]|\\\\.)*\")|(?<![0-9.eE+])(?<n>-?[0-9]{16,})(?![0-9.eE])";
      if (.n // "") == "" then .s else "\"\(.n)\"" end)
  else . end;

# The digits of an integer, whether it came as a number or as text; null if it is none.
def digits:
  if type == "number" then (if . == floor and fabs < 1e16 then tostring else null end)
  elif type == "string" and test("\\A-?[0-9]+\\z") then sub("\\A(?<s>-?)0+(?=[0-9])"; .s)
  else null end;

def fits_int64:
  ltrimstr("-") as $d | ($d | length) < 19
  or (($d | length) == 19 and $d <= (if startswith("-") then "9223372036854775808" else "9223372036854775807" end));

def rfc3339: tonumber | todate | ("0000" + .)[-20:];

# A value of an answer as canonical JSON text: times in RFC 3339, integers exact, unknown fields left out; null is null.
def decode($types; $names; $t; $at):
  def bad($what): error("\($at[1:]) must be \($what)");
  if . == null then null
  elif $t[0:2] == "[]" then
    if type != "array" then bad("a list") else
      "[" + ([range(length) as $i | .[$i] | decode($types; $names; $t[2:]; "\($at)[\($i)]") // "null"] | join(",")) + "]"
    end
  elif $t[0:1] == "#" then
    if type != "object" then bad("an object") else
      . as $value | "{" + ([
        $types[$t[1:]] | to_entries[] | . as $field
        | ($value[$field.key] | decode($types; $names; $field.value; "\($at).\($field.key)"))
        | select(. != null) | "\($field.key | tojson):\(.)"
      ] | join(",")) + "}"
    end
  elif $t == "time" then
    if . == "" then null else
      (digits // bad("a time in unix seconds")) as $d
      | if ($d | tonumber) == 0 then null
        elif ($d | tonumber) < -62135596800 or ($d | tonumber) > 253402300799 then bad("a time before the year 10000")
        else $d | rfc3339 | tojson end
    end
  elif $t == "int64" then
    if . == "" then null else
      (digits // bad("an integer")) | if fits_int64 then . else bad("an integer of 64 bits") end
    end
  elif $t[0:7] == "integer" then
    (digits // bad("an integer")) as $d
    | if $names and ($t | length) > 7 then ($types[$t[8:]][$d] // "UNKNOWN_\($d)") | tojson else $d end
  elif $t == "number" then
    if type == "number" then tojson elif type == "string" then ([try (tonumber | tojson) catch null][0] // bad("a number"))
    else bad("a number") end
  elif $t == "boolean" then if type == "boolean" then tojson else bad("true or false") end
  elif $t[0:6] == "string" then
    (if type == "number" then digits else . end) as $text
    | if ($text | type) != "string" then $text | bad("a text")
      elif $names and ($t | length) > 6 then ($types[$t[7:]][$text] // "UNKNOWN_\($text)") | tojson
      else $text | tojson end
  else tojson end;

# A moment that a caller gave, RFC 3339 or unix seconds, as text of unix seconds; null if it is none.
def unix_seconds:
  if type == "string" and test("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]") then
    [try (
      capture("\\A(?<day>.{10}).(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\\.[0-9]+)?(?<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})\\z")
      | (.zone | if length == 1 then 0 else
          ((.[1:3] | tonumber) * 60 + (.[4:6] | tonumber)) * (if .[0:1] == "-" then -60 else 60 end) end) as $ahead
      | ("\(.day)T\(.time)Z" | fromdateiso8601) - $ahead | tostring
    ) catch null][0]
  else digits end;

# A value that a caller gave as the JSON that the platform wants.
def encode($types; $wanted; $at):
  def bad($what): error("\($at[1:]) must be \($what)");
  ($wanted | ltrimstr("!") | ltrimstr("?")) as $t
  | if . == null then if $wanted[0:1] == "?" then null else bad("given; it cannot be null") end
  elif $t[0:2] == "[]" then
    if type != "array" then bad("a list") else
      [range(length) as $i | .[$i] | encode($types; $t[2:]; "\($at)[\($i)]")]
    end
  elif $t[0:1] == "#" then
    if type != "object" then bad("an object") else
      . as $value | $types[$t[1:]] as $model
      | ([keys_unsorted[] | select($model[.] == null)] | first // empty
          | error("\("\($at).\(.)"[1:]) is not a field of \($t[1:])")),
        ([$model | to_entries[] | select(.value[0:1] == "!") | .key | select($value[.] == null)] | first // empty
          | error("\("\($at).\(.)"[1:]) is missing")),
        (reduce keys_unsorted[] as $k ({};
          .[$k] = ($value[$k] | encode($types; $model[$k]; "\($at).\($k)"))))
    end
  elif $t == "time" then unix_seconds // bad("a time such as 2020-12-25T08:00:00Z, or unix seconds")
  elif $t == "int64" then digits // bad("an integer")
  elif $t[0:7] == "integer" then
    . as $value | (if ($t | length) > 7 then ($types[$t[8:]] | to_entries[] | select(.value == $value) | .key) else empty end)
      // digits // bad("an integer") | tonumber
  elif $t == "number" then ([try tonumber catch null][0] // bad("a number"))
  elif $t == "boolean" then
    if type == "boolean" then . elif . == "true" then true elif . == "false" then false else bad("true or false") end
  elif $t[0:6] == "string" then
    if type == "string" then . elif type == "number" then tostring else bad("a text") end
  else . end;
