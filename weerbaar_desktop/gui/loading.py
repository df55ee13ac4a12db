"""Loads what is needed next while the person is still typing: on the window's thread, between two events.

A class of Qt that is made on another thread while the window works can end the program.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from threading import Thread

_EVERY_MS: Final = 20
"""Between two of them the person types on."""
TO_FIND_A_VAULT: Final = tuple(
    f"weerbaar_desktop.{name}"
    for name in (
        "domain.journal", "domain.incident", "domain.counts", "domain.filing", "domain.scan", "domain.package",
        "domain.plan", "domain.aftercare", "domain.anchor", "domain.shield", "domain.report", "domain.measure",
        "domain.same_person", "domain.home_visit", "domain.weighing", "domain.picture", "application.ports",
        "content.reading", "vault.connection", "vault.replay", "vault.store", "application.opening",
    )
)  # fmt: skip
"""In steps of which none takes long: together they keep who types waiting for a fifth of a second."""
PAGES: Final = tuple(
    f"weerbaar_desktop.gui.{name}"
    for name in (
        "widgets.text_fields", "widgets.answer_group", "diary.diary_page", "diary.diary_journey",
        "evidence.redact_journey", "full_entry.full_entry_journey", "aangifte.aangifte_journey", "pieces.piece_journey",
        "plans.family_journey", "incident.incident_journey", "measures.measures_journey", "pattern.pattern_journey",
        "open_pages", "aftercare.care_journey", "anchor.anchoring", "home.home_journey", "package.packaging",
        "people.people_journey", "pieces.list_journey", "resilience.resilience_journey", "scan.scan_journey",
        "taking_over.list_journey", "vault_care.vault_journey",
    )
)  # fmt: skip
"""In steps of which none takes long: what opens with a vault, and then what stands at its left."""


def loads(name: str) -> Callable[[], None]:
    """A step that loads a module."""

    def load() -> None:
        import_module(name)

    return load


class Loading(QObject):
    """Begins when `warming` is over: that thread loads what these need and has no window in it."""

    def __init__(self, warming: Thread, parent: QObject, pages: Sequence[str] = PAGES) -> None:
        super().__init__(parent)
        self._warming, self._left = warming, list(pages)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        if self._warming.is_alive():
            return
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._timer.stop()
