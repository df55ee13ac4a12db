"""Photos of a home scan: taken in at once, refused in words, and shown in the report without a name of a file."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from tests.application.test_exhibit_photos import BLACK, GREY, RED, TEAL, near, picture, shown
from tests.application.test_home_scans import HOME, tables
from tests.application.test_self_scans import KeepsReports
from tests.fakes import FakeVault, StoppedClock, Unreadable
from tests.open_viewer import OpenViewer
from tests.pdf.checks import faults
from tests.pdf.tagged import read
from tests.shielded_folders import RealPrinter, images
from weerbaar_desktop.application.diary import FileCannotBeRead, InMemory, no_one_cancels
from weerbaar_desktop.application.exhibit_photos import PhotoGone
from weerbaar_desktop.application.home_scans import DRAFT, Found, HomeScans
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.own_papers import OwnPapers
from weerbaar_desktop.application.papers import woningscan, woningscan_photos
from weerbaar_desktop.application.scan_photos import WAITING, NotAPicture, ScanPhotos, TooManyPhotos
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan_photo import MOST_PHOTOS
from weerbaar_desktop.system.new_file import LargeFiles

GIF = b"GIF89a"


class Desk:
    """A vault with a home scan that is half done, the real printer, and a viewer without its process."""

    def __init__(self, place: Path) -> None:
        self.vault, self.clock, self.viewer, self.place = FakeVault(), StoppedClock(), OpenViewer(), place
        self.scans = HomeScans(self.vault, HOME, self.clock)
        self.photos = ScanPhotos(self.vault, self.viewer, self.clock)
        self.scan = self.scans.new_scan()
        outgoing = OutgoingFiles(self.vault, LargeFiles(), self.clock)
        self.papers = OwnPapers(self.vault, self.clock, KeepsReports(), outgoing, RealPrinter())

    def add(self, item: str, data: bytes, name: str = "IMG_0001.jpg", *, small: bool = True) -> RecordId:
        record = self.photos.add(self.scan, item, name, io.BytesIO(data)).record
        if small:
            SmallPhotos(self.viewer).keep(self.vault, record, no_one_cancels)
        return record

    def print(self, record: RecordId) -> Path:
        paper = self.papers.scan(record)
        outgoing = self.papers.begin(paper, self.place / "verslag.pdf")
        self.papers.make(paper, outgoing, no_one_cancels)
        self.papers.note(outgoing)
        return self.place / "verslag.pdf"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_photo_is_there_at_once_and_stays_with_the_scan_when_it_is_done(desk: Desk) -> None:
    record = desk.add("voordeur-slot", picture(RED))
    assert [photo.record for photo in desk.photos.of(desk.scan)] == [record]
    stored = desk.scans.finish({"voordeur-slot": Found("attention")}, desk.scan)
    assert (stored.record, [photo.item for photo in desk.photos.of(stored.record)]) == (desk.scan, ["voordeur-slot"])


@pytest.mark.parametrize("data", [b"tekst", b"%PDF-1.7", b"x", b"PK\x03\x04"])
def test_what_is_no_picture_is_refused_by_its_content_and_nothing_is_lost(desk: Desk, data: bytes) -> None:
    kept = desk.add("voordeur-slot", picture(RED))
    with pytest.raises(NotAPicture, match=r"‘IMG_2\.jpg’ is geen foto") as refused:
        desk.add("voordeur-slot", data, "IMG_2.jpg")
    assert refused.value.safe == "De foto’s die er al staan, zijn bewaard. Het bestand zelf is niet veranderd."
    assert [photo.record for photo in desk.photos.of(desk.scan)] == [kept]


def test_a_file_that_is_gone_or_empty_is_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "leeg.jpg").write_bytes(b"")
    for name in ("leeg.jpg", "weg.jpg"):
        with pytest.raises(FileCannotBeRead, match=name):
            desk.photos.keep(desk.scan, "voordeur-slot", tmp_path / name)
    (tmp_path / "goed.gif").write_bytes(GIF)
    photo, known = desk.photos.keep(desk.scan, "voordeur-slot", tmp_path / "goed.gif")
    pasted, also = desk.photos.keep(desk.scan, "voordeur-zicht", InMemory("geplakt.gif", GIF))
    again = desk.photos.keep(desk.scan, "voordeur-slot", tmp_path / "goed.gif")
    assert (known, also, again) == (False, False, (photo, True))
    assert (photo.piece.name, pasted.piece.name, pasted.piece.file) == ("goed.gif", "geplakt.gif", photo.record)


def test_no_more_than_three_hundred_go_with_a_scan(desk: Desk) -> None:
    for number in range(MOST_PHOTOS):
        desk.add("voordeur-slot", GIF + number.to_bytes(2, "big"), small=False)
    with pytest.raises(TooManyPhotos, match="ten hoogste 300 foto’s"):
        desk.add("voordeur-zicht", GIF + b"nog een", small=False)
    assert len(desk.photos.of(desk.scan)) == MOST_PHOTOS
    desk.photos.remove(desk.photos.of(desk.scan)[0])
    desk.add("voordeur-zicht", GIF + b"nog een", small=False)


def test_a_scan_that_is_done_never_changes(desk: Desk) -> None:
    desk.add("voordeur-slot", picture(RED))
    desk.scans.finish({}, desk.scan)
    (photo,) = desk.photos.of(desk.scan)
    for change in (lambda: desk.add("voordeur-slot", picture(TEAL)), lambda: desk.photos.remove(photo)):
        with pytest.raises(RefusedInput, match="Een bewaarde scan verandert niet meer"):
            change()
    desk.scans.drop(desk.scan)
    assert desk.photos.of(desk.scan) == (photo,)


def test_beginning_again_erases_the_photos_of_what_was_half_done(desk: Desk) -> None:
    desk.scans.keep_draft({"at": "zones", "scan": desk.scan})
    record = desk.add("voordeur-slot", picture(RED))
    assert [photo.record for photo in desk.scans.photos(desk.scan)] == [record]
    desk.scans.drop(desk.scan)
    assert (desk.photos.of(desk.scan), desk.vault.draft(DRAFT), desk.scans.photos(None)) == ((), None, ())
    with pytest.raises(NoSuchRecord):
        desk.vault.evidence(record)


def test_it_is_said_once_that_the_program_stopped_while_photos_came_in(desk: Desk) -> None:
    assert not desk.photos.take_expected(desk.scan)
    desk.photos.expect(desk.scan)
    assert desk.photos.take_expected(desk.scan)
    assert not desk.photos.take_expected(desk.scan)
    desk.photos.expect(desk.scan)
    desk.photos.arrived()
    assert not desk.photos.take_expected(desk.scan)
    desk.photos.expect(desk.scans.new_scan())
    assert not desk.photos.take_expected(desk.scan)
    desk.vault.harm_draft(WAITING)  # of which scan, nobody knows: it may be this one
    assert desk.photos.take_expected(desk.scan)
    assert not desk.photos.take_expected(desk.scan)


def test_the_report_shows_each_photo_under_its_zone_in_words_and_not_by_its_name(desk: Desk) -> None:
    for item, colour in (("ramen-slot", TEAL), ("voordeur-slot", RED), ("weg-uit-de-lijst", GREY)):
        desk.add(item if item != "ramen-slot" else HOME.of_zone("ramen")[0].id, picture(colour), "IMG_Jansen_1.jpg")
    desk.add("voordeur-slot", picture(BLACK), "IMG_Jansen_2.jpg")
    stored = desk.scans.finish({"voordeur-slot": Found("attention", "zit los")}, desk.scan)
    file = desk.print(stored.record)
    document = read(file.read_bytes())
    assert faults(document) == []
    window = HOME.of_zone("ramen")[0].look_at
    door = "bij Voordeur: Zit er gecertificeerd hang- en sluitwerk op? Notitie: zit los"
    assert [str(node.alt) for node in document.root.all() if node.role == "Figure"] == [
        f"Foto 1 {door}", f"Foto 2 {door}", f"Foto 3 bij Ramen: {window}",
        "Foto 4 bij een punt dat niet meer in de lijst staat",
    ]  # fmt: skip
    colours = shown(file.parent, file.name)
    assert all(near(seen, meant) for seen, meant in zip(colours, (RED, BLACK, TEAL, GREY), strict=True))
    with pikepdf.open(file) as opened:
        plain = b"".join(one.read_raw_bytes() for one in images(opened))
    for secret in (b"Jansen", b"IMG_", b"Exif", b"Telefoon"):
        assert secret not in plain + file.read_bytes()


def test_the_report_names_the_photos_at_what_was_found_and_one_that_cannot_be_shown(desk: Desk) -> None:
    desk.add("voordeur-slot", picture(RED))
    desk.add("voordeur-slot", GIF, small=False)
    stored = desk.scans.finish({"voordeur-slot": Found("in_order", "zit vast")}, desk.scan)
    paper = desk.papers.scan(stored.record)
    (row,) = tables(paper.report)["Wat is bekeken"].rows
    assert row[2] == "zit vast\nZie foto 1, 2."
    texts = [str(getattr(block, "text", "")) for block in paper.report.blocks]
    assert any(text.startswith("Foto 2 bij Voordeur: ") and "niet worden getoond" in text for text in texts)
    assert len(paper.photos) == 1


def test_a_second_scan_shows_its_own_photos_only(desk: Desk) -> None:
    desk.add("voordeur-slot", picture(RED))
    desk.scans.finish({"voordeur-slot": Found("in_order")}, desk.scan)
    later = desk.scans.finish({"voordeur-slot": Found("attention")}, desk.scans.new_scan())
    paper = desk.papers.scan(later.record)
    assert paper.photos == ()
    assert woningscan_photos.HEADING not in [getattr(block, "text", "") for block in paper.report.blocks]


def test_the_report_says_who_pays_for_each_measure_and_no_amount(desk: Desk) -> None:
    found = {item: Found("attention", pays="navragen") for item in ("voordeur-slot", "voordeur-naam")}
    found["voordeur-zicht"] = replace(found["voordeur-slot"], pays=None, measure="Een deurspion.")
    report = desk.papers.scan(desk.scans.finish(found, desk.scan).record).report
    rows = tables(report)["Wie betaalt per maatregel"].rows
    assert [row[0] for row in rows].count("Vraag dit na") == 2
    assert next(row for row in rows if row[1] == "Een deurspion.")[0] == "De eigenaar van het huis"
    assert sorted(rows, key=lambda row: [one[0] for one in rows].index(row[0])) == list(rows)
    assert not any("€" in cell or "euro" in cell for row in rows for cell in row)
    assert woningscan.NO_AMOUNTS in [getattr(block, "text", "") for block in report.blocks]


def test_a_small_copy_that_goes_meanwhile_ends_in_words_and_no_file(desk: Desk) -> None:
    desk.add("voordeur-slot", picture(RED))
    paper = desk.papers.scan(desk.scans.finish({}, desk.scan).record)
    outgoing = desk.papers.begin(paper, desk.place / "verslag.pdf")
    desk.vault._memory.photos.clear()
    with pytest.raises(PhotoGone):
        desk.papers.make(paper, outgoing, no_one_cancels)
    assert list(desk.place.iterdir()) == []


class PulledOut(io.BytesIO):
    """A file on a stick that is gone after its beginning was read."""

    def seek(self, place: int, whence: int = 0, /) -> int:
        self.read = self._gone  # type: ignore[method-assign]  # from here on
        return super().seek(place, whence)

    def _gone(self, _size: int | None = -1, /) -> bytes:
        raise OSError(5, "input/output error")


def test_a_stick_that_is_pulled_out_leaves_the_photos_that_are_there(desk: Desk) -> None:
    kept = desk.add("voordeur-slot", picture(RED))
    with pytest.raises(Unreadable):
        desk.photos.add(desk.scan, "voordeur-slot", "IMG.jpg", PulledOut(picture(TEAL)))
    assert [photo.record for photo in desk.photos.of(desk.scan)] == [kept]
