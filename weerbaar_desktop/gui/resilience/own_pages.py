"""What somebody keeps of their own: one training, the agreements or a story, its form, and taking it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.own_record import OwnKind
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.incident.form_fields import TextForm
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.pieces.elsewhere_card import ElsewhereCard
from weerbaar_desktop.gui.pieces.text_card import TextCard
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.pages_view import PagesView
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.own_shown import FORM_TITLES, OWN_PAGE, OwnShown, own_fields
from weerbaar_desktop.presentation.resilience_shown import TITLE


class OwnPage(PrintedPage):
    """One of them, as it is kept; only agreements go on paper."""

    back_asked = Signal()
    change_asked = Signal()
    history_asked = Signal()
    erase_asked = Signal()
    print_asked = Signal()

    window_name = OWN_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__("")
        self.back = Button(tr("Terug"), "back", "arrow-left")
        self._facts, self._text = Box("card"), Prose("")
        self.reading, self.not_read = Progress(), Prose("", "small", "muted")
        self.pages, self.words, self.elsewhere = PagesView(), TextCard(), ElsewhereCard()
        self.recorded = Prose("", "small", "muted")
        self.history, self.erase = Button(tr("Bekijk de geschiedenis"), "link"), Button(tr("Wis dit"), "link")
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self._facts, self._text)
        self.add(self.reading, self.not_read, self.pages, self.words, self.elsewhere)
        self.add(self.recorded, self.history, self.erase)
        self.column.addStretch(1)
        self.change = Button(tr("Aanvullen of wijzigen"), "primary", "pencil")
        self.foot = FootBar(self.change, self.pdf)
        for button, asked in (
            (self.back, self.back_asked), (self.change, self.change_asked), (self.history, self.history_asked),
            (self.erase, self.erase_asked), (self.pdf, self.print_asked),
        ):  # fmt: skip
            button.clicked.connect(asked)

    def show_own(self, shown: OwnShown, said: str = "") -> None:
        """Exactly this one; `said` in its foot."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.pdf.setVisible(shown.printed)
        self.set_heading(shown.title, shown.subtitle)
        fresh = card(FactGrid(shown.facts, 2), padding=28)
        self.column.replaceWidget(self._facts, fresh)
        self._facts.hide()
        self._facts.deleteLater()
        self._facts = fresh
        self._text.setText(shown.text)
        self._text.setVisible(bool(shown.text))
        self.recorded.setText(shown.recorded)
        self.clear_file()
        self.say(said)
        follow_layout(self)

    def clear_file(self) -> None:
        """No file is shown: most have none."""
        self.reading.end()
        self.pages.clear()
        self.words.hide()
        for part in (self.not_read, self.elsewhere):
            part.hide()

    def show_not_read(self, words: str) -> None:
        """Why the file is not shown here; "" when it is."""
        self.reading.end()
        self.not_read.setText(words)
        self.not_read.setVisible(bool(words))

    def say(self, words: str) -> None:
        """What was done, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def set_busy(self, *, busy: bool) -> None:
        for button in (self.back, self.change, self.pdf, self.history, self.erase):
            button.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return self.change


class OwnFormPage(RevisionPage):
    """What is typed is a document, see own_shown; subclasses say of which kind."""

    what: OwnKind
    destination = TITLE

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__(FORM_TITLES[self.what])
        for shown in own_fields(self.what, lines):
            field = self.fields[shown.key] = TextForm(shown)
            field.changed.connect(self.pauses.touch)
            self.add(field)
        self.end()

    def first_focus(self) -> QWidget:
        return next(iter(self.fields.values())).first()


class TrainingFormPage(OwnFormPage):
    """A training, with the day for doing it again."""

    what = "training"
    window_name = FORM_TITLES["training"]


class AgreementsFormPage(OwnFormPage):
    """What an organisation agreed on."""

    what = "agreements"
    window_name = FORM_TITLES["agreements"]


class StoryFormPage(OwnFormPage):
    """Somebody's own story."""

    what = "story"
    window_name = FORM_TITLES["story"]


class PaperFormPage(OwnFormPage):
    """What is told of a paper of the library."""

    what = "paper"
    window_name = FORM_TITLES["paper"]


class EraseOwnPage(ErasePage):
    """Of one of them."""

    window_name = tr("Weerbaarheid, wissen")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Wat hier staat, gaat weg en komt niet terug."
                " Dat geldt ook voor eerdere versies en het bestand dat erbij hoort."
            ),
            tr("In het journaal blijft een regel staan dat er iets is gewist, zonder de woorden."),
        )
