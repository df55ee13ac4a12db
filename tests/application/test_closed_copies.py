"""A copy that opens with a password only: which password, which place, what is noted, and what is left."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fake_ways import FakeKeyStore, FakeSecrets
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.closed_copies import (
    LONGEST,
    NOT_PLAIN,
    OF_THE_VAULT,
    TOO_LONG,
    ClosedCopies,
    Form,
    Original,
)
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.new_passphrase import NewPassphrases, PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.application.outgoing_files import DRAFT, OutgoingFiles
from weerbaar_desktop.application.ports import Cancelled, GrowingFile, Progress
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.content.passphrase_words import load_passphrase_words
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, Stopped
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.system.new_file import LargeFiles

CONTENT = Path(__file__).parents[2] / "resources" / "content" / "nl"
INCIDENT = RecordId("1" * 32)
CODE = "c" * 64
PDF = b"%PDF-1.7 een document"
PASSWORD = "paard boom fiets zee lamp tafel"


def untold(_words: str) -> None:
    """For who does not ask how far it is."""


@dataclass
class Closer:
    """Closes by writing the password before what it closes."""

    zipped: list[tuple[Path, str]] = field(default_factory=list)

    def lock(self, pdf: Iterable[bytes], password: str, cancelled: Cancelled) -> Iterator[bytes]:
        yield password.encode()
        yield from pdf

    def write(
        self, folder: Path, code: str, file: GrowingFile, password: str, progress: Progress, cancelled: Cancelled
    ) -> None:
        if cancelled():
            raise Stopped
        self.zipped.append((folder, code))
        file.target.write_text(password)


@pytest.fixture
def closer() -> Closer:
    return Closer()


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def copies(vault: FakeVault, closer: Closer) -> ClosedCopies:
    clock, files = StoppedClock(), LargeFiles()
    judge = NewPassphrases(lambda: load_passphrase_words(CONTENT))
    ways = WaysIn(vault, FakeSecrets(), clock, FakeKeyStore(), judge)
    return ClosedCopies(ways, OutgoingFiles(vault, files, clock), files, closer, closer)


@pytest.fixture
def folder(tmp_path: Path) -> Original:
    place = tmp_path / "map"
    place.mkdir()
    (place / "aangifte.pdf").write_bytes(PDF)
    return Original(place, "klacht", (INCIDENT,), hashlib.sha256(PDF).hexdigest(), CODE)


def made(copies: ClosedCopies, original: Original, form: Form, target: Path) -> Path:
    outgoing = copies.begin(original, form, target)
    copies.write(original, form, outgoing, PASSWORD, untold, no_one_cancels)
    copies.finish(outgoing)
    return outgoing.file.target


def noted(vault: FakeVault) -> list[Document]:
    last = vault.head().seq
    records = [line.record for line, _ in vault.lines(last, ())]
    return [content.document for line, content in vault.lines(last, records) if line.kind == "export" and content]


def test_a_strong_password_of_its_own_is_taken(copies: ClosedCopies) -> None:
    copies.refuse(PASSWORD)


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("vijftien té lang geheim paard zee", NOT_PLAIN),
        ("een\ttab in geheim paard zee lamp", NOT_PLAIN),
        ("x7 " * 34, TOO_LONG),
    ],
)
def test_what_other_programs_read_otherwise_is_refused(password: str, words: str, copies: ClosedCopies) -> None:
    with pytest.raises(RefusedInput) as refused:
        copies.refuse(password + "Qz9 vlinder kruik 81 storm")
    assert refused.value.what == words
    assert LONGEST == 99


def test_one_that_would_do_for_a_vault_may_be_too_weak_for_a_file(copies: ClosedCopies) -> None:
    judge = copies.ways.new_passphrases
    assert judge is not None
    fair = next(
        words
        for words in ("raadslid 2026 is een wachtzin", "de kat van de buren blaft")
        if "bruikbaar" in judge.judge(words).words
    )
    with pytest.raises(PassphraseTooWeak) as refused:
        copies.refuse(fair)
    assert "bruikbaar" not in refused.value.happened
    with pytest.raises(PassphraseTooShort):
        copies.refuse("kort")


def test_that_of_the_vault_is_refused(copies: ClosedCopies, vault: FakeVault) -> None:
    vault.put_way("passphrase", PASSWORD, StoppedClock().now())
    with pytest.raises(RefusedInput) as refused:
        copies.refuse(PASSWORD)
    assert refused.value.what == OF_THE_VAULT


def test_each_copy_is_noted_with_what_it_is_of(
    copies: ClosedCopies, closer: Closer, vault: FakeVault, folder: Original, tmp_path: Path
) -> None:
    assert made(copies, folder, "zip", tmp_path / "weg").name == "weg.zip"
    assert closer.zipped == [(folder.place, CODE)]
    assert made(copies, folder, "pdf", tmp_path / "weg.PDF").read_bytes() == PASSWORD.encode() + PDF
    of = {"of": "klacht", "incidents": [INCIDENT], "code": CODE}
    assert noted(vault) == [{"what": "zip", **of}, {"what": "pdf", **of}]
    assert vault.exports() == ()
    assert vault.draft(DRAFT) is None


def test_a_paper_has_a_closed_copy_too(copies: ClosedCopies, vault: FakeVault, tmp_path: Path) -> None:
    (tmp_path / "notitie.pdf").write_bytes(PDF)
    paper = Original(tmp_path / "notitie.pdf", "gespreksnotitie", (INCIDENT,), hashlib.sha256(PDF).hexdigest())
    made(copies, paper, "pdf", tmp_path / "weg")
    assert noted(vault) == [{"what": "pdf", "of": "gespreksnotitie", "incidents": [INCIDENT]}]


@pytest.mark.parametrize("place", ["map/weg.pdf", "map/bewijs/../weg.pdf"])
def test_a_copy_never_stands_in_the_folder_itself(
    place: str, copies: ClosedCopies, vault: FakeVault, folder: Original, tmp_path: Path
) -> None:
    (tmp_path / "map" / "bewijs").mkdir()
    with pytest.raises(CannotContinue, match="in de map voor de politie zelf"):
        copies.begin(folder, "pdf", tmp_path / place)
    with pytest.raises(CannotContinue, match="in de kluis zelf"):
        copies.begin(folder, "pdf", vault.description.folder / "weg.pdf")
    assert vault.draft(DRAFT) is None


@pytest.mark.parametrize("change", ["gone", "changed"])
def test_a_document_that_is_not_as_it_was_made_is_refused(
    change: str, copies: ClosedCopies, folder: Original, tmp_path: Path
) -> None:
    if change == "gone":
        folder.pdf.unlink()
    else:
        folder.pdf.write_bytes(PDF + b" en meer")
    outgoing = copies.begin(folder, "pdf", tmp_path / "weg.pdf")
    with pytest.raises(CannotContinue, match="staat er niet meer, of het is veranderd"):
        copies.write(folder, "pdf", outgoing, PASSWORD, untold, no_one_cancels)
    copies.give_up(outgoing)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map"]
    assert copies.ways.vault.draft(DRAFT) is None
