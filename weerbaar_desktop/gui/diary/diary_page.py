"""The diary: every incident in a list, a field to search in it, and the way to write down a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.forms.ui_diary_page import Ui_DiaryPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts
from weerbaar_desktop.presentation.diary_list import count_words, words_asked

_TYPING: Final = 200
"""Milliseconds after which what was typed is searched for."""


class DiaryPage(Page):
    """Signals: what the person wants. `search_asked` carries the words as typed, `more_wanted` an offset."""

    write_asked = Signal()
    resume_asked = Signal()
    settle_asked = Signal()
    opened = Signal(str)
    use_asked = Signal(str)
    search_asked = Signal(str)
    more_wanted = Signal(int)

    window_name = "Dagboek"
    destination = "Dagboek"
    wide = True

    def __init__(self, words: IncidentWords) -> None:
        self._zoomed: ZoomedLayouts | None = None
        super().__init__("Dagboek")
        form = QWidget()
        self.ui = Ui_DiaryPage()
        self.ui.setupUi(form)
        self.view = DiaryView("Aantekeningen", words)
        self.ui.whole.addWidget(self.view, 1)
        self.resume = Banner("info", "U was iets aan het opschrijven", "", self._resume_button())
        self.resume.hide()
        self.left_over = Banner("caution", "Een map voor de politie is niet goed afgerond", "", self._settle_button())
        self.left_over.hide()
        self.trouble = Trouble()
        self.ui.notices.addWidget(self.resume)
        self.ui.notices.addWidget(self.left_over)
        self.ui.notices.addWidget(self.trouble)
        self.ui.empty.hide()
        self.add(form)
        self._make_foot()
        self._join()
        self._zoomed = ZoomedLayouts(form)
        self.restyle()

    # -- values down -----------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[IncidentRow], total: int) -> None:
        """The first rows of `total` that fit what is searched for."""
        chosen = self.view.record()
        typed = self.ui.search.text()
        self.view.rows.show_rows(rows, total)
        self.view.choose(chosen)
        searching = bool(words_asked(typed))
        self._show_empty(searching=searching, empty=not rows)
        words = count_words(total, typed) if rows or searching else ""
        self.set_heading("Dagboek", words)
        if searching:
            announce(self, words)

    def offer_draft(self, kept: str) -> None:
        """Something is half written, kept at the moment in `kept`; "" when nothing is."""
        self.resume.say("U was iets aan het opschrijven", kept)
        self.resume.setVisible(bool(kept))

    def offer_settling(self, words: str) -> None:
        """An export was cut off and left something behind; "" when nothing is left."""
        self.left_over.say(self.left_over.title.text(), words)
        self.left_over.setVisible(bool(words))

    def warn(self, words: Sequence[str]) -> None:
        """What opening noticed; stays on the page."""
        self.ui.notices.insertWidget(0, Banner("caution", "Dit viel op bij het openen", " ".join(words)))

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work, until the next time it does; "" when all is well."""
        self.trouble.tell(happened, rest)

    def focus_search(self) -> None:
        """The keyboard goes to the field to search in, where there is anything to search."""
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def first_focus(self) -> QWidget:
        if self.view.isVisibleTo(self) and self.view.record():
            return self.view
        return self.ui.begin if self.ui.begin.isVisibleTo(self) else self.ui.write

    def restyle(self) -> None:
        super().restyle()
        if self._zoomed is not None:
            self._zoomed.apply()

    # -- inside ----------------------------------------------------------------------------------

    def _resume_button(self) -> Button:
        button = Button("Verder schrijven", symbol="pencil")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.resume_asked)
        return button

    def _settle_button(self) -> Button:
        button = Button("Resten opruimen", symbol="check")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.settle_asked)
        return button

    def _make_foot(self) -> None:
        self._open = Button("Openen", symbol="chevron-right")
        self._use = Button("Gebruik in aangifte", symbol="file-text")
        self._open.clicked.connect(lambda: self._with_record(self.opened.emit))
        self._use.clicked.connect(lambda: self._with_record(self.use_asked.emit))
        self.foot = FootBar(self._open, self._use)
        self.foot.hide()

    def _with_record(self, then: Callable[[str], None]) -> None:
        record = self.view.record()
        if record:
            then(record)

    def _join(self) -> None:
        ui = self.ui
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_TYPING)
        self._waiting.timeout.connect(lambda: self.search_asked.emit(ui.search.text()))
        ui.search.textChanged.connect(self._typing)
        ui.search.returnPressed.connect(self.view.setFocus)
        ui.write.clicked.connect(self.write_asked)
        ui.begin.clicked.connect(self.write_asked)
        ui.showAll.clicked.connect(ui.search.clear)
        self.view.opened.connect(self.opened)
        self.view.moved.connect(self._row_chosen)
        self.view.rows.modelReset.connect(self._row_chosen)
        self.view.rows.more_wanted.connect(self.more_wanted)

    def _typing(self) -> None:
        self._waiting.start()

    def _row_chosen(self) -> None:
        if self.foot is not None:
            self.foot.setVisible(self.view.record() is not None)

    def _show_empty(self, *, searching: bool, empty: bool) -> None:
        ui = self.ui
        keyboard = self.window().focusWidget()
        ui.empty.setVisible(empty)
        ui.tools.setVisible(searching or not empty)
        self.view.setVisible(not empty)
        ui.begin.setVisible(not searching)
        ui.showAll.setVisible(searching)
        if self.isAncestorOf(keyboard) and not keyboard.isVisibleTo(self):
            self.first_focus().setFocus()  # Qt would give it to the header
        if searching:
            ui.emptyTitle.setText("Deze woorden staan niet in uw dagboek")
            ui.emptyWords.setText("Probeer een korter woord, of een ander woord.")
        else:
            ui.emptyTitle.setText("Hier staat nog niets")
            ui.emptyWords.setText("Wat u vastlegt, komt op deze plek. Beginnen kan met één zin.")
