"""Which way of this system tells that the person's session is locked, asleep or handed over."""

from __future__ import annotations

import sys
from collections.abc import Callable

from weerbaar_desktop.application.ports import SessionWatch


class NoSessionWatch:
    """A system that we cannot ask: idle is what locks there."""

    def watch(self, gone: Callable[[], None]) -> None:
        """Never calls `gone`."""


def session_watch() -> SessionWatch:
    """The one of this system."""
    watch: SessionWatch = NoSessionWatch()
    if sys.platform == "linux":
        from weerbaar_desktop.system.logind import LoginWatch

        watch = LoginWatch()
    if sys.platform == "win32":
        from weerbaar_desktop.system.windows_session import WindowsWatch

        watch = WindowsWatch()
    return watch
