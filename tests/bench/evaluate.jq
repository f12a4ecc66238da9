# What evaluate --json prints for these filters, robustness under all 12 readings included.
def top($k): if type == "object" and has($k) then {v: .[$k]} else null end;
def dotted($k): . as $r | (top($k)) // (reduce ($k | split(".")[]) as $s ({v: $r};
    if . == null then null
    elif (.v | type) == "object" and (.v | has($s)) then {v: .v[$s]}
    elif (.v | type) == "array" and ($s | test("^(0|[1-9][0-9]*)$")) and ($s | tonumber) < (.v | length) then {v: .v[$s | tonumber]}
    else null end));
def anydepth($k): first(.. | objects | select(has($k)) | {v: .[$k]}) // null;
def find($k; $keys): if $keys == 0 then top($k) elif $keys == 1 then dotted($k) else anydepth($k) end;
def text: if type == "string" then . else tojson end;
def under($k; $keys): find($k; $keys) | if . == null or .v == null then null else (.v | text) end;
def holds($k; $items; $r): find($k; $r.keys) | if . == null or .v == null then false else
    (.v | text | if $r.fold then ascii_downcase else . end) as $t
    | [$items[] | (if $r.fold then ascii_downcase else . end) as $i | $t | contains($i)]
    | if $r.all then (length > 0 and all) else any end end;
def outcome($r): [
    (if holds("status"; ["error"]; $r) then 1, under("monitor.id"; $r.keys) else null, null end),
    (if holds("status"; ["recovered"]; $r) then 1, under("monitor.id"; $r.keys) else null, null end)];
def readings: {all: (true, false), keys: (0, 1, 2), fold: (false, true)};
. as $p | outcome({all: true, keys: 1, fold: false}) as $o
| all(readings; . as $r | $p | outcome($r) == $o) as $robust
| {source: ($name + ":" + (input_line_number | tostring))}
  + (if $o[0] != null then {verdict: "trigger", filter: 1, incident: $o[1],
       title: (under("monitor.name"; 1) | if . == null then "Incident from OpenStatus" else "OpenStatus - " + . end),
       description: (under("errorMessage"; 1) // ($p | tojson))}
     elif $o[2] != null then {verdict: "resolve", filter: 1, incident: $o[3]} else {verdict: "none"} end)
  + {robust: $robust}
