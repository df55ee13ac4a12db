"""The question whether somebody is in danger now: a calm banner above the pages, and what the vault says for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, nothing
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.presentation.reporting_shown import asked_about, danger_words

if TYPE_CHECKING:
    from collections.abc import Mapping


class DangerBanner(Banner):
    """Hidden while there is nothing to ask; `help` is the button that leads to the numbers."""

    def __init__(self) -> None:
        self.help = Button(tr("Naar Nu hulp nodig"), symbol="lifebuoy")
        super().__init__("caution", "", "", self.help)
        self.hide()

    def ask(self, title: str, words: str) -> None:
        """The two lines; twice "" for nothing."""
        self.say(title, words)
        self.setVisible(bool(title))


class AskingAboutDanger(QObject):
    """Looks once at each chosen incident; what it finds is only asked about, and kept nowhere."""

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._found: dict[str, tuple[str, ...]] = {}

    def forget(self) -> None:
        """Everything is looked at again: an incident may have been changed."""
        self._found = {}

    def ask(self, banner: DangerBanner, records: Sequence[str]) -> None:
        """Asks on this banner about these incidents."""
        vault, danger = self._joined.work.vault, self._joined.work.library.reporting.danger
        fresh = [RecordId(record) for record in records if record not in self._found]

        def look() -> dict[str, tuple[str, ...]]:
            return {record: asked_about(danger, vault.incident(record).incident) for record in fresh}

        def show(found: Mapping[str, tuple[str, ...]]) -> None:
            self._found.update(found)
            about = {words for record in records for words in self._found.get(record, ())}
            banner.ask(*danger_words(danger, about))

        self._joined.jobs.run(look, show, nothing)
