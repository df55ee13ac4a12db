"""Which language the window speaks: what the settings say, and its catalogue out of Qt Linguist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from weerbaar_desktop.domain import wording

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QTranslator

DUTCH: Final = "nl"
"""The language of the sources; it needs no catalogue."""
CONTEXT: Final = "weerbaar"
"""Under which every text of the sources stands in a catalogue; those of a form stand under the form's own name."""
_SETTING: Final = "language="
_A_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_spoken: Final[dict[str, QTranslator]] = {}
"""Nothing, or the one language that was loaded."""


def catalogue(catalogues: Path, language: str) -> Path:
    """Where the catalogue of a language stands."""
    return catalogues / f"weerbaar_{language}.qm"


def chosen(settings: Path, catalogues: Path) -> str:
    """The language in the settings; Dutch where nothing was chosen, or where there is no catalogue of it."""
    try:
        lines = settings.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return DUTCH
    found = next((line.removeprefix(_SETTING) for line in lines if line.startswith(_SETTING)), DUTCH)
    return found if _A_LANGUAGE.fullmatch(found) and catalogue(catalogues, found).is_file() else DUTCH


def languages(catalogues: Path) -> tuple[str, ...]:
    """Every language that can be chosen, Dutch first."""
    found = sorted(one.stem.removeprefix("weerbaar_") for one in catalogues.glob("weerbaar_*.qm"))
    return (DUTCH, *(one for one in found if one != DUTCH and _A_LANGUAGE.fullmatch(one)))


def speak(language: str, catalogues: Path) -> None:
    """From here on every text is in this language; called before the modules with texts are loaded."""
    if language == DUTCH:
        return
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    if translator.load(str(catalogue(catalogues, language))):
        _spoken[language] = translator
        wording.speak(lambda text: translator.translate(CONTEXT, text) or "")


def spoken() -> str:
    """The language of this window."""
    return next(iter(_spoken), DUTCH)


def speak_in_forms(application: QCoreApplication) -> None:
    """The compiled forms ask Qt itself, as soon as there is an application."""
    for translator in _spoken.values():
        application.installTranslator(translator)
