"""The page on which a copy is made that may be shown to others: bars, cutting off, and what will be kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.bar_list import BarList
from weerbaar_desktop.gui.evidence.redact_view import RedactView
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.undo import UndoButton
from weerbaar_desktop.presentation.redacting import (
    CROP,
    HEADING,
    Redacting,
    full_name,
    of_pages,
    page_words,
    short_name,
    view_words,
)

_INTRO: Final = tr(
    "Zet een zwarte balk op alles wat anderen niet mogen zien, of snijd de randen weg. Het origineel "
    "blijft in uw kluis en verandert niet. Wat u hier maakt, is een kopie. Die kunt u aan anderen laten "
    "zien."
)
_LOOK: Final = tr("Bekijk de kopie")
_GO_ON: Final = tr("Verder met balken")
_AS_KEPT: Final = tr("Zo wordt de kopie bewaard.")
_NO_BARS: Final = tr("Op deze bladzijde staat nog geen balk.")


class RedactPage(Page):
    """It shows a Redacting and the pixels of its page; signals say what the person does with bars, pages and copy."""

    add_asked = Signal()
    crop_asked = Signal()
    remove_asked = Signal()
    undo_asked = Signal()
    turn_asked = Signal(int)
    look_asked = Signal(bool)
    save_asked = Signal()
    back_asked = Signal()
    stop_asked = Signal()

    window_name = tr("Afgeschermde kopie")
    destination = tr("Bewijs")
    wide = True

    def __init__(self) -> None:
        super().__init__(HEADING)
        self.back = Button(tr("Terug zonder kopie"), "back", "arrow-left")
        self.trouble, self.progress = Trouble(), Progress()
        self.view, self.bars = RedactView(), BarList()
        self.before = Button(tr("Vorige bladzijde"), symbol="arrow-left")
        self.after = Button(tr("Volgende bladzijde"), symbol="arrow-right")
        self.number = Prose("", "strong")
        self._leaves = Flow(self.before, self.after, self.number)
        self._kept = Prose(_AS_KEPT, "strong")
        self.name = Prose("", "strong")
        self.add(Flow(self.back), self.trouble, Column(self.name, Prose(_INTRO), spacing=4), self.progress)
        self.add(Column(self._leaves, self._kept, self.view, spacing=12))
        self.column.addStretch(1)
        self._tools = self._make_tools()
        self.side = Column(self._tools, _good_to_know(), spacing=16)
        self.save_button = Button(tr("Bewaar de afgeschermde kopie"), "primary", "check")
        self.look = Button(_LOOK, symbol="eye")
        self.foot = FootBar(self.save_button, self.look)
        self._looking = False
        self._had_keyboard: QWidget | None = None
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def begin(self, name: str) -> None:
        """For another piece: nothing of the one before is shown any more."""
        self.name.setText(name)
        self.show_trouble("", "")
        self.progress.end()
        self.view.hide()
        self.forget_page(of_pages(1))
        self.set_busy(busy=True)

    def forget_page(self, redacting: Redacting) -> None:
        """No page to put bars on: it is being opened, or could not be."""
        self._looking = False
        self.view.forget()
        self.bars.show_bars((), None)
        for part in (self._kept, self.where, self.out, self.undo):
            part.hide()
        self._show_leaves(redacting)

    @property
    def looking(self) -> bool:
        """Whether the copy is shown instead of the page with bars."""
        return self._looking

    def show_pixels(self, pixels: Pixels, redacting: Redacting, *, finished: bool = False) -> None:
        """The page as it came in with the bars over it, or `finished`: exactly as it will be kept."""
        self._looking = finished
        self.view.show_pixels(pixels)
        self.view.show()
        self._kept.setVisible(finished)
        self.look.setText(_GO_ON if finished else _LOOK)
        self.look.set_symbol("pencil" if finished else "eye")
        self.show_redacting(redacting)

    def show_redacting(self, redacting: Redacting, *, tell: bool = False) -> None:
        """The bars as they stand now; with `tell` the one that moved is brought into view and its place is said."""
        finished = self._looking
        said = view_words(redacting)
        words = tr("{said}, zoals de kopie wordt bewaard", said=said) if finished else said
        self.view.show_covering(redacting.covering, redacting.chosen, words, finished=finished)
        names = [(place, short_name(place), full_name(redacting, place)) for place in redacting.places]
        self.bars.show_bars(names, redacting.chosen)
        area = redacting.area
        self.where.setText(
            full_name(redacting, redacting.chosen) if area and redacting.chosen is not None else _NO_BARS
        )
        self.where.setVisible(bool(area) or not names)
        self.out.setText(tr("Toon weer de hele bladzijde") if redacting.chosen == CROP else tr("Haal deze balk weg"))
        self.out.setVisible(redacting.chosen is not None)
        self.undo.setVisible(bool(redacting.past))
        self._show_leaves(redacting)
        follow_layout(self)
        if tell and area is not None:
            self.view.bring_into_view(area)
            self.bars.tell_where(redacting.chosen)

    def hold(self, place: int | None) -> None:
        """Gives the keyboard to the button of this bar; to the one that adds a bar where there is none."""
        (self.bars.buttons.get(place, self.more) if place is not None else self.more).setFocus()

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def set_busy(self, *, busy: bool, there: bool = True) -> None:
        """While a page is opened or the copy is made nothing else can be asked; without one `there` only another.

        The keyboard is at what stops it meanwhile, and comes back to where it was.
        """
        tools = (self.save_button, self.look, self.more, self.cut, self.undo, self.out)
        focused = self.window().focusWidget()
        if busy and focused in (*tools, self.before, self.after):
            self._had_keyboard = focused
            self.progress.stop.setFocus()
        for part in (self._tools, self.foot):
            if part is not None and not busy:  # before the page is in the window, it would be one of its own
                part.setVisible(there)
        at_stop = focused is self.progress.stop
        for button in (*tools, self.before, self.after):
            button.setEnabled(not busy and (there or button in (self.before, self.after)))
        if not busy and at_stop:
            had, self._had_keyboard = self._had_keyboard, None
            usable = had is not None and had.isEnabled() and not had.isHidden()
            (had if had is not None and usable else self.first_focus()).setFocus()

    def first_focus(self) -> QWidget:
        return self.more if self.more.isEnabled() else self.back

    # -- inside ----------------------------------------------------------------------------------

    def _show_leaves(self, redacting: Redacting) -> None:
        """Which page it is and the ways to the others; what leads nowhere is not there."""
        last = len(redacting.pages) - 1
        self.number.setText(page_words(redacting))
        self.before.setVisible(redacting.page > 0)
        self.after.setVisible(redacting.page < last)
        self._leaves.setVisible(last > 0)

    def _make_tools(self) -> Box:
        self.more = Button(tr("Voeg een balk toe"), symbol="plus")
        self.cut = Button(tr("Snijd de bladzijde bij"))
        self.out = Button("")
        self.undo = UndoButton(tr("Maak de laatste stap ongedaan"), "link")
        self.where = Prose("", "small", "muted")
        return card(
            Prose(tr("Balken"), "subheading"),
            Flow(self.more, self.cut),
            self.bars,
            self.where,
            Flow(self.out),
            self.undo,
            padding=20,
            spacing=12,
        )

    def _join(self) -> None:
        for button, asked in (
            (self.back, self.back_asked), (self.more, self.add_asked), (self.cut, self.crop_asked),
            (self.out, self.remove_asked), (self.undo, self.undo_asked), (self.save_button, self.save_asked),
        ):  # fmt: skip
            button.clicked.connect(asked)
        self.before.clicked.connect(lambda: self.turn_asked.emit(-1))
        self.after.clicked.connect(lambda: self.turn_asked.emit(1))
        self.look.clicked.connect(lambda: self.look_asked.emit(not self._looking))
        self.bars.thrown.connect(self.remove_asked)
        self.progress.stop_asked.connect(self.stop_asked)
        follow_layout(self)


def _good_to_know() -> QWidget:
    return panel(
        Prose(tr("Zo werkt het"), "subheading"),
        Prose(
            tr("Met de muis: trek een balk over de bladzijde. Sleep de balk, of een hoek ervan, naar de goede plek.")
        ),
        Prose(
            tr(
                "Met het toetsenbord: kies een balk met Tab. De pijlen verplaatsen de balk. Met Shift wordt hij "
                "groter of kleiner, met Ctrl gaat het in kleine stappen. Delete haalt de balk weg."
            )
        ),
        Prose(
            tr(
                "Maak de kopie in één keer af. Gaat u weg of gaat de kluis op slot, dan zijn de balken weg. Het "
                "origineel blijft zoals het is."
            )
        ),
        Prose(
            tr(
                "In de kopie zit alleen wat u op de bladzijde ziet. Verborgen gegevens gaan niet mee, zoals de plaats"
                " waar een foto is gemaakt."
            )
        ),
    )
