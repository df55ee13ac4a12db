"""Makes a folder of an invented dossier, decides of every place found, and says which private values still went out."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.fakes import FakeVault, StoppedClock
from tests.planted import Dossier, Piece, Secret, invented, letters
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.papers.making import REPORTS, Wanted, paper
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.ports import Cancelled, Viewer
from weerbaar_desktop.application.shielding import PieceSeen, Seen, Undecided
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.application.text_copies import TextCopies, can_be_copied_as_text
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, DamageLine, Talk
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
        self.rng, self.viewer, self.target, self.library = random.Random(seed), viewer, target, library
        self.dossier: Dossier = invented(seed)
        self.clock = StoppedClock()
        self.vault = FakeVault()
        self.diary = Diary(self.vault, self.clock)
        self.folders = HandoverFolders(library, RealPrinter(), FolderWriter(), PieceSearch(viewer))
        self.record = self.diary.add(self.dossier.first).record
        self.diary.amend(self.record, self.dossier.last, self.dossier.reasons[0])
        self.planted: dict[RecordId, Piece] = {}
        for piece in self.dossier.pieces:
            kept = self.diary.keep(self.record, InMemory(piece.name, piece.data)).piece
            self.planted[kept.record] = piece
            SmallPhotos(viewer).keep(self.vault, kept.record, no_one_cancels)
            if piece.about is not None:
                self.diary.tell(kept.record, piece.about)
        who = Complainant("M. de Vries", "wethouder", "gemeente Lindewaard", "Raadhuisplein 1", "R. Bos")
        about, asks, what, when, amount, proof = self.dossier.answers
        self.answers = AangifteAnswers(
            who,
            prosecution=True,
            damages=True,
            private=self.dossier.private,
            talk=Talk("de burgemeester", about, asks),
            damage=(DamageLine(what, when, amount, proof),),
        )

    def look(self) -> Seen:
        return self.folders.look(self.vault, [self.record], self.answers, lambda _: None, no_one_cancels)

    @property
    def plants(self) -> int:
        """How many times something private was planted in what goes out."""
        return len(self.dossier.told) + sum(len(piece.inside) for piece in self.dossier.pieces)

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
                self._make(self.folders, Shielding())
        return self._in_folder(self.folders, seen)

    def later_leaks(self) -> list[str]:
        """The same of a second folder, with what was added since, and of each paper; after `leaks`."""
        since = self.vault.exports()[-1]
        self.diary.amend(self.record, self.dossier.later, self.dossier.reasons[1])
        seen = self.look()
        told = [letters(hit.words) for hit in seen.texts]
        missed = [one.core for one in self.dossier.told_later if not any(_holds(hit, one) for hit in told)]
        self.target = self.target.with_name(f"{self.target.name} later")
        found = self._in_folder(replace(self.folders, since=since), seen)
        assert (self.target / "aanvulling.pdf").exists()
        return [*missed, *found, *self._in_papers()]

    def _in_folder(self, folders: HandoverFolders, seen: Seen) -> list[str]:
        pieces = tuple(self._decide(one) for one in seen.pieces if one.found.hits)
        texts = self._keep(seen)
        made = self._make(folders, Shielding(texts, pieces))
        self.vault.record_export(made.journal_document, self.clock.now())
        assert verify(self.target).ok
        originals = {given.evidence for given in pieces if given.give == "original"}
        confirmed = {letters(kept.words) for kept in texts}
        return [*self._in_documents(confirmed), *self._in_pieces(originals)]

    def _in_papers(self) -> list[str]:
        leaks: list[str] = []
        for kind in REPORTS:
            report = paper(self.vault, Wanted(kind, "klacht", (self.record,), self.answers), self.library)
            leaks += self._found(kind, _pdf_text(print_report(report, FONTS)), set())
        return leaks

    def _make(self, folders: HandoverFolders, shielding: Shielding) -> MadeFolder:
        answers = replace(self.answers, shielding=shielding)
        return folders.make(self.vault, [self.record], answers, self.target, lambda _: None, no_one_cancels)

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
            text = _pdf_text(file.read_bytes()) if file.suffix == ".pdf" else file.read_text("utf-8")
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


def _pdf_text(data: bytes) -> str:
    """Its words, and every text and stream in the file: what it says of itself, of its pictures and of its letters."""
    text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, check=True, capture_output=True).stdout.decode()
    with pikepdf.open(BytesIO(data)) as document:
        return "\n".join([text, *(words for one in document.objects for words in _texts_of(one))])


def _texts_of(part: pikepdf.Object) -> Iterator[str]:
    """Of one part of a PDF; of what holds pixels, shapes of letters or colours no words can be read."""
    if isinstance(part, pikepdf.String | pikepdf.Name):
        yield str(part)
    elif isinstance(part, pikepdf.Array):
        for one in part:
            yield from _texts_of(one) if not getattr(one, "is_indirect", False) else ()
    elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
        for key, one in part.items():
            yield key
            yield from _texts_of(one) if not getattr(one, "is_indirect", False) else ()
        if isinstance(part, pikepdf.Stream) and "/Width" in part:  # a photo: what it says of itself is plain
            yield part.read_raw_bytes().decode("utf-8", "replace")
        elif isinstance(part, pikepdf.Stream) and not {"/Length1", "/N"} & set(part.keys()):
            plain = part.read_bytes()
            yield from (plain.decode("utf-8", "replace"), plain.decode("utf-16-be", "replace"))


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
