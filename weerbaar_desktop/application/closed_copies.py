"""A copy that opens with a password only: the whole folder as one zip file, or one document as a PDF.

The password is one of its own, given to somebody else; so it may never be that of the vault.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from weerbaar_desktop.application.handover_folder import refuse_inside
from weerbaar_desktop.application.new_passphrase import NewPassphrases, require_new_passphrase
from weerbaar_desktop.application.outgoing_files import Outgoing, OutgoingFiles
from weerbaar_desktop.application.ports import Cancelled, FolderZipper, NewFiles, PasswordCopier, Progress
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.handover import AANGIFTE
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.wording import tr

LONGEST: Final = 99
"""Signs of a password that 7-Zip takes for a zip file."""
NOT_PLAIN: Final = tr(
    "Gebruik alleen letters zonder accenten, cijfers, spaties en gewone tekens. Andere tekens leest niet "
    "elk programma hetzelfde."
)
TOO_LONG: Final = tr(
    "Deze wachtzin is te lang voor sommige programma's. Neem hoogstens {longest} tekens.", longest=LONGEST
)
OF_THE_VAULT: Final = tr("Dit is de wachtzin van uw kluis. Neem een andere, want deze geeft u aan iemand anders.")
Form = Literal["zip", "pdf"]
_ENDINGS: Final[dict[Form, str]] = {"zip": ".zip", "pdf": ".pdf"}


@dataclass(frozen=True, slots=True)
class Original:
    """What a closed copy is made of: a folder for the police with its code, or the PDF of a paper ("" for the code).

    what: the way or the kind of paper; incidents: what it is about; sha256: 64 hex of its PDF as it was made.
    """

    place: Path
    what: str
    incidents: tuple[RecordId, ...]
    sha256: str
    code: str = ""

    @property
    def pdf(self) -> Path:
        """The document in it that is read first."""
        return self.place / AANGIFTE if self.code else self.place


class OriginalGone(CannotContinue):
    """What a copy was to be made of cannot be read any more."""

    def __init__(self) -> None:
        super().__init__(
            tr("Het document staat er niet meer, of het is veranderd."),
            tr("Uw kluis is niet veranderd. Er is geen kopie gemaakt."),
            tr("Sluit de schijf weer aan waar het op staat, of maak het opnieuw."),
        )


@dataclass(frozen=True, slots=True)
class ClosedCopies:
    """Closed copies of one open vault; `write` belongs outside the writer's thread, the others in it."""

    ways: WaysIn
    outgoing: OutgoingFiles
    files: NewFiles
    copier: PasswordCopier
    zipper: FolderZipper

    @property
    def judge(self) -> NewPassphrases | None:
        """Who judges a password; None where only the length counts, for tests."""
        judge = self.ways.new_passphrases
        return judge.for_files() if judge else None

    def refuse(self, password: str) -> None:
        """Raise RefusedInput, PassphraseTooShort or PassphraseTooWeak for a password that may not close a copy."""
        if not (password.isascii() and password.isprintable()):
            raise RefusedInput("", NOT_PLAIN)
        if len(password) > LONGEST:
            raise RefusedInput("", TOO_LONG)
        require_new_passphrase(password, self.judge)
        if self.ways.vault.fits("passphrase", password):
            raise RefusedInput("", OF_THE_VAULT)

    def begin(self, original: Original, form: Form, target: Path) -> Outgoing:
        """Remember where the copy is going to be made; raises CannotContinue for a place that it may not have."""
        file = target if target.suffix.lower() == _ENDINGS[form] else target.with_name(f"{target.name}{_ENDINGS[form]}")
        refuse_inside(file, self.ways.vault.description.folder)
        if original.code and file.resolve().is_relative_to(original.place.resolve()):
            raise CannotContinue(
                tr("Deze plek ligt in de map voor de politie zelf. Met een bestand erbij klopt die map niet meer."),
                tr("Er is niets gemaakt."),
                tr("Kies een plek naast de map."),
            )
        return self.outgoing.begin(file, copy_document(original, form))

    def write(
        self, original: Original, form: Form, file: Outgoing, password: str, progress: Progress, cancelled: Cancelled
    ) -> None:
        """The copy under its name, whole and on disk; raises CannotContinue, Stopped: then there is none."""
        if form == "zip":
            self.zipper.write(original.place, original.code, file.file, password, progress, cancelled)
            return
        progress(tr("De kopie wordt gemaakt"))
        pieces = self.copier.lock(_unchanged(original), password, cancelled)
        self.files.write(file.file.target, file.file.half, pieces)

    def finish(self, file: Outgoing) -> None:
        """Note in the journal that the copy was made."""
        self.outgoing.finish(file)

    def give_up(self, file: Outgoing) -> None:
        """Forget one that ended without a file."""
        self.outgoing.give_up(file)


def _unchanged(original: Original) -> Iterator[bytes]:
    """The PDF as it was made; raises OriginalGone."""
    try:
        document = original.pdf.read_bytes()
    except OSError as error:
        raise OriginalGone from error
    if hashlib.sha256(document).hexdigest() != original.sha256:
        raise OriginalGone
    yield document


def copy_document(original: Original, form: Form) -> Document:
    """What the journal keeps of a closed copy."""
    document: Document = {"what": form, "of": original.what, "incidents": [*original.incidents]}
    return {**document, "code": original.code} if original.code else document
