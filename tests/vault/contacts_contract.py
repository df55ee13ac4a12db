"""Contacts: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.vault.sample import NOW, UNKNOWN, findings
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_contact import Number, OwnContact, StoredContact

AT = "2026-03-05T20:40:05Z"


def griffier() -> OwnContact:
    """A contact with everything filled in."""
    return OwnContact(
        "organisation", "Noor Bakker", "griffier", "gemeente Voorbeeld",
        (Number("070-555 12 34", "werk"), Number("06")), "ma t/m vr", "als eerste vertellen",
        "zij belt de burgemeester", date(2026, 3, 1), "griffier",
    )  # fmt: skip


class ContactsContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_contact_comes_back_whole_also_with_little_in_it(self, vault: Vault) -> None:
        stored = vault.add_contact(griffier(), NOW)
        bare = vault.add_contact(OwnContact("home", role="buurman"), NOW)
        assert stored == StoredContact(stored.record, griffier(), AT, AT, 1)
        assert vault.contact(stored.record) == vault.reader().contact(stored.record) == stored
        ((line, content),) = vault.history(bare.record)
        assert line.kind == "contact"
        assert content is not None
        assert content.document == {"circle": "home", "role": "buurman"}
        assert vault.contacts() == vault.reader().contacts() == (stored, bare)
        assert findings(vault) == ()

    def test_a_later_version_of_a_contact_says_why_and_stays_in_its_place(self, vault: Vault) -> None:
        first, other = vault.add_contact(griffier(), NOW), vault.add_contact(OwnContact("home", "Sam"), NOW)
        fresh = OwnContact("organisation", "Ali", "griffier")
        later = vault.amend_contact(first.record, fresh, "een nieuwe griffier", NOW + timedelta(days=1))
        assert later == StoredContact(first.record, fresh, AT, "2026-03-06T20:40:05Z", 2)
        _, (_, content) = vault.history(first.record)
        assert content is not None
        assert content.document["reason"] == "een nieuwe griffier"
        assert vault.contacts() == (later, other)
        assert findings(vault) == ()

    def test_an_erased_contact_leaves_its_lines_and_nothing_else(self, vault: Vault) -> None:
        gone, kept = vault.add_contact(griffier(), NOW), vault.add_contact(griffier(), NOW)
        vault.amend_contact(gone.record, OwnContact("home", "Sam"), "anders", NOW)
        vault.save_draft(f"contact_{gone.record}", {"typed": "half"}, NOW)
        vault.erase_contact(gone.record, NOW)
        assert vault.contacts() == (kept,)
        assert [content for _, content in vault.history(gone.record)] == [None, None]
        assert vault.draft(f"contact_{gone.record}") is None
        assert findings(vault) == ()

    def test_contacts_that_are_not_there_are_named(self, vault: Vault) -> None:
        unknown = RecordId(UNKNOWN)
        for ask in (
            lambda: vault.contact(unknown),
            lambda: vault.amend_contact(unknown, griffier(), "reden", NOW),
            lambda: vault.erase_contact(unknown, NOW),
        ):
            with pytest.raises(NoSuchRecord, match=UNKNOWN):
                ask()
        assert vault.head().seq == 0
