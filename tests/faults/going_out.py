"""Makes a folder, a zip, a paper and a PDF with a password while the disk gives trouble, at every place.

python -m tests.faults.going_out FOLDER KIND         on top of the recorder, which watches FOLDER: the n-th change fails
python -m tests.faults.going_out FOLDER KIND full    FOLDER is a small disk that is really full

The vault stands on another disk. Writes a line of JSON. Derivations write nothing to disk, so they are cheap ones here.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from pathlib import Path

import argon2.low_level
from pyzipper import zipfile_aes

from tests.fake_viewer import FakeViewer
from tests.fakes import StoppedClock
from tests.faults.disk_troubles import DiskTrouble, every_change, every_room
from tests.faults.failing import Seen
from tests.faults.saving import FLOOR
from tests.vault.sample import NOW, PASSPHRASE, findings, incident
from weerbaar_desktop.application.closed_copies import ClosedCopies, Form, Original
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.papers.making import Papers, Wanted
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.dossier.closed_folder import ZippedFolders
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter
from weerbaar_desktop.system.new_file import LargeFiles
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

KINDS = ("folder", "zip", "pdf", "paper")
SENTENCES = (
    "De schijf is vol.",
    "Op deze plek kan het programma niet schrijven.",
    "Op deze plek kan het programma niet schrijven.",
)
CONTENT = Path(__file__).parents[2] / "resources" / "content" / "nl"
ANSWERS = AangifteAnswers(Complainant("M. Verhaegen", "wethouder"))
_PASSWORD = "paard boom fiets zee lamp"
_DOCUMENT = b"%PDF-1.7\n" + bytes(range(256)) * 200


class PlainPrinter:
    """Some pages, locked or not."""

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        """The same whatever it is of."""
        return _DOCUMENT

    def stream(
        self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        """The same, in pieces."""
        yield from (_DOCUMENT[at : at + 9999] for at in range(0, len(_DOCUMENT), 9999))
        drawn(1)
        yield from photos

    def lock(self, pdf: Iterable[bytes], password: str, cancelled: Cancelled) -> Iterator[bytes]:
        """As it came, in many pieces."""
        for piece in pdf:
            yield from (piece[at : at + 9999] for at in range(0, len(piece), 9999))


@dataclass(frozen=True)
class Desk:
    """A vault with an incident and a piece, and what goes out of it."""

    vault: OpenVault
    place: Path

    @property
    def exports(self) -> Exports:
        """Its folders."""
        return Exports(self.vault, FolderWriter(), StoppedClock(), "deze")

    @property
    def outgoing(self) -> OutgoingFiles:
        """Its files."""
        return OutgoingFiles(self.vault, LargeFiles(), StoppedClock())

    def folder(self, target: Path) -> MadeFolder:
        """As the window makes one."""
        printer, search = PlainPrinter(), PieceSearch(FakeViewer())
        folders = HandoverFolders(load_library(CONTENT), printer, FolderWriter(), search)
        records = [row.record for row in self.vault.incidents()]
        self.exports.begin(target)
        try:
            made = folders.make(self.vault, records, ANSWERS, target, _untold, no_one_cancels)
        except CannotContinue:
            self.exports.give_up(target)
            raise
        self.exports.finish(made)
        return made

    def paper(self, target: Path) -> None:
        """The same of a paper."""
        papers = Papers(self.vault, load_library(CONTENT), PlainPrinter(), self.outgoing)
        wanted = Wanted("melding", "melding", tuple(row.record for row in self.vault.incidents()), ANSWERS)
        outgoing = papers.begin(wanted, target)
        try:
            made = papers.make(wanted, outgoing, no_one_cancels)
        except CannotContinue:
            papers.give_up(outgoing)
            raise
        papers.note(made)

    def closed(self, form: Form, original: Original, target: Path) -> None:
        """The same of a closed copy."""
        printer, files = PlainPrinter(), LargeFiles()
        ways = WaysIn(self.vault, None, StoppedClock(), None)  # type: ignore[arg-type]  # no way in is changed
        copies = ClosedCopies(ways, self.outgoing, files, printer, ZippedFolders())
        outgoing = copies.begin(original, form, target)
        try:
            copies.write(original, form, outgoing, _PASSWORD, _untold, no_one_cancels)
        except CannotContinue:
            copies.give_up(outgoing)
            raise
        copies.finish(outgoing)

    def open_again(self) -> None:
        """What the next opening does with what was left."""
        exports = replace(self.exports, session="een volgende")
        if found := exports.left_over():
            exports.settle(found)
        self.outgoing.settle()

    def noted(self) -> int:
        """Lines in the journal of something that went out."""
        return sum(line.kind == "export" for line in self._lines())

    def _lines(self) -> list:  # type: ignore[type-arg]  # lines that can be seen by their record
        head = self.vault.head().seq
        return [line for line, _ in self.vault.lines(head, [line.record for line, _ in self.vault.lines(head, ())])]


def _untold(_words: str) -> None:
    """Nobody asks how far it is."""


def _cheap(secret: bytes, salt: bytes, *_: object, **__: object) -> bytes:
    return hashlib.sha256(salt + secret).digest()


def _cheap_long(secret: bytes, salt: bytes, count: int, dkLen: int) -> bytes:  # noqa: N803  # its own name
    return hashlib.shake_256(salt + secret).digest(dkLen)


def made_desk(place: Path) -> Desk:
    """On a disk without trouble."""
    place.mkdir()
    vault = SqlCipherStore().create(place / "a.kluis", PASSPHRASE, FLOOR, practice=False)
    stored = vault.add_incident(incident(), NOW)
    vault.attach(stored.record, "brief.txt", BytesIO(b"een brief " * 4000), NOW)
    return Desk(vault, place)


def going_out(desk: Desk, kind: str) -> tuple[str, Callable[[Path], object]]:
    """The name of what is made, and making it."""
    if kind == "folder":
        return "map", desk.folder
    if kind == "paper":
        return "melding.pdf", desk.paper
    folder = desk.folder(desk.place / "map")
    original = Original(folder.folder, "aangifte", (), folder.sha256, folder.code)
    form: Form = "zip" if kind == "zip" else "pdf"
    return f"kopie.{form}", lambda target: desk.closed(form, original, target)


def attempt(desk: Desk, target: Path, make: Callable[[Path], object], trouble: DiskTrouble, seen: Seen) -> bool:
    """One try; whether the trouble was met."""
    before, refused = desk.noted(), False
    seen.runs += 1
    trouble.begin()
    try:
        make(target)
    except CannotContinue as error:
        refused = True
        seen.said[error.happened] = seen.said.get(error.happened, 0) + 1
        if error.happened not in SENTENCES or not (error.safe and error.todo):
            seen.wrong.append(f"{trouble}: {error}")
    except Exception as error:  # noqa: BLE001 - what is no CannotContinue is what we look for
        refused = True
        seen.wrong.append(f"{trouble}: {type(error).__name__} {error}")
    met = trouble.met(refused)
    trouble.end()
    desk.open_again()
    left = sorted(path.name for path in target.parent.iterdir())
    if left != ([] if refused else [target.name]):
        seen.wrong.append(f"{trouble}: refused {refused}, and there is {left}")
    if desk.noted() - before != (0 if refused else 1):
        seen.wrong.append(f"{trouble}: refused {refused}, and {desk.noted() - before} lines")
    if not refused and target.is_dir() and not verify(target).ok:
        seen.wrong.append(f"{trouble}: the folder does not fit")
    _clear(target.parent)
    return met


def _clear(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def main() -> None:
    """Say what was seen."""
    folder, kind, *full = sys.argv[1:]
    argon2.low_level.hash_secret_raw = _cheap
    zipfile_aes.PBKDF2 = _cheap_long
    disk = Path(folder)
    place = disk / "uit"
    place.mkdir()
    seen, desk = Seen(), made_desk(disk.with_name("heel"))
    name, make = going_out(desk, kind)
    for of_one_kind in every_room(disk) if full else every_change():
        for trouble in of_one_kind:
            if not attempt(desk, place / name, make, trouble, seen):
                break
    seen.wrong += [f"{found.where}: {found.what}" for found in findings(desk.vault)]
    desk.vault.close()
    print(json.dumps(asdict(seen)))


if __name__ == "__main__":
    main()
