"""Linux: when the session is locked, put to sleep or handed to somebody else, heard on the two local buses of D-Bus.

The only place where QtDBus is used. Imported after the first paint; a bus that is not there or not local is left
alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (  # noqa: TID251 - the screen lock is told nowhere else, and both buses are files here
    QDBus,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_LOGIN: Final = "org.freedesktop.login1"
_MANAGER_AT: Final = "/org/freedesktop/login1"
_OWN_SESSION: Final = "/org/freedesktop/login1/session/auto"
_MANAGER, _SESSION = f"{_LOGIN}.Manager", f"{_LOGIN}.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_PATIENCE: Final = 500
"""Milliseconds for an answer; the window waits for it."""


class LoginWatch(QObject):
    """Implements `SessionWatch`. Holds sleep back for the moment that locking takes, where logind lets it."""

    def __init__(self) -> None:
        super().__init__()
        self._gone: Callable[[], None] = _nothing
        self._session = ""
        self._hold: QDBusUnixFileDescriptor | None = None

    def watch(self, gone: Callable[[], None]) -> None:
        """Calls `gone` from the loop of the window, each time."""
        self._gone = gone
        if _is_local("DBUS_SYSTEM_BUS_ADDRESS", "unix:"):
            self._watch_login()
        if _is_local("DBUS_SESSION_BUS_ADDRESS", ""):
            bus = QDBusConnection.sessionBus()
            for name in _SCREEN_SAVERS:
                bus.connect("", "", name, "ActiveChanged", self, _slot("screen_saver"))

    def _watch_login(self) -> None:
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        self._session = self._own_session()
        bus.connect(_LOGIN, _MANAGER_AT, _MANAGER, "PrepareForSleep", self, _slot("sleep"))
        if self._session:
            bus.connect(_LOGIN, self._session, _SESSION, "Lock", self, _slot("lock"))
            bus.connect(_LOGIN, self._session, _PROPERTIES, "PropertiesChanged", self, _slot("look"))
        self._hold_back()

    # -- what is heard ---------------------------------------------------------------------------

    @Slot("QDBusMessage")
    def lock(self, _message: QDBusMessage) -> None:
        """Somebody asked for the lock of this session."""
        self._gone()

    @Slot("QDBusMessage")
    def look(self, _message: QDBusMessage) -> None:
        """Something of the session changed: another person is at the screen, or it says that it is locked."""
        if self._property("Active") is False or self._property("LockedHint") is True:
            self._gone()

    @Slot("QDBusMessage")
    def sleep(self, message: QDBusMessage) -> None:
        """The computer goes to sleep, or comes back from it."""
        if message.arguments() == [True]:
            self._gone()  # where a vault was open this process ends here, and sleep is no longer held back
            self._hold = None
        else:
            self._hold_back()

    @Slot("QDBusMessage")
    def screen_saver(self, message: QDBusMessage) -> None:
        """The screen is covered, or shown again."""
        if message.arguments() == [True]:
            self._gone()

    # -- asking ----------------------------------------------------------------------------------

    def _own_session(self) -> str:
        """Where logind keeps the session of this process; "" where it has none."""
        self._session = _OWN_SESSION
        name = self._property("Id")
        found = _call(_MANAGER_AT, _MANAGER, "GetSession", name) if isinstance(name, str) else None
        return found.path() if isinstance(found, QDBusObjectPath) else ""

    def _property(self, name: str) -> object:
        found = _call(self._session, _PROPERTIES, "Get", _SESSION, name)
        return found.variant() if isinstance(found, QDBusVariant) else found

    def _hold_back(self) -> None:
        found = _call(_MANAGER_AT, _MANAGER, "Inhibit", "sleep", "Weerbaar", "De kluis gaat eerst dicht", "delay")
        self._hold = found if isinstance(found, QDBusUnixFileDescriptor) else None


def _call(path: str, interface: str, member: str, *arguments: object) -> object:
    """The first value of the answer of logind, or None."""
    message = QDBusMessage.createMethodCall(_LOGIN, path, interface, member)
    message.setArguments(list(arguments))
    answer = QDBusConnection.systemBus().call(message, QDBus.CallMode.Block, _PATIENCE)
    values = answer.arguments()
    return values[0] if answer.type() == QDBusMessage.MessageType.ReplyMessage and values else None


def _slot(name: str) -> bytes:
    """Text as it is taken; the types of PySide6 say that it should be bytes, which it refuses."""
    return cast("bytes", SLOT(f"{name}(QDBusMessage)"))


def _is_local(name: str, otherwise: str) -> bool:
    """Whether every address of a bus is on this computer; without any, Qt would start a bus of its own."""
    addresses = os.environ.get(name, otherwise)
    return bool(addresses) and all(address.startswith("unix:") for address in addresses.split(";") if address)


def _nothing() -> None:
    pass
