"""What every vault must do, whatever it is made of: the real one and a fake answer to the same tests."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import BinaryIO, cast

import pytest

from tests.vault.sample import NOW, PNG, UNKNOWN, file, findings, incident, never
from weerbaar_desktop.application.ports import FilterChoices, RowFilter, Vault, Visit
from weerbaar_desktop.domain import journal
from weerbaar_desktop.domain.anchor import AnchorMade, Card, anchor_document
from weerbaar_desktop.domain.custody import Custody
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput, Stopped
from weerbaar_desktop.domain.evidence import About, Origin
from weerbaar_desktop.domain.handover import fingerprint
from weerbaar_desktop.domain.incident import Channel, Incident, IncidentKind, Occurred, Person, RowStatus
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.searching import FEW_FOUND
from weerbaar_desktop.domain.small_photo import SmallPhoto

STATUSES: tuple[RowStatus, ...] = ("handed_over", "concept", "told", "not_reported", "recorded")
AWKWARD = "'; -- \"é\\ \n💥"
"""A name that no SQL and no JSON may stumble over."""


class BrokenFile:
    """A file on a memory stick that is pulled out."""

    def __init__(self) -> None:
        self.left = 2

    def read(self, size: int) -> bytes:
        """Some bytes, then trouble."""
        self.left -= 1
        if self.left < 0:
            raise OSError(5, "input/output error")
        return b"x" * size


class VaultContract:
    """Subclasses give a fixture `vault`: open, empty, with vault id and keys of its own."""

    def test_what_was_saved_comes_back_whole(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        assert vault.incident(stored.record) == stored
        assert stored.incident == incident()
        assert stored.recorded_at == stored.changed_at == "2026-03-05T20:40:05Z"
        assert stored.revisions == 1

    def test_an_export_is_remembered_as_a_visit_behind_the_opening(self, vault: Vault) -> None:
        before = vault.visits()
        assert {visit.kind for visit in before} == {"opened"}
        vault.record_export({"what": "aangifte"}, NOW)
        assert vault.visits() == (Visit("2026-03-05T20:40:05Z", "exported"), *before)

    def test_a_later_edit_is_a_revision_with_its_reason(self, vault: Vault) -> None:
        first = vault.add_incident(incident(), NOW)
        later = vault.amend_incident(first.record, incident("Het waren er twee."), "verteld", NOW + timedelta(days=1))
        assert (later.revisions, later.recorded_at, later.changed_at) == (2, first.recorded_at, "2026-03-06T20:40:05Z")
        (old, old_content), (new, new_content) = vault.history(first.record)
        assert old_content is not None
        assert new_content is not None
        assert (old.revision, new.revision) == (1, 2)
        assert "reason" not in old_content.document
        assert new_content.document["reason"] == "verteld"
        assert old_content.document["account"] == incident().account

    def test_when_the_last_line_was_recorded_is_known_whatever_the_clock_did(self, vault: Vault) -> None:
        assert vault.last_recorded() == ""
        stored = vault.add_incident(incident(), NOW)
        assert vault.last_recorded() == "2026-03-05T20:40:05Z"
        vault.amend_incident(stored.record, incident("x"), "vergist", NOW - timedelta(days=400))
        assert vault.last_recorded() == vault.reader().last_recorded() == "2025-01-29T20:40:05Z"
        vault.attach(stored.record, "scherm.png", file(), NOW + timedelta(days=1))
        assert vault.last_recorded() == "2026-03-06T20:40:05Z"
        assert [line.seq for line, _ in vault.lines(vault.head().seq, ())] == [1, 2, 3]
        assert findings(vault) == ()

    def test_unknown_records_are_named(self, vault: Vault) -> None:
        unknown = RecordId(UNKNOWN)
        for ask in (
            lambda: vault.incident(unknown),
            lambda: vault.history(unknown),
            lambda: vault.amend_incident(unknown, incident(), "reden", NOW),
            lambda: vault.attach(unknown, "naam", file(), NOW),
            lambda: list(vault.evidence_bytes(unknown)),
            lambda: vault.evidence(unknown),
            lambda: vault.tell_of_evidence(unknown, About(), None, NOW),
            lambda: vault.custody(unknown),
            lambda: vault.record_custody(unknown, "exported", "0" * 64, NOW),
        ):
            with pytest.raises(NoSuchRecord, match=UNKNOWN):
                ask()
        assert vault.head().seq == 0

    def test_the_list_is_sorted_on_when_it_happened(self, vault: Vault) -> None:
        for account, days in (("midden", 5), ("laatst", 1), ("eerst", 9)):
            vault.add_incident(incident(account, days), NOW)
        vault.add_incident(Incident("onbekend wanneer", occurred=Occurred(precision="unknown")), NOW)
        names = [row.first_words for row in vault.incidents()]
        assert names == ["onbekend wanneer", "laatst", "midden", "eerst"]
        assert [row.first_words for row in vault.incidents(2, 1)] == names[1:3]
        assert vault.incident_count() == 4

    def test_a_row_tells_what_the_list_shows(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        vault.attach(stored.record, "scherm.png", file(), NOW)
        (row,) = vault.incidents()
        assert (row.record, row.evidence, row.revisions, row.channel) == (stored.record, 1, 1, "post")
        assert (row.kinds, row.occurred) == (("threat",), incident().occurred)

    def test_the_list_is_narrowed_to_a_year_as_it_stands_on_a_dutch_calendar(self, vault: Vault) -> None:
        new_year = datetime(2026, 1, 1, tzinfo=HOME_ZONE)
        elsewhere = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=12)))
        for account, occurred in (
            ("net ervoor", Occurred(new_year - timedelta(minutes=1))),
            ("net erna", Occurred(new_year)),
            ("een dag elders", Occurred(elsewhere, None, "day")),
            ("niet bekend wanneer", Occurred(precision="unknown")),
        ):
            vault.add_incident(Incident(account, occurred=occurred), NOW)
        vault.add_incident(Incident("niet gevraagd wanneer"), NOW)

        def of(year: int) -> set[str]:
            return {row.first_words for row in vault.incidents(only=RowFilter(year))}

        assert of(2025) == {"net ervoor"}
        assert of(2026) == {"net erna", "een dag elders", "niet bekend wanneer", "niet gevraagd wanneer"}
        assert of(2024) == set()
        for word, year in (
            ("net ervoor", 2025),
            ("net erna", 2026),
            ("elders", 2026),
            ("bekend", 2026),
            ("gevraagd", 2026),
        ):
            found = [one for one in (0, 2024, 2025, 2026, 10_000) if vault.search([word], only=RowFilter(one))]
            assert found == [year]
        assert [vault.incident_count(RowFilter(year)) for year in (2024, 2025, 2026)] == [0, 1, 4]
        assert vault.filter_choices().years == (2026, 2025)

    def test_the_list_is_narrowed_to_a_kind_and_a_person_together(self, vault: Vault) -> None:
        cases: tuple[tuple[str, tuple[IncidentKind, ...] | None, tuple[Person, ...]], ...] = (
            ("een", ("threat", "verbal"), (Person(name="J. de Boer"), Person(handle="@boos"))),
            ("twee", ("threat",), (Person(name="j. de boer", alias="@boos"),)),
            ("drie", ("nuisance",), (Person(description="grijze jas"),)),
            ("vier", None, (Person(name=AWKWARD),)),
        )
        for account, kinds, persons in cases:
            vault.add_incident(Incident(account, kinds=kinds, persons=persons), NOW)

        def fits(only: RowFilter) -> list[str]:
            rows = vault.incidents(only=only)
            assert vault.incident_count(only) == len(rows) == len(vault.search(["e"], only=only))
            assert vault.incidents(1, 1, only) == rows[1:2]
            return sorted(row.first_words for row in rows)

        assert fits(RowFilter(kind="threat")) == ["een", "twee"]
        assert fits(RowFilter(who="@boos")) == ["een", "twee"]
        assert fits(RowFilter(kind="verbal", who="@boos")) == ["een"]
        assert fits(RowFilter(2025, "verbal", "@boos")) == []
        assert fits(RowFilter(who="J. de Boer")) == ["een"]
        assert fits(RowFilter(who=AWKWARD)) == ["vier"]
        assert fits(RowFilter()) == ["drie", "een", "twee", "vier"]
        choices = vault.filter_choices()
        assert choices.kinds == ("nuisance", "threat", "verbal")
        assert choices.who == (AWKWARD, "@boos", "J. de Boer", "j. de boer")

    def test_channel_and_status_narrow_every_list_and_count(self, vault: Vault) -> None:
        cases: tuple[tuple[str, Channel | None, bool, bool], ...] = (
            ("gegeven", "email", True, True), ("halve", "email", True, False), ("verteld", "post", True, True),
            ("stilte", None, False, True), ("eerste", "email", False, False),
        )  # fmt: skip
        record = {
            account: vault.add_incident(
                Incident(
                    account,
                    channel=channel,
                    told="de griffier" if told else None,
                    not_reported="moe" if not_reported else None,
                ),
                NOW,
            ).record
            for account, channel, told, not_reported in cases
        }
        vault.record_export({"what": "aangifte", "incidents": [record["gegeven"]]}, NOW)
        concept = (record["halve"], record["gegeven"])

        def fits(only: RowFilter) -> list[str]:
            rows = vault.incidents(only=only)
            assert vault.incident_count(only) == len(rows) == len(vault.search(["e"], only=only))
            return sorted(row.first_words for row in rows)

        assert fits(RowFilter(channel="email")) == ["eerste", "gegeven", "halve"]
        assert [fits(RowFilter(status=status, concept=concept)) for status in STATUSES] == [
            ["gegeven"], ["halve"], ["verteld"], ["stilte"], ["eerste"],
        ]  # fmt: skip
        assert fits(RowFilter(status="told")) == ["halve", "verteld"]
        assert fits(RowFilter(channel="email", status="told")) == ["halve"]
        assert vault.filter_choices().channels == ("email", "post")

    def test_what_lies_in_the_bin_fits_no_filter_and_is_no_choice(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        assert vault.filter_choices() == FilterChoices((2026,), ("threat",), ("De Buurman",), ("post",))
        vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        assert vault.incidents(only=RowFilter(2026)) == vault.search(["brief"], only=RowFilter(kind="threat")) == ()
        assert vault.incident_count(RowFilter(who="De Buurman")) == 0
        assert vault.filter_choices() == FilterChoices()

    def test_a_filter_looks_at_the_last_revision_only(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        vault.amend_incident(stored.record, replace(stored.incident, kinds=("verbal",)), "vergist", NOW)
        assert vault.incidents(only=RowFilter(kind="threat")) == ()
        assert vault.incident_count(RowFilter(kind="verbal")) == 1

    def test_a_row_says_how_far_an_incident_is_and_what_was_left_empty(self, vault: Vault) -> None:
        told = vault.add_incident(Incident("een", told="de griffier", unknown=("occurred",), withheld=("kinds",)), NOW)
        vault.add_incident(Incident("twee", not_reported="te moe"), NOW)
        vault.record_export({"what": "aangifte", "incidents": [told.record]}, NOW)
        vault.record_export({"what": "aangifte", "folder": "map"}, NOW)
        two, one = vault.incidents()
        vault.record_export({"what": "package", "incidents": [row.record for row in vault.incidents()]}, NOW)
        assert [row.handed_over for row in vault.incidents()] == [False, True]
        assert (one.handed_over, one.told, one.not_reported) == (True, True, False)
        assert (two.handed_over, two.told, two.not_reported) == (False, False, True)
        assert one.empty == (("occurred", "unknown"), ("kinds", "withheld"))
        assert vault.search(["een"])[0].handed_over

    def test_a_folder_that_was_made_as_a_klacht_was_handed_over_too(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        vault.record_export({"what": "zip", "of": "klacht", "incidents": [stored.record]}, NOW)
        assert not vault.incidents()[0].handed_over
        vault.record_export({"what": "klacht", "incidents": [stored.record]}, NOW)
        assert vault.incidents()[0].handed_over

    def test_search_finds_every_word_also_inside_a_compound(self, vault: Vault) -> None:
        stored = vault.add_incident(incident("Een bedreigingsbrief, bezorgd bij Café Ünal op nr. 8 om 3 u."), NOW)
        vault.add_incident(Incident("Alleen geroep op het plein."), NOW)
        for words in (
            ["dreigingsbr"], ["BRIEF", "ünal"], ["cafe unal"], ["kinderen naar school"], ["brief", "8"], ["nr", "3"],
            ["buurman"],
        ):  # fmt: skip
            assert [row.record for row in vault.search(words)] == [stored.record], words
        for words in (["brief", "plein"], ["zzz"], ["u. ik weet"], ["x"], ['"'], ["brief OR plein"], ["br*"]):
            assert vault.search(words) == (), words
        assert len(vault.search([])) == len(vault.search([" "])) == 2
        assert len(vault.search(["op"], limit=1)) == 1

    def test_a_row_that_was_found_says_where_the_words_stand_that_it_does_not_show(self, vault: Vault) -> None:
        vault.add_incident(incident(), NOW)
        assert [row.found for row in vault.search(["brief", "KÍNDEREN"])] == [
            "Ik weet waar je kinderen naar school gaan"
        ]
        assert [row.found for row in vault.search(["brief"])] == [row.found for row in vault.search(["et"])] == [""]
        with vault.together():
            for _ in range(FEW_FOUND):
                vault.add_incident(incident(), NOW)
        assert {row.found for row in vault.search(["kinderen"])} == {""}  # whoever finds so many adds a word

    def test_search_finds_the_last_revision_only(self, vault: Vault) -> None:
        stored = vault.add_incident(incident("Een kapotte ruit."), NOW)
        vault.amend_incident(stored.record, incident("Een kapotte band."), "vergist", NOW)
        assert vault.search(["ruit"]) == ()
        assert len(vault.search(["band"])) == 1

    def test_the_words_of_what_is_searched_never_come_out_of_the_bin_or_of_what_was_erased(self, vault: Vault) -> None:
        stored = vault.add_incident(Incident("Geroep, bij Café ‘De Ünal’! Op 06-12345678.", told="z'n e-mail"), NOW)
        for erased, account in ((True, "wegwezen"), (False, "prullen")):
            away = vault.add_incident(Incident(account), NOW)
            vault.amend_incident(away.record, replace(away.incident, trashed_on=NOW), "dubbel", NOW)
            if erased:
                vault.erase_incident(away.record, NOW)
        assert vault.searched_words(never) == {"geroep", "bij", "cafe", "unal", "z'n", "e-mail"}
        vault.amend_incident(stored.record, Incident("Stilte"), "anders", NOW)
        assert vault.searched_words(never) == {"stilte"}
        with pytest.raises(Stopped):
            vault.searched_words(lambda: True)

    @pytest.mark.parametrize("size", [0, 1, 2**20 - 1, 2**20, 2**20 + 1, 2 * 2**20])
    def test_a_file_comes_back_bit_for_bit(self, vault: Vault, size: int) -> None:
        data = (PNG * (size // len(PNG) + 1))[:size]
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(data), NOW)
        assert (piece.size, piece.sha256) == (size, hashlib.sha256(data).hexdigest())
        assert piece.extension == ("png" if size > 8 else piece.extension)
        assert b"".join(vault.evidence_bytes(piece.record)) == data
        assert vault.incident(stored.record).evidence == (piece,)

    @pytest.mark.parametrize(
        "name", ["", "..", "../../etc/passwd", "C:\\CON", "💥" * 63, "scherm\u202egnp.exe", "a\x00b", "x" * 255, "é\n"]
    )
    def test_a_name_is_only_text(self, vault: Vault, name: str) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, name, file(), NOW)
        assert vault.incident(stored.record).evidence[0].name == name
        assert b"".join(vault.evidence_bytes(piece.record)) == PNG
        assert findings(vault) == ()

    def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        assert vault.attach(stored.record, "foto\udcff.png", file(), NOW).name == "foto\N{REPLACEMENT CHARACTER}.png"

    def test_cancelling_adds_nothing(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        with pytest.raises(Stopped):
            vault.attach(stored.record, "groot.bin", file(), NOW, lambda: True)
        assert vault.incident(stored.record).evidence == ()
        assert findings(vault) == ()

    def test_a_file_that_cannot_be_read_adds_nothing(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        with pytest.raises(Exception, match="niet helemaal"):
            vault.attach(stored.record, "stick.bin", cast("BinaryIO", BrokenFile()), NOW)
        assert vault.incident(stored.record).evidence == ()
        assert findings(vault) == ()

    def test_the_chain_is_tied_to_this_vault_and_its_key(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        export = vault.record_export({"case": "a" * 64}, NOW)
        all_of_them = {stored.record, piece.record, export.record}
        expected = journal.first_hash(bytes.fromhex(vault.description.vault_id), vault.public_key)
        for seq, (line, content) in enumerate(vault.lines(3, all_of_them), 1):
            assert content is not None
            committed = journal.commitment(journal.field_commitments(content.salt, content.document))
            expected = journal.line_hash(seq, expected, line.body)
            assert (line.seq, line.hash, line.commitment) == (seq, expected, committed)
        assert vault.head() == journal.Head(3, expected)

    def test_the_cards_that_were_made_are_lines_of_the_journal_and_come_back_in_order(self, vault: Vault) -> None:
        assert vault.anchors() == ()
        vault.add_incident(incident(), NOW)
        vault_id, made = bytes.fromhex(vault.description.vault_id), []
        for day, whom in enumerate(("de griffier", AWKWARD, "")):
            now = NOW + timedelta(days=day)
            card = Card(vault_id, vault.public_key, vault.head(), journal.recorded(now))
            line = vault.record_anchor(anchor_document(card, whom), now)
            assert line.kind == "anchor"
            made.append(
                AnchorMade(
                    line.seq, line.recorded_at, card.head.seq, card.head.hash.hex(), whom, fingerprint(vault.public_key)
                )
            )
        vault.record_export({"what": "aangifte"}, NOW)
        assert vault.anchors() == vault.reader().anchors() == tuple(made)
        assert [card.seq for card in vault.anchors()] == [1, 2, 3]
        assert (vault.head().seq, findings(vault)) == (5, ())

    def test_lines_show_content_of_what_is_opened_only(self, vault: Vault) -> None:
        first, second = (vault.add_incident(incident(), NOW).record for _ in range(2))
        vault.amend_incident(first, incident("anders"), "vergist", NOW)
        shown = [(line.record, content is not None) for line, content in vault.lines(3, {first})]
        assert shown == [(first, True), (second, False), (first, True)]
        assert [line.seq for line, _ in vault.lines(2, set())] == [1, 2]

    def test_an_evidence_line_says_what_was_received(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        ((_, content),) = vault.history(piece.record)
        assert content is not None
        assert content.document == {
            "incident": stored.record,
            "sha256": hashlib.sha256(PNG).hexdigest(),
            "bytes": len(PNG),
            "name": "scherm.png",
            "extension": "png",
            "received": None,
            "description": None,
        }

    def test_what_is_told_of_a_piece_is_a_later_revision_of_the_whole(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        first = About("Een bericht.", "chat", None, date(2026, 3, 4), unknown=("sender",))
        told = vault.tell_of_evidence(piece.record, first, None, NOW + timedelta(hours=1))
        assert told == replace(piece, about=first)
        later = About("Een bericht met een mes.", withheld=("sender", "how"))
        vault.tell_of_evidence(piece.record, later, "beter bekeken", NOW + timedelta(days=1))
        assert vault.evidence(piece.record) == replace(piece, about=later)
        assert vault.incident(stored.record).evidence == (vault.evidence(piece.record),)
        assert vault.incident(stored.record).revisions == 1
        documents = [content.document for _, content in vault.history(piece.record) if content is not None]
        assert [line.revision for line, _ in vault.history(piece.record)] == [1, 2, 3]
        assert documents[0]["received"] is documents[2]["received"] is None
        assert documents[1]["received"] == {"how": "chat", "sender": None, "on": "2026-03-04"}
        assert (documents[1].get("reason"), documents[2]["reason"]) == (None, "beter bekeken")
        assert (documents[1]["unknown"], documents[2].get("unknown")) == (["sender"], None)
        same = {"incident", "sha256", "bytes", "name", "extension"}
        assert [{key: document[key] for key in same} for document in documents[1:]] == 2 * [
            {key: documents[0][key] for key in same}
        ]
        assert vault.incidents()[0].evidence == 1
        assert b"".join(vault.evidence_bytes(piece.record)) == PNG
        assert findings(vault) == ()

    def test_all_evidence_stands_in_one_list_the_last_one_kept_first(self, vault: Vault) -> None:
        first, second = vault.add_incident(incident("een"), NOW), vault.add_incident(incident("twee"), NOW)
        away = vault.add_incident(incident("weg"), NOW)
        pieces = [
            vault.attach(one.record, "a.png", file(bytes([at])), NOW)
            for at, one in enumerate((second, first, away, second))
        ]
        vault.amend_incident(away.record, replace(away.incident, trashed_on=NOW), "dubbel", NOW)
        rows = vault.all_evidence()
        assert [row.piece.record for row in rows] == [pieces[at].record for at in (3, 1, 0)]
        assert [row.first_words for row in rows] == ["twee", "een", "twee"]
        assert rows[0].occurred == second.incident.occurred
        assert vault.all_evidence(1, 1) == rows[1:2]
        assert vault.evidence_count() == 3

    def test_the_list_of_evidence_is_narrowed_to_what_nobody_described_yet(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        told = (About("Een brief"), About(unknown=("description",)), About(withheld=("description",)))
        for number, about in enumerate(told):
            piece = vault.attach(stored.record, "a.png", file(bytes([number])), NOW)
            vault.tell_of_evidence(piece.record, about, None, NOW)
        other = vault.attach(stored.record, "b.png", file(b"b"), NOW)
        vault.tell_of_evidence(other.record, About(sender="‘description’", unknown=("on",)), None, NOW)
        left = vault.attach(stored.record, "c.png", file(b"c"), NOW)
        assert [row.piece.record for row in vault.all_evidence(undescribed=True)] == [left.record, other.record]
        assert (vault.evidence_count(undescribed=True), vault.evidence_count()) == (2, 5)

    def test_a_piece_that_was_made_of_another_says_of_which(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        mail = vault.attach(stored.record, "bericht.eml", file(b"From: x"), NOW)
        before = vault.head()
        with pytest.raises(NoSuchRecord, match=UNKNOWN):
            vault.attach(stored.record, "foto.png", file(), NOW, origin=Origin("part", RecordId(UNKNOWN), 2))
        assert vault.head() == before
        part = vault.attach(stored.record, "foto.png", file(), NOW, origin=Origin("part", mail.record, 2))
        assert (mail.origin, part.origin) == (None, Origin("part", mail.record, 2))
        told = vault.tell_of_evidence(part.record, About("Een foto."), None, NOW)
        assert (told.origin, vault.evidence(part.record).origin) == (part.origin, part.origin)
        documents = [content.document for _, content in vault.history(part.record) if content is not None]
        assert [document["origin"] for document in documents] == [{"how": "part", "of": mail.record, "number": 2}] * 2
        assert findings(vault) == ()

    def test_the_same_bytes_at_another_incident_are_linked(self, vault: Vault) -> None:
        first, second = (vault.add_incident(incident(), NOW).record for _ in range(2))
        piece = vault.attach(first, "scherm.png", file(), NOW)
        linked = vault.attach(second, "nog eens.png", file(), NOW + timedelta(days=1))
        assert linked.record != piece.record
        assert (linked.name, linked.incident, linked.sha256) == ("nog eens.png", second, piece.sha256)
        assert vault.evidence_with(piece.sha256) == vault.reader().evidence_with(piece.sha256) == (piece, linked)
        assert vault.evidence_with("0" * 64) == ()
        documents = [vault.history(each.record)[0][1] for each in (piece, linked)]
        assert [content and content.document.get("same_file_as") for content in documents] == [None, piece.record]
        told = vault.tell_of_evidence(linked.record, About("Hetzelfde bericht."), None, NOW)
        assert (vault.evidence(piece.record).about, vault.evidence(linked.record)) == (About(), told)
        assert b"".join(vault.evidence_bytes(linked.record)) == PNG
        assert findings(vault) == ()

    @pytest.mark.parametrize("erased", [0, 1])
    def test_erasing_one_of_two_linked_pieces_leaves_the_other_whole(self, vault: Vault, erased: int) -> None:
        stored = [vault.add_incident(incident(), NOW) for _ in range(3)]
        pieces = [vault.attach(each.record, "scherm.png", file(), NOW) for each in stored[:2]]
        gone = stored[erased]
        vault.amend_incident(gone.record, replace(gone.incident, trashed_on=NOW), "dubbel", NOW)
        vault.erase_incident(gone.record, NOW)
        kept = pieces[1 - erased]
        assert b"".join(vault.evidence_bytes(kept.record)) == PNG
        assert findings(vault) == ()
        later = vault.attach(stored[2].record, "weer.png", file(), NOW)
        assert vault.evidence_with(kept.sha256) == (kept, later)
        ((_, content),) = vault.history(later.record)
        assert content is not None
        assert content.document["same_file_as"] == pieces[0].record
        assert b"".join(vault.evidence_bytes(later.record)) == PNG
        assert findings(vault) == ()

    def test_what_an_incident_holds_already_is_given_back(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        before = vault.head()
        assert vault.attach(stored.record, "anders.png", file(), NOW + timedelta(days=1)) == piece
        assert (vault.head(), vault.incident(stored.record).evidence) == (before, (piece,))
        of_a_mail = vault.attach(stored.record, "anders.png", file(), NOW, origin=Origin("part", piece.record))
        assert vault.incident(stored.record).evidence == (piece, of_a_mail)
        assert findings(vault) == ()

    def test_linked_pieces_go_back_together_when_their_commit_does(self, vault: Vault) -> None:
        first, second = (vault.add_incident(incident(), NOW).record for _ in range(2))

        def half_way() -> None:
            with vault.together():
                for record in (first, second):
                    vault.attach(record, "scherm.png", file(), NOW)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            half_way()
        assert vault.evidence_with(hashlib.sha256(PNG).hexdigest()) == ()
        assert findings(vault) == ()

    def test_what_is_done_with_a_piece_is_a_line_of_its_own(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece, other = (vault.attach(stored.record, name, file(name.encode()), NOW) for name in ("een", "twee"))
        assert vault.custody(piece.record) == ()
        line = vault.record_custody(piece.record, "exported", piece.sha256, NOW + timedelta(days=1))
        vault.record_custody(other.record, "taken_out", "1" * 64, NOW)
        vault.record_custody(piece.record, "redacted", "2" * 64, NOW, other.record, "voor het wijkteam")
        assert (line.kind, line.revision, line.seq, vault.head().seq) == ("custody", 1, 4, 6)
        assert vault.custody(piece.record) == vault.reader().custody(piece.record)
        assert vault.custody(piece.record) == (
            Custody(piece.record, "exported", "2026-03-06T20:40:05Z", piece.sha256),
            Custody(piece.record, "redacted", "2026-03-05T20:40:05Z", "2" * 64, other.record, "voor het wijkteam"),
        )
        assert [act.act for act in vault.custody(other.record)] == ["taken_out"]
        assert findings(vault) == ()

    def test_erasing_takes_what_was_done_with_the_evidence_along(self, vault: Vault) -> None:
        stored, kept = (vault.add_incident(incident(), NOW) for _ in range(2))
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        other = vault.attach(kept.record, "anders.png", file(), NOW)
        for each in (piece, other):
            vault.record_custody(each.record, "handed_over", each.sha256, NOW, note="aan de politie")
        vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        vault.erase_incident(stored.record, NOW)
        with pytest.raises(NoSuchRecord):
            vault.custody(piece.record)
        assert len(vault.custody(other.record)) == 1
        lines = [line for line, _ in vault.lines(8, ())]
        contents = [content for _, content in vault.lines(8, {line.record for line in lines})]
        assert [line.seq for line, content in zip(lines, contents, strict=True) if content is None] == [1, 3, 5, 7]
        assert findings(vault) == ()

    def test_half_a_character_is_refused_on_entry(self, vault: Vault) -> None:
        with pytest.raises(RefusedInput):
            vault.add_incident(incident("half \ud800"), NOW)
        assert (vault.head().seq, vault.incident_count()) == (0, 0)

    def test_drafts_are_kept_outside_the_journal(self, vault: Vault) -> None:
        assert vault.draft("quick_entry") is None
        vault.save_draft("quick_entry", {"account": "half"}, NOW)
        vault.save_draft("quick_entry", {"account": "half af\n"}, NOW)
        kept = vault.draft("quick_entry")
        assert kept is not None
        assert (kept.document, kept.kept_at) == ({"account": "half af\n"}, "2026-03-05T20:40:05Z")
        held = vault.half_written(())
        assert (len(held), vault.half_written(["quick_entry"])) == (64, "")
        vault.save_draft("elders", {}, NOW)
        assert (vault.half_written(["elders"]), vault.half_written(()) != held) == (held, True)
        vault.discard_draft("elders")
        vault.discard_draft("quick_entry")
        vault.discard_draft("quick_entry")
        assert vault.draft("quick_entry") is None
        assert vault.head().seq == 0

    def test_together_is_one_commit_or_none(self, vault: Vault) -> None:
        with vault.together():
            stored = vault.add_incident(incident(), NOW)
            vault.attach(stored.record, "scherm.png", file(), NOW)
            vault.save_draft("pieces_waiting", [], NOW)

        def half_way() -> None:
            with vault.together():
                later = NOW + timedelta(days=1)
                vault.attach(vault.add_incident(incident(), later).record, "weg.png", file(), later)
                vault.discard_draft("pieces_waiting")
                raise RuntimeError

        with pytest.raises(RuntimeError):
            half_way()
        assert (vault.incident_count(), vault.head().seq) == (1, 2)
        assert vault.draft("pieces_waiting") is not None
        assert vault.last_recorded() == "2026-03-05T20:40:05Z"
        assert findings(vault) == ()

    def test_what_lies_in_the_bin_is_in_no_list_and_comes_back_whole(self, vault: Vault) -> None:
        kept = vault.add_incident(incident("Een kapotte ruit."), NOW)
        stored = vault.add_incident(incident("Een kapotte band."), NOW)
        vault.attach(stored.record, "band.png", file(), NOW)
        vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        assert [row.record for row in vault.incidents()] == [kept.record]
        assert vault.incident_count() == 1
        assert (
            [row.record for row in vault.search(["kapotte"])]
            == [row.record for row in vault.search([])]
            == [kept.record]
        )
        assert [(row.record, row.trashed_on, row.evidence) for row in vault.in_bin()] == [(stored.record, NOW, 1)]
        assert findings(vault) == ()
        vault.amend_incident(stored.record, stored.incident, "toch niet", NOW)
        assert (vault.incident_count(), vault.in_bin()) == (2, ())
        assert vault.incident(stored.record).incident == stored.incident
        assert [row.record for row in vault.search(["band"])] == [stored.record]
        assert findings(vault) == ()

    def test_the_bin_is_sorted_as_the_list_is(self, vault: Vault) -> None:
        for days in (2, 9, 5):
            stored = vault.add_incident(incident(f"{days}", days), NOW)
            vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "weg", NOW)
        assert [row.first_words for row in vault.in_bin()] == ["2", "5", "9"]

    def test_erasing_leaves_the_lines_and_nothing_else(self, vault: Vault) -> None:
        kept = vault.add_incident(incident("Een kapotte ruit."), NOW)
        other = vault.attach(kept.record, "ruit.png", file(), NOW)
        stored = vault.add_incident(incident("Een kapotte band."), NOW)
        piece = vault.attach(stored.record, "band.png", file(), NOW)
        vault.save_draft(f"change/{stored.record}", {"half": "band"}, NOW)
        with pytest.raises(RefusedInput, match="prullenbak"):
            vault.erase_incident(stored.record, NOW)
        vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
        vault.erase_incident(stored.record, NOW)
        with pytest.raises(NoSuchRecord):
            vault.incident(stored.record)
        with pytest.raises(NoSuchRecord):
            list(vault.evidence_bytes(piece.record))
        assert vault.draft(f"change/{stored.record}") is None
        assert (vault.in_bin(), vault.search(["band"])) == ((), ())
        assert [content for record in (stored.record, piece.record) for _, content in vault.history(record)] == [
            None
        ] * 3
        *_, (line, content) = vault.lines(6, {vault_line.record for vault_line, _ in vault.lines(6, set())})
        assert content is not None
        assert (line.kind, content.document) == ("erase", {"seqs": [3, 4, 5]})
        assert b"".join(vault.evidence_bytes(other.record)) == PNG
        assert findings(vault) == ()

    def test_a_name_with_spaces_around_it_is_offered_and_found_without_them(self, vault: Vault) -> None:
        for name in ("Jan", " Jan "):
            vault.add_incident(Incident("geroep", persons=(Person(name=name),)), NOW)
        assert vault.filter_choices().who == ("Jan",)
        assert vault.incident_count(RowFilter(who="Jan")) == 2

    def test_a_note_is_kept_until_another_takes_its_place(self, vault: Vault) -> None:
        assert vault.note("kopieën") is None
        vault.keep_note("kopieën", {"plek": "stick"})
        vault.keep_note("kopieën", {"plek": "schijf"})
        vault.keep_note("anders", [])
        assert (vault.note("kopieën"), vault.note("anders")) == ({"plek": "schijf"}, [])
        assert (vault.has_note("kopieën"), vault.has_note("anders"), vault.has_note("niets")) == (True, True, False)
        vault.keep_note("anders", None)
        assert (vault.has_note("anders"), vault.unreadable_notes()) == (False, ())
        assert (vault.head().seq, findings(vault)) == (0, ())

    def test_signatures_are_of_the_key_the_vault_shows(self, vault: Vault) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        Ed25519PublicKey.from_public_bytes(vault.public_key).verify(vault.sign(b"manifest"), b"manifest")

    def test_a_kenmerk_is_of_this_message(self, vault: Vault) -> None:
        assert vault.kenmerk(b"a") == vault.kenmerk(b"a") != vault.kenmerk(b"b")
        assert len(vault.kenmerk(b"a")) == 16

    def test_a_reader_sees_what_was_saved(self, vault: Vault) -> None:
        reader = vault.reader()
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        assert reader.incident(stored.record).evidence == (piece,)
        assert b"".join(reader.evidence_bytes(piece.record)) == PNG
        assert (reader.head(), reader.public_key) == (vault.head(), vault.public_key)
        assert findings(reader) == ()
        reader.close()

    def test_inside_a_snapshot_everything_can_be_asked(self, vault: Vault) -> None:
        stored = vault.add_incident(incident(), NOW)
        piece = vault.attach(stored.record, "scherm.png", file(), NOW)
        for reading in (vault, vault.reader()):
            with reading.snapshot(), reading.snapshot():
                assert reading.incident(stored.record).evidence == (piece,)
                assert b"".join(reading.evidence_bytes(piece.record)) == PNG
                assert len(list(reading.lines(reading.head().seq, {stored.record}))) == 2
                assert (len(reading.sign(b"m")), len(reading.kenmerk(b"m"))) == (64, 16)
        vault.add_incident(incident(), NOW)
        assert reading.head().seq == vault.head().seq == 3
        reading.close()

    def test_a_fresh_vault_has_nothing_to_warn_of(self, vault: Vault) -> None:
        assert (vault.warnings, findings(vault), vault.incidents()) == ((), (), ())

    def test_the_small_copy_of_a_picture_is_kept_beside_it_and_no_line_says_so(self, vault: Vault) -> None:
        first = vault.attach(vault.add_incident(incident(), NOW).record, "foto.png", file(), NOW)
        linked = vault.attach(vault.add_incident(incident(), NOW).record, "zelfde.png", file(), NOW)
        other = vault.attach(first.incident, "ander.png", file(PNG + b"anders"), NOW)
        head = vault.head()
        assert vault.photo(first.record) is None
        vault.keep_photo(first.record, SmallPhoto(16, 9, b"een kleine foto"))
        vault.keep_photo(linked.record, SmallPhoto(8, 5, b"een nieuwe"))
        assert vault.photo(first.record) == vault.photo(linked.record) == SmallPhoto(8, 5, b"een nieuwe")
        assert (vault.photo(other.record), vault.head(), findings(vault)) == (None, head, ())
        with pytest.raises(NoSuchRecord):
            vault.photo(RecordId(UNKNOWN))
        with pytest.raises(NoSuchRecord):
            vault.keep_photo(RecordId(UNKNOWN), SmallPhoto(1, 1, b"x"))

    def test_the_small_copy_stays_as_long_as_a_piece_is_in_its_file(self, vault: Vault) -> None:
        first = vault.attach(vault.add_incident(incident(), NOW).record, "foto.png", file(), NOW)
        linked = vault.attach(vault.add_incident(incident(), NOW).record, "zelfde.png", file(), NOW)
        vault.keep_photo(first.record, SmallPhoto(16, 9, b"een kleine foto"))
        vault.amend_incident(first.incident, replace(incident(), trashed_on=NOW), "dubbel", NOW)
        vault.erase_incident(first.incident, NOW)
        assert vault.photo(linked.record) == SmallPhoto(16, 9, b"een kleine foto")
        vault.amend_incident(linked.incident, replace(incident(), trashed_on=NOW), "dubbel", NOW)
        vault.erase_incident(linked.incident, NOW)
        again = vault.attach(vault.add_incident(incident(), NOW).record, "weer.png", file(), NOW)
        assert (vault.photo(again.record), findings(vault)) == (None, ())

    def test_words_that_were_read_in_a_piece_are_found_and_no_line_says_so(self, vault: Vault) -> None:
        first = vault.attach(vault.add_incident(incident(), NOW).record, "een.txt", file(b"gewone tekst"), NOW)
        linked = vault.attach(vault.add_incident(incident(), NOW).record, "zelfde.txt", file(b"gewone tekst"), NOW)
        head = vault.head()
        assert (vault.words_read(first.record), vault.words_lacking(head.seq)) == (None, ())
        assert len(vault.words_lacking()) == 1
        vault.keep_words(linked.record, ("De Dürerlaan", "om half acht"))
        rows = vault.search(["half acht", "durer"])
        assert [(row.record, row.found, row.found_in) for row in rows] == [
            (linked.incident, "De Dürerlaan", "zelfde.txt"), (first.incident, "De Dürerlaan", "een.txt"),
        ]  # fmt: skip
        assert (vault.words_lacking(), vault.head(), findings(vault)) == ((), head, ())
        [named] = vault.search(["zelfde.txt"])
        assert (named.record, named.found_in) == (linked.incident, "zelfde.txt")
        with pytest.raises(NoSuchRecord):
            vault.words_read(RecordId(UNKNOWN))
        with pytest.raises(NoSuchRecord):
            vault.keep_words(RecordId(UNKNOWN), ())
