# Makes what the platform wants of what the caller gave: times of the query, a line each, then the body. Read (raw, with
# NUL in between): the body so far, then for each value `query` or `body`, its name and its text.
($ENV.TYPES | fromjson) as $types
| split("\u0000") as $read | $read[0:($read | rindex("end"))] as $given # jq 1.7 has an empty text at the end
| [$given[1:] | range(0; length; 3) as $i | .[$i:$i + 3]] as $values
| def typed($t):  # the text of an option: JSON where a text would not do
    if $t | test("^[!?]?(#|\\[\\]|any)") then . as $text | [try ($text | exact | fromjson) catch $text][0] else . end;
  ($values[] | select(.[0] == "query")
    | .[1] as $name | .[2] | unix_seconds // error("\($name) must be a time such as 2020-12-25T08:00:00Z, or unix seconds")),
  (if $types["@"] == null then empty else
    $types["@"] as $t
    | [try ($given[0] | exact | fromjson) catch false][0]
    | if type != "object" then error("the body must be a JSON object") else . end
    | reduce ($values[] | select(.[0] == "body")) as [$_, $name, $text] (.;
        .[$name] = ($text | typed($types[$t[1:]][$name])))
    | encode($types; $t; "") | tojson
  end)
