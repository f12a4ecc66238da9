"""What the filters do with a payload: design/formats.md, 2, once more, from its words."""
import itertools

import jsonreader

READINGS = list(
    itertools.product(("all", "any"), ("top-level", "dotted", "any-depth"), ("sensitive", "insensitive"))
)


class Payload:
    """A payload's bytes with its value, None where it is not JSON. Remembers what it was asked."""

    def __init__(self, data):
        self.data = data
        try:
            self.value = jsonreader.read(data)
        except jsonreader.NotJson:
            self.value = None
        self.found = {}
        self.held = {}

    def lookup(self, key, keys):
        if (key, keys) not in self.found:
            self.found[key, keys] = _LOOKUPS[keys](self.value, key)
        return self.found[key, keys]


def last_member(value, name):
    """Of duplicate members the last counts."""
    if value.kind != "object":
        return None
    found = [child for key, child in value.children if key == name]
    return found[-1] if found else None


def top_level(root, key):
    return last_member(root, key)


def dotted(root, key):
    literal = last_member(root, key)
    if literal is not None:
        return literal
    value = root
    for step in key.split("."):
        if value.kind == "object":
            value = last_member(value, step)
        elif value.kind == "array":
            is_index = step.isascii() and step.isdigit() and str(int(step)) == step
            value = value.children[int(step)] if is_index and int(step) < len(value.children) else None
        else:
            value = None
        if value is None:
            return None
    return value


def any_depth(value, key):
    """The first member with that name, in the order of the text, decides which object is meant."""
    children = value.children if value.kind == "array" else [child for _, child in value.children]
    names = [None] * len(children) if value.kind == "array" else [name for name, _ in value.children]
    for name, child in zip(names, children):
        if name == key:
            return last_member(value, key)
        found = any_depth(child, key)
        if found is not None:
            return found
    return None


_LOOKUPS = {"top-level": top_level, "dotted": dotted, "any-depth": any_depth}


def text_of(value):
    return value.text if value.kind == "string" else value.compact


def contains(value, item, case):
    if value.kind == "null":
        return False
    text = text_of(value)
    return item in text if case == "sensitive" else item.casefold() in text.casefold()


def condition_holds(condition, payload, reading):
    items, keys, case = reading
    asked = (condition["key"], tuple(condition["contains"]), reading)
    if asked not in payload.held:
        value = payload.lookup(condition["key"], keys)
        each = [contains(value, item, case) for item in condition["contains"]] if value is not None else []
        payload.held[asked] = bool(each) and (all(each) if items == "all" else any(each))
    return payload.held[asked]


def text_under(payload, key, reading):
    """None where the field is empty, the key not found, or null: that has no text."""
    value = payload.lookup(key, reading[1]) if key else None
    return None if value is None or value.kind == "null" else text_of(value)


def outcome(filter_set, payload, reading):
    """(trigger filter, its incident, resolve filter, its incident); filters from 1, None for none."""
    triggered = resolved = None
    for number, one in enumerate(filter_set["filters"], 1):
        trigger, resolve = one["trigger"], one.get("resolve")
        conditions = trigger["conditions"]
        if triggered is None and conditions and all(condition_holds(c, payload, reading) for c in conditions):
            triggered = (number, text_under(payload, trigger.get("mapIncidentWith", ""), reading))
        if resolved is None and resolve and condition_holds(resolve["condition"], payload, reading):
            resolved = (number, text_under(payload, resolve["incidentMappedWith"], reading))
    return (triggered or (None, None)) + (resolved or (None, None))


def word_of(result):
    triggers, _, resolves, _ = result
    if triggers:
        return "both" if resolves else "trigger"
    return "resolve" if resolves else "none"


def verdict(filter_set, payload, reading, is_robust):
    """The object that `evaluate --json` prints, without its source."""
    if payload.value is None:
        return {"verdict": "invalid"}
    result = outcome(filter_set, payload, reading)
    said = {"verdict": word_of(result), "robust": is_robust}
    trigger_filter, trigger_id, resolve_filter, resolve_id = result
    number, incident = (trigger_filter, trigger_id) if trigger_filter else (resolve_filter, resolve_id)
    if number:
        said["filter"] = number
    if incident is not None:
        said["incident"] = incident
    if trigger_filter:
        trigger = filter_set["filters"][trigger_filter - 1]["trigger"]
        said["title"] = title(filter_set.get("from", ""), text_under(payload, trigger.get("titleFrom", ""), reading))
        described = text_under(payload, trigger.get("descriptionFrom", ""), reading)
        said["description"] = payload.data.decode("utf-8") if described is None else described
        if resolve_filter:
            said["resolveFilter"] = resolve_filter
            if resolve_id is not None:
                said["resolveIncident"] = resolve_id
    return said


def title(sender, text):
    if text is None:
        return "Incident from " + (sender or "unknown source")
    return sender + " - " + text if sender else text


def is_robust(filter_set, payload):
    if payload.value is None:
        return None
    return len({outcome(filter_set, payload, reading) for reading in READINGS}) == 1
