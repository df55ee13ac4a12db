"""The eyes and hands of desk_driver.py: reads one JSON request a line, answers one JSON line, over AT-SPI.

Runs under the Python of the system (Debian's python3-pyatspi), apart from the program it drives and from pytest. Every
request is one look; waiting is done by who asks.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from math import inf
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after the version is chosen

Node = Any  # Atspi.Accessible comes without types
Event = Any  # the same for Atspi.Event
Request = dict[str, Any]
Value = Any  # what JSON can hold

MOST_CHILDREN = 300  # of a long list the first rows are enough
AT_THE_TOP = {"frame": 2}  # how deep a role can lie; a window is waited for again and again
ALIKE = {
    "button": {"button", "push button", "toggle button"},
    "text": {"text", "password text", "entry"},
    "label": {"label", "static"},
}
NEEDS_A_NAME = {
    "button", "push button", "toggle button", "radio button", "check box", "menu item", "page tab", "list item", "link",
    "text", "password text", "entry", "combo box", "spin button", "slider", "table", "tree", "list", "date editor",
}  # fmt: skip


def walk(node: Node, depth: int, deepest: float, hidden: bool) -> Iterator[tuple[int, Node]]:
    """A node and all below it, parents first; branches that do not show are left out unless `hidden`."""
    try:
        if depth > 1 and not hidden and not shows(node):
            return
        yield depth, node
        for index in range(min(node.get_child_count(), MOST_CHILDREN) if depth < deepest else 0):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from walk(child, depth + 1, deepest, hidden)
    except GLib.Error:
        return  # it went away while we looked


def everything(deepest: float = inf, *, hidden: bool = False) -> Iterator[tuple[int, Node]]:
    """All nodes of all programs on this desktop, and how deep they lie; the desktop itself is not one."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None:
            yield from walk(program, 1, deepest, hidden)


def shows(node: Node) -> bool:
    """Whether a person can see it."""
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def matching(request: Request) -> Iterator[Node]:
    """Nodes with the role (or any, when it is null) and a name that matches the whole expression."""
    roles = ALIKE.get(request["role"], {request["role"]})
    name = re.compile(request["name"])
    for depth, node in everything(AT_THE_TOP.get(request["role"], inf)):
        wanted = depth > 1 and (request["role"] is None or node.get_role_name() in roles)
        if wanted and name.fullmatch(node.get_name() or ""):
            yield node


def text_of(node: Node) -> str:
    """What stands in a field; the name where it is no field."""
    text = node.get_text_iface()
    return str(text.get_text(0, text.get_character_count())) if text is not None else str(node.get_name() or "")


def look(node: Node) -> Value:
    """Role and name."""
    return [node.get_role_name(), node.get_name() or ""]


def press(node: Node) -> Value:
    """Do what Enter or a click would do; where there is no such act, say where it lies so that a mouse can."""
    action = node.get_action_iface()
    if node.get_role_name() != "list item" and action is not None and action.get_n_actions() > 0:
        try:
            action.do_action(0)
        except GLib.Error:
            return None  # a dialog opened inside the act, so that the answer comes when that is closed
        return None
    place = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return [place.x + place.width // 2, place.y + place.height // 2]


def place(node: Node) -> Value:
    """Where it lies on the screen: left, top, width, height, in pixels."""
    lies = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return [lies.x, lies.y, lies.width, lies.height]


def grab(node: Node) -> Value:
    """Give it the keyboard."""
    return bool(node.get_component_iface().grab_focus())


def state(node: Node) -> Value:
    """The names of its states, such as `checked` or `enabled`."""
    return sorted(one.value_nick for one in node.get_state_set().get_states())


def write(node: Node, text: str) -> Value:
    """Replace what stands in a field."""
    return bool(node.get_editable_text_iface().set_text_contents(text))


def tree() -> Value:
    """What shows, a line per node, indented."""
    return [f"{'  ' * (depth - 1)}{node.get_role_name()} {node.get_name()!r}" for depth, node in everything()]


def nameless() -> Value:
    """Controls that show and that a screen reader cannot name."""
    return [
        f"{node.get_role_name()} under {node.get_parent().get_name()!r}"
        for _, node in everything()
        if node.get_role_name() in NEEDS_A_NAME and not (node.get_name() or "").strip()
    ]


def words() -> Value:
    """Every text that can be reached, also behind what shows: names, descriptions and contents of fields."""
    found = set()
    for _, node in everything(hidden=True):
        try:
            found |= {node.get_name() or "", node.get_description() or "", text_of(node)}
        except GLib.Error:
            continue
    return sorted(found)


class Hint:
    """What the programs last said got the keyboard: looked at first, since a walk past all there is takes long."""

    def __init__(self) -> None:
        self._node: Node | None = None
        self._listener: Any = None

    def listen(self) -> None:
        """Begin."""
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def nodes(self) -> Iterator[Node]:
        """That one first, then everything."""
        while GLib.MainContext.default().iteration(False):
            pass  # hears what was said since
        if self._node is not None:
            yield self._node
        yield from (node for _, node in everything())

    def _hear(self, event: Event) -> None:
        if event.detail1:
            self._node = event.source


def focused() -> Value:
    """Role and name of what has the keyboard, or null.

    Left out: what only hands it on, which has no name, and the row that a list without the keyboard would begin at.
    """
    found = (look(node) for node in hint.nodes() if has_keyboard(node))
    return next((one for one in found if one[1] and one[0] != "list item"), None)


def has_keyboard(node: Node) -> bool:
    """Whether it says so now, and can be seen."""
    try:
        states = node.get_state_set()
    except GLib.Error:
        return False  # it went away
    return bool(states.contains(Atspi.StateType.FOCUSED) and states.contains(Atspi.StateType.SHOWING))


hint = Hint()
ON_A_NODE: dict[str, Callable[[Node], Value]] = {
    "look": look, "press": press, "read": text_of, "focus": grab, "state": state, "place": place,
}  # fmt: skip
ON_ALL: dict[str, Callable[[], Value]] = {"tree": tree, "nameless": nameless, "words": words, "focused": focused}


def answer(request: Request) -> dict[str, Any]:
    """One answer: `found` says whether there was such a node, `value` what came of it."""
    act = request["act"]
    if act in ON_ALL:
        return {"found": True, "value": ON_ALL[act]()}
    node = next(matching(request), None)
    if node is None:
        return {"found": False, "value": None}
    if act == "write":
        return {"found": True, "value": write(node, request["text"])}
    return {"found": True, "value": ON_A_NODE[act](node)}


def main() -> None:
    """Answer until standard input ends."""
    Atspi.init()
    Atspi.set_timeout(3000, 10000)  # milliseconds: of an answer, and of a program that has just started
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # look at what is there, not at what was
    hint.listen()
    for line in sys.stdin:
        try:
            reply = answer(json.loads(line))
        except GLib.Error:
            reply = {"found": False, "value": None}  # it changed while we looked; who asks will ask again
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
