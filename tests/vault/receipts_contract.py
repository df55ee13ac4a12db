"""Packages that were taken over: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from tests.vault.sample import NOW, findings
from weerbaar_desktop.application.ports import Vault, Visit
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import Receipt, Sender


def receipt(code: str = "c" * 64) -> Receipt:
    """What is kept of one package."""
    own, theirs = (RecordId(letter * 32) for letter in "ab")
    return Receipt(
        code, Sender("Jan Jansen", "griffier"), "2026-03-04T10:00:00Z", "d" * 32, "e" * 64, 7, "f" * 64,
        (own,), (), (theirs,), 3,
    )  # fmt: skip


class ReceiptsContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_what_was_taken_over_is_remembered_in_order_and_seen_among_the_visits(self, vault: Vault) -> None:
        assert vault.receipts() == ()
        line = vault.record_receipt(receipt(), NOW)
        vault.record_receipt(receipt("1" * 64), NOW)
        assert (line.kind, line.revision, line.seq) == ("receipt", 1, 1)
        at = "2026-03-05T20:40:05Z"
        assert vault.receipts() == ((at, receipt()), (at, receipt("1" * 64)))
        assert vault.reader().receipts() == vault.receipts()
        assert vault.visits()[:2] == (Visit(at, "received"),) * 2
        assert vault.exports() == ()
        assert findings(vault) == ()
