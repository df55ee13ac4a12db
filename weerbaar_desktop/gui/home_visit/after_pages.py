"""After a handover: the proof and the receipt, the visitor's copy, and that it is gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.visit import VisitPart
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.handover_shown import DONE_PAGE, KEPT_PAGE, TITLE
from weerbaar_desktop.presentation.vault_care import Told

_ERASE: Final = tr("Wis mijn kopie")
_CLOSE: Final = tr("Sluit de kluis")
_RECEIPT: Final = tr(
    "Op het bewijs staat wat er is overgedragen, met beide namen. Het staat naast het bestand van de bewoner."
)
_GONE: Final = tr("Uw kopie is gewist")


class HandedPage(Page):
    """`receipt_asked` for one more receipt, `erase_asked` when the copy may go, `close_asked` when it stays."""

    receipt_asked = Signal()
    erase_asked = Signal()
    close_asked = Signal()

    window_name = DONE_PAGE
    destination = TITLE

    def __init__(self, at_home: Sequence[VisitPart]) -> None:
        super().__init__(tr("Het bestand is overgedragen"))
        self.proof, self.trouble, self.outcome, self.progress = Outcome(), Trouble(), Outcome(), Progress()
        self.receipt = Button(tr("Bewaar het ook ergens anders"), symbol="file-text")
        self.copy = Prose("")
        self.add(
            self.trouble,
            self.proof,
            self.outcome,
            self.progress,
            card(Prose(tr("Bewijs van overdracht"), "subheading"), Prose(_RECEIPT), Flow(self.receipt), spacing=12),
            card(Prose(tr("Uw kopie"), "subheading"), self.copy),
            *(card(Prose(part.heading, "subheading"), Prose(part.words)) for part in at_home),
        )
        self.column.addStretch(1)
        self.erase, self.close_button = Button(_ERASE, "primary", "trash"), Button(_CLOSE, "primary", "lock")
        self.foot = FootBar(self.erase, self.close_button)
        self.receipt.clicked.connect(self.receipt_asked)
        self.erase.clicked.connect(self.erase_asked)
        self.close_button.clicked.connect(self.close_asked)
        follow_layout(self)

    def show_handed(self, told: Told, copy: str, *, keeps: bool) -> None:
        """What was proved, and what was agreed about the copy."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.proof.tell(told)
        self.copy.setText(copy)
        self.erase.setVisible(not keeps)
        self.close_button.setVisible(keeps)

    def set_busy(self, *, busy: bool) -> None:
        """While something is made nothing else is done."""
        for button in (self.receipt, self.erase, self.close_button):
            button.setEnabled(not busy)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.close_button if self.erase.isHidden() else self.erase


class KeptCopyPage(Page):
    """A copy that is still here after the handover: until when, erasing it, and `handover_asked` for its proof."""

    erase_asked = Signal()
    close_asked = Signal()
    handover_asked = Signal()

    window_name = KEPT_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(tr("Uw kopie van dit bezoek"))
        self.trouble, self.banner = Trouble(), Banner("info", "")
        self.erase, self.close_button = Button(_ERASE, "primary", "trash"), Button(_CLOSE, symbol="lock")
        self.handover = Button(tr("Bekijk de overdracht"), symbol="file-text")
        self.add(self.trouble, self.banner, Flow(self.handover))
        self.column.addStretch(1)
        self.handover.clicked.connect(self.handover_asked)
        self.foot = FootBar(self.erase, self.close_button)
        self.erase.clicked.connect(self.erase_asked)
        self.close_button.clicked.connect(self.close_asked)

    def show_copy(self, title: str, words: str) -> None:
        """What was agreed, and what is asked."""
        self.show_trouble("", "")
        self.banner.say(title, words)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.close_button


class EraseCopyPage(ErasePage):
    """Asks once, plainly, before the copy of a visitor goes."""

    window_name = tr("Kopie wissen")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(
            tr("Uw kopie op deze computer gaat weg en komt niet terug."),
            tr("De bewoner houdt het eigen bestand. Dat verandert niet."),
        )
        self.progress, self.seen_before = Progress(can_stop=False), Prose("")
        self.column.insertWidget(2, self.progress)
        self.column.insertWidget(3, self.seen_before)
        self.keep.setText(tr("Bewaar mijn kopie"))
        self.offer_anyway("")

    def offer_anyway(self, words: str, *, anyway: bool = False) -> None:
        """Whether the copy may go although the file cannot be looked at now, or something was added."""
        self.seen_before.setText(words)
        self.seen_before.setVisible(bool(words))
        self.erase.setText(tr("Wis toch mijn kopie") if anyway else tr("Wis mijn kopie nu"))

    def set_busy(self, *, busy: bool) -> None:
        """While it is looked at once more and erased."""
        self.keep.setEnabled(not busy)
        self.erase.setEnabled(not busy)
        self.progress.begin(tr("Uw kopie gaat weg zodra alles klopt.")) if busy else (self.progress.end())


class StopVisitPage(ErasePage):
    """Asks once before a visit goes that nobody got."""

    window_name = tr("Bezoek stoppen")
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Alles van dit bezoek gaat weg en komt niet terug. Niemand krijgt een bestand."))
        self.overview = Prose("")
        self.column.insertWidget(self.column.count() - 1, self.overview)
        self.keep.setText(tr("Ga door met het bezoek"))
        self.erase.setText(tr("Stop en wis alles"))

    def show_begun(self, *, begun: bool) -> None:
        """Whether the overview knows of this visit: it does once somebody agreed to it."""
        self.overview.setText(
            tr("In uw overzicht blijft alleen staan dat dit bezoek is gestopt, en op welke dag.")
            if begun
            else tr("Er is nog niets afgesproken. In uw overzicht komt hier niets van te staan.")
        )

    def set_busy(self, *, busy: bool) -> None:
        """While it is erased."""
        self.keep.setEnabled(not busy)
        self.erase.setEnabled(not busy)


class CopyGonePage(Page):
    """It is gone; `done_asked` ends it."""

    done_asked = Signal()

    window_name = tr("Kopie gewist")

    def __init__(self, words: str, left: Sequence[tuple[str, str]]) -> None:
        """`left` is what still stands somewhere: a heading with its lines."""
        super().__init__(_GONE)
        self.add(Banner("success", _GONE, words))
        self.add(*(card(Prose(heading, "subheading"), Prose(lines)) for heading, lines in left))
        self.column.addStretch(1)
        self.done = Button(tr("Naar uw bezoeken"), "primary", "check")
        self.done.clicked.connect(self.done_asked)
        self.foot = FootBar(self.done)

    def first_focus(self) -> QWidget:
        return self.done
