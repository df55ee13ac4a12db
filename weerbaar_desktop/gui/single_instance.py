"""One window a person: a second start hands its request to the first, through a file in a private folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

_LOCK = "venster.lock"
_REQUEST = "verzoek"


class SingleInstance(QObject):
    """`asked` carries the vault or the copy that a second start was given, or None when it was given none."""

    asked = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._request = folder / _REQUEST
        self._lock = QLockFile(str(folder / _LOCK))
        self._lock.setStaleLockTime(0)
        self._watcher: QObject | None = None

    def is_first(self) -> bool:
        """Whether no other window of this person is there; keeps the place for this one."""
        if not self._lock.tryLock(0):
            return False
        self._request.unlink(missing_ok=True)
        return True

    def watch(self) -> None:
        """From now on the requests of later starts are heard."""
        from PySide6.QtCore import QFileSystemWatcher

        watcher = self._watcher = QFileSystemWatcher([str(self._request.parent)], self)
        watcher.directoryChanged.connect(self._look)
        self._look()

    def hand_over(self, given: Path | None) -> None:
        """Asks the first window to come forward, with the vault or the copy that was given."""
        half = self._request.with_suffix(".half")
        half.write_text(str(given.absolute()) if given is not None else "", encoding="utf-8", errors="surrogateescape")
        half.replace(self._request)

    def release(self) -> None:
        """Lets go, so that the process that comes in its place is the first."""
        self._lock.unlock()

    def _look(self) -> None:
        try:
            words = self._request.read_text(encoding="utf-8", errors="surrogateescape")
            self._request.unlink()
        except OSError:
            return
        self.asked.emit(Path(words) if words else None)
