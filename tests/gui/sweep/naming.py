"""Names: every control has one, every field has words beside it, and no two that differ are called alike."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.gui.sweep.view import FIELDS, Finding, View, said
from weerbaar_desktop.gui.widgets.search_field import SearchField

_QT_SAYS = {
    "abort", "apply", "back", "browse", "cancel", "choose", "clear", "close", "copy", "cut", "delete",
    "detail view", "directory:", "discard", "don't save", "exit", "file name:", "files of type:", "finish",
    "forward", "ignore", "insert unicode control character", "list view", "look in:", "minimize", "new folder",
    "next", "no", "no to all", "ok", "open", "options", "parent directory", "paste", "quit", "redo", "rename",
    "reset", "restore", "restore defaults", "retry", "save", "save all", "search", "select all", "settings",
    "step down", "step up", "undo", "yes", "yes to all",
}  # fmt: skip
"""What Qt puts on its own buttons and menus where nobody gave it Dutch words."""


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)).strip()


def nameless(view: View) -> Iterator[Finding]:
    """Controls that a screen reader cannot name."""
    for control in view.controls:
        if not name_of(control):
            yield Finding("name", said(control), "has no accessible name")


def unlabelled(view: View) -> Iterator[Finding]:
    """Fields without words beside them: a name for the screen reader alone, or words that go when one types."""
    labels = [label for label in view.of(QLabel) if isinstance(label, QLabel) and label.text()]
    for field in view.of(*FIELDS):
        name = name_of(field)
        by = [label for label in labels if label.buddy() is field or _says(label.text(), name)]
        # To search has a magnifier before it and its one job in grey: what everybody knows, and look.md draws.
        if not by and not isinstance(field, SearchField):
            yield Finding("label", said(field), "has no words beside it")


def _says(label: str, name: str) -> bool:
    """Whether the words of a label are (the beginning of) the name."""
    words = label.removesuffix(" (niet verplicht)").strip()
    return bool(words) and name.startswith(words)


def twins(view: View) -> Iterator[Finding]:
    """Controls with the same role and name, in the same group, that are not the same thing."""
    seen: dict[tuple[object, ...], QWidget] = {}
    for control in view.controls:
        interface = QAccessible.queryAccessibleInterface(control)
        key = (interface.role(), name_of(control), _group(control))
        if key in seen and key[1]:
            yield Finding("twins", said(control), "two have this name and role")
        seen[key] = control


def _group(widget: QWidget) -> str:
    """A screen reader says the group before the answer."""
    over = widget.parentWidget()
    while over is not None and not isinstance(over, QGroupBox):
        over = over.parentWidget()
    return over.accessibleName() if over is not None else ""


def markup(view: View) -> Iterator[Finding]:
    """Where markup that a person typed would be shown as markup."""
    for label in view.of(QLabel):
        if isinstance(label, QLabel) and label.text() and label.textFormat().name != "PlainText":
            yield Finding("markup", said(label), "can show markup")
    for area in view.of(QTextEdit):
        if isinstance(area, QTextEdit) and area.acceptRichText():
            yield Finding("markup", said(area), "takes markup that is pasted")
    for widget in view.widgets:
        if widget.toolTip() and "<" in QTextDocument(widget.toolTip()).toHtml().partition("<body")[0]:
            yield Finding("markup", said(widget), "has a tooltip, which guesses markup")


def english(view: View) -> Iterator[Finding]:
    """Words of Qt that nobody translated: on buttons, in the menus, and in those that the right button opens."""
    for button in view.of(QAbstractButton):
        if isinstance(button, QAbstractButton) and _is_english(button.text()):
            yield Finding("english", said(button), f"says '{button.text()}'")
    for menu in view.window.findChildren(QMenu):
        yield from _in_menu(menu, "menu")
    for field in view.of(QLineEdit, QTextEdit, QPlainTextEdit, QComboBox):
        if isinstance(field, (QLineEdit, QTextEdit, QPlainTextEdit)):
            menu = field.createStandardContextMenu()
            yield from _in_menu(menu, said(field))
            menu.deleteLater()


def _in_menu(menu: QMenu, where: str) -> Iterator[Finding]:
    for action in menu.actions():
        if _is_english(action.text()):
            yield Finding("english", where, f"says '{action.text().partition(chr(9))[0]}'")


def _is_english(text: str) -> bool:
    words = text.partition("\t")[0].replace("&", "").strip().rstrip(".…").strip().lower()
    return words in _QT_SAYS
