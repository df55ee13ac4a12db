"""An invented language, a third longer than Dutch, spoken from the very start: `-p tests.gui.another_language`.

pytest loads this first, and with it the catalogue in the folder that the environment names, as the start of the program
does. Each text is its Dutch source between ⟦ and ⟧, made longer by letters without a space first: a word that is longer
is harder to place than one word more.
"""

from __future__ import annotations

import os
from math import ceil
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui import language

FOLDER: Final = "ANOTHER_LANGUAGE"
CODE: Final = "xx"
LONGER: Final = 1.3
_WORD: Final = "ooooooo "


def longer(source: str) -> str:
    """The text in the invented language; its places stay as they are."""
    missing = ceil(len(source) * (LONGER - 1)) - 2  # the marks are part of it
    words = (_WORD * missing)[: max(missing, 0)]
    return f"⟦{source}{words[:-1]}{'o' if words else ''}⟧"


if FOLDER in os.environ:
    language.speak(CODE, Path(os.environ[FOLDER]))


@pytest.fixture(autouse=True)
def _forms_too(qapp: QApplication) -> None:
    language.speak_in_forms(qapp)
