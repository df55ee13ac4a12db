"""Looking for private values inside a piece of evidence, and inside the files in it: where, and what was not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Reading, Viewer
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.received import ClaimKey, Received
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.shielding import sentence_around
from weerbaar_desktop.domain.wording import said, tr

MOST_HITS: Final = 200
"""Of one piece: who decides of it needs no more to see."""
DEEPEST: Final = 3
"""A mail in a mail in a mail."""
MOST_INSIDE: Final = 100
"""Files of one piece that are opened, each in a process of its own."""
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of what is searched; it has to fit in memory."""
DAMAGED: Final = tr("Beschadigd, dus het kan niet mee. Zet het terug uit een reservekopie, of kies ‘Niets’")
_PLACES: Final[dict[ClaimKey, str]] = {
    "from": tr("Afzender"), "to": tr("Ontvanger"), "cc": tr("Ontvanger"), "reply_to": tr("Antwoordadres"),
    "return_path": tr("Retouradres"), "subject": tr("Onderwerp"), "route": tr("Route van de mail"),
    "place": tr("Plaats van de opname"), "device": tr("Toestel"), "title": tr("Titel"), "author": tr("Maker"),
    "people": tr("Deelnemers"), "account": tr("Afzender"),
}  # fmt: skip
_ABOUT_IT: Final = tr("Gegevens van het bestand")
_PICTURES: Final = frozenset({"jpg", "png", "webp", "gif", "heic"})
_SOUND: Final = frozenset({"mp3", "m4a", "wav", "ogg"})
_FILM: Final = frozenset({"mp4", "mov"})


@dataclass(frozen=True, slots=True)
class PieceHit:
    """A private value in a piece: the part of the piece in words, the sentence around it, and as it is written."""

    where: str
    sentence: str
    words: str


@dataclass(frozen=True, slots=True)
class PieceFound:
    """What was found in one piece, and what of it only a person can look at, each a few words.

    damaged: the original is not what was stored, so it can go to nobody.
    """

    hits: tuple[PieceHit, ...] = ()
    unseen: tuple[str, ...] = ()
    damaged: bool = False


@dataclass
class _Notes:
    """Gathers what is found, each once."""

    shield: Shield
    hits: dict[PieceHit, None] = field(default_factory=dict)
    unseen: dict[str, None] = field(default_factory=dict)
    inside: int = 0
    failed: bool = False
    damaged: bool = False

    def search(self, where: str, text: str) -> None:
        for start, end in self.shield.spans(text):
            if len(self.hits) < MOST_HITS:
                self.hits[PieceHit(where, sentence_around(text, start, end), text[start:end])] = None

    def found(self) -> PieceFound:
        return PieceFound(tuple(self.hits), tuple(self.unseen), self.damaged)


@dataclass(frozen=True, slots=True)
class _File:
    """A piece, or a file in it: `where` names it, "" for the piece itself; `load` gives its bytes."""

    where: str
    extension: str
    size: int
    load: Callable[[], Iterable[bytes]]
    depth: int = 0


class PieceSearch:
    """Searches pieces through the viewer; a piece never changes, so what was found once is remembered until lock.

    What could not be read is tried again the next time: a busy computer may have been all that was wrong.
    """

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self._known: dict[tuple[str, str, Shield], PieceFound] = {}

    def look(self, vault: Reading, piece: Evidence, shield: Shield, cancelled: Cancelled) -> PieceFound:
        """What of `shield` stands in the piece. May take seconds; raises Stopped.

        What cannot be opened is no error: it is named among what was not seen. Nor is an original that is not what was
        stored: whoever decides of it has to know before anything is made, also where there is nothing to look for.
        """
        key = (piece.sha256, piece.extension, shield)
        if key in self._known:
            return self._known[key]
        notes = _Notes(shield)
        waiting = [_File("", piece.extension, piece.size, lambda: vault.evidence_bytes(piece.record))]
        while waiting:
            self._search(notes, waiting.pop(0), waiting, cancelled)
        found = notes.found()
        if not notes.failed:
            self._known[key] = found
        return found

    def _search(self, notes: _Notes, file: _File, waiting: list[_File], cancelled: Cancelled) -> None:
        """One file, and those in it among what waits; without anything to look for it is not opened."""
        _say_unseen(notes, file)
        heard = file.extension in _SOUND | _FILM
        known = self._viewer.opens(file.extension) and (file.size <= LARGEST or heard)
        # Whole before anybody reads it, so that the vault has vouched for it; only of a film the beginning is enough.
        try:
            source = file.load() if heard else _vouched(file, keep=known and bool(notes.shield.needles))
        except CannotContinue:
            notes.failed = notes.damaged = True
            notes.unseen[DAMAGED] = None
            return
        if not notes.shield.needles:
            return
        if not known:
            notes.unseen[_named(file.where, tr("hier niet te doorzoeken: kijk zelf"))] = None
            return
        try:
            waiting.extend(self._read(notes, file, source, cancelled))
        except Stopped:
            raise
        except CannotContinue:
            notes.failed = True
            notes.unseen[_named(file.where, tr("niet helemaal te lezen: kijk zelf"))] = None

    def _read(self, notes: _Notes, file: _File, source: Iterable[bytes], cancelled: Cancelled) -> Iterator[_File]:
        """Searches one file and gives those in it."""
        received = self._viewer.words(source, file.extension, cancelled)
        _search(notes, file.where, received)
        for part in received.parts:
            inside = f"{file.where}, " if file.where else ""
            where = inside + tr("bijlage {number}", number=part.number)
            notes.search(tr("Naam van {where}", where=where), part.name)
            notes.inside += 1
            if file.depth >= DEEPEST or notes.inside > MOST_INSIDE or part.size > LARGEST:
                notes.unseen[_named(where, tr("niet doorzocht: kijk zelf"))] = None
                continue
            try:
                taken = self._viewer.part(source, file.extension, part.number, cancelled)
            except Stopped:
                raise
            except CannotContinue:  # locked or damaged: the others may be whole
                notes.failed = True
                notes.unseen[_named(where, tr("niet doorzocht: kijk zelf"))] = None
                continue
            extension = extension_of(taken[:HEAD_BYTES])
            yield _File(where, extension, len(taken), partial(_whole, taken), file.depth + 1)


def _vouched(file: _File, *, keep: bool) -> tuple[bytes, ...]:
    """All of a file, read to its end, of which nothing is held unless one asks to `keep` it."""
    pieces = file.load()
    if keep:
        return (b"".join(pieces),)
    for _ in pieces:
        pass
    return ()


def _whole(data: bytes) -> tuple[bytes]:
    return (data,)


def _search(notes: _Notes, inside: str, received: Received) -> None:
    for claim in received.claims:
        where = _PLACES.get(claim.key, _ABOUT_IT)
        notes.search(_named(inside, where), claim.value)
        if claim.key == "place" and notes.shield.home:
            words = tr("De foto zegt waar die is gemaakt: {place}. Kijk of dat bij uw huis is.", place=claim.value)
            notes.hits[PieceHit(_named(inside, where), words, claim.value)] = None
    for message in received.messages:
        for text in (message.sender, message.text, message.media):
            notes.search(_named(inside, tr("Bericht {number}", number=message.number)), text)
    notes.search(_named(inside, _ABOUT_IT if received.kind == "picture" else tr("Tekst")), received.text)
    for entry in received.unread:
        notes.unseen[_named(inside, entry.told(said))] = None


def _say_unseen(notes: _Notes, file: _File) -> None:
    """What no program here can read: what is in a picture, what is said."""
    if file.extension in _PICTURES or file.extension == "pdf":
        notes.unseen[_named(file.where, tr("beeld: kijk zelf"))] = None
    elif file.extension in _SOUND:
        notes.unseen[_named(file.where, tr("geluid: luister zelf"))] = None
    elif file.extension in _FILM:
        notes.unseen[_named(file.where, tr("beeld en geluid: kijk en luister zelf"))] = None


def _named(inside: str, words: str) -> str:
    """The words, with the file in the piece that they are about in front."""
    joined = f"{inside}, {words}" if inside else words
    return joined[:1].upper() + joined[1:]
