"""A handover from beginning to end, so that one that was cut off is found again: nothing readable is left unseen."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import saved_files
from weerbaar_desktop.application.going_out import GoingOut
from weerbaar_desktop.application.handover_folder import MadeFolder
from weerbaar_desktop.application.ports import Clock, FolderWriter, Vault
from weerbaar_desktop.domain.canonical import NotCanonical
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import Damaged, NoSuchRecord
from weerbaar_desktop.domain.handover import MANIFEST, case_in, exhibits_in, noted
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.wording import tr

DRAFT: Final = "export"
"""Kept from before the first file until the journal has noted the handover."""
BEFORE_WAYS: Final = "aangifte"
"""What a folder is for where nobody said so: all of an earlier version were."""
_SESSION: Final = secrets.token_hex(8)
HANDED_OVER: Final = "in de map bij een aangifte"
STOPPED: Final = tr(
    "Het programma ging op slot of stopte terwijl het daarmee bezig was. "
    "Er is niets van blijven staan en uw antwoorden zijn bewaard. Maak de map opnieuw als u verder wilt."
)


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What an export that was cut off left behind: half folders with readable text, and a whole one not yet noted.

    `what` is what it was made for, `klacht` whether it may be a klacht: False too where nobody knows.
    """

    target: Path
    half: tuple[Path, ...]
    whole: bool
    what: str = BEFORE_WAYS
    klacht: bool = False

    @property
    def words(self) -> str:
        """One sentence for the person; "" when nothing is left."""
        if self.half:
            return tr(
                "Een map voor de politie is niet afgemaakt. Er staat leesbare tekst in ‘{parent}’.",
                parent=self.target.parent,
            )
        if self.whole:
            return tr(
                "De map ‘{target}’ is gemaakt, maar dat staat nog niet in het journaal van uw kluis.",
                target=self.target,
            )
        return ""


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A folder that is being written, and by which session; "" when that has ended and something may be left.

    `what` and `klacht` are as in `LeftOver`.
    """

    target: Path
    session: str
    what: str = BEFORE_WAYS
    klacht: bool = False


@dataclass(frozen=True, slots=True)
class Exports:
    """The handovers of one open vault; every method belongs in the writer's thread.

    What this `session` is still writing is nothing that was left behind.
    """

    vault: Vault
    writer: FolderWriter
    clock: Clock
    session: str = _SESSION

    @property
    def going_out(self) -> GoingOut:
        """Where the vault remembers them."""
        return GoingOut(self.vault, DRAFT, self.clock)

    def begin(self, target: Path, what: str = BEFORE_WAYS, *, klacht: bool = False) -> None:
        """Remember in the vault where a folder is going to be written, for which way, and whether it may be a klacht.

        The manifest of one that is noted later does not say that, and where none was made its term goes on.
        Raises CannotContinue where something stands already: what is whole there later must be ours.
        """
        self.writer.refuse(target)
        self._keep([*self._kept(), UnderWay(target.absolute(), self.session, what, klacht)])

    def finish(self, made: MadeFolder) -> None:
        """Note the handover and each piece in it in the journal, and forget that it was under way."""
        with self.vault.together():
            self._note(made.journal_document, made.exhibits)
            saved_files.note(self.vault, made.folder.absolute())
            self._forget(made.folder.absolute())

    def give_up(self, target: Path) -> None:
        """Forget an export that ended without a folder; half a one on a disk that went away is looked at later."""
        ended = UnderWay(target.absolute(), "")
        self._forget(ended.target)
        if not saved_files.is_here(ended.target.parent) or self._half(ended.target):
            self._keep([*self._kept(), ended])

    def left_over(self) -> LeftOver | None:
        """What an earlier export left behind, or None; forgets those that left nothing.

        A stick that is not here now is asked again the next time. Where the vault cannot say what was under way, its
        check tells of that: it keeps nobody from reading the rest.
        """
        try:
            earlier = self._of_earlier()
        except Damaged:
            return None
        for kept in earlier:
            whole = (kept.target / MANIFEST).is_file()
            found = LeftOver(kept.target, self._half(kept.target), whole, kept.what, kept.klacht)
            if found.words:
                return found
            self._forget(kept.target)
        return None

    def take_stopped(self) -> str:
        """Words, once, about an export that a lock or the end of the program stopped and that left nothing; or ""."""
        return STOPPED if self._of_earlier() and self.left_over() is None else ""

    def settle(self, found: LeftOver) -> None:
        """Erase half folders and note a whole one in the journal; raises CannotContinue where the disk refuses."""
        for folder in found.half:
            self.writer.erase_unfinished(folder)
        with self.vault.together():
            if found.whole:
                self._note(*self._handed_over(found))
            self._forget(found.target)

    def settle_left_over(self) -> None:
        """The same with what was left behind, if anything was."""
        if found := self.left_over():
            self.settle(found)

    def _half(self, target: Path) -> tuple[Path, ...]:
        return tuple(self.writer.unfinished(target))

    def _kept(self) -> list[UnderWay]:
        return [
            UnderWay(
                Path(str(one.get("target"))),
                str(one.get("session", "")),
                str(one.get("what") or BEFORE_WAYS),
                one.get("klacht") is True,
            )
            for one in self.going_out.rows()
        ]

    def _of_earlier(self) -> list[UnderWay]:
        """Of other sessions than this one, where the disk is here."""
        return [one for one in self._kept() if one.session != self.session and saved_files.is_here(one.target.parent)]

    def _keep(self, under_way: Iterable[UnderWay]) -> None:
        self.going_out.keep(
            {"target": str(one.target), "session": one.session, "what": one.what, "klacht": one.klacht}
            for one in under_way
        )

    def _forget(self, target: Path) -> None:
        self._keep(one for one in self._kept() if one.target != target)

    def _note(self, document: Document, exhibits: Iterable[tuple[RecordId, str]]) -> None:
        now = within_reach(self.clock.now())
        self.vault.record_export(document, now)
        for record, digest in exhibits:
            with suppress(NoSuchRecord):  # it was erased while the folder was made
                self.vault.record_custody(record, "handed_over", digest, now, note=HANDED_OVER)

    def _handed_over(self, found: LeftOver) -> tuple[Document, tuple[tuple[RecordId, str], ...]]:
        """What a whole folder holds by its manifest, as `finish` notes it; only its name where that is not to be read,
        or is of another vault. What was covered in it stands in no manifest.
        """
        try:
            case = case_in((found.target / MANIFEST).read_bytes())
            document: Document = {"what": found.what, **noted(case)}
            if not found.klacht:
                document["klacht"] = False
            if case["vault"] == self.vault.description.vault_id:
                return document, tuple(self._known(exhibits_in(case)))
        except (OSError, NotCanonical, KeyError, TypeError):
            pass  # somebody changed it since: that it was made is noted all the same
        return {"what": found.what, "folder": found.target.name}, ()

    def _known(self, exhibits: Iterable[tuple[RecordId, str]]) -> Iterator[tuple[RecordId, str]]:
        """Those that are in this vault as they are named."""
        for record, digest in exhibits:
            with suppress(NoSuchRecord):
                if self.vault.evidence(record).sha256 == digest:
                    yield record, digest
