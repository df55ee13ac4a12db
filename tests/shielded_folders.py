"""Makes a folder of an invented dossier, decides of every place found, and says which private values still went out."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.fakes import FakeVault, StoppedClock
from tests.planted import Dossier, Piece, Secret, invented, letters
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.handover_folder import HandoverFolders
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.ports import Cancelled, Viewer
from weerbaar_desktop.application.shielding import PieceSeen, Seen, Undecided
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.application.text_copies import TextCopies, can_be_copied_as_text
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.domain.shielding import KeptText, PieceGiven, Shielding
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter
from weerbaar_desktop.pdf.printer import print_report

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
_KEEPS = 4
"""One in so many dossiers keeps a word that was found."""


class RealPrinter:
    """Prints as the document process does, without a process."""

    def stream(
        self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        assert not cancelled()
        yield print_report(report, FONTS, photos)
        drawn(1)


class Handover:
    """One dossier in a vault of its own; `leaks` is empty when nothing private went out that nobody confirmed."""

    def __init__(self, seed: int, library: Library, viewer: Viewer, target: Path) -> None:
        self.rng, self.viewer, self.target = random.Random(seed), viewer, target
        self.dossier: Dossier = invented(seed)
        self.clock = StoppedClock()
        self.vault = FakeVault()
        self.diary = Diary(self.vault, self.clock)
        self.folders = HandoverFolders(library, RealPrinter(), FolderWriter(), PieceSearch(viewer))
        self.record = self.diary.add(self.dossier.first).record
        self.diary.amend(self.record, self.dossier.last, "beter opgeschreven")
        self.planted: dict[RecordId, Piece] = {}
        for piece in self.dossier.pieces:
            kept = self.diary.keep(self.record, InMemory(piece.name, piece.data)).piece
            self.planted[kept.record] = piece
            SmallPhotos(viewer).keep(self.vault, kept.record, no_one_cancels)
            if piece.about is not None:
                self.diary.tell(kept.record, piece.about)
        who = Complainant("M. de Vries", "wethouder", "gemeente Lindewaard", "Raadhuisplein 1")
        self.answers = AangifteAnswers(who, prosecution=True, private=self.dossier.private)

    def look(self) -> Seen:
        return self.folders.look(self.vault, [self.record], self.answers, lambda _: None, no_one_cancels)

    def missed(self) -> list[str]:
        """Every plant that the search did not find."""
        seen = self.look()
        told = [letters(hit.words) for hit in seen.texts]
        missed = [secret.core for secret in self.dossier.told if not any(_holds(hit, secret) for hit in told)]
        for piece in seen.pieces:
            found = [letters(hit.words) for hit in piece.found.hits]
            missed += [
                f"{piece.piece.name}: {secret.core}"
                for secret in self.planted[piece.piece.record].inside
                if not any(_holds(hit, secret) for hit in found)
            ]
        return missed

    def leaks(self) -> list[str]:
        """Decides, makes the folder, and looks at every byte of it but the sheet with the private data."""
        seen = self.look()
        if any(one.found.hits for one in seen.pieces):
            with pytest.raises(Undecided):
                self._make(Shielding())
        pieces = tuple(self._decide(one) for one in seen.pieces if one.found.hits)
        texts = self._keep(seen)
        self._make(Shielding(texts, pieces))
        assert verify(self.target).ok
        originals = {given.evidence for given in pieces if given.give == "original"}
        confirmed = {letters(kept.words) for kept in texts}
        return [*self._in_documents(confirmed), *self._in_pieces(originals)]

    def _make(self, shielding: Shielding) -> None:
        answers = AangifteAnswers(
            self.answers.complainant, prosecution=True, private=self.answers.private, shielding=shielding
        )
        self.folders.make(self.vault, [self.record], answers, self.target, lambda _: None, no_one_cancels)

    def _decide(self, seen: PieceSeen) -> PieceGiven:
        record = seen.piece.record
        way = self.rng.choice(("original", "copy", "copy", "nothing"))
        if way == "original":
            return PieceGiven(record, "original", "de politie heeft dit nodig")
        if way == "copy" and self._copied(seen.piece):
            return PieceGiven(record, "copy")
        return PieceGiven(record, "nothing")

    def _copied(self, piece: Evidence) -> bool:
        if can_be_copied_as_text(piece, self.viewer) and not piece.name.endswith("html"):
            copies = TextCopies(self.vault, self.viewer, self.clock)
            copies.keep(piece.record, copies.make(piece.record, self.dossier.private))
            return True
        black = BytesIO()
        Image.new("RGB", (40, 30), tuple(self.rng.randrange(256) for _ in range(3))).save(black, "PNG")
        self.vault.attach(
            self.record,
            "balken.png",
            BytesIO(black.getvalue()),
            self.clock.now(),
            origin=Origin("redacted", piece.record),
        )
        return True

    def _keep(self, seen: Seen) -> tuple[KeptText, ...]:
        if not seen.texts or self.rng.randrange(_KEEPS):
            return ()
        hit = self.rng.choice(seen.texts)
        return (KeptText(hit.record, hit.field, hit.words, "iedereen weet dit al", hit.sentences),)

    def _in_documents(self, confirmed: set[str]) -> list[str]:
        leaks: list[str] = []
        for file in sorted(self.target.rglob("*")):
            if file.name == "gegevensblad.pdf" or file.is_dir() or file.parent.name == "bewijs":
                continue
            text = _pdf_text(file) if file.suffix == ".pdf" else file.read_text("utf-8")
            if file.name == "journaal.jsonl":
                text += "\n" + "\n".join(_strings(text))
            leaks += self._found(f"{file.name} {file.relative_to(self.target)}", text, confirmed)
        return leaks

    def _in_pieces(self, originals: set[RecordId]) -> list[str]:
        manifest = json.loads((self.target / "manifest.json").read_bytes())
        leaks: list[str] = []
        for exhibit in manifest["case"]["exhibits"]:
            if exhibit["record"] in originals:
                continue
            (file,) = self.target.glob(f"bewijs/{exhibit['label']}.*")
            data = file.read_bytes()
            read = self.viewer.words((data,), file.suffix[1:], no_one_cancels)
            told = [read.text, *(claim.value for claim in read.claims), *(part.name for part in read.parts)]
            said = [text for one in read.messages for text in (one.sender, one.text, one.media)]
            leaks += self._found(file.name, "\n".join([*told, *said]), set())
            leaks += self._found(f"bytes of {file.name}", data.decode("utf-8", "replace"), set())
        return leaks

    def _found(self, where: str, text: str, confirmed: set[str]) -> list[str]:
        plain = letters(text)
        return [
            f"{where}: {secret.core}"
            for secret in self.dossier.secrets
            if secret.core in plain and not any(_holds(words, secret) for words in confirmed)
        ]


def _holds(words: str, secret: Secret) -> bool:
    return secret.core in words


def _pdf_text(file: Path) -> str:
    """Its words, all that it says of itself, and the bytes of its photos."""
    text = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True).stdout.decode()
    with pikepdf.open(file) as document:
        info = [str(value) for value in document.docinfo.values()]
        xmp = document.Root.get("/Metadata")
        photos = [image.read_raw_bytes().decode("utf-8", "replace") for image in images(document)]
        return "\n".join([text, *info, xmp.read_bytes().decode() if xmp is not None else "", *photos])


def images(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """The photos that its pages show, in their order."""
    for page in document.pages:
        found: dict[str, pikepdf.Object] = dict(page.Resources.get("/XObject", {}))
        yield from (found[name] for name in sorted(found.keys(), key=lambda name: int(name[2:])))


def _strings(journal: str) -> Iterable[str]:
    """Every value as it reads, not as JSON writes it."""
    for line in journal.splitlines():
        for opened in json.loads(line).get("open", {}).values():
            yield json.dumps(opened["value"], ensure_ascii=False)
