"""Photos of a home scan: the real vault and a fake answer to the same tests."""

from __future__ import annotations

from contextlib import suppress

import pytest

from tests.vault.own_contract import PAPER
from tests.vault.sample import NOW, PNG, UNKNOWN, file, findings, incident
from tests.vault.scans_contract import AT, looked
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput, Stopped
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto

OTHER = PNG + b"een andere kant"


class ScanPhotosContract:
    """Subclasses give a fixture `vault`: open and empty."""

    def test_a_photo_is_kept_at_once_with_a_scan_that_is_half_done(self, vault: Vault) -> None:
        scan = vault.new_scan()
        assert vault.head().seq == 0
        photo = vault.add_scan_photo(scan, "slot", "IMG_1.png", file(), NOW)
        piece = photo.piece
        assert (photo.scan, photo.item, piece.name, piece.size, piece.extension) == (
            scan, "slot", "IMG_1.png", len(PNG), "png",
        )  # fmt: skip
        assert (piece.recorded_at, vault.evidence(photo.record)) == (AT, piece)
        assert vault.scan_photos(scan) == vault.reader().scan_photos(scan) == (photo,)
        assert b"".join(vault.evidence_bytes(photo.record)) == PNG
        ((line, content),) = vault.history(photo.record)
        assert line.kind == "evidence"
        assert content is not None
        assert "incident" not in content.document
        assert findings(vault) == ()

    def test_the_scan_is_kept_under_the_id_that_it_began_with(self, vault: Vault) -> None:
        scan = vault.new_scan()
        photos = [
            vault.add_scan_photo(scan, item, name, file(data), NOW)
            for item, name, data in (("slot", "a", PNG), ("raam", "b", OTHER))
        ]
        stored = vault.add_scan(looked(), NOW, scan)
        assert (stored.record, vault.scan(scan)) == (scan, stored)
        assert (vault.scan_photos(scan), vault.scan_photo_count(scan)) == (tuple(photos), 2)
        assert vault.scan_photos(vault.new_scan()) == ()
        assert findings(vault) == ()

    def test_photos_of_a_scan_that_is_not_kept_are_found_without_its_id(self, vault: Vault) -> None:
        paper = vault.add_own(PAPER, NOW)
        earlier, kept, last = (vault.new_scan() for _ in range(3))
        vault.add_scan_photo(earlier, "slot", "a", file(), NOW)
        photos = [vault.add_scan_photo(last, item, "b", file(OTHER), NOW) for item in ("slot", "raam")]
        vault.add_scan_photo(kept, "slot", "c", file(), NOW)
        vault.add_scan(looked(), NOW, kept)
        vault.attach(vault.add_incident(incident(), NOW).record, "d", file(), NOW)
        vault.attach_own(paper.record, "e", file(), NOW)
        assert vault.half_done_photos() == vault.reader().half_done_photos() == tuple(photos)
        vault.add_scan(looked(), NOW, last)
        assert [photo.scan for photo in vault.half_done_photos()] == [earlier]
        vault.erase_scan_photos([photo.record for photo in vault.half_done_photos()], NOW)
        assert vault.half_done_photos() == ()

    def test_the_same_bytes_stand_once_with_an_item_and_lie_once_in_the_vault(self, vault: Vault) -> None:
        scan, other = vault.new_scan(), vault.new_scan()
        first = vault.add_scan_photo(scan, "slot", "een.png", file(), NOW)
        assert vault.add_scan_photo(scan, "slot", "nog eens.png", file(), NOW) == first
        elsewhere = [vault.add_scan_photo(scan, "raam", "een.png", file(), NOW)]
        elsewhere.append(vault.add_scan_photo(other, "slot", "een.png", file(), NOW))
        assert {photo.piece.file for photo in elsewhere} == {first.record}
        vault.erase_scan_photos([first.record], NOW)
        assert [b"".join(vault.evidence_bytes(photo.record)) for photo in elsewhere] == [PNG, PNG]
        assert findings(vault) == ()

    def test_it_is_in_no_list_and_no_count_of_evidence(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        photo = vault.add_scan_photo(vault.new_scan(), "slot", "een.png", file(), NOW)
        assert (vault.all_evidence(), vault.evidence_count(), vault.evidence_with(photo.piece.sha256)) == ((), 0, ())
        assert vault.incidents()[0].evidence == 0
        piece = vault.attach(stored.record, "een.png", file(), NOW)
        assert piece.file == photo.record
        assert vault.evidence_with(piece.sha256) == (piece,)
        assert (vault.evidence_count(), vault.incidents()[0].evidence) == (1, 1)
        vault.erase_scan_photos([photo.record], NOW)
        assert b"".join(vault.evidence_bytes(piece.record)) == PNG
        assert findings(vault) == ()

    def test_an_erased_scan_takes_its_photos_along_and_the_line_names_them(self, vault: Vault) -> None:
        scan, other = vault.new_scan(), vault.new_scan()
        photos = [vault.add_scan_photo(scan, "slot", "a", file(data), NOW) for data in (PNG, OTHER)]
        left = vault.add_scan_photo(other, "slot", "b", file(b"GIF89a en meer"), NOW)
        vault.add_scan(looked(), NOW, scan)
        vault.erase_scan(scan, NOW)
        assert (vault.scans("home"), vault.scan_photos(scan), vault.scan_photos(other)) == ((), (), (left,))
        *_, (line, content) = vault.lines(vault.head().seq, [record for record, _ in _erases(vault)])
        assert content is not None
        assert (line.kind, content.document) == ("erase", {"seqs": [1, 2, 4]})
        for photo in photos:
            with pytest.raises(NoSuchRecord):
                vault.evidence(photo.record)
        assert findings(vault) == ()

    def test_one_photo_goes_alone_with_its_small_copy(self, vault: Vault) -> None:
        scan = vault.new_scan()
        gone, left = (vault.add_scan_photo(scan, "slot", "a", file(data), NOW) for data in (PNG, OTHER))
        for photo in (gone, left):
            vault.keep_photo(photo.record, SmallPhoto(4, 3, photo.record.encode()))
        vault.erase_scan_photos([gone.record], NOW)
        assert vault.scan_photos(scan) == (left,)
        assert vault.photo(left.record) == SmallPhoto(4, 3, left.record.encode())
        with pytest.raises(NoSuchRecord):
            vault.photo(gone.record)
        assert [content for _, content in vault.history(gone.record)] == [None]
        assert findings(vault) == ()

    def test_only_photos_are_erased_so_and_all_of_them_or_none(self, vault: Vault) -> None:
        scan, stored = vault.new_scan(), vault.add_incident(incident(), NOW)
        photo = vault.add_scan_photo(scan, "slot", "a", file(), NOW)
        piece = vault.attach(stored.record, "b", file(OTHER), NOW)
        before = vault.head()
        for wrong in (UNKNOWN, piece.record, stored.record, scan):
            with pytest.raises(NoSuchRecord):
                vault.erase_scan_photos([photo.record, RecordId(wrong)], NOW)
        assert (vault.head(), vault.scan_photos(scan)) == (before, (photo,))

    def test_who_stops_has_no_photo_and_a_row_that_fails_leaves_none(self, vault: Vault) -> None:
        scan = vault.new_scan()
        with pytest.raises(Stopped):
            vault.add_scan_photo(scan, "slot", "a", file(), NOW, lambda: True)
        with suppress(RefusedInput), vault.together():
            vault.add_scan_photo(scan, "slot", "a", file(), NOW)
            raise RefusedInput("", "toch niet")
        assert (vault.scan_photos(scan), vault.head().seq, findings(vault)) == ((), 0, ())


def _erases(vault: Vault) -> list[tuple[RecordId, int]]:
    return [(line.record, line.seq) for line, _ in vault.lines(vault.head().seq, ()) if line.kind == "erase"]
