"""Foreign things in every place of a vault: a sentence that helps, no error of ours, and what was there is not lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.faults.harm.harming import FILM, asked_of, opened, read_until_refused
from tests.faults.harm.places import PLACES, THINGS, put_back, put_instead
from tests.vault.sample import NOW, file, findings, incident
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.store import SqlCipherStore

HARMLESS = {
    "kluis.db-wal": {"nothing", "an empty file", "zeros", "a photo", "plain SQLite", "half of it"},
    "kluis.db-shm": {"nothing", "an empty file", "zeros", "a photo", "plain SQLite", "half of it"},
    "slot.lock": {"nothing", "an empty file", "zeros", "a photo", "plain SQLite", "half of it"},
    "tmp": {"nothing", "a folder"},
}
"""Where something else than ours makes no difference: it is written anew, or not looked at."""
COPY = "kop.json.vorige"
"""Nothing is read from it but for a repair, and opening may write it anew: it need not be said."""
LINKS = {name for name in THINGS if name.startswith("a link")}


def place_of(folder: Path, name: str) -> Path:
    """The place; the film is the largest piece of evidence."""
    if name == "film.wbx":
        return max(folder.rglob("*.wbx"), key=lambda path: path.stat().st_size)
    return folder / name


def said_by(act: Callable[[], object]) -> list[str]:
    """The sentence of what cannot be done, or nothing; everything else comes out."""
    try:
        act()
    except CannotContinue as error:
        return [whole(error)]
    return []


def whole(error: CannotContinue) -> str:
    """What happened, when it also says what is safe and what to do."""
    assert all(part.endswith(".") for part in (error.happened, error.safe, error.todo)), error
    return error.happened


def read_whole(vault: Vault, record: RecordId) -> None:
    """One piece, to its end."""
    for _ in vault.evidence_bytes(record):
        pass


def live_with(vault: Vault) -> list[str]:
    """Read all, save one of each, and check: what was said."""
    asked_of(vault)
    records = [RecordId(row.record) for row in vault.incidents()]
    said = said_by(lambda: vault.add_incident(incident("erbij"), NOW))
    said += said_by(lambda: vault.attach(records[0], "x.png", file(), NOW))
    said += said_by(lambda: vault.save_draft("quick_entry", {"account": "x"}, NOW))
    for record in records:
        for piece in vault.incident(record).evidence:
            said += said_by(partial(read_whole, vault, piece.record))
    return said + [found.what for found in findings(vault)]


@pytest.mark.parametrize("name", PLACES)
def test_something_else_in_a_place_is_said_and_costs_nothing(filled: Path, vault_keys: VaultKeys, name: str) -> None:
    before = opened(filled, vault_keys)
    count, head = before.incident_count(), before.head()
    before.close()
    for thing in THINGS:
        place = place_of(filled, name)
        put_instead(place, thing)
        said = said_by(lambda: SqlCipherStore().describe(filled))
        try:
            vault = opened(filled, vault_keys)
        except CannotContinue as error:
            said.append(whole(error))
        else:
            said += live_with(vault)
            vault.close()
        put_back(place)
        harmless = thing in HARMLESS.get(name, ()) and thing not in LINKS
        assert bool(said) != harmless or name == COPY, (thing, said)
        vault = opened(filled, vault_keys)
        assert vault.incident_count() >= count, thing
        assert (head.seq, head.hash) == (head.seq, vault._journal.hash_of(head.seq)), thing
        vault.close()


def test_a_link_out_of_the_vault_is_named_by_the_check(filled: Path, vault_keys: VaultKeys) -> None:
    for name in ("kop.json", "kluis.db", "bijlagen", "film.wbx"):
        place = place_of(filled, name)
        put_instead(place, "a link out of the vault")
        vault = opened(filled, vault_keys)
        assert [(found.where, found.what) for found in findings(vault)] == [
            (place.relative_to(filled).as_posix(), "Dit staat op een andere plek. Hier staat alleen een verwijzing.")
        ]
        vault.close()
        put_back(place)


@pytest.mark.parametrize("name", ["slot.lock", "kluis.db-wal", "kluis.db-shm"])
def test_a_folder_where_a_file_belongs_is_not_called_a_broken_disk(
    filled: Path, vault_keys: VaultKeys, name: str
) -> None:
    put_instead(filled / name, "a folder")
    with pytest.raises(trouble.StorageTrouble) as caught:
        opened(filled, vault_keys).add_incident(incident(), NOW)
    assert str(caught.value) == (
        "In de map van de kluis staat iets op een plek waar het niet hoort. Dit is niet opgeslagen. "
        "Alles wat eerder is opgeslagen, staat er nog. "
        "Zet een reservekopie terug, of vraag iemand die u vertrouwt om hulp."
    )


def test_foreign_evidence_is_never_handed_out(filled: Path, vault_keys: VaultKeys) -> None:
    place = place_of(filled, "film.wbx")
    record = RecordId(place.stem)
    vault = opened(filled, vault_keys)
    for thing in THINGS:
        if thing == "a link out of the vault":
            continue
        put_instead(place, thing)
        handed_out, said = read_until_refused(vault.evidence_bytes(record))
        put_back(place)
        assert said == "Het bewijsstuk ‘film.mp4’ is beschadigd of ontbreekt.", thing
        assert FILM.startswith(handed_out)
        assert not handed_out or thing == "half of it"
    vault.close()
