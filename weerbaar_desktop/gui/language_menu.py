"""The choice of a language in the menu Beeld; it is there when a translation is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.language import DUTCH

if TYPE_CHECKING:
    from weerbaar_desktop.gui.settings import WindowSettings


class LanguageMenu(QMenu):
    """Each language under its own name; what is chosen is spoken from the next start, because texts are loaded once."""

    def __init__(self, window: QWidget, languages: Sequence[str], settings: WindowSettings) -> None:
        super().__init__(tr("&Taal, vanaf de volgende start"), window)
        chosen = settings.language if settings.language in languages else DUTCH
        self._group = QActionGroup(self)
        for language in languages:
            action = self.addAction(own_name(language))
            action.setCheckable(True)
            action.setChecked(language == chosen)
            action.setData(language)
            self._group.addAction(action)
        self._group.triggered.connect(lambda action: settings.keep_language(action.data()))


def own_name(language: str) -> str:
    """As who speaks it calls it; the code of one that Qt does not know."""
    locale = QLocale(language)
    return language if locale.language() is QLocale.Language.C else locale.nativeLanguageName()
