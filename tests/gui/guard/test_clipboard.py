"""The clipboard: marked, cleared after half a minute and at a lock, and never somebody else's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from weerbaar_desktop.gui.guard.clipboard import CLEARED_AFTER, ClipboardKeeper

HINT = "x-kde-passwordManagerHint"
WORDS = "Hij weet mij te vinden"


@pytest.fixture
def ours() -> bool:
    """Whether what is on the clipboard comes from this program."""
    return True


@pytest.fixture
def keeper(qapp: QApplication, ours: bool) -> Iterator[ClipboardKeeper]:
    """Watches the clipboard of the test."""
    owner = QObject()
    qapp.clipboard().clear()
    yield ClipboardKeeper(qapp.clipboard(), owner, lambda mode: ours and mode is QClipboard.Mode.Clipboard)
    owner.deleteLater()
    qapp.clipboard().clear()


def clipboard() -> QClipboard:
    """The one there is."""
    return QApplication.clipboard()


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_words_that_are_copied_from_a_field_are_marked_and_plain(kind: type, keeper: ClipboardKeeper) -> None:
    field = kind()
    field.setText(WORDS)
    field.selectAll()
    field.copy()
    held = clipboard().mimeData()
    assert held.text() == WORDS
    assert held.data(HINT).data() == b"secret"
    assert not held.hasHtml()
    assert keeper.timer.isActive()
    field.deleteLater()


def test_after_half_a_minute_they_are_gone(keeper: ClipboardKeeper) -> None:
    clipboard().setText(WORDS)
    assert keeper.timer.interval() == CLEARED_AFTER == 30_000
    keeper.timer.stop()
    keeper.timer.timeout.emit()
    assert clipboard().text() == ""


def test_copying_again_starts_the_time_anew(keeper: ClipboardKeeper) -> None:
    clipboard().setText("eerst")
    keeper.timer.stop()
    clipboard().setText(WORDS)
    assert keeper.timer.isActive()


def test_an_image_that_we_put_there_goes_too(keeper: ClipboardKeeper) -> None:
    clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    keeper.clear()
    assert clipboard().image().isNull()


@pytest.mark.parametrize("ours", [False])
def test_what_another_program_put_there_is_left_alone(ours: bool, keeper: ClipboardKeeper) -> None:
    clipboard().setText("van een ander programma")
    assert not clipboard().mimeData().hasFormat(HINT)
    assert not keeper.timer.isActive()
    keeper.clear()
    assert clipboard().text() == "van een ander programma"
