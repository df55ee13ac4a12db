"""Asking for files and for a place, with dialogs of our own that remember nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QDir, QSettings, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

from weerbaar_desktop.application.diary import Piece, piece_name
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce

_LABELS: Final = (
    (QFileDialog.DialogLabel.LookIn, tr("Map:")),
    (QFileDialog.DialogLabel.FileType, tr("Soort:")),
    (QFileDialog.DialogLabel.Reject, tr("Annuleren")),
)


class FileChooser(Protocol):
    """How a person points at files; `chosen` is not called when they change their mind."""

    def files(self, over: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], None]) -> None:
        """Existing files, one or more."""
        ...

    def new_folder(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """A place for a folder that does not exist yet; `name` is proposed."""
        ...

    def new_file(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """A place for a file that does not exist yet; `name` is proposed."""
        ...

    def one_file(self, over: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        """One existing file; `kinds` such as "Reservekopieën (*.weerbaar)"."""
        ...

    def one_folder(self, over: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
        """One existing folder."""
        ...


class DialogChooser:
    """Qt's own dialog: the desktop's portal would keep lists of recent files, and refuses a hardened process."""

    def files(self, over: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], None]) -> None:
        """Existing files, one or more."""
        dialog = _dialog(over, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Alle bestanden (*)")])
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Bestand:"))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Toevoegen"))
        dialog.accepted.connect(lambda: chosen(dialog.files()))
        _open(dialog)

    def new_folder(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """A place for a folder that does not exist yet; `name` is proposed."""
        _new(over, title, name, (tr("Mappen (*)"), tr("Naam van de map:"), tr("Hier maken")), chosen)

    def new_file(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """A place for a file that does not exist yet; `name` is proposed."""
        _new(over, title, name, (tr("Alle bestanden (*)"), tr("Naam van het bestand:"), tr("Hier bewaren")), chosen)

    def one_file(self, over: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        """One existing file; `kinds` such as "Reservekopieën (*.weerbaar)"."""
        dialog = _dialog(over, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([kinds, tr("Alle bestanden (*)")])
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Bestand:"))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Kiezen"))
        dialog.accepted.connect(lambda: chosen(dialog.files()[0]))
        _open(dialog)

    def one_folder(self, over: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
        """One existing folder."""
        _open(_for_folder(over, title, chosen))


def ask_folder(over: QWidget, title: str, start: str) -> Path | None:
    """One existing folder, waited for; the dialog begins at `start`. None when they change their mind."""
    chosen: list[Path] = []
    dialog = _for_folder(over, title, chosen.append)
    dialog.setDirectory(start)
    _open(dialog)
    dialog.exec()
    return chosen[0] if chosen else None


def _for_folder(over: QWidget, title: str, chosen: Callable[[Path], None]) -> _Dialog:
    dialog = _dialog(over, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Map:"))
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Kiezen"))
    dialog.accepted.connect(lambda: chosen(Path(dialog.selectedFiles()[0])))
    return dialog


def _new(over: QWidget, title: str, name: str, words: tuple[str, str, str], chosen: Callable[[Path], None]) -> None:
    """Asks for a place where nothing stands yet; `words` are the kind, the label of the name, and the button."""
    kind, label, accept = words
    dialog = _dialog(over, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilters([kind])
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, label)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
    dialog.selectFile(name)
    dialog.accepted.connect(lambda: chosen(Path(dialog.selectedFiles()[0])))
    _open(dialog)


def keep_nothing() -> None:
    """Qt's dialogs write where one has been as soon as they close: here they find no place to write to.

    Other settings of ours name their own file. Where Qt keeps such things in a registry, `forget_places` clears them.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


class _Dialog(QFileDialog):
    """Takes a file that was typed with its whole path at its word: Qt would also choose every folder on the way.

    Says in its own words what is not there, before the name: Qt would put another dialog on top, in English.
    """

    _edited = ""
    _label = ""
    _typed: Path | None = None

    def remember(self, text: str) -> None:
        """What the person typed last, before Qt makes something else of it."""
        self._edited = text
        if self._label:
            self.setLabelText(QFileDialog.DialogLabel.FileName, self._label)

    def accept(self) -> None:
        line = self.findChild(QLineEdit)
        if line is not None and self.fileMode() is not QFileDialog.FileMode.AnyFile and self._lacks(line.text()):
            self._say_not_there(line)
            return
        file = Path(self.directory().absolutePath(), self._edited.strip())
        meant = line is not None and line.text().strip() in (self._edited.strip(), file.name)
        if meant and self.fileMode() is QFileDialog.FileMode.ExistingFiles and file.is_file():
            self._typed = file
            self.done(QDialog.DialogCode.Accepted)
        else:
            super().accept()

    def _lacks(self, text: str) -> bool:
        """Whether something of what is typed is not there; Qt puts several names between quotes."""
        names = text.split('"')[1::2] if '"' in text else [text.strip()]
        here = Path(self.directory().absolutePath())
        whole = map(os.path.expanduser, names)  # that of Path raises for an account that is not there
        return any(name and not here.joinpath(name).exists() for name in whole)

    def _say_not_there(self, line: QLineEdit) -> None:
        self._label = self._label or self.labelText(QFileDialog.DialogLabel.FileName)
        self.setLabelText(QFileDialog.DialogLabel.FileName, tr("Niet gevonden. {label}", label=self._label))
        announce(line, tr("Dit is niet gevonden. Kijk de naam na."))
        line.setFocus()
        line.selectAll()

    def files(self) -> tuple[Path, ...]:
        """What was chosen."""
        return (self._typed,) if self._typed else tuple(Path(name) for name in self.selectedFiles())


def _dialog(over: QWidget, title: str) -> _Dialog:
    keep_nothing()
    dialog = _Dialog(over.window(), tr("{title} – Weerbaar", title=title), QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(QDir.homePath())])
    for label, words in _LABELS:
        dialog.setLabelText(label, words)
    dialog.destroyed.connect(forget_places)
    return dialog


def _open(dialog: _Dialog) -> None:
    """Shows it with the keyboard in the name, and without the desktop's icons on its buttons."""
    dialog.open()
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
    line = dialog.findChild(QLineEdit)
    if line is not None:
        line.setCompleter(None)  # type: ignore[arg-type]  # None takes it away: its list would swallow Enter
        line.textEdited.connect(dialog.remember)
        line.setFocus()


def forget_places() -> None:
    """Takes away what Qt remembers of file dialogs: folders that were visited say something about a case."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


def shown_name(piece: Piece) -> str:
    """The name of a piece as it can be looked at: nothing hidden in it, nothing that turns it round."""
    return visible(piece_name(piece))
