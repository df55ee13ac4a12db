"""The diary: every incident in a list, a field to search in it, and the way to write down a new one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from weerbaar_desktop.application.ports import EVERYTHING, FilterChoices, RowFilter
from weerbaar_desktop.application.saved_choices import SavedChoice
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.diary.filter_bar import FilterBar
from weerbaar_desktop.gui.diary.list_foot import ListFoot
from weerbaar_desktop.gui.diary.saved_bar import SavedBar
from weerbaar_desktop.gui.diary.typing_pause import TypingPause
from weerbaar_desktop.gui.forms.ui_diary_page import Ui_DiaryPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts
from weerbaar_desktop.presentation.calm_shown import TITLE as CALM
from weerbaar_desktop.presentation.diary_filter import filter_shown
from weerbaar_desktop.presentation.diary_list import (
    BEST_FIRST,
    FOUND_AT_MOST,
    chosen_sentence,
    count_words,
    nothing_words,
)
from weerbaar_desktop.presentation.search_shown import (
    ON_ENTER,
    is_too_short,
    meant_offer,
    meant_sentence,
    typed_as,
    words_asked,
)
from weerbaar_desktop.presentation.ways_shown import DIARY_NOTICE, DIARY_WORDS

_FULLY: Final = tr("U was iets uitgebreid aan het vastleggen")
_LEFT_OVER: Final = tr("Een map voor de politie is niet goed afgerond")
_OVERDUE: Final = tr("Er ligt al een tijd iets in de prullenbak")
_BESIDE_FROM: Final = 1240
"""Px at 100 % of the window: the navigation, the buttons, and room to search in."""


class DiaryPage(Page):
    """Signals: what the person wants.

    `search_asked` carries the words as typed, and whether they stand there by a key; `best_asked` wants what fits them
    best first. `more_wanted` carries an offset, `make_asked` and `pack_asked` the records that are ticked.
    """

    write_asked = Signal()
    pattern_asked = Signal()
    calm_asked = Signal()
    write_fully_asked = Signal()
    resume_asked = Signal()
    settle_asked = Signal()
    bin_asked = Signal()
    vault_asked = Signal()
    access_asked = Signal()
    opened = Signal(str)
    use_asked = Signal(str)
    make_asked = Signal(object)
    pack_asked = Signal(object)
    search_asked = Signal(str, bool)
    best_asked = Signal()
    more_wanted = Signal(int)

    window_name = tr("Dagboek")
    destination = tr("Dagboek")
    wide = True

    def __init__(self, words: IncidentWords) -> None:
        self._zoomed: ZoomedLayouts | None = None
        self._meant: tuple[str, ...] = ()
        self.best = False
        super().__init__(tr("Dagboek"))
        form = QWidget()
        self.ui = Ui_DiaryPage()
        self.ui.setupUi(form)
        self._words = words
        self.filters = FilterBar()
        self._choices = FilterChoices()
        self.saved = SavedBar()
        for bar in (self.filters, self.saved):
            self.ui.whole.insertWidget(self.ui.whole.indexOf(self.ui.empty), bar)
        self.calm = Button(CALM, symbol="wind")
        self.calm.clicked.connect(self.calm_asked)
        self.pattern = Button(tr("Tijdlijn"), symbol="calendar")
        self.pattern.clicked.connect(self.pattern_asked)
        self.ui.toolRow.addWidget(Flow(self.ui.write, self.ui.writeFully, self.calm, self.pattern))
        self.ui.toolRow.setStretchFactor(self.ui.search, 1)
        self.view = DiaryView(tr("Aantekeningen"), words, checkable=True, box_only=True)
        self.ui.whole.addWidget(self.view, 1)
        self._make_notices()
        for part in (self.ui.empty, self.ui.meantWords, self.ui.meant):
            part.hide()
        self.add(form)
        self._make_foot()
        self._join()
        self._zoomed = ZoomedLayouts(form)
        self.restyle()

    def _make_notices(self) -> None:
        """What needs attention first stands above the list, each once there is something to say."""
        self.resume = _notice(tr("U was iets aan het opschrijven"), tr("Verder schrijven"), "pencil", self.resume_asked)
        self.resume_fully = _notice(_FULLY, tr("Verder met vastleggen"), "pencil", self.write_fully_asked)
        self.left_over = _notice(_LEFT_OVER, tr("Resten opruimen"), "check", self.settle_asked, kind="caution")
        self.overdue = _notice(_OVERDUE, tr("Bekijk de prullenbak"), "trash", self.bin_asked)
        self.no_copy = _notice("", tr("Ga naar Kluis"), "shield-check", self.vault_asked)
        self.card = _notice("", tr("Ga naar Kluis"), "shield-check", self.vault_asked)
        self.no_code = _notice(DIARY_NOTICE, tr("Bekijk de toegang"), "key", self.access_asked)
        self.no_code.say(DIARY_NOTICE, DIARY_WORDS)
        self.trouble, self.undo = Trouble(), UndoOffer()
        for notice in (
            self.resume, self.resume_fully, self.left_over, self.overdue, self.no_copy, self.no_code, self.card,
            self.trouble, self.undo,
        ):  # fmt: skip
            notice.hide()
            self.ui.notices.addWidget(notice)

    # -- values down -----------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[IncidentRow], total: int, *, best: bool = False) -> None:
        """The first rows of `total` that fit what is searched for; by date, or what fits it best first."""
        chosen = self.view.record()
        typed = self.ui.search.text()
        self.best = best
        self._by_date.setEnabled(best)
        self.view.rows.above = BEST_FIRST if best else ""
        self.view.rows.sought = words_asked(typed)
        # Too many to count: the list goes on until there are no more.
        self.view.rows.show_rows(rows, total if best or total <= FOUND_AT_MOST else sys.maxsize)
        self.view.choose(chosen)
        only = self.filters.only()
        self.saved.show_now(typed.strip() if words_asked(typed) else "", only)
        narrowed = bool(words_asked(typed)) or only != EVERYTHING
        self._show_empty(nothing_words(typed, only), narrowed=narrowed, empty=not rows)
        words = count_words(total, typed, only, best=best) if rows or narrowed else ""
        self.set_heading(tr("Dagboek"), words)
        if narrowed or is_too_short(typed):
            self.pause.then("count", lambda: announce(self, words))

    def offer_meant(self, words: tuple[str, ...]) -> None:
        """Words that would find something where these found nothing; () when there are none."""
        if words == self._meant == ():
            return  # so it is at nearly every key
        self._meant = words
        above, offer = meant_offer(words)
        self.ui.meantWords.setText(above)
        self.ui.meantWords.setVisible(bool(words and above))
        self.ui.meant.setText(offer.replace("&", "&&"))
        self.ui.meant.setAccessibleName(offer)
        self.ui.meant.setVisible(bool(words))
        if words:
            announce(self, meant_sentence(words))

    def show_choices(self, choices: FilterChoices, only: RowFilter) -> None:
        """What the list can be narrowed to, and is."""
        self._choices = choices
        self.filters.show_choices(filter_shown(choices, only, self._words), only)

    def show_choice(self, choice: SavedChoice) -> None:
        """The list as it was saved, also where nothing of it fits any more."""
        self.filters.show_choices(filter_shown(self._choices, choice.only, self._words), choice.only)
        self.ui.search.setText(choice.words)
        self._ask()

    def show_concept(self, records: Collection[str]) -> None:
        """The incidents in an aangifte that is not made yet; comes before their rows."""
        self.view.rows.concept = frozenset(records)

    def untick(self, record: str) -> None:
        """An incident that is put away is no longer chosen."""
        rows = self.view.rows
        if record in rows.checked:
            rows.check([kept for kept in rows.checked if kept != record])

    def offer_draft(self, kept: str) -> None:
        """Something is half written, kept at the moment in `kept`; "" when nothing is."""
        self.resume.say(tr("U was iets aan het opschrijven"), kept)
        self.resume.setVisible(bool(kept))

    def offer_full_draft(self, kept: str) -> None:
        """A full entry is half written, kept at the moment in `kept`; "" when none is."""
        self.resume_fully.say(_FULLY, kept)
        self.resume_fully.setVisible(bool(kept))

    def offer_settling(self, words: str) -> None:
        """An export was cut off and left something behind; "" when nothing is left."""
        self.left_over.say(self.left_over.title.text(), words)
        self.left_over.setVisible(bool(words))

    def offer_bin(self, words: str) -> None:
        """Something lies in the bin for more than 30 days; "" when nothing does."""
        self.overdue.say(self.overdue.title.text(), words)
        self.overdue.setVisible(bool(words))

    def remind_of_copy(self, words: str) -> None:
        """The last copy is more than a week old; "" when it is not."""
        self.no_copy.say(words)
        self.no_copy.setVisible(bool(words))

    def offer_code(self, *, wanted: bool) -> None:
        """Whether the vault has no recovery code yet."""
        self.no_code.setVisible(wanted)

    def offer_card(self, title: str, words: str) -> None:
        """An Ankerkaart can be made; waits while something else is asked of the vault. "" when none is offered."""
        self.card.say(title, words)
        self.card.setVisible(bool(title) and self.no_copy.isHidden() and self.no_code.isHidden())

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work, until the next time it does; "" when all is well."""
        self.trouble.tell(happened, rest)

    def focus_search(self) -> None:
        """The keyboard goes to the field to search in, where there is anything to search."""
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def arrange(self, width: float) -> None:
        """The buttons below the field to search in, where there is no room beside it."""
        direction = QBoxLayout.Direction.LeftToRight if width >= _BESIDE_FROM else QBoxLayout.Direction.TopToBottom
        self.ui.toolRow.setDirection(direction)

    def first_focus(self) -> QWidget:
        if self.view.isVisibleTo(self) and self.view.record():
            return self.view
        return self.ui.begin if self.ui.begin.isVisibleTo(self) else self.ui.write

    def restyle(self) -> None:
        super().restyle()
        if self._zoomed is not None:
            self._zoomed.apply()

    # -- inside ----------------------------------------------------------------------------------

    def _make_foot(self) -> None:
        foot = self.foot = ListFoot()
        foot.open_asked.connect(lambda: self._with_record(self.opened.emit))
        foot.use_asked.connect(lambda: self._with_record(self.use_asked.emit))
        foot.make_asked.connect(lambda: self.make_asked.emit(self._take_ticked()))
        foot.pack_asked.connect(lambda: self.pack_asked.emit(self._take_ticked()))
        foot.none_asked.connect(self._tick_none)
        foot.show_state(current=False, ticked=0)

    def leave(self) -> None:
        self.undo.withdraw()

    def _take_ticked(self) -> tuple[RecordId, ...]:
        """The ticks have done their work: they go with the records."""
        records = tuple(self.view.rows.checked)
        self.view.rows.check(())
        return records

    def _tick_none(self) -> None:
        self.view.setFocus()
        self.view.rows.check(())

    def _with_record(self, then: Callable[[str], None]) -> None:
        record = self.view.record()
        if record:
            then(record)

    def _join(self) -> None:
        ui = self.ui
        self.pause = TypingPause(self)
        self._by_date = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._by_date.setWhatsThis(tr("Lijst weer op datum zetten"))
        self._by_date.setEnabled(False)
        self._by_date.activated.connect(self._ask_by_date)
        ui.search.setAccessibleDescription(ON_ENTER)
        ui.search.textChanged.connect(self._typing)
        ui.search.returnPressed.connect(self._enter)
        ui.write.clicked.connect(self.write_asked)
        ui.begin.clicked.connect(self.write_asked)
        ui.writeFully.clicked.connect(self.write_fully_asked)
        ui.beginFully.clicked.connect(self.write_fully_asked)
        ui.showAll.clicked.connect(self._show_everything)
        ui.meant.clicked.connect(self._search_meant)
        self.filters.narrowed.connect(self._ask)
        self.filters.everything_asked.connect(self._show_everything)
        self.saved.chosen.connect(self.show_choice)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self._row_chosen)
        self.view.rows.modelReset.connect(self._row_chosen)
        self.view.rows.checks_changed.connect(self._ticked)
        self.view.rows.more_wanted.connect(self.more_wanted)

    def _typing(self) -> None:
        """The list follows each key."""
        self.pause.key()
        self.search_asked.emit(self.ui.search.text(), True)

    def _ask(self) -> None:
        """What is chosen now, at once."""
        self.pause.end()
        self.search_asked.emit(self.ui.search.text(), False)

    def _enter(self) -> None:
        self.view.setFocus()
        if words_asked(self.ui.search.text()) and not self.best:
            self.pause.end()
            self.best_asked.emit()

    def _ask_by_date(self) -> None:
        self.ui.search.setFocus()
        self._ask()

    def _row_chosen(self) -> None:
        if isinstance(self.foot, ListFoot):
            self.foot.show_state(current=self.view.record() is not None, ticked=len(self.view.rows.checked))

    def _ticked(self) -> None:
        self._row_chosen()
        announce(self.view, chosen_sentence(len(self.view.rows.checked)))

    def _show_everything(self) -> None:
        """No filter and no words to search for; the keyboard goes to the list once there is one."""
        self.filters.clear()
        self.ui.search.clear()
        self.ui.search.setFocus()
        self._ask()

    def _search_meant(self) -> None:
        self.ui.search.setText(typed_as(self._meant))
        self.ui.search.setFocus()
        self._ask()

    def _show_empty(self, words: tuple[str, str], *, narrowed: bool, empty: bool) -> None:
        ui = self.ui
        keyboard = self.window().focusWidget()
        self.offer_meant(())
        ui.empty.setVisible(empty)
        ui.tools.setVisible(narrowed or not empty)
        self.filters.setVisible(narrowed or not empty)
        self.filters.everything.setVisible(self.filters.only() != EVERYTHING and not empty)  # else it stands below
        self.view.setVisible(not empty)
        ui.begin.setVisible(not narrowed)
        ui.beginFully.setVisible(not narrowed)
        ui.showAll.setVisible(narrowed)
        if self.isAncestorOf(keyboard) and not keyboard.isVisibleTo(self):
            self.first_focus().setFocus()  # Qt would give it to the header
        ui.emptyTitle.setText(words[0])
        ui.emptyWords.setText(words[1])


def _notice(title: str, offers: str, symbol: str, asked: SignalInstance, kind: str = "info") -> Banner:
    """A line above the list with the one thing that it offers, as narrow as its words."""
    button = Button(offers, symbol=symbol)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(asked)
    return Banner(kind, title, "", button)
