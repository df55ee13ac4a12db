"""Whom to tell first: by the function that was filled in, and asked where the program does not know it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.aangifte_words import AangifteWords, Part
from weerbaar_desktop.content.reporting import WhomToTell
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.reporting_shown import OTHER, WhomShown


class WhomPage(QuestionsPage):
    """`function_chosen` carries the id of a function, where one had to be asked."""

    function_chosen = Signal(str)

    def __init__(self, part: Part, words: AangifteWords, way: str, whom: WhomToTell) -> None:
        super().__init__(part, words, way)
        functions = [Answer(function.id, function.name) for function in whom.functions]
        self._known = {*(function.id for function in whom.functions), OTHER}
        self.function = AnswerGroup(
            tr("Wat is uw functie?"),
            [*functions, Answer(OTHER, tr("Een andere functie"))],
            tr("Dan ziet u wie u het eerst kunt vertellen."),
        )
        self._first, self._also = Prose("", "strong"), Prose("")
        self._everybody, self._source = Prose(""), Prose("", "small", "muted")
        self._told = card(
            Prose(tr("Wie u het eerst kunt vertellen"), "subheading"),
            self._first, self._also, self._everybody, self._source, padding=20, spacing=6,
        )  # fmt: skip
        place = self.column.indexOf(self.heading) + 1
        self.column.insertWidget(place, self._told)
        self.column.insertWidget(place, self.function)
        self.function.changed.connect(lambda: self.function_chosen.emit(self.function.value() or ""))
        follow_layout(self)

    def show_whom(self, shown: WhomShown | None, *, asked: str) -> None:
        """Whom to tell; None while the function is not known. `asked` is the function that was chosen here, or "".

        What was chosen from an older list, and is not in this one, is asked once more.
        """
        self.function.setVisible(shown is None or bool(asked))
        self.function.set_values({asked} & self._known)
        self._told.setVisible(shown is not None)
        if shown is not None:
            self._say(self._first, shown.first)
            self._say(self._also, shown.also)
            self._say(self._everybody, shown.everybody)
            self._say(self._source, shown.source)

    def first_focus(self) -> QWidget:
        return self.target("") if self.function.isHidden() else self.function.first()

    @staticmethod
    def _say(label: Prose, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
