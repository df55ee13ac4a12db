"""Exhibits that are pictures are shown in the aangifte: those that go along, in words, and nothing else of them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.evidence.pictures.test_photo import TELEPHONE
from tests.fakes import FakeVault, StoppedClock
from tests.open_viewer import OpenViewer
from tests.pdf.checks import faults
from tests.pdf.tagged import read
from tests.shielded_folders import RealPrinter, images
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.exhibit_photos import PhotoGone
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.evidence import About, Origin
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.shielding import PieceGiven, Shielding
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter

RED, BLACK, TEAL, GREY = (200, 20, 20), (0, 0, 0), (10, 130, 130), (120, 120, 120)


def picture(colour: tuple[int, int, int], size: tuple[int, int] = (160, 120), kind: str = "JPEG") -> bytes:
    """A photo as a telephone takes it, with where and when in it."""
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, kind, exif=TELEPHONE)
    return stream.getvalue()


class Desk:
    """A vault with one incident, the real printer, and a viewer without its process."""

    def __init__(self, library: Library, place: Path) -> None:
        self.vault, self.clock, self.place = FakeVault(), StoppedClock(), place
        self.diary = Diary(self.vault, self.clock)
        self.viewer = OpenViewer()
        self.folders = HandoverFolders(library, RealPrinter(), FolderWriter(), PieceSearch(self.viewer))
        self.record = self.diary.add(Incident("Hij stond voor de deur.")).record

    def piece(self, name: str, data: bytes, about: About | None = None, origin: Origin | None = None) -> Evidence:
        """A piece with its small copy, where one can be made."""
        found = self.vault.attach(self.record, name, io.BytesIO(data), self.clock.now(), origin=origin)
        SmallPhotos(self.viewer).keep(self.vault, found.record, no_one_cancels)
        return self.diary.tell(found.record, about) if about else found

    def make(self, name: str = "map", given: Sequence[PieceGiven] = (), private: Private | None = None) -> MadeFolder:
        answers = AangifteAnswers(Complainant("M. Verhaegen"), private=private, shielding=Shielding((), tuple(given)))
        return self.folders.make(self.vault, [self.record], answers, self.place / name, lambda _: None, no_one_cancels)


@pytest.fixture
def desk(library: Library, tmp_path: Path) -> Desk:
    return Desk(library, tmp_path)


def shown(folder: Path, name: str = "aangifte.pdf") -> list[tuple[int, ...]]:
    """The colour in the middle of each photo in a document, in its order."""
    colours: list[tuple[int, ...]] = []
    with pikepdf.open(folder / name) as document:
        for image in images(document):
            photo = Image.open(io.BytesIO(image.read_raw_bytes())).convert("RGB")
            found = photo.getpixel((photo.width // 2, photo.height // 2))
            assert isinstance(found, tuple)
            colours.append(found)
    return colours


def near(seen: tuple[int, ...], meant: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 12 for one, other in zip(seen, meant, strict=True))


def figures(folder: Path) -> list[str]:
    """What stands for each figure that is no QR code, for who does not see it."""
    document = read((folder / "aangifte.pdf").read_bytes())
    assert faults(document) == []
    alts = [str(node.alt) for node in document.root.all() if node.role == "Figure"]
    return [alt for alt in alts if alt.startswith("Foto")]


def test_each_picture_is_shown_under_its_label_in_the_words_of_the_person(desk: Desk) -> None:
    desk.piece("deur.jpg", picture(RED), About("De voordeur met verf."))
    desk.piece("brief.txt", b"geen beeld")
    desk.piece("vaag.png", picture(BLACK, kind="PNG"), About(unknown=("description",)))
    desk.piece("straat.jpg", picture(TEAL))
    desk.piece("weg.jpg", picture(GREY), About(withheld=("description",)))
    made = desk.make()
    assert figures(made.folder) == [
        "Foto B01: De voordeur met verf.",
        "Foto B03. Wat erop te zien is, is niet bekend.",
        "Foto B04, niet beschreven",
        "Foto B05. Wat erop te zien is, laat ik weg.",
    ]
    assert all(near(seen, meant) for seen, meant in zip(shown(made.folder), (RED, BLACK, TEAL, GREY), strict=True))
    assert verify(made.folder).ok


def test_nothing_of_the_camera_or_the_place_goes_into_the_document(desk: Desk) -> None:
    original = picture(RED)
    assert b"Exif" in original
    desk.piece("deur.jpg", original)
    data = (desk.make().folder / "aangifte.pdf").read_bytes()
    assert b"Exif" not in data
    assert original[:200] not in data


def test_of_a_covered_copy_that_goes_along_that_copy_is_shown_and_never_the_original(desk: Desk) -> None:
    original = desk.piece("deur.jpg", picture(RED), About("De voordeur."))
    desk.piece("deur afgeschermd.png", picture(BLACK, kind="PNG"), None, Origin("redacted", original.record))
    made = desk.make(given=[PieceGiven(original.record, "copy")])
    assert all(near(seen, BLACK) for seen in shown(made.folder))
    assert len(shown(made.folder)) == 1


def test_a_piece_that_stays_at_home_is_not_shown(desk: Desk) -> None:
    withheld = desk.piece("thuis.jpg", picture(RED), About("Mijn huis."))
    desk.piece("straat.jpg", picture(TEAL))
    made = desk.make(given=[PieceGiven(withheld.record, "nothing")])
    (seen,) = shown(made.folder)
    assert near(seen, TEAL)
    assert figures(made.folder) == ["Foto B01, niet beschreven"]


def test_what_is_private_in_a_description_is_covered_below_the_photo_too(desk: Desk) -> None:
    desk.piece("deur.jpg", picture(RED), About("Joost bij de deur."))
    made = desk.make(private=Private(family=("Joost",)))
    assert figures(made.folder) == ["Foto B01: [afgeschermd] bij de deur."]
    assert b"Joost" not in (made.folder / "aangifte.pdf").read_bytes()


def test_the_same_vault_gives_the_same_bytes(desk: Desk) -> None:
    for colour in (RED, BLACK, TEAL):
        desk.piece("foto.jpg", picture(colour))
    first, again = desk.make("een").folder, desk.make("twee").folder
    assert (first / "aangifte.pdf").read_bytes() == (again / "aangifte.pdf").read_bytes()


def test_where_no_copy_could_be_made_the_list_of_exhibits_says_so(desk: Desk) -> None:
    desk.vault.attach(desk.record, "dicht.jpg", io.BytesIO(picture(RED)), desk.clock.now())
    desk.piece("brief.txt", b"geen beeld")
    text = desk.make().folder / "aangifte.pdf"
    said = " ".join(node.text for node in read(text.read_bytes()).root.all())
    assert "Het programma kon hiervan geen foto in dit document zetten: B01." in said
    assert shown(text.parent) == []


def test_a_copy_that_is_lost_half_way_stops_the_folder_and_leaves_nothing(desk: Desk) -> None:
    piece = desk.piece("deur.jpg", picture(RED))

    class Forgetful(FakeVault):
        """The second time it is asked, the photo is gone."""

        asked = 0

        def photo(self, record: RecordId) -> SmallPhoto | None:
            self.asked += 1
            return super().photo(record) if self.asked == 1 else None

    vault = Forgetful(desk.vault._memory)
    with pytest.raises(PhotoGone):
        desk.folders.make(
            vault, [desk.record], AangifteAnswers(Complainant("M.")), desk.place / "map", lambda _: None, no_one_cancels
        )
    assert (vault.asked, list(desk.place.iterdir())) == (2, [])
    assert desk.vault.photo(piece.record)


def test_three_hundred_photos_stand_in_one_aangifte(desk: Desk) -> None:
    for number in range(300):
        kept = desk.diary.keep(desk.record, InMemory(f"{number}.png", b"\x89PNG\r\n\x1a\n%d" % number)).piece
        stream = io.BytesIO()
        Image.new("RGB", (16, 12), (number % 256, number // 256, 128)).save(stream, "JPEG")
        desk.vault.keep_photo(kept.record, SmallPhoto(16, 12, stream.getvalue()))
    made = desk.make()
    assert len(shown(made.folder)) == len(figures(made.folder)) == 300
    assert figures(made.folder)[299] == "Foto B300, niet beschreven"
