"""A package goes from one vault to another: whole, once, and with what was withheld in plain sight."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeVault
from tests.vault.sample import FLOOR, PNG, findings
from tests.vault.sample import PASSPHRASE as OF_THE_VAULT
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.packages import (
    BEGUN,
    MadePackage,
    OpenedPackage,
    Packages,
    PassphraseOfTheVault,
    Wanted,
    sender_typed,
)
from weerbaar_desktop.application.ports import SealedFile, Vault
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.canonical import Json, decode, encode
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, Stopped
from weerbaar_desktop.domain.evidence import About, Origin
from weerbaar_desktop.domain.incident import Incident, Occurred, Person, withheld_by_sender
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import PackageRefused, Sender, signed_message
from weerbaar_desktop.presentation.incident_shown import incident_shown
from weerbaar_desktop.presentation.package_shown import opened_shown
from weerbaar_desktop.vault.sealed_files import SealedOnDisk

PASSPHRASE = "zeven groene stoelen bij de sloot"
WHO = Sender("Jan Jansen", "griffier")
AT = datetime(2026, 11, 20, 10, 0, tzinfo=HOME_ZONE)


def quiet(_words: str) -> None:
    """Nobody reads how far it is."""


def never() -> bool:
    """Nobody stops it."""
    return False


@dataclass
class Clock:
    """Stands still."""

    moment: datetime = datetime(2026, 11, 22, 21, 40, tzinfo=HOME_ZONE)

    def now(self) -> datetime:
        return self.moment


@dataclass
class Two:
    """A griffier who sends and an official who receives, and where the file goes."""

    sender: Packages
    receiver: Packages
    file: Path

    def made(self, *records: RecordId, **more: object) -> MadePackage:
        """A package with these incidents that stands in the file, and of which the journal knows."""
        wanted = Wanted(records, WHO, **more)  # type: ignore[arg-type]  # what a test asks
        self.sender.begin(self.file, PASSPHRASE)
        made = self.sender.make(wanted, PASSPHRASE, self.file, quiet, never)
        self.sender.note(made)
        return made

    def opened(self) -> OpenedPackage:
        """The package as it was received."""
        return self.receiver.open(self.file, PASSPHRASE, quiet, never)


@pytest.fixture(params=["real", "fake"])
def vaults(request: pytest.FixtureRequest, opening: Opening, tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    """Two vaults that know nothing of each other."""
    if request.param == "fake":
        yield FakeVault(), FakeVault()
        return
    made = (opening.store.create(tmp_path / f"{name}.kluis", OF_THE_VAULT, FLOOR, practice=False) for name in "ab")
    one, two = made
    with closing(one), closing(two):
        yield one, two


@pytest.fixture
def two(vaults: tuple[Vault, Vault], tmp_path: Path) -> Two:
    sealed = SealedOnDisk(FLOOR)
    one, other = (Packages(vault, Clock(), sealed, None) for vault in vaults)
    return Two(one, other, tmp_path / "dossier.pakket")


@pytest.fixture
def record(vaults: tuple[Vault, Vault]) -> RecordId:
    """An incident with two pieces, one made of the other."""
    vault = vaults[0]
    incident = Incident(
        "Er lag een brief.",
        literal_words="Pas op",
        occurred=Occurred(AT),
        place="Dorpsstraat 12",
        persons=(Person(name="De Vries"),),
        unknown=("means",),
        withheld=("told",),
    )
    stored = vault.add_incident(incident, AT)
    piece = vault.attach(stored.record, "brief.png", io.BytesIO(PNG), AT)
    vault.tell_of_evidence(piece.record, About("Een brief", withheld=("sender",)), None, AT)
    made_of = Origin("redacted", piece.record)
    vault.attach(stored.record, "brief zwart.png", io.BytesIO(PNG + b"zwart"), AT, origin=made_of)
    return stored.record


def kinds(vault: Vault) -> list[str]:
    """The kinds of all lines of the journal."""
    return [line.kind for line, _ in vault.lines(vault.head().seq, ())]


def test_what_was_sent_is_what_comes_in(two: Two, record: RecordId) -> None:
    two.receiver.vault.add_incident(Incident("Iets van hier"), AT)
    two.made(record)
    receipt = two.receiver.take_over(two.opened())
    theirs, ours = two.sender.vault.incident(record), two.receiver.vault.incident(receipt.incidents[0])
    same = replace(ours.incident, origin=None, left_out=None, clock_note=None)
    assert same == theirs.incident
    assert ours.record != theirs.record
    for sent, came in zip(theirs.evidence, ours.evidence, strict=True):
        assert (sent.name, sent.sha256, sent.about) == (came.name, came.sha256, came.about)
        originals = (two.sender.vault.evidence_bytes(sent.record), two.receiver.vault.evidence_bytes(came.record))
        assert len({b"".join(original) for original in originals}) == 1
    assert ours.evidence[1].origin == Origin("redacted", ours.evidence[0].record)
    assert findings(two.receiver.vault) == findings(two.sender.vault) == ()


def test_who_receives_it_sees_from_whom_and_what_was_withheld(two: Two, record: RecordId, library: Library) -> None:
    two.made(record, leave_out=("place", "literal_words"))
    opened = two.opened()
    assert opened.package.withheld == 3
    receipt = two.receiver.take_over(opened)
    stored = two.receiver.vault.incident(receipt.incidents[0])
    assert stored.incident.place is None
    assert [key for key in ("place", "literal_words", "told", "means") if withheld_by_sender(stored.incident, key)] == [
        "place", "literal_words", "told",
    ]  # fmt: skip
    shown = incident_shown(stored, library.incident)
    empties = {fact.label: fact.value for fact in shown.facts if fact.empty}
    assert empties["Plaats"] == "Laat ik weg (afzender)"
    assert "Weet ik niet" in empties.values()
    assert "Weggelaten door de afzender" not in {fact.label for fact in shown.facts}  # it stands at each field
    (origin,) = (fact.value for fact in shown.times if fact.label == "Overgenomen van")
    assert "Jan Jansen (griffier)" in origin
    assert "22 november 2026" in origin


def test_a_field_and_a_piece_that_stay_behind_are_not_in_the_file(two: Two, record: RecordId) -> None:
    pieces = two.sender.vault.incident(record).evidence
    made = two.made(record, leave_out=("place",), left_behind=frozenset({pieces[1].record}))
    beginning = SealedOnDisk(FLOOR).open(two.file, PASSPHRASE).beginning
    assert b"Dorpsstraat" not in beginning
    assert b"brief zwart" not in beginning
    (packed,) = made.package.incidents
    assert (len(packed.pieces), packed.pieces_left_out) == (1, 1)
    assert two.sender.vault.incident(record).incident.place == "Dorpsstraat 12"
    receipt = two.receiver.take_over(two.opened())
    assert (len(receipt.exhibits), receipt.withheld) == (1, 3)
    origin = two.receiver.vault.incident(receipt.incidents[0]).incident.origin or ""
    assert "1 bewijsstuk weggelaten door de afzender" in origin


def test_no_word_of_it_stands_readable_in_the_file(two: Two, record: RecordId) -> None:
    two.made(record)
    data = two.file.read_bytes()
    words = ("Dorpsstraat", "De Vries", "Er lag een brief", "Jan Jansen", "brief.png", PASSPHRASE, record)
    assert [word for word in words if word.encode() in data or word.encode("utf-16-le") in data] == []
    assert PNG[:40] not in data
    assert two.sender.vault.description.vault_id.encode() not in data


def test_both_journals_say_so(two: Two, record: RecordId) -> None:
    made = two.made(record, leave_out=("place",), to="mr. Pieters")
    *_, export = (line for line, _ in two.sender.vault.lines(two.sender.vault.head().seq, ()) if line.kind == "export")
    ((_, content),) = two.sender.vault.history(export.record)
    assert content is not None
    assert content.document["what"] == "package"
    assert content.document["code"] == made.code
    assert content.document["incidents"] == [record]
    assert content.document["withheld"] == {"fields": ["place"], "exhibits": []}
    (act,) = two.sender.vault.custody(made.package.pieces[0].record)
    assert (act.act, act.note) == ("packed", "voor mr. Pieters")  # a folder for the police is another act
    assert two.sender.vault.exports() == ()  # nothing can be added to a package
    assert not two.sender.vault.incidents()[0].handed_over  # that is said of a folder for the police
    receipt = two.receiver.take_over(two.opened())
    assert kinds(two.receiver.vault)[-1] == "receipt"
    assert two.receiver.vault.receipts()[0][1] == receipt
    assert (receipt.code, receipt.sender) == (made.code, WHO)
    assert [visit.kind for visit in two.receiver.vault.visits()][:1] == ["received"]
    assert two.sender.last_sender() == WHO


def test_the_same_package_is_taken_over_once(two: Two, record: RecordId) -> None:
    two.made(record)
    receipt = two.receiver.take_over(two.opened())
    again = two.opened()
    assert again.taken_at
    head = two.receiver.vault.head()
    with pytest.raises(PackageRefused, match="al overgenomen"):
        two.receiver.take_over(again)
    assert two.receiver.vault.head() == head
    own = two.receiver.vault.incident(receipt.incidents[0])
    two.receiver.vault.amend_incident(own.record, replace(own.incident, trashed_on=AT), "weg", AT)
    two.receiver.vault.erase_incident(own.record, AT)
    assert not two.opened().taken_at  # erased since: then it may come again
    two.receiver.take_over(two.opened())


def test_another_package_with_the_same_incident_says_so(two: Two, record: RecordId) -> None:
    two.made(record)
    two.receiver.take_over(two.opened())
    two.file = two.file.with_name("nog een.pakket")
    two.made(record, leave_out=("place",))
    opened = two.opened()
    assert (opened.taken_at, opened.known) == ("", 1)


def test_stopping_half_way_leaves_nothing_on_either_side(two: Two, record: RecordId) -> None:
    asked: list[None] = []

    def after_a_while() -> bool:
        asked.append(None)
        return len(asked) > 2

    with pytest.raises(Stopped):
        two.sender.make(Wanted((record,), WHO), PASSPHRASE, two.file, quiet, after_a_while)
    assert not two.file.exists()
    two.made(record)
    opened, head = two.opened(), two.receiver.vault.head()
    asked.clear()
    with pytest.raises(Stopped):
        two.receiver.take_over(opened, cancelled=after_a_while)
    assert two.receiver.vault.head() == head
    assert two.receiver.vault.incidents() == ()
    assert findings(two.receiver.vault) == ()


def test_what_a_killed_program_left_is_removed(two: Two) -> None:
    two.sender.begin(two.file, PASSPHRASE)
    half = two.file.with_name(f".{two.file.name}.part")
    half.write_bytes(b"weerbaar/pakket\x01 half")
    two.sender.settle()
    assert not half.exists()
    two.sender.settle()
    assert two.sender.vault.head().seq == 0


def test_a_package_that_stood_before_the_journal_knew_is_noted_later(two: Two, record: RecordId) -> None:
    two.sender.begin(two.file, PASSPHRASE)
    two.sender.make(Wanted((record,), WHO), PASSPHRASE, two.file, quiet, never)
    two.sender.settle()  # the program ended between the two
    two.sender.settle()
    (line,) = (line for line, _ in two.sender.vault.lines(two.sender.vault.head().seq, ()) if line.kind == "export")
    ((_, content),) = two.sender.vault.history(line.record)
    assert content is not None
    assert content.document == {"what": "package", "file": "dossier.pakket"}
    with pytest.raises(CannotContinue, match="bestaat al"):
        two.made(record)
    two.sender.settle()  # what stood there before is not ours to speak of
    assert kinds(two.sender.vault).count("export") == 1


def test_a_package_that_changed_between_looking_and_taking_over_leaves_nothing(two: Two, record: RecordId) -> None:
    two.made(record)
    opened = two.opened()
    data = bytearray(two.file.read_bytes())
    data[-1] ^= 1
    two.file.write_bytes(data)
    with pytest.raises(PackageRefused, match="beschadigd"):
        two.receiver.take_over(opened)
    assert two.receiver.vault.incidents() == ()
    assert findings(two.receiver.vault) == ()


def test_a_weak_passphrase_no_name_and_a_piece_in_the_vault_itself_are_refused(two: Two, record: RecordId) -> None:
    folder = two.sender.vault.description.folder
    with pytest.raises(CannotContinue, match="korter"):
        two.sender.make(Wanted((record,), WHO), "kort", two.file, quiet, never)
    for name in ("", "x" * 201, "Jan\nJansen"):
        with pytest.raises(RefusedInput):
            two.sender.make(Wanted((record,), Sender(name)), PASSPHRASE, two.file, quiet, never)
    with pytest.raises(CannotContinue, match="kluis zelf"):
        two.sender.make(Wanted((record,), WHO), PASSPHRASE, folder / "a.pakket", quiet, never)
    with pytest.raises(CannotContinue):
        two.sender.make(Wanted((), WHO), PASSPHRASE, two.file, quiet, never)
    assert not two.file.exists()
    assert sender_typed("  Jan \n Jansen ", "") == Sender("Jan Jansen")


def test_more_persons_than_a_package_takes_is_said_before_it_is_made(two: Two) -> None:
    crowd = two.sender.vault.add_incident(Incident("Een menigte.", witnesses=("iemand",) * 501), AT)
    with pytest.raises(PackageRefused, match="500 personen per incident"):
        two.made(crowd.record)


def test_a_disk_that_gives_an_error_is_one_that_is_away(two: Two, tmp_path: Path) -> None:
    begun: Json = {"file": str(tmp_path / ("x" * 300) / "a.pakket"), "there": False}  # it cannot even be looked at
    two.sender.vault.keep_note(BEGUN, begun)
    two.sender.settle()
    assert two.sender.vault.note(BEGUN) == begun


def test_the_passphrase_of_the_vault_never_closes_what_is_given_away(two: Two) -> None:
    with pytest.raises(PassphraseOfTheVault, match="wachtzin van uw kluis"):
        two.sender.begin(two.file, OF_THE_VAULT)
    assert two.sender.vault.note(BEGUN) is None


def test_practice_and_the_real_thing_are_kept_apart(two: Two, record: RecordId) -> None:
    two.made(record)
    opened = two.opened()
    practised = replace(opened, package=replace(opened.package, practice=True))
    with pytest.raises(PackageRefused, match="oefenkluis"):
        two.receiver.take_over(practised)


# -- what a hostile sender could put in it ---------------------------------------------------------

Harm = Callable[[dict[str, Json]], None]


def _put(*path: str | int, value: Json) -> Harm:
    def harm(document: dict[str, Json]) -> None:
        at: Json = document
        for step in path[:-1]:
            at = at[step]  # type: ignore[index]  # a path through the document of a package
        at[path[-1]] = value  # type: ignore[index]  # the same

    return harm


def _double(document: dict[str, Json]) -> None:
    document["incidents"] *= 2  # type: ignore[operator]  # a list, twice


_PIECE = ("incidents", 0, "pieces", 0)
HARMS: dict[str, Harm] = {
    "a path": _put(*_PIECE, "name", value="../../.bashrc"),
    "a path of Windows": _put(*_PIECE, "name", value="..\\autorun.inf"),
    "no name": _put(*_PIECE, "name", value=""),
    "another hash": _put(*_PIECE, "sha256", value="0" * 64),
    "a huge size": _put(*_PIECE, "size", value=2**53 - 1),
    "a small size": _put(*_PIECE, "size", value=1),
    "a size below nothing": _put(*_PIECE, "size", value=-1),
    "an unknown key": _put("incidents", 0, "incident", "shell", value="rm"),
    "an unknown key on top": _put("run", value=True),
    "a record that is none": _put("incidents", 0, "record", value="../x"),
    "in the bin": _put("incidents", 0, "incident", "trashed_on", value="2026-03-03T21:40:00+01:00"),
    "a day that is none": _put("made_at", value="2026-99-99T00:00:00Z"),
    "no account": _put("incidents", 0, "incident", "account", value="   "),
    "withheld and yet there": _put("incidents", 0, "incident", "withheld", value=["account"]),
    "nothing in it": _put("incidents", value=[]),
    "twice the same": _double,
    "a crowd of witnesses": _put("incidents", 0, "incident", "witnesses", value=["x"] * 501),
    "a crowd of persons": _put("incidents", 0, "incident", "persons", value=[{"known": False}] * 501),
    "a sender of two lines": _put("sender", "name", value="Jan\nVerzonden door: de burgemeester"),
    "a sender that turns round": _put("sender", "name", value="Jan\u202e"),
    "a key that is none": _put("key", value="zz"),
    "another key": _put("key", value="1" * 64),
    "older than we know": _put("format", value=0),
    "text for a number": _put("seq", value="1"),
}


@dataclass
class Rewritten:
    """A `SealedFile` of somebody who knows the passphrase and signs with a key of their own."""

    beginning: bytes
    file: SealedFile

    def rest(self) -> object:
        return self.file.rest()


def hostile(two: Two, harm: Harm) -> Rewritten:
    """The package in the file with other words in it, signed anew."""
    file = SealedOnDisk(FLOOR).open(two.file, PASSPHRASE)
    document = decode(file.beginning[64:])
    assert isinstance(document, dict)
    harm(document)
    written = encode(document)
    return Rewritten(two.sender.vault.sign(signed_message(written)) + written, file)


@pytest.mark.parametrize("name", HARMS)
@pytest.mark.parametrize("vaults", ["fake"], indirect=True)
def test_whatever_a_sender_puts_in_it_is_one_sentence_and_leaves_nothing(name: str, two: Two, record: RecordId) -> None:
    two.made(record)
    with pytest.raises(PackageRefused, match="beschadigd"):
        two.receiver.verified(hostile(two, HARMS[name]), quiet, never)  # type: ignore[arg-type]  # it does what is asked


@pytest.mark.parametrize("vaults", ["fake"], indirect=True)
def test_thousands_of_long_names_are_counted_and_not_shown(two: Two, record: RecordId, library: Library) -> None:
    two.made(record)
    opened = two.opened()
    (one,) = opened.package.incidents
    many = replace(one, pieces=tuple(replace(one.pieces[0], name=f"{'x' * 900}{place}") for place in range(5_000)))
    shown = opened_shown(replace(opened, package=replace(opened.package, incidents=(many,))), library.incident)
    assert len(shown.incidents[0].pieces) < 2_000
    assert shown.incidents[0].pieces.endswith("en nog 4980")


@pytest.mark.parametrize("vaults", ["fake"], indirect=True)
@pytest.mark.parametrize(
    "harm",
    [
        _put("incidents", 0, "incident", "known_on", value="2126-03-03T21:40:00+01:00"),
        _put(*_PIECE, "about", "on", value="2126-03-03"),
    ],
)
def test_a_day_to_come_is_said_of_the_clocks_and_leaves_nothing(harm: Harm, two: Two, record: RecordId) -> None:
    two.made(record)
    with pytest.raises(PackageRefused, match="Kijk de klok van deze computer na"):
        two.receiver.verified(hostile(two, harm), quiet, never)  # type: ignore[arg-type]  # it does what is asked


def test_a_computer_whose_clock_is_behind_is_not_told_that_the_package_is_damaged(two: Two, record: RecordId) -> None:
    two.made(record)
    behind = replace(two.receiver, clock=Clock(AT - timedelta(days=30)))
    with pytest.raises(PackageRefused, match="nog moet komen"):
        behind.open(two.file, PASSPHRASE, quiet, never)


def test_a_sender_is_told_of_a_day_to_come_and_not_of_a_bad_disk(two: Two, record: RecordId) -> None:
    two.sender = replace(two.sender, clock=Clock(AT - timedelta(days=30)))
    with pytest.raises(PackageRefused, match="nog moet komen"):
        two.made(record)
    assert not two.file.exists()


@pytest.mark.parametrize("vaults", ["fake"], indirect=True)
def test_a_package_of_a_newer_program_says_so(two: Two, record: RecordId) -> None:
    two.made(record)
    with pytest.raises(PackageRefused, match="nieuwere versie"):
        two.receiver.verified(hostile(two, _put("format", value=2)), quiet, never)  # type: ignore[arg-type]  # the same


@pytest.mark.parametrize("vaults", ["fake"], indirect=True)
def test_a_list_of_nothing_is_refused_before_it_is_read(two: Two, record: RecordId) -> None:
    two.made(record)
    file = SealedOnDisk(FLOOR).open(two.file, PASSPHRASE)
    empty = b'{"incidents":[' + b"[]," * 3_000_000 + b"[]]}"
    with pytest.raises(PackageRefused, match="beschadigd"):
        two.receiver.verified(Rewritten(bytes(64) + empty, file), quiet, never)  # type: ignore[arg-type]  # the same
