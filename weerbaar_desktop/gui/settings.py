"""What the window remembers between two starts: how it looks and when it locks; never anything of a case."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol

from weerbaar_desktop.gui.theme.theme import Choice

_COMFORTABLE: Final = (1366, 900)
KEYS: Final = ("theme", "zoom", "size", "lock_after", "capture", "motion", "language")
"""All that is ever written; whatever else stands in the file goes with the next change."""
LOCK_AFTER: Final = 300
"""Seconds in which nobody does anything."""
_LOCK_WITHIN: Final = (4, 1800)
_FRAME: Final = (8, 40)
"""Room for what the desktop puts round a window; it only says how much once the window stands."""


def window_size(kept: tuple[int, int] | None, screen: tuple[int, int]) -> tuple[int, int]:
    """Width and height, in px, for a window on a screen with so much room: as the last time where that fits.

    The first time it is comfortable; on a screen that is narrower than that, an upright tablet, it takes all there is.
    """
    widest, highest = screen[0] - _FRAME[0], screen[1] - _FRAME[1]
    width, height = kept or (_COMFORTABLE if widest >= _COMFORTABLE[0] else (widest, highest))
    return min(width, widest), min(height, highest)


class LockChoice(Protocol):
    """After how many seconds without anybody an open vault is locked, as the person may choose it."""

    @property
    def lock_after(self) -> int: ...
    @property
    def can_block_capture(self) -> bool:
        """Whether this system lets a window hold back pictures of itself."""
        ...

    def set_lock_after(self, seconds: int) -> None: ...


class WindowSettings:
    """Kept in `file`, one `name=value` a line; what makes no sense, or cannot be read, is read as its default.

    Not a QSettings: that reads the settings of the whole system first, which the first paint would wait for.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            lines = []
        read = dict(line.split("=", 1) for line in lines if "=" in line)
        self._kept = {name: read[name] for name in KEYS if name in read}

    @property
    def choice(self) -> Choice:
        """The theme that was chosen."""
        try:
            return Choice(self._kept.get("theme", Choice.SYSTEM.value))
        except ValueError:
            return Choice.SYSTEM

    @property
    def zoom(self) -> float:
        """The size that was chosen; 1 is 100 %."""
        try:
            return float(self._kept.get("zoom", "1"))
        except ValueError:
            return 1.0

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the window the last time."""
        try:
            width, height = (int(part) for part in self._kept["size"].split("x"))
        except (KeyError, ValueError):
            return None
        return width, height

    @property
    def lock_after(self) -> int:
        """Seconds without anybody after which an open vault is locked; half an hour at most."""
        try:
            seconds = int(self._kept["lock_after"])
        except (KeyError, ValueError):
            return LOCK_AFTER
        return min(max(seconds, _LOCK_WITHIN[0]), _LOCK_WITHIN[1])

    @property
    def block_capture(self) -> bool:
        """Whether other programs are kept from taking pictures of the window, where the system can do that."""
        return self._kept.get("capture") != "allow"

    @property
    def still(self) -> bool | None:
        """Whether nothing may move; None as long as nobody chose."""
        return {"still": True, "moving": False}.get(self._kept.get("motion", ""))

    @property
    def language(self) -> str:
        """The language that was chosen for the next start; "" as long as nobody chose."""
        return self._kept.get("language", "")

    def keep_language(self, language: str) -> None:
        """Remembers the language of the next start."""
        self._kept["language"] = language
        self._write()

    def keep_still(self, *, still: bool) -> None:
        """Remembers whether nothing may move."""
        self._kept["motion"] = "still" if still else "moving"
        self._write()

    def keep_lock_after(self, seconds: int) -> None:
        """Remembers after how long it locks."""
        self._kept["lock_after"] = str(seconds)
        self._write()

    def keep_capture(self, *, block: bool) -> None:
        """Remembers whether pictures of the window are held back."""
        self._kept["capture"] = "block" if block else "allow"
        self._write()

    def keep_look(self, choice: Choice, zoom: float) -> None:
        """Remembers theme and zoom."""
        self._kept["theme"], self._kept["zoom"] = choice.value, str(zoom)
        self._write()

    def keep_size(self, width: int, height: int) -> None:
        """Remembers how large the window is."""
        self._kept["size"] = f"{width}x{height}"
        self._write()

    def _write(self) -> None:
        """A disk that is full or a folder that is gone only means that the next window starts with the defaults."""
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.write_text("".join(f"{name}={value}\n" for name, value in self._kept.items()), encoding="utf-8")
        except OSError:
            return
