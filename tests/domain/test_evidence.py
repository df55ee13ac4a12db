"""What is told of a piece goes into its record and comes back, and three kinds of empty stay apart."""

from __future__ import annotations

from datetime import date

from weerbaar_desktop.domain.evidence import (
    NOTHING_TOLD,
    About,
    Marked,
    about_in,
    asked,
    changes_an_answer,
    emptiness,
    told_document,
)
from weerbaar_desktop.domain.journal import Document

KEPT: Document = {"incident": "a" * 32, "sha256": "0" * 64, "bytes": 8, "name": "x", "extension": "png"}
FULL = About("Een brief.", "letter", None, date(2026, 11, 3), unknown=("sender",))

LINES = (Marked(3, "2026-03-03T21:40:00", "Ünal", "Ik weet\nje te vinden"), Marked(9, "", "", "x"))
OF_A_DEVICE = About(device="deurbel", captured_by="ik", original_there="yes", police_may_read="no", marked=LINES)


def test_what_is_told_comes_back_from_the_record_as_it_was() -> None:
    for about in (NOTHING_TOLD, FULL, OF_A_DEVICE, About(sender="Ünal"), About(withheld=("description", "how"))):
        assert about_in(told_document(KEPT, about)) == about


def test_a_later_revision_says_nothing_of_the_one_before() -> None:
    first = told_document(KEPT, FULL, "reden")
    second = told_document(first, About("Anders."))
    assert second == {**KEPT, "description": "Anders.", "received": None}


def test_the_first_revision_of_a_piece_tells_nothing() -> None:
    assert about_in({**KEPT, "received": None, "description": None}) == NOTHING_TOLD
    assert not asked(NOTHING_TOLD)
    assert asked(About(unknown=("how",)))


def test_three_kinds_of_empty() -> None:
    kinds = [emptiness(About("x", unknown=("how",), withheld=("sender",)), key) for key in About.__slots__[:4]]
    assert kinds == [None, "unknown", "withheld", "not_asked"]


def test_lines_that_matter_count_as_an_answer() -> None:
    assert asked(About(marked=LINES))
    assert not changes_an_answer(About("x"), About("x", marked=LINES))
    assert changes_an_answer(About(marked=LINES), About(marked=LINES[:1]))
    assert told_document(told_document(KEPT, OF_A_DEVICE), NOTHING_TOLD) == told_document(KEPT, NOTHING_TOLD)


def test_only_an_answer_that_was_given_can_be_changed() -> None:
    assert not changes_an_answer(NOTHING_TOLD, FULL)
    assert not changes_an_answer(FULL, FULL)
    assert not changes_an_answer(About("x"), About("x", "mail"))
    assert changes_an_answer(About("x"), About("y"))
    assert changes_an_answer(About("x"), About())
    assert changes_an_answer(About(unknown=("how",)), About(withheld=("how",)))
    assert changes_an_answer(About(unknown=("how",)), About(how="mail"))
