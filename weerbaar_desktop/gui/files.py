"""Asking for files and for a place, with dialogs of our own that remember nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QDir, QSettings, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from weerbaar_desktop.application.diary import readable_name
from weerbaar_desktop.domain.dutch import visible

_LABELS: Final = (
    (QFileDialog.DialogLabel.LookIn, "Map:"),
    (QFileDialog.DialogLabel.FileType, "Soort:"),
    (QFileDialog.DialogLabel.Reject, "Annuleren"),
)


class FileChooser(Protocol):
    """How a person points at files; `chosen` is not called when they change their mind."""

    def files(self, over: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], None]) -> None:
        """Existing files, one or more."""
        ...

    def new_folder(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """A place for a folder that does not exist yet; `name` is proposed."""
        ...


class DialogChooser:
    """Qt's own dialog: the desktop's portal would keep lists of recent files, and refuses a hardened process."""

    def files(self, over: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], None]) -> None:
        """Existing files, one or more."""
        dialog = _dialog(over, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(["Alle bestanden (*)"])
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, "Bestand:")
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Toevoegen")
        dialog.accepted.connect(lambda: chosen(tuple(Path(name) for name in dialog.selectedFiles())))
        dialog.open()

    def new_folder(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        """A place for a folder that does not exist yet; `name` is proposed."""
        dialog = _dialog(over, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilters(["Mappen (*)"])
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, "Naam van de map:")
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Hier maken")
        dialog.selectFile(name)
        dialog.accepted.connect(lambda: chosen(Path(dialog.selectedFiles()[0])))
        dialog.open()


def _dialog(over: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(over.window(), f"{title} – Weerbaar", QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(QDir.homePath())])
    for label, words in _LABELS:
        dialog.setLabelText(label, words)
    dialog.destroyed.connect(forget_places)
    return dialog


def forget_places() -> None:
    """Takes away what Qt remembers of file dialogs: folders that were visited say something about a case."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


def shown_name(file: Path) -> str:
    """The name of a file as it can be looked at: nothing hidden in it, nothing that turns it round."""
    return visible(readable_name(file))
