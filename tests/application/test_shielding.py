"""Each private place is decided: what stays opens its field, what is covered keeps it closed, no piece goes unseen."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.evidence.chat.exports import zipped
from tests.evidence.packed.documents import letter, open_document, workbook
from tests.fake_viewer import FakeViewer
from tests.open_viewer import OpenViewer
from weerbaar_desktop.application.diary import Diary, no_one_cancels
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.kept_private import NOTHING_PRIVATE, KeptPrivate
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.shielding import Seen, Undecided, giving, settle
from weerbaar_desktop.application.text_copies import TextCopies, can_be_copied_as_text
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.evidence import About, Origin
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.received import Claim, Message, Part, Received
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.shielding import KeptText, PieceGiven, Shielding
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter

PRIVATE = Private(home_address="Dorpsstraat 12, 1234 AB Lindewaard", family=("Joost Verhaegen",))
MAIL = b"From: a@b.invalid\nTo: c@d.invalid\nSubject: x\n\n"
JPG = b"\xff\xd8\xff"


class Desk:
    """A vault with one incident, and folders made of it."""

    def __init__(self, diary: Diary, library: Library, printer: TextPrinter, target: Path) -> None:
        self.diary, self.printer, self.target = diary, printer, target
        self.viewer = FakeViewer({"txt": Received("text", text="Niets bijzonders.")})
        self.folders = HandoverFolders(library, printer, FolderWriter(), PieceSearch(self.viewer))
        self.record = diary.add(Incident("Hij riep naar Joost.", place="Dorpsstraat 12", told="de griffier")).record
        self.made = 0

    def attach(self, name: str, data: bytes, origin: Origin | None = None) -> Evidence:
        return self.diary.vault.attach(self.record, name, io.BytesIO(data), StoppedClock().now(), origin=origin)

    def answers(self, shielding: Shielding | None = None, private: Private | None = PRIVATE) -> AangifteAnswers:
        return AangifteAnswers(Complainant("M. Verhaegen", "wethouder"), private=private, shielding=shielding)

    def look(self, private: Private | None = PRIVATE) -> Seen:
        answers = self.answers(private=private)
        return self.folders.look(self.diary.vault, [self.record], answers, lambda _: None, no_one_cancels)

    def make(self, shielding: Shielding | None = None) -> MadeFolder:
        self.made += 1
        target = self.target / f"map{self.made}"
        answers = self.answers(shielding)
        return self.folders.make(self.diary.vault, [self.record], answers, target, lambda _: None, no_one_cancels)

    def text(self) -> str:
        return repr(self.printer.printed[-2].blocks)


@pytest.fixture
def desk(diary: Diary, library: Library, printer: TextPrinter, tmp_path: Path) -> Desk:
    return Desk(diary, library, printer, tmp_path)


def opened(made: MadeFolder) -> list[dict[str, Any]]:
    lines = (json.loads(line) for line in (made.folder / "journaal.jsonl").read_bytes().splitlines())
    return [line.get("open", {}) for line in lines]


def handed(made: MadeFolder) -> set[bytes]:
    folder = made.folder / "bewijs"
    return {file.read_bytes() for file in folder.iterdir()} if folder.exists() else set()


def test_a_word_that_stays_opens_its_field_and_a_covered_one_keeps_it_closed(desk: Desk) -> None:
    kept = KeptText(desk.record, "account", "Joost", "dat weet iedereen")
    made = desk.make(Shielding(texts=(kept,)))
    (line,) = opened(made)
    assert line["account"]["value"] == "Hij riep naar Joost."
    assert "place" not in line
    assert "Hij riep naar Joost." in desk.text()
    assert "Dorpsstraat" not in desk.text()
    assert verify(made.folder, made.code, made.fingerprint).ok


def test_what_was_decided_of_other_words_counts_no_more(desk: Desk) -> None:
    """The text was changed since, so that the word stands in another sentence as well."""
    kept = KeptText(desk.record, "account", "Joost", "bekend", ("Hij riep naar Joost.",))
    desk.diary.amend(desk.record, Incident("Hij riep naar Joost. Joost woont hier."), "aangevuld")
    made = desk.make(Shielding(texts=(kept,)))
    assert all("account" not in line for line in opened(made))
    assert "Joost" not in desk.text()


def test_a_word_stays_with_a_reason_only(desk: Desk) -> None:
    """Whoever chose in the window and has not written why, may come to the last page all the same."""
    made = desk.make(Shielding(texts=(KeptText(desk.record, "account", "Joost", " "),)))
    assert all("account" not in line for line in opened(made))
    assert "Joost" not in desk.text()
    assert made.settled is not None
    assert made.settled.covered == 2


def test_a_copy_of_a_copy_goes_where_the_piece_itself_goes_as_a_copy(desk: Desk) -> None:
    mail = desk.attach("brief.eml", MAIL + b"9")
    copy = desk.attach("kopie.txt", b"kopie een", Origin("redacted", mail.record))
    desk.attach("kopie2.txt", b"kopie twee", Origin("redacted", copy.record))
    assert handed(desk.make()) == {b"kopie twee"}
    of_mail, of_copy = PieceGiven(mail.record, "nothing"), PieceGiven(copy.record, "copy")
    assert handed(desk.make(Shielding(pieces=(of_mail,)))) == set()
    assert handed(desk.make(Shielding(pieces=(of_mail, of_copy)))) == {b"kopie twee"}


def test_every_place_is_found_with_its_sentence(desk: Desk) -> None:
    piece = desk.attach("foto van Joost.bin", b"\0x")
    desk.diary.tell(piece.record, About(description="Joost bij de deur"))
    found = {(hit.field, hit.words, hit.sentences, hit.piece) for hit in desk.look().texts}
    assert found == {
        ("account", "Joost", ("Hij riep naar Joost.",), ""),
        ("place", "Dorpsstraat 12", ("Dorpsstraat 12",), ""),
        ("name", "Joost", ("foto van Joost.bin",), piece.name),
        ("description", "Joost", ("Joost bij de deur",), piece.name),
    }


def test_a_piece_with_something_private_goes_nowhere_until_it_is_decided(desk: Desk) -> None:
    mail = desk.attach("brief.eml", MAIL + b"1")
    desk.viewer.answers["eml"] = Received("mail", (Claim("to", "joost@post.invalid"),))
    with pytest.raises(Undecided, match=r"brief\.eml") as refused:
        desk.make()
    assert [piece.record for piece in refused.value.pieces] == [mail.record]
    assert not (desk.target / "map1").exists()
    for given, goes in (
        (PieceGiven(mail.record, "nothing"), set()),
        (PieceGiven(mail.record, "original", "de politie wil de kop zien"), {MAIL + b"1"}),
    ):
        made = desk.make(Shielding(pieces=(given,)))
        assert handed(made) == goes
        assert verify(made.folder, made.code, made.fingerprint).ok
    for undecided in (PieceGiven(mail.record, "original"), PieceGiven(mail.record, "copy")):
        with pytest.raises(Undecided):
            desk.make(Shielding(pieces=(undecided,)))


def test_a_piece_that_stays_behind_is_a_hidden_line(desk: Desk) -> None:
    mail = desk.attach("brief.eml", MAIL + b"2")
    made = desk.make(Shielding(pieces=(PieceGiven(mail.record, "nothing"),)))
    lines = [json.loads(line) for line in (made.folder / "journaal.jsonl").read_bytes().splitlines()]
    assert mail.record not in (made.folder / "journaal.jsonl").read_text()
    assert [set(line) == {"seq", "body"} for line in lines] in ([False], [False, True])
    assert made.exhibits == ()


def test_a_text_copy_goes_along_in_the_place_of_its_mail(desk: Desk, clock: StoppedClock) -> None:
    mail = desk.attach("aan Joost.eml", MAIL + b"3")
    read = Received(
        "mail", (Claim("from", "boze man"), Claim("to", "Joost V.")), "Groeten aan Dorpsstr. 12.",
        parts=(Part(1, "Joost.jpg", "jpg", 12),), unread=(Unread(Where.HEAD, Why.HEAD_LINE_CUT),),
    )  # fmt: skip
    desk.viewer.answers |= {"eml": read, "jpg": Received("picture")}
    desk.viewer.parts[1] = JPG
    copies = TextCopies(desk.diary.vault, desk.viewer, clock)
    copy = copies.keep(mail.record, copies.make(mail.record, PRIVATE))
    assert copy.name == "aan [afgeschermd] (tekst, afgeschermd).txt"
    assert copy.origin == Origin("redacted", mail.record)
    (act,) = desk.diary.vault.custody(mail.record)
    assert (act.act, act.made, act.note) == ("redacted", copy.record, "tekst, 3 plekken afgeschermd")
    text = b"".join(desk.diary.vault.evidence_bytes(copy.record)).decode()
    assert "Van: boze man\nAan: [afgeschermd] V.\n" in text
    assert "Groeten aan [afgeschermd]." in text
    assert "- [afgeschermd].jpg (12 bytes)" in text
    assert "Kop: Een regel van de kop is te lang. Alleen het begin is gelezen." in text
    assert handed(desk.make()) == {text.encode()}
    desk.viewer.answers["txt"] = Received("text", text="Joost")
    fresh = HandoverFolders(desk.folders.library, desk.printer, FolderWriter(), PieceSearch(desk.viewer))
    with pytest.raises(Undecided, match="tekst, afgeschermd"):
        fresh.make(desk.diary.vault, [desk.record], desk.answers(), desk.target / "x", lambda _: None, no_one_cancels)


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("brief.docx", letter("Ik woon op Dorpsstraat 12.", header="Aan Joost"), "Ik woon op [afgeschermd]."),
        ("lijst.xlsx", workbook({"Blad": [["wie", "waar"], ["Joost", "markt"]]}), "[afgeschermd]\tmarkt"),
        ("brief.odt", open_document("Ik woon op Dorpsstraat 12."), "Ik woon op [afgeschermd]."),
    ],
)
def test_of_a_document_goes_a_copy_of_its_words(
    desk: Desk, clock: StoppedClock, name: str, data: bytes, line: str
) -> None:
    piece = desk.attach(name, data)
    assert can_be_copied_as_text(piece, OpenViewer())
    copies = TextCopies(desk.diary.vault, OpenViewer(), clock)
    copy = copies.keep(piece.record, copies.make(piece.record, PRIVATE))
    text = b"".join(desk.diary.vault.evidence_bytes(copy.record)).decode()
    assert line in text.splitlines()
    assert not Shield.of(PRIVATE).hits(text)
    folders = HandoverFolders(desk.folders.library, desk.printer, FolderWriter(), PieceSearch(OpenViewer()))
    made = folders.make(
        desk.diary.vault, [desk.record], desk.answers(), desk.target / "map", lambda _: None, no_one_cancels
    )
    assert handed(made) == {text.encode()}


def test_a_file_on_a_lock_in_an_archive_is_named_and_the_others_are_searched(desk: Desk) -> None:
    files = [("slot.txt", b"Joost"), ("map van Joost/brief.docx", letter("Ik woon op Dorpsstraat 12."))]
    locked = bytearray(zipped(files))
    locked[locked.index(b"PK\x01\x02") + 8] |= 1  # says of the first file that it is encrypted
    piece = desk.attach("alles.zip", bytes(locked))
    found = PieceSearch(OpenViewer()).look(desk.diary.vault, piece, Shield.of(PRIVATE), no_one_cancels)
    assert {hit.words for hit in found.hits} == {"Joost", "Dorpsstraat 12"}
    assert "Bijlage 2, niet doorzocht: kijk zelf" in found.unseen  # the only text stands last
    assert any("versleuteld" in one for one in found.unseen)


def test_of_an_original_and_its_copy_one_is_chosen(desk: Desk) -> None:
    photo = desk.attach("deur.bin", b"\0photo")
    copy = desk.attach("deur (afgeschermd).bin", b"\0copy", Origin("redacted", photo.record))
    assert handed(desk.make()) == {b"\0copy"}
    original = PieceGiven(photo.record, "original")
    assert handed(desk.make(Shielding(pieces=(original,)))) == {b"\0photo"}
    assert handed(desk.make(Shielding(pieces=(original, PieceGiven(copy.record, "original"))))) == {
        b"\0photo",
        b"\0copy",
    }
    assert handed(desk.make(Shielding(pieces=(PieceGiven(photo.record, "nothing"),)))) == set()


def test_a_piece_is_searched_in_every_corner_and_what_is_not_is_named(desk: Desk) -> None:
    desk.attach("gesprek.zip", b"PK\x03\x04")
    desk.viewer.answers["zip"] = Received(
        "chat", messages=(Message(1, "", "Joost", "ja", "Dorpsstraat12.jpg"),),
        parts=(Part(1, "Joost.jpg", "jpg", 3), Part(2, "x.bin", "bin", 9)), unread=(Unread(Where.END, Why.ENDS_EARLY),),
    )  # fmt: skip
    desk.viewer.answers["jpg"] = Received("picture", (Claim("place", "52.1, 5.1"),), "gemaakt door Joost")
    desk.viewer.parts |= {1: JPG, 2: b"\0\1\2"}
    (seen,) = desk.look().pieces
    assert {(hit.where, hit.words) for hit in seen.found.hits} == {
        ("Bericht 1", "Joost"), ("Bericht 1", "Dorpsstraat12"), ("Naam van bijlage 1", "Joost"),
        ("Bijlage 1, Plaats van de opname", "52.1, 5.1"), ("Bijlage 1, Gegevens van het bestand", "Joost"),
    }  # fmt: skip
    assert set(seen.found.unseen) == {
        "Einde: Dit bestand houdt eerder op dan het zelf zegt. Een deel kan ontbreken.",
        "Bijlage 1, beeld: kijk zelf", "Bijlage 2, hier niet te doorzoeken: kijk zelf",
    }  # fmt: skip


def test_without_anything_private_nothing_is_opened(desk: Desk) -> None:
    desk.attach("foto.jpg", JPG)
    desk.viewer.answers["jpg"] = Received("picture", (Claim("place", "52.1, 5.1"),))
    (seen,) = desk.look(private=None).pieces
    assert (seen.found.hits, seen.found.unseen) == ((), ("Beeld: kijk zelf",))
    assert desk.viewer.asked == []
    assert giving(seen, Shielding()) == "original"


def test_a_piece_is_searched_once(desk: Desk) -> None:
    desk.attach("foto.jpg", JPG)
    desk.viewer.answers["jpg"] = Received("picture")
    assert desk.look() == desk.look()
    assert desk.viewer.asked == ["read jpg"]


def test_a_piece_that_could_not_be_read_is_tried_again(desk: Desk) -> None:
    """Else what a busy computer gave up on would go out unsearched until the next lock."""
    desk.attach("deur.png", b"\x89PNG\r\n\x1a\n")
    (seen,) = desk.look().pieces
    assert (seen.found.hits, "Niet helemaal te lezen: kijk zelf" in seen.found.unseen) == ((), True)
    desk.viewer.answers["png"] = Received("picture", text="gemaakt door Joost")
    (again,) = desk.look().pieces
    assert [hit.words for hit in again.found.hits] == ["Joost"]


def test_the_journal_keeps_what_was_decided_and_never_the_words(desk: Desk, clock: StoppedClock) -> None:
    mail = desk.attach("brief.eml", MAIL + b"4")
    desk.viewer.answers["eml"] = Received("mail", text="Joost")
    kept = KeptText(desk.record, "account", "Joost", "bekend")
    made = desk.make(Shielding((kept,), (PieceGiven(mail.record, "original", "nodig"),)))
    Exports(desk.diary.vault, FolderWriter(), clock).finish(made)
    (document,) = [
        content.document
        for line, content in desk.diary.vault.lines(99, {line.record for line, _ in desk.diary.vault.lines(99, ())})
        if line.kind == "export" and content
    ]
    assert document["shielding"] == {
        "covered": 1,
        "kept": [{"record": desk.record, "field": "account", "reason": "bekend"}],
        "pieces": [{"evidence": mail.record, "give": "original", "reason": "nodig"}],
    }


def test_nothing_decided_covers_all(desk: Desk) -> None:
    settled = settle(desk.look(), None)
    assert (settled.kept, settled.covered) == ({}, 2)


def test_what_is_given_for_one_document_takes_nothing_out_of_what_was_filled_in_once(desk: Desk) -> None:
    kept = KeptPrivate(desk.diary.vault)
    kept.keep(PRIVATE)
    assert kept.with_given(None) == PRIVATE
    assert kept.with_given(Private(school="De Ark")) == replace(PRIVATE, school="De Ark")
    assert kept.with_given(Private(family=())) == replace(PRIVATE, family=())


def test_what_must_stay_out_is_filled_in_once(desk: Desk) -> None:
    kept = KeptPrivate(desk.diary.vault)
    assert kept.read() == NOTHING_PRIVATE
    kept.keep(PRIVATE)
    assert KeptPrivate(desk.diary.vault).read() == PRIVATE
    desk.diary.vault.keep_note("private", {"onbekend": "van een ander programma"})
    assert kept.read() == NOTHING_PRIVATE
