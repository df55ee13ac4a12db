"""The saved choices of the diary joined with the vault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from weerbaar_desktop.application.saved_choices import SavedChoice
from weerbaar_desktop.application.undoing import Done
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.undoing import UNDONE, say_done
from weerbaar_desktop.gui.widgets.announce import announce

_KEPT, _RENAMED = tr("De keuze is bewaard."), tr("De keuze heeft een andere naam.")
_REMOVED = tr("De keuze is verwijderd. Uw aantekeningen zijn er nog.")


class SavingChoices(QObject):
    """Keeps, renames and removes what the bar asks, and shows what there is then."""

    def __init__(self, joined: Joined, page: DiaryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._page = joined, page
        choices, bar = joined.work.saved_choices, page.saved
        bar.keep_asked.connect(lambda choice: self._change(lambda: choices.keep(choice), _KEPT))
        bar.rename_asked.connect(lambda name, new: self._change(lambda: choices.rename(name, new), _RENAMED))
        bar.remove_asked.connect(self._remove)

    def read(self) -> None:
        """What there is now."""
        self._joined.jobs.run(self._joined.work.saved_choices.read, self._page.saved.show_choices, says(self._page))

    def _change(self, change: Callable[[], tuple[SavedChoice, ...]], said: str) -> None:
        def changed(choices: tuple[SavedChoice, ...]) -> None:
            self._show(choices)
            announce(self._page, said)

        self._joined.jobs.run(change, changed, self._refused)

    def _show(self, choices: tuple[SavedChoice, ...]) -> None:
        self._page.show_trouble("", "")
        self._page.undo.withdraw()
        self._page.saved.show_choices(choices)

    def _remove(self, name: str) -> None:
        choices, page = self._joined.work.saved_choices, self._page

        def back(there: tuple[SavedChoice, ...]) -> None:
            self._show(there)
            page.saved.first().setFocus()
            announce(page, UNDONE)

        def removed(done: Done[tuple[SavedChoice, ...]]) -> None:
            self._show(done.made)
            say_done(
                self._joined, page, _REMOVED, done.undo, lambda: self._joined.jobs.run(choices.read, back, says(page))
            )

        self._joined.jobs.run(lambda: choices.remove(name), removed, self._refused)

    def _refused(self, trouble: CannotContinue) -> None:
        if isinstance(trouble, RefusedInput):
            self._page.saved.show_error(sentence(trouble.what))
        else:
            says(self._page)(trouble)
