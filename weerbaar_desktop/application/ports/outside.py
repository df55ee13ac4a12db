"""What the journeys need besides the vault: key store, clock, printer, the writer of folders, the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from weerbaar_desktop.application.ports.values import (
    Cancelled,
    FoundFile,
    GrowingFile,
    Progress,
)
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.handover import FileEntry
from weerbaar_desktop.domain.own_contact import OwnContact
from weerbaar_desktop.domain.picture import Picture
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.domain.shown_contact import ShownContact
from weerbaar_desktop.domain.small_photo import SmallPhoto


class KeyStore(Protocol):
    """The key store of the operating system, for a random secret that opens one vault; never a passphrase.

    May wait for the person, whom the system may ask for a password of its own: never on the thread of the window.
    """

    def usable(self) -> bool:
        """Whether there is one here that keeps secrets encrypted."""
        ...

    def keep(self, vault_id: str, secret: str) -> None:
        """Keep the secret of this vault, and read it back; raises CannotContinue when that does not give the same."""
        ...

    def find(self, vault_id: str) -> str | None:
        """The secret of this vault; None when there is none. Raises CannotContinue when the store is locked."""
        ...

    def forget(self, vault_id: str) -> None:
        """Remove the secret of this vault; nothing happens when there is none."""
        ...


class Clock(Protocol):
    """What time it is here."""

    def now(self) -> datetime:
        """Aware, in the local zone."""
        ...


FolderFile = tuple[str, Iterator[bytes]]
"""A name with forward slashes, and the content in pieces."""


class FolderWriter(Protocol):
    """Writes the folder that is handed over, all of it or nothing."""

    def refuse(self, target: Path) -> None:
        """Raise CannotContinue when `target` exists or cannot be made."""
        ...

    def write(
        self,
        target: Path,
        files: Iterable[FolderFile],
        make_manifest: Callable[[list[FileEntry]], bytes],
        sign: Callable[[bytes], bytes],
        cancelled: Cancelled,
    ) -> list[FileEntry]:
        """Write beside `target`, add the verifier, manifest and sums, verify, then rename; returns what is in it."""
        ...

    def unfinished(self, target: Path) -> list[Path]:
        """Folders with readable text that a killed export of `target` left beside it."""
        ...

    def erase_unfinished(self, folder: Path) -> None:
        """Remove one of those; any other folder is refused."""
        ...


class FolderZipper(Protocol):
    """Makes one zip file of a handover folder: AES-256, for every program that knows it and gets the password."""

    def write(
        self, folder: Path, code: str, file: GrowingFile, password: str, progress: Progress, cancelled: Cancelled
    ) -> None:
        """All of the folder with this code, opened again and compared before the file gets its name.

        password: 1 to 99 signs of ASCII. Raises CannotContinue, Stopped; then there is no file.
        """
        ...


class Verdict(Protocol):
    """What a verification found, in lines to read."""

    @property
    def ok(self) -> bool: ...
    @property
    def lines(self) -> tuple[str, ...]: ...


FolderVerifier = Callable[[Path, str | None, str | None], Verdict]
"""Verify a folder against an optional code and fingerprint, both hexadecimal in groups or not."""


class ReportPrinter(Protocol):
    """Makes a PDF of a report, in a process without keys."""

    def print(self, report: Report, cancelled: Cancelled) -> bytes: ...


class DossierPrinter(Protocol):
    """Makes a PDF of a report with photos, in a process without keys; neither photos nor PDF are ever held whole."""

    def stream(
        self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        """The PDF in pieces; it is whole only when the last one was given without an error.

        photos: the JPEG of each Photo in the report, in their order, taken on this thread when its sheet is printed.
        drawn: told, on this thread too, the number of each sheet that is drawn, from 1.
        """
        ...


class PasswordCopier(Protocol):
    """Makes a copy of a PDF of ours that opens with a password only, in a process without keys of the vault."""

    def lock(self, pdf: Iterable[bytes], password: str, cancelled: Cancelled) -> Iterator[bytes]:
        """The copy in pieces, whole when the last one was given: AES-256, no longer PDF/A, never the same bytes twice.

        password: 1 to 127 bytes in UTF-8.
        """
        ...


class PicturePainter(Protocol):
    """Draws a made screenshot as a PNG, in a process without keys."""

    def paint(self, picture: Picture, cancelled: Cancelled) -> bytes: ...


class PageBinder(Protocol):
    """Makes one document of pages of pixels, in a process without keys; it holds no text and nothing about itself."""

    def bind(self, pages: Iterable[Pixels], dots: int, cancelled: Cancelled) -> bytes:
        """A picture of one page, a PDF of more; on paper `dots` pixels go to the inch."""
        ...


class Viewer(Protocol):
    """Opens what a stranger made, in a process of its own that can reach nothing; the bytes go in, nothing else.

    `source` is the original in pieces, `extension` what it is by its content. Each call is a new process that ends with
    it, within 10 s and 1 GiB. Raises CannotContinue where the piece cannot be read, Stopped when `cancelled` says so.
    Never on the thread of the window.
    """

    def opens(self, extension: str) -> bool:
        """Whether this kind may be opened on this computer at all; False where nothing can hold the process."""
        ...

    def read(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """What the piece says of itself."""
        ...

    def words(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """What `read` gives, with every text in the piece as its text: for searching, not for showing."""
        ...

    def page(
        self, source: Iterable[bytes], extension: str, number: int, box: tuple[int, int], cancelled: Cancelled
    ) -> Pixels:
        """Page `number`, from 1, turned upright, as large as fits in `box` (width, height) and never enlarged."""
        ...

    def photo(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> SmallPhoto:
        """The small copy of a picture, at most 1,600 pixels on its long side, upright and without metadata."""
        ...

    def part(self, source: Iterable[bytes], extension: str, number: int, cancelled: Cancelled) -> bytes:
        """The file inside it with this number, from 1, bit-exact."""
        ...


class RemovableDisks(Protocol):
    """Phones and sticks that are connected as a disk. They are only looked at: nothing on them is ever changed.

    A phone may answer slowly: never on the thread of the window.
    """

    def connected(self) -> tuple[Path, ...]:
        """The top folder of each, in a fixed order; empty when there is none."""
        ...

    def newest(self, disk: Path, most: int, cancelled: Cancelled) -> tuple[FoundFile, ...]:
        """The newest pictures, films and other files on it, newest first; what cannot be read is left out.

        Raises Stopped, and CannotContinue when the disk has gone.
        """
        ...


class SessionWatch(Protocol):
    """Tells that nobody should see the window now: screen lock, sleep, another person at this computer."""

    def watch(self, gone: Callable[[], None]) -> None:
        """From now on `gone` is called at each of these, on any thread; never where nothing tells."""
        ...


EncodeAppointment = Callable[[Sequence[Appointment]], bytes]
"""Makes the file that another calendar reads; the same appointment gives the same bytes."""

EncodeContacts = Callable[[Iterable[OwnContact]], bytes]
"""Makes the file of contacts that a phone or a mail program reads; what was agreed is not in it."""

WriteNewFile = Callable[[Path, bytes], None]
"""Writes a file that did not exist, whole and for this person only; raises CannotContinue where that cannot be."""


class SealedFile(Protocol):
    """A file under a passphrase that was opened: a beginning that is held whole, and a long rest behind it."""

    @property
    def beginning(self) -> bytes: ...
    def rest(self) -> AbstractContextManager[Iterator[bytes]]:
        """All that stands behind the beginning, in pieces, each verified before it is given; as often as one asks.

        Raises CannotContinue where the file is not, to the byte, what was sealed.
        """
        ...


class SealedFiles(Protocol):
    """Makes and opens files that hold nothing readable; each under a passphrase of its own."""

    def seal(
        self,
        target: Path,
        passphrase: str,
        beginning: bytes,
        rest: Iterable[bytes],
        proof: Callable[[SealedFile], None],
        cancelled: Cancelled,
    ) -> None:
        """A new file `target`, written beside its place and opened again before it gets that name.

        `proof` is given the file as it was opened with `passphrase`, and raises when it is not what it should be; what
        it or `rest` raises passes through. Raises CannotContinue, and then there is no file.
        """
        ...

    def open(self, source: Path, passphrase: str) -> SealedFile:
        """Raises CannotContinue for another file, another passphrase, a newer or a damaged one."""
        ...

    def signed(self, key: bytes, signature: bytes, message: bytes) -> bool:
        """Whether the Ed25519 key `key` (32 bytes) made this signature over `message`."""
        ...

    def remove_half(self, target: Path) -> None:
        """What is left of a seal of `target` that was cut off, where it can be reached."""
        ...


class NewFiles(Protocol):
    """Writes a file of any size that did not exist, for this person only; all of it or nothing."""

    def write(self, path: Path, half: str, pieces: Iterable[bytes]) -> None:
        """It grows under the name `half` in the same folder; raises CannotContinue, and then there is no file."""
        ...

    def erase(self, path: Path) -> bool:
        """Whether there was such a file, which is gone now."""
        ...

    def sha256(self, path: Path) -> str:
        """64 hex of what the file holds; "" when it cannot be read."""
        ...


class ShownContacts(Protocol):
    """Names and numbers that somebody chose to be readable on this computer without a vault; nothing else is kept."""

    def every(self) -> tuple[ShownContact, ...]:
        """Those of all vaults; none where they cannot be read."""
        ...

    def of(self, vault_id: str) -> tuple[ShownContact, ...]:
        """Those of one vault."""
        ...

    def keep(self, vault_id: str, contacts: tuple[ShownContact, ...]) -> None:
        """Exactly these of one vault, or nothing at all; raises CannotContinue."""
        ...

    def forget(self) -> None:
        """None of any vault any more; raises CannotContinue."""
        ...
