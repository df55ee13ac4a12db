"""Back to the same word: where somebody was writing when the program locked, and going there after unlocking."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from weerbaar_desktop.application.diary import PLACE_DRAFT
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.gui.joined import Joined, nothing
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.page import Page

WayBack = Callable[[str], None]


class Place(NamedTuple):
    """A page by the name of its window, a field by the name a screen reader gives it, and where the cursor stands.

    `record` is the incident that was at hand, for the page on which one changes it.
    """

    page: str
    field: str
    cursor: int
    record: str = ""


class ComingBack(QObject):
    """Notes the place in the vault at a lock, as a draft; `ways` says which pages one comes back to, and how.

    `record` tells which incident is at hand; the way back is given it.
    """

    def __init__(
        self,
        window: MainWindow,
        joined: Joined,
        ways: Mapping[str, WayBack],
        record: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._joined, self._ways, self._record = window, joined, ways, record
        self._place: Place | None = None
        window.locking.connect(self._note)

    def look(self) -> None:
        """Goes to where one was, if one was writing; the place is forgotten."""
        diary = self._joined.work.diary

        def taken() -> Place | None:
            draft, _ = diary.resume(PLACE_DRAFT)
            if draft is not None:
                diary.drop_draft(PLACE_DRAFT)
            return read_place(draft)

        self._joined.jobs.run(taken, self._go, self._joined.say_here)

    def _note(self) -> None:
        at_work = self._window.at_work()
        if at_work is None or at_work.page.window_name not in self._ways:
            return
        found = place_on(*at_work)._replace(record=self._record())
        place: Json = dict(found._asdict())
        diary = self._joined.work.diary
        self._joined.jobs.run(lambda: diary.keep_draft(PLACE_DRAFT, place), nothing, lambda _trouble: None)

    def _go(self, place: Place | None) -> None:
        if place is not None and place.page in self._ways:
            self._place = place
            self._window.shown.connect(self._arrived)
            self._ways[place.page](place.record)

    def _arrived(self, page: Page) -> None:
        place, self._place = self._place, None
        self._window.shown.disconnect(self._arrived)
        if place is not None and page.window_name == place.page:
            stand_at(page, place)


def place_on(page: Page, focused: QWidget | None) -> Place:
    """Where the keyboard is on the page."""
    inside = focused is not None and page.isAncestorOf(focused)
    field = focused.accessibleName() if inside and focused is not None else ""
    if isinstance(focused, QTextEdit):
        return Place(page.window_name, field, focused.textCursor().position())
    return Place(page.window_name, field, focused.cursorPosition() if isinstance(focused, QLineEdit) else 0)


def stand_at(page: Page, place: Place) -> None:
    """Gives the keyboard to the field of that name, with the cursor where it was; nothing where it is not there."""
    for widget in page.findChildren(QWidget):
        if not place.field or widget.accessibleName() != place.field or not widget.isVisibleTo(page):
            continue
        if isinstance(widget, QTextEdit):
            cursor = widget.textCursor()
            cursor.setPosition(min(place.cursor, len(widget.toPlainText())))
            widget.setTextCursor(cursor)
        elif isinstance(widget, QLineEdit):
            widget.setCursorPosition(place.cursor)
        widget.setFocus()
        return


def read_place(draft: Draft | None) -> Place | None:
    """What was noted, or None where nothing was, or nothing that makes sense."""
    document = draft.document if draft is not None else None
    if not isinstance(document, dict):
        return None
    words = [document.get(name, "") for name in ("page", "field", "record")]
    cursor = document.get("cursor")
    if not all(isinstance(word, str) for word in words) or not isinstance(cursor, int) or cursor < 0:
        return None
    page, field, record = (str(word) for word in words)
    return Place(page, field, cursor, record)
