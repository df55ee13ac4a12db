"""A chat on the page of a piece: its messages, the whole of the one that is current, and what the person marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.received import Message
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.pieces.chat_view import ChatView
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, quote
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.chat_shown import chat_words, message_heading, message_text

_HOW = tr("Markeer de berichten die ertoe doen. Het hele gesprek blijft bewaard.")


class ChatCard(Box):
    """`keep_asked` carries the messages that are marked now, `marks_changed` the `unsaved` ones after each mark."""

    keep_asked = Signal(object)
    marks_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__("card", 24, 12)
        self.view = ChatView()
        self._count = Prose("", "small", "muted")
        self._who, self._text = Prose("", "small_strong", "muted"), Prose("", "quote")
        self._whole = quote(self._who, self._text)
        self.mark = Button(tr("Markeer dit bericht"), symbol="flag")
        self.keep = Button(tr("Bewaar gemarkeerde berichten"), symbol="check")
        self.add(
            Prose(tr("Berichten"), "subheading"), Prose(_HOW), self._count, self.view, self._whole,
            Flow(self.mark, self.keep),
        )  # fmt: skip
        self._kept: frozenset[int] = frozenset()
        self.view.moved.connect(self._moved)
        self.view.rows.modelReset.connect(self._moved)
        self.view.rows.marks_changed.connect(self._marked)
        self.mark.clicked.connect(self.view.toggle)
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self.view.rows.marked_messages()))
        self.hide()

    def show_messages(
        self, messages: Sequence[Message], marked: Collection[int], unsaved: Collection[int] | None = None
    ) -> None:
        """Exactly these; `marked` are the numbers that were kept before, `unsaved` those of the person now."""
        self._kept = frozenset(marked)
        self.view.rows.show_messages(messages, marked if unsaved is None else unsaved)
        self.setVisible(bool(messages))
        if messages:
            self.view.setCurrentIndex(self.view.rows.index(0))
        self._state()

    @property
    def unsaved(self) -> frozenset[int] | None:
        """The messages that are marked, when that is not in the vault yet; None when it is."""
        return frozenset(self.view.rows.marked) if self.view.rows.marked != self._kept else None

    def show_kept(self, marked: Collection[int]) -> None:
        """These are in the vault now."""
        self._kept = frozenset(marked)
        self._state()

    def _moved(self) -> None:
        message = self.view.current()
        self._whole.setVisible(message is not None)
        self._who.setText(message_heading(message) if message else "")
        self._text.setText(message_text(message) if message else "")
        self._state()

    def _marked(self) -> None:
        message = self.view.current()
        if message is not None:
            announce(
                self.view, tr("Gemarkeerd") if message.number in self.view.rows.marked else tr("Niet meer gemarkeerd")
            )
        self._state()
        self.marks_changed.emit(self.unsaved)

    def _state(self) -> None:
        """What the buttons do now: what changes nothing is not there."""
        rows, message = self.view.rows, self.view.current()
        marked = message is not None and message.number in rows.marked
        self.mark.setText(tr("Haal de markering weg") if marked else tr("Markeer dit bericht"))
        if self.keep.hasFocus() and rows.marked == self._kept:
            self.mark.setFocus()
        self.keep.setVisible(rows.marked != self._kept)
        self._count.setText(chat_words(rows.rowCount(), len(rows.marked), kept=rows.marked == self._kept))
