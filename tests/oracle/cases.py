"""Random filter sets and payloads, made to hit what is easily got wrong."""
import json

KEYS = ["status", "id", "name", "monitor", "monitor.id", "monitor.name", "a", "b", "a.b", "a.0", "a.1.b", "a.b.c",
        "0", "01", "a..b", "", ".", "straße", "a\"b", "cronTimestamp", "errorMessage", "tags.0", "tags.1.name"]
TEXTS = ["error", "down", "up", "recovered", "degraded", "Error", "DOWN", "1", "1.0", "1e3", "0", "4821", "true",
         "null", "ß", "SS", "ss", "Straße", "STRASSE", "İ", "i", "ı", "I", "i\u0307", "ΟΔΟΣ", "οδος", "οδοσ", "Σ", "ς",
         "ﬁ", "FI", "é", "e\u0301", "É", "😀", "\ufeff", "\u2028", "\\", '"', "{", "[1", ":", ",", " ", "a b", "",
         "\u0000", "\n", "\ufffd", "Ǆ", "ǆ", "ᾳ", "ΑΙ", "K", "k", "ſ", "s"]
NUMBERS = ["0", "-0", "1", "1.0", "1e3", "1E+3", "0.10", "503", "4821", "12345678901234567890", "1e400", "-2.5e-7"]


def filter_set(random):
    one = {"format": "gooseneck.filter-set", "version": 1}
    if random.random() < 0.6:
        one["from"] = random.choice(TEXTS[:20])
    one["filters"] = [_filter(random) for _ in range(random.choice((1, 1, 2, 3, 4)))]
    return one


def _filter(random):
    trigger = {"conditions": [_condition(random) for _ in range(random.choice((0, 1, 1, 1, 1, 2)))]}
    for field in ("mapIncidentWith", "titleFrom", "descriptionFrom"):
        if random.random() < 0.75:
            trigger[field] = random.choice(KEYS)
    one = {"urgency": "high", "trigger": trigger}
    if random.random() < 0.7:
        key = trigger.get("mapIncidentWith", "") if random.random() < 0.7 else random.choice(KEYS)
        one["resolve"] = {"condition": _condition(random), "incidentMappedWith": key}
    return one


def _condition(random):
    count = random.choice((0, 1, 1, 1, 1, 2, 2, 3))
    return {"key": random.choice(KEYS[:13] if random.random() < 0.8 else KEYS),
            "contains": [random.choice(TEXTS) for _ in range(count)]}


def payloads(random, count, filters):
    """Lines of bytes, many of them aimed at these filters; now and then one comes again, or none does."""
    lines = []
    for _ in range(count):
        kind = random.random()
        if kind < 0.08 and lines:
            lines.append(random.choice(lines))
        elif kind < 0.25:
            lines.append(_alert(random))
        elif kind < 0.27:
            lines.append(random.choice((b"", b"  ", b"\t")))
        elif kind < 0.32:
            lines.append(_broken(random, _value(random, 0).encode()))
        elif kind < 0.36:
            lines.append(_value(random, 2).encode())
        elif kind < 0.75:
            lines.append(_aimed(random, random.choice(filters)).encode())
        else:
            lines.append(_object(random, 0).encode())
    return lines


def _aimed(random, one):
    """An object with what a filter asks for, nested as its keys may be meant, and with small differences."""
    resolve = one.get("resolve")
    wanted = one["trigger"]["conditions"] + ([resolve["condition"]] if resolve else [])
    wanted = [c for c in wanted if random.random() < 0.7] or wanted
    members = [_placed(random, c["key"], _string(random, _containing(random, c["contains"]))) for c in wanted]
    keys = [one["trigger"].get(field) for field in ("mapIncidentWith", "titleFrom", "descriptionFrom")]
    keys += [resolve["incidentMappedWith"]] if resolve else []
    for key in keys:
        if key and random.random() < 0.8:
            members.append(_placed(random, key, random.choice(('"a"', '"b"', "7", "null", _value(random, 2)))))
    random.shuffle(members)
    return _list(random, "{", "}", members)


def _containing(random, items):
    text = "".join(items) if random.random() < 0.6 else random.choice(items) if items else ""
    change = random.random()
    return text.upper() if change < 0.1 else text.lower() if change < 0.2 else text + "x" if change < 0.3 else text


def _placed(random, key, value):
    """A member with this key: as its whole name, walked into, or one object deeper."""
    where = random.random()
    if where < 0.4 or "." not in key:
        member = _string(random, key) + ":" + value
        return '"deep":{' + member + "}" if where > 0.9 else member
    steps = key.split(".")
    for step in reversed(steps[1:]):
        is_index = step.isdigit() and random.random() < 0.8
        before = ["0"] * min(int(step), 3) if is_index else []
        value = "[" + ",".join(before + [value]) + "]" if is_index else "{" + _string(random, step) + ":" + value + "}"
    return _string(random, steps[0]) + ":" + value


def _alert(random):
    id_and_more = [f'"id":{random.choice(("7", "8", "7.0"))}', '"name":"x"', '"url":"u"'][: random.choice((3, 3, 3, 1))]
    members = ['"monitor":{' + ",".join(id_and_more) + "}", f'"cronTimestamp":{random.randrange(20)}',
               '"status":' + _string(random, random.choice(("error", "degraded", "recovered")))]
    if random.random() < 0.3:
        members.append('"errorMessage":' + _value(random, 3))
    return ("{" + ",".join(members) + "}").encode()


def _broken(random, text):
    at = random.randrange(len(text) + 1)
    return random.choice((text[:at], text[:at] + b"\xff" + text[at:], text[:at] + b"}" + text[at:], text + b" 1"))


def _value(random, depth):
    kind = random.random()
    if kind < 0.15 and depth < 4:
        return _object(random, depth)
    if kind < 0.27 and depth < 4:
        return _list(random, "[", "]", [_value(random, depth + 1) for _ in range(random.randrange(4))])
    if kind < 0.42:
        return random.choice(NUMBERS)
    if kind < 0.52:
        return random.choice(("null", "null", "true", "false"))
    return _string(random, "".join(random.choice(TEXTS) for _ in range(random.choice((0, 1, 1, 1, 2)))))


def _object(random, depth):
    members = []
    for _ in range(random.choice((0, 1, 2, 3, 4, 5, 6))):
        name = random.choice(KEYS[:9] if random.random() < 0.7 else KEYS)
        members.append(_string(random, name) + _white(random) + ":" + _white(random) + _value(random, depth + 1))
    if members and random.random() < 0.15:
        members.append(random.choice(members).split(":")[0] + ":" + _value(random, depth + 1))
    return _list(random, "{", "}", members)


def _list(random, begin, end, parts):
    return begin + _white(random) + (_white(random) + "," + _white(random)).join(parts) + _white(random) + end


def _white(random):
    return random.choice(("", "", "", "", " ", "  ", "\t", "\r "))


def _string(random, text):
    """As JSON, with escapes where none are needed, and at times half a surrogate pair."""
    written = []
    for c in text:
        escaped = json.dumps(c)[1:-1]
        needs_escape = c in '"\\' or c < " "
        if not needs_escape and random.random() < 0.1:
            escaped = escaped if escaped != c else f"\\u{ord(c):04X}"
        elif not needs_escape:
            escaped = c
        written.append(escaped)
    if random.random() < 0.03:
        written.insert(random.randrange(len(written) + 1), random.choice(("\\ud83d", "\\udE00", "\\ud83d\\ud83d")))
    return '"' + "".join(written) + '"'
