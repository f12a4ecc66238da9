"""What Callgoose does with a payload, told a second time and from the documentation only (design/formats.md, 2): the
simulator's answers are compared with this. It shares no code with the program."""

import json


def text_of(value):
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def walk(payload, key):
    node = payload
    for part in key.split("."):
        if isinstance(node, dict) and part in node:
            node = node[part]
        elif isinstance(node, list) and part.isdigit() and int(part) < len(node):
            node = node[int(part)]
        else:
            return None, False
    return node, True


def at_any_depth(node, key):
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for name, child in children:
        if name == key:
            return child, True
        value, found = at_any_depth(child, key)
        if found:
            return value, True
    return None, False


def look_up(payload, key, keys):
    if keys == "any-depth":
        return at_any_depth(payload, key)
    if isinstance(payload, dict) and key in payload:
        return payload[key], True
    return walk(payload, key) if keys == "dotted" else (None, False)


def holds(condition, payload, profile):
    value, found = look_up(payload, condition["key"], profile["keys"])
    items = condition["contains"]
    if not found or value is None or not items:
        return False
    text = text_of(value)
    if profile["case"] == "insensitive":
        text, items = text.casefold(), [item.casefold() for item in items]
    return (all if profile["items"] == "all" else any)(item in text for item in items)


def id_under(payload, key, profile):
    value, found = look_up(payload, key, profile["keys"])
    return text_of(value) if found and value is not None else None


class Service:
    """One service: its filters, its open incidents, and what came within the duplicate window."""

    def __init__(self, filter_set, profile):
        self._filters = filter_set["filters"]
        self._profile = profile
        self._open = set()
        self._seen = set()

    def answer(self, body):
        """The status and the four flags of the answer, as a tuple."""
        payload = json.loads(body)
        triggers = [f["trigger"] for f in self._filters if all(holds(c, payload, self._profile) for c in f["trigger"]["conditions"])]
        resolves = [f["resolve"] for f in self._filters if "resolve" in f and holds(f["resolve"]["condition"], payload, self._profile)]
        if not triggers and not resolves:
            return 202, False, False, False, False
        repeated = body in self._seen
        self._seen.add(body)
        created = create_duplicate = resolved = False
        if triggers:
            incident = id_under(payload, triggers[0]["mapIncidentWith"], self._profile)
            create_duplicate = repeated or incident in self._open
            created = not create_duplicate
            if created and incident is not None:
                self._open.add(incident)
        if resolves and not repeated:
            incident = id_under(payload, resolves[0]["incidentMappedWith"], self._profile)
            resolved = incident in self._open
            self._open.discard(incident)
        return 201 if created else 200, created, create_duplicate, resolved, bool(resolves) and repeated
