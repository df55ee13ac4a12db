"""Choices of the diary under a name of one's own: words to search for, and what the list is narrowed to.

They are a note in the vault, as what somebody noticed in an exercise is, and no record of the journal as what is one's
own is (decision 25): they say how somebody looks and nothing of what happened, so they need no history. One that is
removed can be brought back until something else is done, and is gone after that. A note stands in the database, so
every copy of the vault holds it; folders and packages are made of records, so nothing of it leaves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from weerbaar_desktop.application.ports import RowFilter, Vault
from weerbaar_desktop.application.undoing import Done, with_way_back
from weerbaar_desktop.domain.canonical import Json, is_whole
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Channel, IncidentKind, RowStatus
from weerbaar_desktop.domain.wording import tr

NOTE: Final = "diary_choices"
LONGEST_NAME, LONGEST_WORDS, MOST = 60, 1000, 50
_NAME: Final = "name"


@dataclass(frozen=True, slots=True)
class SavedChoice:
    """What the field to search in and the choices beside it held; `concept` is no choice of a person."""

    name: str
    words: str = ""
    year: int | None = None
    kind: IncidentKind | None = None
    who: str = ""
    channel: Channel | None = None
    status: RowStatus | None = None
    place: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def only(self) -> RowFilter:
        """What the list is narrowed to."""
        return RowFilter(
            self.year, self.kind, self.who, self.channel, self.status,
            place=self.place, since=self.since, until=self.until,
        )  # fmt: skip

    def holds(self, words: str, only: RowFilter) -> bool:
        """Whether this is what stands there now."""
        return (self.words, self.only) == (words, replace(only, concept=()))


def choice_of(name: str, words: str, only: RowFilter) -> SavedChoice:
    """What stands there now, under this name."""
    return SavedChoice(
        name, words, only.year, only.kind, only.who, only.channel, only.status, only.place, only.since, only.until
    )


@dataclass(frozen=True, slots=True)
class SavedChoices:
    """The choices of one open vault, each with another name; all methods belong in the writer's thread."""

    vault: Vault

    def read(self) -> tuple[SavedChoice, ...]:
        """All that this program can read, by name; one of a newer program stays in the vault unseen."""
        found = (_choice(document) for document in self._documents())
        return tuple(sorted((one for one in found if one is not None), key=lambda one: one.name.casefold()))

    def keep(self, choice: SavedChoice) -> tuple[SavedChoice, ...]:
        """One more; returns all of them. Raises RefusedInput when its name or words cannot stand."""
        documents = self._documents()
        if len(documents) >= MOST:
            raise RefusedInput(_NAME, tr("er staan al {most} keuzes. Verwijder er eerst een.", most=MOST))
        kept = replace(choice, name=self._free(choice.name, documents))
        if len(kept.words) > LONGEST_WORDS or not all(map(is_whole, (kept.words, kept.who, kept.place))):
            raise RefusedInput(_NAME, tr("de woorden in het zoekveld zijn te lang om te bewaren."))
        return self._store([*documents, to_document(kept)])

    def rename(self, name: str, new: str) -> tuple[SavedChoice, ...]:
        """The same choice under another name; returns all of them. Raises RefusedInput."""
        documents = self._documents()
        others = [document for document in documents if not _is_called(document, name)]
        called = self._free(new, others)
        return self._store(
            [{**document, _NAME: called} if _is_called(document, name) else document for document in documents]
        )

    def remove(self, name: str) -> Done[tuple[SavedChoice, ...]]:
        """Without this one; makes the others."""

        def remove() -> tuple[SavedChoice, ...]:
            return self._store([document for document in self._documents() if not _is_called(document, name)])

        return with_way_back(self._documents, remove, self._store)

    def _free(self, typed: str, taken: Sequence[dict[str, Json]]) -> str:
        """The name as it is kept; raises RefusedInput when it is none, or another has it."""
        name = " ".join(typed.split())
        if not name:
            raise RefusedInput(_NAME, tr("geef de keuze een naam."))
        if len(name) > LONGEST_NAME or not is_whole(name):
            raise RefusedInput(
                _NAME, tr("de naam is te lang. Houd het bij {longest_name} tekens.", longest_name=LONGEST_NAME)
            )
        if any(_is_called(document, name) for document in taken):
            raise RefusedInput(_NAME, tr("er is al een keuze met deze naam. Kies een andere naam."))
        return name

    def _documents(self) -> list[dict[str, Json]]:
        found = self.vault.note(NOTE)
        return [document for document in found if isinstance(document, dict)] if isinstance(found, list) else []

    def _store(self, documents: list[dict[str, Json]]) -> tuple[SavedChoice, ...]:
        self.vault.keep_note(NOTE, [*documents])
        return self.read()


def follow_name(vault: Vault, before: str, after: str) -> None:
    """Choices of whom was called `before` are of `after`: they would find nobody any more."""
    found = vault.note(NOTE)
    documents = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    if any(one.get("who") == before for one in documents):
        vault.keep_note(NOTE, [{**one, "who": after} if one.get("who") == before else one for one in documents])


def _is_called(document: dict[str, Json], name: str) -> bool:
    return str(document.get(_NAME)).casefold() == name.casefold()


def _choice(document: Json) -> SavedChoice | None:
    try:
        return from_document(SavedChoice, document)
    except RefusedInput:
        return None
