"""The check: every answer with a way to change it, what will be covered, what comes out of it, and making it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.flow.answer_rows import AnswerRows
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.aangifte_check import CheckLine, CheckShown
from weerbaar_desktop.presentation.aangifte_flow import SHIELD
from weerbaar_desktop.presentation.papers_shown import PaperShown
from weerbaar_desktop.presentation.photos_described import REST
from weerbaar_desktop.presentation.shown import FieldError

_CONTENTS: Final = (
    ("file-text", "aangifte.pdf", tr("Om te tekenen bij de politie")),
    ("eye-off", "gegevensblad.pdf", tr("Apart. Niet bij processtukken voegen")),
    ("paperclip", "bewijs", tr("De stukken die u geeft, ongewijzigd")),
    ("shield-check", "controleer.html", tr("Zo kan iedereen de map nakijken")),
)


_NARROW: Final = 560
"""Px at 100 % of the window."""


class CheckPage(FlowPage):
    """`change_asked` carries the step and the key of an answer; the primary button makes the folder or the paper.

    `paper_asked` carries the kind of a paper that goes with it; `describe_asked` wants to say what is on the photos.
    """

    change_asked = Signal(str, str)
    paper_asked = Signal(str)
    describe_asked = Signal()
    stop_asked = Signal()

    window_name = tr("Antwoorden controleren")
    wide = True

    def __init__(self, make: str, papers: Sequence[PaperShown] = (), *, folder: bool = True) -> None:
        super().__init__(tr("Controleer uw antwoorden"), make, "folder" if folder else "file-text")
        self.shield = Banner("info", "")
        self.shield.hide()
        self.describe = Button(tr("Beschrijf de foto’s"))
        self.describe.clicked.connect(self.describe_asked)
        self.photos = Banner("info", "", REST, self.describe)
        self.photos.hide()
        self.progress = Progress()
        self.progress.stop_asked.connect(self.stop_asked)
        self._groups = Column(spacing=12)
        self._links: dict[str, Button] = {}
        self._rows: list[AnswerRows] = []
        self._narrow = False
        self._offers: dict[str, Column] = {}
        self.papers: dict[str, Button] = {paper.kind: Button(paper.make, symbol="file-text") for paper in papers}
        self.add(self.progress, self.shield, self.photos, self._groups)
        if papers:
            self.add(self._beside(papers))
        self.column.addStretch(1)
        self.side = _contents() if folder else _one_paper()

    def show_check(self, shown: CheckShown) -> None:
        """The answers, what will be covered and what can be made beside it."""
        self.show_covered(shown.covered)
        self.photos.hide()
        for kind, box in self._offers.items():
            box.setVisible(kind in shown.papers)
        self._links, self._rows = {}, []
        fresh = Column(spacing=12)
        for group in shown.groups:
            rows = AnswerRows([(line, self._link(line)) for line in group.lines], narrow=self._narrow)
            self._rows.append(rows)
            fresh.add(card(Prose(group.title, "subheading"), rows, padding=20, spacing=8))
        self.column.replaceWidget(self._groups, fresh)
        self._groups.hide()
        self._groups.deleteLater()
        self._groups = fresh
        self.show_errors(())

    def show_covered(self, shield: str) -> None:
        """What will be covered, what stays and what goes along; "" when there is nothing to say."""
        first, _, rest = shield.partition(". ")
        self.shield.say(f"{first}." if rest else first, rest)
        self.shield.setVisible(bool(shield))

    def show_undescribed(self, words: str) -> None:
        """How many photos nobody described yet; "" for none."""
        self.photos.say(words, REST)
        self.photos.setVisible(bool(words))
        follow_layout(self)

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what has to be answered before a folder can be made; each leads to the link that changes it."""
        self.show_problems(
            [(error.sentence, self._links.get(error.key, self._links.get(SHIELD, self.next))) for error in errors]
        )

    def set_busy(self, *, busy: bool) -> None:
        """While the folder is being made nothing else is changed."""
        for button in (self.next, self.later, self.back, self.describe, *self.papers.values(), *self._links.values()):
            button.setEnabled(not busy)

    def arrange(self, width: float) -> None:
        """The answers stand below their questions where there is little room."""
        self._narrow = width < _NARROW
        for rows in self._rows:
            rows.arrange(narrow=self._narrow)

    def first_focus(self) -> QWidget:
        return self.next

    def _beside(self, papers: Sequence[PaperShown]) -> Box:
        box = card(Prose(tr("Wat u er nog bij kunt maken"), "subheading"), padding=20, spacing=8)
        for paper in papers:
            button = self.papers[paper.kind]
            button.clicked.connect(lambda _checked=False, kind=paper.kind: self.paper_asked.emit(kind))
            offer = self._offers[paper.kind] = Column(Prose(paper.words), Flow(button), spacing=8)
            box.add(offer)
        return box

    def _link(self, line: CheckLine) -> Button:
        link = Button(tr("Wijzig"), "link")
        link.setAccessibleName(tr("Wijzig {label}", label=line.label.lower()))
        link.clicked.connect(lambda: self.change_asked.emit(line.step, line.key))
        self._links.setdefault(line.key, link)
        return link


def _contents() -> Box:
    rows = (Beside(symbol, Prose(name), Prose(words, "small", "muted")) for symbol, name, words in _CONTENTS)
    return panel(
        Prose(tr("Wat er in de map komt"), "subheading"),
        *rows,
        rule(),
        Prose(tr("Het programma zegt niets over schuld. Of iets strafbaar is, beslissen politie en rechter."), "small"),
        padding=22,
        spacing=12,
    )


def _one_paper() -> Box:
    return panel(
        Prose(tr("Wat u krijgt"), "subheading"),
        Beside("file-text", Prose(tr("Een document")), Prose(tr("U kiest zelf waar het komt"), "small", "muted")),
        Beside("eye-off", Prose(tr("Zonder uw geheime gegevens")), Prose(tr("Die zijn afgedekt"), "small", "muted")),
        Beside(
            "lock",
            Prose(tr("Bewijs blijft in de kluis")),
            Prose(tr("Dat geeft u later, als het nodig is"), "small", "muted"),
        ),
        padding=22,
        spacing=12,
    )
