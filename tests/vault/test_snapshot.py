"""What is read inside a snapshot belongs to one state of the vault, whatever is saved meanwhile."""

from __future__ import annotations

from tests.vault.sample import NOW, incident
from weerbaar_desktop.vault.open_vault import OpenVault


def test_a_snapshot_does_not_see_what_is_saved_meanwhile(vault: OpenVault) -> None:
    stored = vault.add_incident(incident("zoals het was"), NOW)
    reader = vault.reader()
    with reader.snapshot():
        before = reader.head()
        vault.amend_incident(stored.record, incident("zoals het werd"), "vergist", NOW)
        vault.add_incident(incident("erbij"), NOW)
        assert reader.head() == before
        assert reader.incident(stored.record).incident.account == "zoals het was"
        assert [line.seq for line, _ in reader.history(stored.record)] == [1]
        assert reader.incident_count() == 1
        assert len(reader.sign(b"manifest")) == 64
    assert reader.incident(stored.record).incident.account == "zoals het werd"
    assert (reader.head(), reader.incident_count()) == (vault.head(), 2)
    reader.close()


def test_after_a_snapshot_that_failed_the_writer_goes_on(vault: OpenVault) -> None:
    vault.add_incident(incident(), NOW)
    try:
        with vault.snapshot():
            assert vault.head().seq == 1
            raise RuntimeError
    except RuntimeError:
        pass
    assert vault.add_incident(incident(), NOW).revisions == 1
    with vault.together():
        vault.add_incident(incident(), NOW)
        with vault.snapshot():
            assert vault.head().seq == 3
    assert vault.incident_count() == 3
