"""One piece of evidence: what the program knows of it, what can be seen of it, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.received import Message, Pixels
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.fact_grid import fact
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.pieces.chat_card import ChatCard
from weerbaar_desktop.gui.pieces.copies_card import CopiesCard
from weerbaar_desktop.gui.pieces.elsewhere_card import ElsewhereCard
from weerbaar_desktop.gui.pieces.proposals_card import ProposalsCard
from weerbaar_desktop.gui.pieces.said_cards import ActsCard, ClaimsCard, PartsCard, UnreadCard
from weerbaar_desktop.gui.pieces.text_card import TextCard
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, Row, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.code_field import CodeField
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.pages_view import PagesView
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.piece_shown import (
    NOT_OPENED,
    NOT_PLAYED,
    PartShown,
    PieceShown,
    ProposalShown,
    ReadShown,
    TextShown,
)

TITLE = tr("Bewijsstuk")


class PiecePage(Page):
    """`back_asked` to where one came from, `incident_asked` and `about_asked` to what belongs to the piece.

    `redact_asked` wants a copy of it with parts made black, `look_asked` carries another piece to look at.
    `again_asked` wants to read it once more, `stop_asked` ends reading; `page_asked`, `take_out_asked`,
    `text_asked` and `marks_asked` come from its parts.
    """

    back_asked = Signal()
    incident_asked = Signal()
    about_asked = Signal()
    redact_asked = Signal()
    look_asked = Signal(str)
    again_asked = Signal()
    stop_asked = Signal()
    page_asked = Signal(int)
    take_out_asked = Signal(int)
    text_asked = Signal(int)

    window_name = TITLE
    destination = tr("Bewijs")
    wide = True

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug"), "back", "arrow-left")
        self.trouble = Trouble()
        self.pages, self.text, self.chat = PagesView(), TextCard(), ChatCard()
        self.claims, self.unread, self.parts = ClaimsCard(), UnreadCard(), PartsCard()
        self._make_head()
        self.add(Flow(self.back), self.trouble, self._head)
        self.proposals, self.undo = ProposalsCard(), UndoOffer()
        self.add(self.text, self.chat, self.claims, self.proposals, self.undo, self.parts, self.unread)
        self.column.addStretch(1)
        self._facts = Column(spacing=8)
        self._hash = CodeField("SHA-256", "code", "code")
        self._known = card(self._facts, self._hash_field(), padding=20, spacing=12)
        self.acts, self.elsewhere = ActsCard(), ElsewhereCard()
        self.copies = CopiesCard()
        self.beside = Column(self._known, self.copies, self.acts, self.elsewhere, spacing=16)
        self.side = self.beside
        self.about = Button(tr("Beschrijf dit stuk"), "primary", "pencil")
        self.incident = Button(tr("Ga naar het incident"), symbol="notebook")
        self.foot = FootBar(self.about, self.incident)
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def show_piece(self, shown: PieceShown, back: str, *, opens: bool, redacts: bool = False) -> None:
        """What is known of it; `opens` when it may be opened here, and then what was read comes later.

        `redacts` when a copy of it can be made to show to others.
        """
        self.set_heading(TITLE)
        self.back.setText(back)
        self._symbol.show_icon(shown.symbol, "text_muted")
        self._name.setText(shown.name)
        self._description.setText(shown.description)
        self._description.setVisible(bool(shown.description))
        self._kept.setText(shown.kept)
        self.elsewhere.show_words(shown.elsewhere)
        self.redact.setVisible(redacts)
        self._closed.setVisible(not opens)
        self._media.setVisible(shown.media)
        self._hash.set_text(shown.sha256)
        self._show_facts(shown)
        self.about.setText(tr("Wijzig deze gegevens") if shown.told else tr("Beschrijf dit stuk"))
        self.clear()
        follow_layout(self)
        QTimer.singleShot(0, self, lambda: come_into_view(self.back))  # another piece is read from its top

    def clear(self) -> None:
        """Nothing of what was read in a piece is on the page any more."""
        self.show_trouble("", "")
        self.undo.withdraw()
        self.pages.clear()
        self.text.show_text(TextShown(""))
        self.chat.show_messages((), ())
        for part in (self.claims, self.proposals, self.unread, self.parts, self.again):
            part.hide()
        self.progress.end()

    def begin(self, words: str) -> None:
        """It is being read."""
        self.again.hide()
        self.show_trouble("", "")
        self.progress.begin(words)

    def show_read(
        self,
        shown: ReadShown,
        messages: tuple[Message, ...],
        marked: Collection[int],
        unsaved: Collection[int] | None = None,
    ) -> None:
        """What was read in it; `unsaved` are marks that the vault does not know yet."""
        self.progress.end()
        self.text.show_text(shown.text)
        self.chat.show_messages(messages, marked, unsaved)
        self.claims.show_claims(shown.claims, shown.fetched)
        self.parts.show_parts(shown.parts)
        self.unread.show_unread(shown.unread)
        follow_layout(self)

    def show_parts(self, parts: Sequence[PartShown]) -> None:
        """The files inside it again, after one of them became a piece of its own."""
        had_keyboard = self.parts.isAncestorOf(self.window().focusWidget())
        self.parts.show_parts(parts, again=True)
        follow_layout(self)
        if had_keyboard:
            next(iter(self.parts.ways.values()), self.about).setFocus()

    def show_proposals(self, proposals: Sequence[ProposalShown]) -> None:
        """What may be taken over in the incident; the keyboard is not lost when nothing is left of it."""
        had_keyboard = self.proposals.isAncestorOf(self.window().focusWidget())
        self.proposals.show_proposals(proposals)
        follow_layout(self)
        if had_keyboard:
            next(iter(self.proposals.choices), self.about).setFocus()

    def show_pixels(self, pixels: Pixels) -> None:
        """The page that was asked for."""
        self.pages.show_page(pixels)

    def show_not_read(self, happened: str, rest: str) -> None:
        """It could not be read, or that was stopped: it may be tried again."""
        had_keyboard = self.window().focusWidget() in (self.progress.stop, self.pages.progress.stop)
        self.progress.end()
        self.pages.show_none()
        self.again.show()
        if had_keyboard:
            self.again.setFocus()
        self.show_trouble(happened, rest)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """What was done, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.back

    # -- inside ----------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._symbol = Symbol("file", "text_muted", 26)
        self._name, self._description = Prose("", "subheading"), Prose("")
        self._kept = Prose("", tone="muted")
        self.redact = Button(tr("Maak een afgeschermde kopie"))
        row = Row(spacing=12)
        row.line.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.line.addWidget(self._name, 1)
        self._closed = Banner("info", *NOT_OPENED)
        self._media = Prose(NOT_PLAYED)
        self.progress = Progress()
        self.again = Button(tr("Probeer opnieuw te lezen"), symbol="refresh")
        self._head: Box = card(
            row, self._description, self._kept, self._closed, self._media, self.progress,
            padding=24, spacing=12,
        )  # fmt: skip
        for way in (self.again, self.redact):
            self._head.column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.add(self.pages)
        self.again.hide()

    def _hash_field(self) -> Field:
        return Field(
            tr("Code van het bestand (SHA-256)"),
            self._hash,
            tr("Is één letter van het bestand anders, dan is de code anders."),
        )

    def _show_facts(self, shown: PieceShown) -> None:
        fresh = Column(Prose(tr("Wat wij van dit stuk weten"), "subheading"), *map(fact, shown.facts), spacing=8)
        self._known.column.replaceWidget(self._facts, fresh)
        fresh.stackUnder(self._hash)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.incident.clicked.connect(self.incident_asked)
        self.about.clicked.connect(self.about_asked)
        self.redact.clicked.connect(self.redact_asked)
        self.copies.look_asked.connect(self.look_asked)
        self.again.clicked.connect(self.again_asked)
        self.progress.stop_asked.connect(self.stop_asked)
        self.pages.stop_asked.connect(self.stop_asked)
        self.pages.page_asked.connect(self.page_asked)
        self.parts.take_out_asked.connect(self.take_out_asked)
        for card_ in (self.parts, self.unread):
            card_.grown.connect(lambda: follow_layout(self))
        self.text.part_asked.connect(self.text_asked)
