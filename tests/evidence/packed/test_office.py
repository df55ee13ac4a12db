"""The words of documents of an office program: all that is read, and all that only a search has to find."""

from __future__ import annotations

import pytest

from tests.evidence.made import halves, saved
from tests.evidence.packed.documents import (
    W,
    letter,
    link,
    open_document,
    packed,
    paragraph,
    slides,
    text_run,
    workbook,
)
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.evidence.packed.archives import archive_words, read_archive
from weerbaar_desktop.evidence.packed.office import office_part, office_words, read_office

LETTER = letter(
    paragraph("Ik woon op Dorps", "straat 12."),
    "Dag.",
    header="Briefhoofd",
    footer="Voet",
    comment=("Joost Verhaegen", "Klopt dit?"),
    about={"creator": "Jorinde", "lastModifiedBy": "Wolfert", "title": "Brief", "keywords": "geheim", "created": "x"},
    files=[link("mailto:a@post.invalid"), ("word/media/image1.png", saved(halves(), "PNG"))],
)


def test_a_letter_reads_as_its_text_with_what_stands_around_it() -> None:
    received = read_office(LETTER)
    assert received.kind == "text"
    assert received.text == "Ik woon op Dorpsstraat 12.\nDag.\n\nBriefhoofd\n\nVoet\n\nKlopt dit?"
    assert [(claim.key, claim.value) for claim in received.claims] == [
        ("author", "Jorinde"), ("author", "Wolfert"), ("title", "Brief"), ("made_on", "x"),
    ]  # fmt: skip
    assert received.unread == ()


@pytest.mark.parametrize(
    "words", ["Dorpsstraat 12", "Briefhoofd", "Klopt dit?", "Joost Verhaegen", "Wolfert", "geheim", "a@post.invalid"]
)
def test_a_search_finds_what_stands_anywhere_in_a_letter(words: str) -> None:
    assert words in office_words(LETTER).text


def test_the_pictures_in_a_letter_are_its_parts() -> None:
    (part,) = office_words(LETTER).parts
    assert (part.name, part.extension) == ("image1.png", "png")
    assert office_part(LETTER, 1) == saved(halves(), "PNG")


def test_a_change_that_is_tracked_is_found_as_it_was_and_as_it_is() -> None:
    changed = f"<w:del>{text_run('straat').replace('w:t', 'w:delText')}</w:del><w:ins>{text_run('laan')}</w:ins>"
    data = letter(paragraph("Dorps", changed, " 12"))
    assert read_office(data).text == "Dorpslaan 12"
    found = office_words(data).text
    assert "Dorpslaan 12" in found
    assert "Dorpsstraat 12" in found


def test_the_code_of_a_field_parts_no_word() -> None:
    code = '<w:r><w:instrText>HYPERLINK "mailto:b@post.invalid"</w:instrText></w:r>'
    data = letter(paragraph("Dorps", code, "straat"))
    assert read_office(data).text == "Dorpsstraat"
    assert "mailto:b@post.invalid" in office_words(data).text


BOOK = workbook(
    {"Jorinde": [["datum", "wie"], ["2026", "Zefanja"]], "Leeg": [["0612345678"]]},
    about={"creator": "Wolfert"},
    files=[("xl/printerSettings/printerSettings1.bin", "\\\\huis-dorpsstraat\\laser".encode("utf-16-le"))],
)


def test_a_workbook_reads_as_rows_of_cells() -> None:
    assert read_office(BOOK).text == "Blad 1\ndatum\twie\n2026\tZefanja\n\nBlad 2\n612345678"


@pytest.mark.parametrize("words", ["Jorinde", "Zefanja", "612345678", "Wolfert", "huis-dorpsstraat"])
def test_a_search_finds_what_stands_anywhere_in_a_workbook(words: str) -> None:
    assert words in office_words(BOOK).text
    assert office_words(BOOK).parts == ()


def test_texts_of_other_office_programs_are_read_behind_the_name_of_a_zip() -> None:
    text = open_document("Dorpsstraat 12", footer="onderaan", about={"initial-creator": "Jorinde"})
    assert read_archive(text).text == "Dorpsstraat 12\n\nonderaan"
    assert read_archive(text).claim("author") == "Jorinde"
    shown = read_archive(slides("Een", "Dorpsstraat 12", notes="niet zeggen"))
    assert shown.text == "Een\n\nDorpsstraat 12\n\nniet zeggen"
    assert "Dorpsstraat 12" in archive_words(slides("Dorpsstraat 12")).text


DOCUMENT = f"<w:document {W}><w:body>{paragraph('Dorpsstraat 12')}"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    f"<w:document {W}><w:p><w:t>&c;</w:t></w:p></w:document>"
)
OUTSIDE = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document {W}><w:p>&a;</w:p></w:document>'


@pytest.mark.parametrize(
    ("document", "trouble", "found"),
    [
        (LAUGHS, "niet hoort", ""),
        (OUTSIDE, "niet hoort", ""),
        (DOCUMENT, "beschadigd", "Dorpsstraat 12"),
        (f"{DOCUMENT}&bestaatniet;</w:body></w:document>", "beschadigd", "Dorpsstraat 12"),
        ("geen xml", "beschadigd", ""),
        (f"<w:document {W}>{'<w:p>' * 1_100_000}", "te lang", ""),
        (f"<w:document {W}><w:p><w:t>{'Dorpsstraat 12 ' * 200_000}</w:t></w:p></w:document>", "te lang", ""),
    ],
    ids=["entities", "a file", "cut off", "unknown entity", "no XML", "elements", "words"],
)
def test_what_a_document_may_not_hold_is_said_and_the_rest_is_searched(document: str, trouble: str, found: str) -> None:
    data = packed([("word/document.xml", document), ("docProps/core.xml", "<a><creator>Jorinde</creator></a>")])
    said = office_words(data)
    assert any(trouble in one.what() and "niet doorzocht" in one.what() for one in said.unread)
    assert found in said.text
    assert ("Jorinde" in said.text) == (trouble != "te lang")


def test_a_document_in_two_bytes_a_letter_is_read_and_one_in_an_unknown_set_is_said() -> None:
    wide = packed([("word/document.xml", f"{DOCUMENT}</w:body></w:document>".encode("utf-16"))])
    assert "Dorpsstraat 12" in office_words(wide).text
    odd = '<?xml version="1.0" encoding="../../zet"?><a>één</a>'.encode("cp1252")
    assert office_words(packed([("word/document.xml", odd)])).unread


def encrypted(data: bytes) -> bytes:
    """The same with the mark on the first file that says that it is encrypted."""
    made = bytearray(data)
    made[made.index(b"PK\x01\x02") + 8] |= 1
    return bytes(made)


def test_a_part_that_is_locked_is_said() -> None:
    said = office_words(encrypted(packed([("word/document.xml", f"{DOCUMENT}</w:body></w:document>")])))
    assert [(one.where(), one.what()) for one in said.unread] == [
        ("word/document.xml", "Dit bestand in de zip is versleuteld.")
    ]


def _texts(received: Received) -> list[str]:
    return [part.name for part in received.parts]


def test_names_that_lead_elsewhere_are_only_words() -> None:
    said = office_words(
        packed([("../../etc/Jorinde.bin", b"x"), ("word/document.xml", f"{DOCUMENT}</w:body></w:document>")])
    )
    assert _texts(said) == ["Jorinde.bin"]
    assert "../../etc/Jorinde.bin" in said.text
    assert any("andere map" in one.what() for one in said.unread)
