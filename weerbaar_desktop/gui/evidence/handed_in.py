"""What is on the clipboard or was dropped: files, a mail, an image, or nothing to keep, and what is said of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage, QPixmap

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.files import shown_name

PNG: Final = "image/png"
MAIL: Final = "message/rfc822"
"""How a mail program hands over a whole mail, headers and all."""
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_FAST: Final = 80
"""Qt counts backwards: this is little compression, and never a loss."""


class HandedIn(NamedTuple):
    """Files that can be read, a mail, or an image: as the bytes it already was, or still to be written as PNG."""

    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    mail: bytes = b""
    png: bytes = b""
    image: QImage | None = None

    @property
    def usable(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.files or self.mail or self.png) or self.image is not None

    @property
    def passed_over(self) -> str:
        """What is said of what cannot be kept; "" when all of it can."""
        if not self.folders:
            return ""
        names = ", ".join(f"‘{shown_name(folder)}’" for folder in self.folders)
        what = tr("is een map") if len(self.folders) == 1 else tr("zijn mappen")
        return tr("{names} {what}. Open de map en neem de bestanden zelf.", names=names, what=what)


def handed_in(mime: QMimeData | None) -> HandedIn:
    """What can be kept of it. An image that is PNG already is taken as it is; no file is opened here."""
    if mime is None:
        return HandedIn()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        # Path raises where a disk went away: then it is no folder, and keeping it says what is wrong.
        folders = tuple(path for path in paths if os.path.isdir(path))  # noqa: PTH112 - see above
        return HandedIn(tuple(path for path in paths if path not in folders), folders)
    if mail := bytes(mime.data(MAIL).data()):
        return HandedIn(mail=mail)
    if mime.hasFormat(PNG) and (png := bytes(mime.data(PNG).data())).startswith(_SIGNATURE):
        return HandedIn(png=png)
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QPixmap):
        image = image.toImage()
    return HandedIn(image=image) if isinstance(image, QImage) and not image.isNull() else HandedIn()


def as_png(image: QImage) -> bytes:
    """The image as PNG, in memory; takes seconds for a very large one. Raises CannotContinue."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG", _FAST):  # type: ignore[call-overload]  # the stubs know no name as str
        raise CannotContinue(
            tr("De schermafdruk overnemen lukte niet."),
            tr("Er is niets veranderd."),
            tr("Bewaar de schermafdruk als bestand en voeg dat toe."),
        )
    return bytes(buffer.data().data())
