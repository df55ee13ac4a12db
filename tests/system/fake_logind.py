"""A logind that does what it is told: one JSON request a line on standard input, one JSON answer a line.

Runs under the Python of the system (Debian's python3-gi) on a bus of its own, apart from the program and from pytest.
It knows one session, "1". Requests: {"emit": "lock"}, {"emit": "sleep", "value": true}, {"set": "Active", "value":
false}, {"emit": "saver", "name": "org.gnome.ScreenSaver", "value": true}, {"ask": "held"}.
"""

from __future__ import annotations

import json
import os
import select
import sys
from typing import Any

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - only after the version is chosen

Thing = Any  # what GLib and Gio hand over comes without types
NAME, AT, SESSION = "org.freedesktop.login1", "/org/freedesktop/login1", "/org/freedesktop/login1/session/_31"
XML = """<node>
<interface name="org.freedesktop.login1.Manager">
  <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="h" direction="out"/>
  </method>
</interface>
<interface name="org.freedesktop.login1.Session">
  <property name="Id" type="s" access="read"/>
  <property name="Active" type="b" access="read"/>
  <property name="LockedHint" type="b" access="read"/>
</interface>
</node>"""
STATE: dict[str, Thing] = {"Id": "1", "Active": True, "LockedHint": False}
HELD: list[int] = []  # our ends of the pipes that were handed out


def called(_bus: Thing, _who: str, _path: str, _face: str, member: str, arguments: Thing, invocation: Thing) -> None:
    """A method of the manager."""
    if member == "GetSession":
        if arguments.unpack() == ("1",):
            invocation.return_value(GLib.Variant("(o)", (SESSION,)))
        else:
            invocation.return_dbus_error(f"{NAME}.NoSuchSession", "no such session")
        return
    ours, theirs = os.pipe()
    HELD.append(ours)
    handed = Gio.UnixFDList.new()
    handed.append(theirs)
    os.close(theirs)
    invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), handed)


def property_of(_bus: Thing, _who: str, _path: str, _face: str, name: str) -> Thing:
    """A property of the session."""
    return GLib.Variant("s" if name == "Id" else "b", STATE[name])


def still_held() -> int:
    """How many of the pipes that were handed out are still open at the other side."""
    watch = select.poll()
    for pipe in HELD:
        watch.register(pipe, select.POLLHUP)
    return len(HELD) - len(watch.poll(0))


def answer(bus: Thing, request: dict[str, Thing]) -> Thing:
    """Do what is asked."""
    if "ask" in request:
        return still_held()
    if "set" in request:
        name, value = request["set"], request["value"]
        STATE[name] = value
        said = GLib.Variant("(sa{sv}as)", (f"{NAME}.Session", {name: GLib.Variant("b", value)}, []))
        bus.emit_signal(None, SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", said)
    elif request["emit"] == "lock":
        bus.emit_signal(None, request.get("at", SESSION), f"{NAME}.Session", "Lock", None)
    elif request["emit"] == "sleep":
        said = GLib.Variant("(b)", (request["value"],))
        bus.emit_signal(None, AT, f"{NAME}.Manager", "PrepareForSleep", said)
    else:
        said = GLib.Variant("(b)", (request["value"],))
        bus.emit_signal(None, "/" + request["name"].replace(".", "/"), request["name"], "ActiveChanged", said)
    bus.flush_sync(None)
    return None


def main() -> None:
    """Take the name, say so, and serve until standard input ends."""
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], flags, None, None)
    manager, session = Gio.DBusNodeInfo.new_for_xml(XML).interfaces
    bus.register_object(AT, manager, called, None, None)
    for path in (SESSION, f"{AT}/session/auto"):
        bus.register_object(path, session, None, property_of, None)
    loop = GLib.MainLoop()

    def heard(_source: Thing, _condition: Thing) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        print(json.dumps(answer(bus, json.loads(line))), flush=True)
        return True

    def named(*_which: Thing) -> None:
        print("ready", flush=True)

    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, named, None)
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, heard)
    loop.run()


if __name__ == "__main__":
    main()
