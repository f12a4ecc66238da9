"""The incidents that payloads make, read at one moment: design/formats.md, 3, once more, from its words."""
from verdicts import last_member, outcome


def event_key(payload):
    """Equal for deliveries of one event: the OpenStatus key of a monitor alert, else the bytes."""
    root = payload.value
    if root is not None and root.kind == "object":
        monitor = last_member(root, "monitor")
        if monitor is not None:
            wanted = [(monitor, "id", "number"), (monitor, "name", "string"), (root, "cronTimestamp", "number"),
                      (root, "status", "string")]
            found = [last_member(value, name) for value, name, _ in wanted]
            if all(one is not None and one.kind == kind for one, (_, _, kind) in zip(found, wanted)):
                return found[0].compact, found[2].compact, found[3].text
    return payload.data


def timeline(filter_set, payloads, reading):
    """The objects that `timeline --json` prints; payloads are pairs of source and Payload."""
    incidents = []
    opened = {}  # by id
    events = {}  # the opened incident of an event's first delivery, or None
    totals = dict.fromkeys(
        ("payloads", "incidents", "open", "resolved", "repeats", "orphanResolves", "unmatched", "invalid"), 0
    )
    for source, payload in payloads:
        totals["payloads"] += 1
        key = event_key(payload)
        if key in events:
            if events[key] is not None:
                events[key]["attempts"] += 1
            continue
        events[key] = None
        if payload.value is None:
            totals["invalid"] += 1
            continue
        triggers, trigger_id, resolves, resolve_id = outcome(filter_set, payload, reading)
        if not triggers and not resolves:
            totals["unmatched"] += 1
        if triggers and trigger_id is not None and trigger_id in opened:
            opened[trigger_id]["repeats"] += 1
            totals["repeats"] += 1
        elif triggers:
            incident = {"state": "open", "openedBy": source, "repeats": 0, "attempts": 1}
            if trigger_id is not None:
                incident["incident"] = trigger_id
                opened[trigger_id] = incident
            incidents.append(incident)
            events[key] = incident
        if resolves and resolve_id is not None and resolve_id in opened:
            opened.pop(resolve_id).update(state="resolved", resolvedBy=source)
            totals["resolved"] += 1
        elif resolves:
            totals["orphanResolves"] += 1
    totals["incidents"] = len(incidents)
    totals["open"] = totals["incidents"] - totals["resolved"]
    return incidents + [{"summary": totals}]
