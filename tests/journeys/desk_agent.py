"""The eyes and hands of desk_driver.py: reads one JSON request a line, answers one JSON line, over AT-SPI.

Runs under the Python of the system (Debian's python3-gi), apart from the program it drives and from pytest. Every
request is one look; waiting is done by who asks. It speaks the D-Bus interfaces of AT-SPI itself, since libatspi asks
one question at a time: here all nodes of a level are asked at once, which takes a fraction of the time.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import inf
from typing import Any, NamedTuple

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - only after the version is chosen

Request = dict[str, Any]
Value = Any  # what JSON can hold
Answer = Any  # what stood in an answer over the bus; null when none came

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
LEAVES = {
    "label",
    "button",
    "push button",
    "toggle button",
    "radio button",
    "check box",
    "graphic",
    "image",
    "separator",
}
LISTS = {"list", "table", "tree", "tree table"}
ANSWER_WITHIN = 3000  # milliseconds; who is busy for longer is asked again
SHOWING = 1 << int(Atspi.StateType.SHOWING)
HAS_KEYBOARD = SHOWING | 1 << int(Atspi.StateType.FOCUSED)
ON_SCREEN = GLib.Variant("(u)", (Atspi.CoordType.SCREEN,))


class Node(NamedTuple):
    """One thing that a screen reader can reach: the program it belongs to, and which it is there."""

    owner: str
    path: str


class Ask(NamedTuple):
    """One question to one node."""

    node: Node
    interface: str
    method: str
    words: GLib.Variant | None = None


def accessible(node: Node, method: str) -> Ask:
    """About itself."""
    return Ask(node, "org.a11y.atspi.Accessible", method)


def prop(node: Node, interface: str, name: str) -> Ask:
    """One of its properties; the answer is a variant in a variant."""
    return Ask(
        node, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (f"org.a11y.atspi.{interface}", name))
    )


class Bus:
    """The accessibility bus of this session."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        asked = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        (address,) = session.call_sync(*asked, None, None, Gio.DBusCallFlags.NONE, -1)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)

    def ask(self, questions: Sequence[Ask]) -> list[Answer]:
        """All at once; the answers in their order, each unpacked, null for a node that went away or is busy."""
        answers: list[Answer] = [None] * len(questions)
        waiting = len(questions)

        def receive(_: object, result: Gio.AsyncResult, index: int) -> None:
            nonlocal waiting
            waiting -= 1
            try:
                answers[index] = self.connection.call_finish(result).unpack()
            except GLib.Error:
                answers[index] = None

        for index, (node, interface, method, words) in enumerate(questions):
            self.connection.call(
                *(node.owner, node.path, interface, method, words),
                *(None, Gio.DBusCallFlags.NONE, ANSWER_WITHIN, None, receive, index),
            )
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def hear(self, event: str, signal: str, detail: str | None, heard: Callable[..., None]) -> None:
        """From now on `heard` is called with every event of this kind, of any program."""
        registry = Node(DESKTOP.owner, "/org/a11y/atspi/registry")
        self.ask([Ask(registry, "org.a11y.atspi.Registry", "RegisterEvent", GLib.Variant("(s)", (event,)))])
        about = (None, "org.a11y.atspi.Event.Object", signal, None, detail)
        self.connection.signal_subscribe(*about, Gio.DBusSignalFlags.NONE, heard)

    def one(self, question: Ask) -> Answer:
        """The first word of one answer; raises LookupError without an answer."""
        (answer,) = self.ask([question])
        if answer is None:
            raise LookupError
        return answer[0] if answer else None


DESKTOP = Node("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


def states_in(answer: Answer) -> int:
    """The states in an answer to GetState, a bit for each; they come as two words of 32."""
    low, high = answer[0] if answer else (0, 0)
    return int(low | high << 32)


def children_of(nodes: Sequence[Node]) -> Mapping[Node, list[Node]]:
    """Those that each has, of a long list the first."""
    inner = [(node, role) for node, role in zip(nodes, roles_of(nodes), strict=True) if role not in LEAVES]
    lists = [node for node, role in inner if role in LISTS]
    counts = bus.ask([prop(node, "Accessible", "ChildCount") for node in lists])
    long = [node for node, count in zip(lists, counts, strict=True) if count and count[0] > MOST_CHILDREN]
    whole = [node for node, _ in inner if node not in long]
    children = bus.ask([accessible(node, "GetChildren") for node in whole])
    found = {node: [Node(*one) for one in said[0]] for node, said in zip(whole, children, strict=True) if said}
    for node in long:
        rows = [GLib.Variant("(i)", (index,)) for index in range(MOST_CHILDREN)]
        first = bus.ask([Ask(node, "org.a11y.atspi.Accessible", "GetChildAtIndex", row) for row in rows])
        found[node] = [Node(*said[0]) for said in first if said]
    return found


def everything(deepest: float = inf, *, hidden: bool = False) -> list[tuple[int, Node]]:
    """All nodes of all programs on this desktop, parents first, and how deep they lie; the desktop itself is not one.

    Branches that do not show are left out unless `hidden`.
    """
    below: dict[Node, list[Node]] = {}
    level, depth = [DESKTOP], 0
    while level and depth <= deepest:
        if depth > 1 and not hidden:
            said = bus.ask([accessible(node, "GetState") for node in level])
            level = [node for node, one in zip(level, said, strict=True) if states_in(one) & SHOWING]
        children = children_of(level) if depth < deepest else {}
        below.update({node: children.get(node, []) for node in level})
        level, depth = [child for node in level for child in below[node]], depth + 1
    return list(walk(below, DESKTOP, 1))


def walk(below: Mapping[Node, list[Node]], node: Node, depth: int) -> Iterator[tuple[int, Node]]:
    """What lies under a node, parents first; what is not in `below` does not show."""
    for child in below[node]:
        if child in below:
            yield depth, child
            yield from walk(below, child, depth + 1)


def roles_of(nodes: Sequence[Node]) -> list[str]:
    """What each is; asked once, since a thing on the screen stays what it is, whatever it says or holds."""
    unknown = [node for node in nodes if node not in known_roles]
    said = bus.ask([accessible(node, "GetRoleName") for node in unknown])
    known_roles.update({node: one[0] for node, one in zip(unknown, said, strict=True) if one})
    return [known_roles.get(node, "") for node in nodes]


def names_of(nodes: Sequence[Node]) -> list[str]:
    """How each is called."""
    return [said[0] if said else "" for said in bus.ask([prop(node, "Accessible", "Name") for node in nodes])]


def first_match(request: Request) -> Node | None:
    """The first with the role (or any, when it is null) and a name that matches the whole expression."""
    deepest = AT_THE_TOP.get(request["role"], inf)
    nodes = [node for depth, node in everything(deepest) if depth > 1]
    if request["role"] is not None:
        roles = ALIKE.get(request["role"], {request["role"]})
        nodes = [node for node, role in zip(nodes, roles_of(nodes), strict=True) if role in roles]
    name = re.compile(request["name"])
    return next((node for node, called in zip(nodes, names_of(nodes), strict=True) if name.fullmatch(called)), None)


def text_of(node: Node) -> str:
    """What stands in a field; the name where it is no field."""
    (text,) = texts_of([node])
    return names_of([node])[0] if text is None else text


def texts_of(nodes: Sequence[Node]) -> list[str | None]:
    """What stands in each; null where it is no field."""
    counts = bus.ask([prop(node, "Text", "CharacterCount") for node in nodes])
    fields = [node for node, count in zip(nodes, counts, strict=True) if count]
    spans = [GLib.Variant("(ii)", (0, count[0])) for count in counts if count]
    said = bus.ask(
        [Ask(node, "org.a11y.atspi.Text", "GetText", span) for node, span in zip(fields, spans, strict=True)]
    )
    found = {node: text[0] for node, text in zip(fields, said, strict=True) if text}
    return [found.get(node) for node in nodes]


def look(node: Node) -> Value:
    """Role and name."""
    return [roles_of([node])[0], names_of([node])[0]]


def press(node: Node) -> Value:
    """Do what Enter or a click would do; where there is no such act, say where it lies so that a mouse can."""
    (number,) = bus.ask([prop(node, "Action", "NActions")])
    if number and number[0] and roles_of([node]) != ["list item"]:
        # No answer: a dialog opened inside the act, so that the answer comes when that is closed.
        bus.ask([Ask(node, "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (0,)))])
        return None
    left, top, width, height = place(node)
    return [left + width // 2, top + height // 2]


def place(node: Node) -> Value:
    """Where it lies on the screen: left, top, width, height, in pixels."""
    return bus.one(Ask(node, "org.a11y.atspi.Component", "GetExtents", ON_SCREEN))


def grab(node: Node) -> Value:
    """Give it the keyboard."""
    return bus.one(Ask(node, "org.a11y.atspi.Component", "GrabFocus"))


def state(node: Node) -> Value:
    """The names of its states, such as `checked` or `enabled`."""
    (said,) = bus.ask([accessible(node, "GetState")])
    bits = states_in(said)
    return sorted(Atspi.StateType(number).value_nick for number in range(bits.bit_length()) if bits >> number & 1)


def write(node: Node, text: str) -> Value:
    """Replace what stands in a field."""
    return bus.one(Ask(node, "org.a11y.atspi.EditableText", "SetTextContents", GLib.Variant("(s)", (text,))))


def described() -> Iterator[tuple[int, Node, str, str]]:
    """Depth, node, role and name of all that shows."""
    found = everything()
    nodes = [node for _, node in found]
    for (depth, node), role, name in zip(found, roles_of(nodes), names_of(nodes), strict=True):
        yield depth, node, role, name


def tree() -> Value:
    """What shows, a line per node, indented."""
    return [f"{'  ' * (depth - 1)}{role} {name!r}" for depth, _, role, name in described()]


def nameless() -> Value:
    """Controls that show and that a screen reader cannot name."""
    unnamed = [(node, role) for _, node, role, name in described() if role in NEEDS_A_NAME and not name.strip()]
    above = [Node(*bus.one(prop(node, "Accessible", "Parent"))) for node, _ in unnamed]
    return [f"{role} under {parent!r}" for (_, role), parent in zip(unnamed, names_of(above), strict=True)]


def words() -> Value:
    """Every text that can be reached, also behind what shows: names, descriptions and contents of fields."""
    nodes = [node for _, node in everything(hidden=True)]
    described = bus.ask([prop(node, "Accessible", "Description") for node in nodes])
    return sorted(
        {*names_of(nodes), *(text or "" for text in texts_of(nodes)), *(said[0] for said in described if said)}
    )


class Hint:
    """What the programs last said got the keyboard: looked at first, since a look at all there is takes longer."""

    def __init__(self) -> None:
        self._node: Node | None = None

    def listen(self) -> None:
        """Begin."""
        bus.hear("object:state-changed:focused", "StateChanged", "focused", self._hear)

    def nodes(self) -> list[Node]:
        """That one, if any."""
        hear_what_waits()
        return [] if self._node is None else [self._node]

    def _hear(self, _: object, owner: str, path: str, interface: str, signal: str, said: GLib.Variant) -> None:
        if said.unpack()[1]:
            self._node = Node(owner, path)


class Announced:
    """What the programs asked a screen reader to say, without the keyboard going anywhere."""

    def __init__(self) -> None:
        self._words: list[str] = []

    def listen(self) -> None:
        """Begin."""
        bus.hear("object:announcement", "Announcement", None, self._hear)

    def words(self) -> Value:
        """All of it, in the order in which it was said."""
        hear_what_waits()
        return self._words

    def _hear(self, _: object, owner: str, path: str, interface: str, signal: str, said: GLib.Variant) -> None:
        self._words.append(str(said.unpack()[3]))


def hear_what_waits() -> None:
    """What was said since the last look."""
    while GLib.MainContext.default().iteration(False):
        pass


def focused() -> Value:
    """Role and name of what has the keyboard, or null."""
    return with_keyboard(hint.nodes()) or with_keyboard([node for _, node in everything()])


def with_keyboard(nodes: Sequence[Node]) -> Value:
    """Role and name of the first of these that says it has the keyboard now and can be seen, or null.

    Left out: what only hands it on, which has no name, and the row that a list without the keyboard would begin at.
    """
    said = bus.ask([accessible(node, "GetState") for node in nodes])
    having = [node for node, one in zip(nodes, said, strict=True) if states_in(one) & HAS_KEYBOARD == HAS_KEYBOARD]
    found = zip(roles_of(having), names_of(having), strict=True)
    return next(([role, name] for role, name in found if name and role != "list item"), None)


bus = Bus()
known_roles: dict[Node, str] = {}
hint = Hint()
announced = Announced()
ON_A_NODE: dict[str, Callable[[Node], Value]] = {
    "look": look, "press": press, "read": text_of, "focus": grab, "state": state, "place": place,
}  # fmt: skip
ON_ALL: dict[str, Callable[[], Value]] = {
    "tree": tree, "nameless": nameless, "words": words, "focused": focused,
    "announced": announced.words,
}  # fmt: skip


def answer(request: Request) -> dict[str, Any]:
    """One answer: `found` says whether there was such a node, `value` what came of it."""
    act = request["act"]
    if act in ON_ALL:
        return {"found": True, "value": ON_ALL[act]()}
    node = first_match(request)
    if node is None:
        return {"found": False, "value": None}
    if act == "write":
        return {"found": True, "value": write(node, request["text"])}
    return {"found": True, "value": ON_A_NODE[act](node)}


def main() -> None:
    """Answer until standard input ends."""
    hint.listen()
    announced.listen()
    for line in sys.stdin:
        try:
            reply = answer(json.loads(line))
        except LookupError:
            reply = {"found": False, "value": None}  # it changed while we looked; who asks will ask again
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
