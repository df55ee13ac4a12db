"""What every reader raises when bytes are not what they seem."""

from __future__ import annotations

from weerbaar_desktop.domain.unread import Why


class Unreadable(Exception):
    """This cannot be read as what it seems to be; `why` is known of a file in a zip."""

    def __init__(self, why: Why | None = None) -> None:
        super().__init__(why)
        self.why = why
