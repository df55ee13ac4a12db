"""Who belongs together: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fake_counting import every_stretch
from tests.vault.sample import NOW, UNKNOWN, findings
from weerbaar_desktop.application.ports import RowFilter, Vault
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import Incident, Person
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey, StoredPerson

AT = "2026-03-05T20:40:05Z"
JAN, BOOS, NUMBER, PLATE = (
    PersonKey("name", "Jan"), PersonKey("handle", "@boos"), PersonKey("number", "+31 6 12345678"),
    PersonKey("plate", 'AB-"12"'),
)  # fmt: skip
NAMED = (
    Person(name=" Jan "), Person(alias="@boos"), Person(description="Belde met +31 6 12345678, laat."),
    Person(plate='AB-"12"'), Person(name="Piet", handle="+31 6 123456789"),
)  # fmt: skip
NO_ONE = Person(known=False)


def who(vault: Vault, asked: str) -> list[str]:
    """What every list holds, narrowed to these words."""
    only = RowFilter(who=asked)
    rows = vault.incidents(only=only)
    assert vault.incident_count(only) == len(vault.search(["geroep"], only=only)) == len(rows)
    assert sum(one.number for one in every_stretch(vault.counting, only)) == len(rows)
    return sorted(row.first_words for row in rows)


class PersonsContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_who_belongs_together_is_kept_with_what_was_taken_apart_and_why(self, vault: Vault) -> None:
        joined, other = vault.add_person(JoinedPerson((JAN, BOOS)), NOW), vault.add_person(JoinedPerson((PLATE,)), NOW)
        assert joined == StoredPerson(joined.record, JoinedPerson((JAN, BOOS)), AT, AT, 1)
        apart = replace(joined.person.without("@boos"), name="De beller")
        later = vault.amend_person(joined.record, apart, "uit elkaar gehaald", NOW + timedelta(days=1))
        assert later == StoredPerson(joined.record, JoinedPerson((JAN,), "De beller"), AT, "2026-03-06T20:40:05Z", 2)
        assert vault.person(joined.record) == vault.reader().person(joined.record) == later
        assert vault.persons() == vault.reader().persons() == (later, other)
        (line, first), (_, second) = vault.history(joined.record)
        assert first is not None
        assert second is not None
        assert (line.kind, first.document["keys"]) == ("person", [_written(JAN), _written(BOOS)])
        assert (second.document["keys"], second.document["reason"]) == ([_written(JAN)], "uit elkaar gehaald")
        assert findings(vault) == ()

    def test_one_is_erased_by_itself(self, vault: Vault) -> None:
        vault.add_incident(Incident("geroep", persons=(NAMED[0],)), NOW)
        gone, stays = (
            vault.add_person(JoinedPerson((JAN, BOOS), "De beller"), NOW),
            vault.add_person(JoinedPerson((PLATE,)), NOW),
        )
        vault.amend_person(gone.record, JoinedPerson((JAN,)), "uit elkaar gehaald", NOW)
        vault.erase_person(gone.record, NOW)
        assert (vault.persons(), vault.filter_choices().who) == ((stays,), ("Jan",))
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        with pytest.raises(NoSuchRecord, match=gone.record):
            vault.erase_person(gone.record, NOW)
        assert findings(vault) == ()

    def test_of_them_one_that_is_not_there_is_named(self, vault: Vault) -> None:
        incident = vault.add_incident(Incident("geroep"), NOW).record
        for record in (RecordId(UNKNOWN), incident):
            with pytest.raises(NoSuchRecord, match=record):
                vault.person(record)
            with pytest.raises(NoSuchRecord, match=record):
                vault.amend_person(record, JoinedPerson(()), "reden", NOW)

    def test_narrowed_to_a_joined_person_every_list_holds_what_any_key_was_written_in(self, vault: Vault) -> None:
        for number, person in enumerate(NAMED):
            vault.add_incident(Incident(f"geroep {number}", persons=(person,)), NOW)
        assert vault.filter_choices().who == ("@boos", "Jan", "Piet")
        stored = vault.add_person(JoinedPerson((JAN, BOOS, NUMBER, PLATE)), NOW)
        all_four = [f"geroep {number}" for number in range(4)]
        assert all(who(vault, key.words) == all_four for key in stored.person.keys)
        assert (vault.filter_choices().who, who(vault, "Piet")) == (("Jan", "Piet"), ["geroep 4"])
        vault.amend_person(stored.record, replace(stored.person.without("Jan"), name="De beller"), "apart", NOW)
        assert vault.filter_choices().who == ("De beller", "Jan", "Piet")
        assert (who(vault, "Jan"), who(vault, "De beller")) == (all_four[:1], all_four[1:])
        vault.add_incident(Incident("geroep 5", persons=(Person(name="De beller"),)), NOW)
        assert vault.filter_choices().who == ("De beller", "Jan", "Piet")
        assert who(vault, "De beller") == who(vault, "@boos") == [*all_four[1:], "geroep 5"]

    def test_everybody_outside_the_bin_is_named_once(self, vault: Vault) -> None:
        for person in (*NAMED, *NAMED):
            vault.add_incident(Incident("geroep", persons=(person, NO_ONE)), NOW)
        assert set(vault.named_persons()) == {*NAMED, NO_ONE}
        assert vault.named_persons() == vault.reader().named_persons()
        assert len(vault.named_persons()) == len(NAMED) + 1
        vault.add_person(JoinedPerson((JAN,)), NOW)
        for row in vault.incidents():
            stored = vault.incident(row.record)
            vault.amend_incident(row.record, replace(stored.incident, trashed_on=NOW), "weg", NOW)
        assert (vault.named_persons(), vault.filter_choices().who) == ((), ())


def _written(key: PersonKey) -> dict[str, str]:
    return {"what": key.what, "words": key.words}
