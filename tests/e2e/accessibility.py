#!/usr/bin/python3
"""Walks the accessible tree of the running window, as a screen reader sees it: panel by panel and dialog by dialog.

  tests/support/with-accessibility.sh /usr/bin/python3 tests/e2e/accessibility.py build/test/bin/gooseneck

Checked of all that shows: what can be focused or pressed has a name and a role, values are within their bounds,
children stand in the order in which they are seen; and that a changed verdict and a notice are announced.
"""
import subprocess
import sys
import tempfile
import time

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    print(f"SKIPPED: {error}", file=sys.stderr)
    sys.exit(77)

PATIENCE = 20  # seconds
EMPTY_ROLES = {"unknown", "invalid", "filler", "redundant object"}
OWN_ORDER = {"tree", "table", "list", "menu bar", "popup menu", "page tab list", "combo box", "tree table", "menu"}
PARTS_OF_OTHERS = {"table cell", "table column header", "list item", "separator"}
MENU_DIALOGS = ["Listener and reachability…", "Connection…", "OpenStatus…", "Earlier runs…", "About Gooseneck",
                "First steps", "Commands…"]

problems = []


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"FAILED: {what} did not come")


def has(accessible, state):
    return accessible.get_state_set().contains(state)


def children(accessible):
    found = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
    return [child for child in found if child]


def walk(accessible, path=""):
    """All objects that show, with a path for messages."""
    if not has(accessible, Atspi.StateType.SHOWING) and accessible.get_role_name() != "application":
        return
    path = f"{path}/{accessible.get_role_name()} {accessible.get_name()!r}"
    yield accessible, path
    for child in children(accessible):
        yield from walk(child, path)


def find(root, role, name):
    """Also what does not show, such as the items of a closed menu."""
    if root.get_role_name() == role and root.get_name() == name:
        return root
    for child in children(root):
        found = find(child, role, name)
        if found:
            return found
    return None


def actions_of(accessible):
    try:
        return [accessible.get_action_name(i).lower() for i in range(accessible.get_n_actions())]
    except GLib.Error:
        return []


def is_labelled(accessible):
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
               for relation in accessible.get_relation_set())


def check_name(accessible, role, path):
    works = has(accessible, Atspi.StateType.FOCUSABLE) or {"press", "toggle", "click"} & set(actions_of(accessible))
    if not works or role in PARTS_OF_OTHERS:
        return
    if role in EMPTY_ROLES:
        problems.append(f"no role: {path}")
    is_text = role == "label"  # its name is its text
    if not accessible.get_name().strip() and not is_labelled(accessible) and not is_text:
        problems.append(f"no name: {path}")
    if role == "combo box" and not accessible.get_description() and not is_labelled(accessible):
        problems.append(f"a choice that does not say of what: {path}")


def check_value(accessible, role, path):
    if role in ("spin button", "slider", "progress bar", "scroll bar"):
        least, most = accessible.get_minimum_value(), accessible.get_maximum_value()
        if not least <= accessible.get_current_value() <= most:
            problems.append(f"value out of bounds: {path}")
    if role in ("text", "password text") and accessible.get_character_count() < 0:
        problems.append(f"no text: {path}")
    if role == "tree" and not any(child.get_name() for child in children(accessible)) and children(accessible):
        problems.append(f"rows without a name: {path}")


def is_reading_order(before, after):
    below = after.y + after.height // 2 > before.y + before.height or after.y >= before.y + before.height
    row = after.y < before.y + before.height and before.y < after.y + after.height
    inside = (before.x <= after.x and before.y <= after.y and after.x + after.width <= before.x + before.width
              and after.y + after.height <= before.y + before.height)
    return inside or below or (row and after.x >= before.x) or after.x >= before.x + before.width


def check_order(accessible, role, path):
    if role in OWN_ORDER:
        return
    before = None
    for child in children(accessible):
        place = child.get_extents(Atspi.CoordType.SCREEN)
        child_role = child.get_role_name()
        shows = has(child, Atspi.StateType.SHOWING) and place.width > 1 and place.height > 1
        # Handles and bars frame what is read; the menu bar is reached by its own key.
        if not shows or child_role in ("unknown", "scroll bar", "menu bar", "status bar", "alert", "notification"):
            continue
        if before and not is_reading_order(before[0], place):
            problems.append(f"read before it is seen: {path} -> {child_role} {child.get_name()!r} after {before[1]!r}")
        before = (place, child.get_name())


def check(root, where):
    count = 0
    for accessible, path in walk(root, where):
        role = accessible.get_role_name()
        check_name(accessible, role, path)
        check_value(accessible, role, path)
        check_order(accessible, role, path)
        count += 1
    if count < 5:
        problems.append(f"nothing to be seen: {where}")
    return count


def press(accessible):
    for index, name in enumerate(actions_of(accessible)):
        if name in ("press", "click", "toggle"):
            accessible.do_action(index)
            return
    sys.exit(f"FAILED: {accessible.get_name()} cannot be pressed")


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


def windows_of(application):
    return [window for window in children(application) if has(window, Atspi.StateType.SHOWING)]


def check_panels(window):
    total = check(window, "window")
    for number in range(10):
        key(f"alt+{number}")
        time.sleep(0.4)
        total += check(window, f"alt+{number}")
    return total


def check_dialogs(application, window):
    total = 0
    for name in MENU_DIALOGS:
        item = find(window, "menu item", name)
        if not item:
            sys.exit(f"FAILED: there is no {name}")
        press(item)
        dialog = wait_for(name, lambda: next((one for one in windows_of(application) if one != window), None))
        time.sleep(0.3)
        tabs = [one for one, _ in walk(dialog) if one.get_role_name() == "page tab"]
        total += check(dialog, name)
        for tab in tabs:
            press(tab)
            time.sleep(0.2)
            total += check(dialog, f"{name} {tab.get_name()}")
        key("Escape")
        wait_for(f"the end of {name}", lambda: len(windows_of(application)) == 1)
    return total


def check_announced(action, wanted, what):
    """An alert whose name has these words appears after the action."""
    loop = GLib.MainLoop()
    heard = []

    def take(event):
        try:
            if event.source and event.source.get_role_name() in ("alert", "notification"):
                heard.append(event.source.get_name())
        except GLib.Error:
            return  # it is gone again
            if any(wanted in one for one in heard):
                loop.quit()

    listener = Atspi.EventListener.new(take)
    for kind in ("object:state-changed:showing", "object:property-change:accessible-name"):
        listener.register(kind)
    GLib.timeout_add(300, lambda: action() and False)
    GLib.timeout_add(PATIENCE * 1000, loop.quit)
    loop.run()
    for kind in ("object:state-changed:showing", "object:property-change:accessible-name"):
        listener.deregister(kind)
    if not any(wanted in one for one in heard):
        problems.append(f"not announced: {what}; heard {heard}")


def main():
    with tempfile.TemporaryDirectory() as data:
        program = subprocess.Popen([sys.argv[1], "--data", data, "--samples", "--size", "1280x800"])
        try:
            desktop = Atspi.get_desktop(0)
            application = wait_for("the program", lambda: next(
                (one for one in children(desktop) if one.get_name() == "gooseneck"), None))
            window = wait_for("the window", lambda: next(iter(windows_of(application)), None))
            wait_for("the payloads", lambda: sum(1 for one, _ in walk(window)
                                                 if one.get_role_name() == "list item") >= 6)
            wait_for("the filters", lambda: find(window, "text", "Map incident with"))
            time.sleep(1)
            seen = check_panels(window) + check_dialogs(application, window)
            key("alt+1")
            check_announced(lambda: key("ctrl+z"), "No match", "the verdict after an undo")
            payloads = find(window, "list", "Payloads")
            payloads.grab_focus()
            check_announced(lambda: key("Delete"), "removed", "the notice of a removal")
        finally:
            program.kill()
            program.wait()
    for problem in dict.fromkeys(problems):
        print(problem)
    print(f"{seen} objects looked at, {len(set(problems))} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
