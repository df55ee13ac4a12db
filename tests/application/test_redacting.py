"""Making a copy with parts made black: from pixels only, kept beside the piece, and written down."""

from __future__ import annotations

import io

import pytest

from tests.fake_binder import FakeBinder
from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.redacting import MOST_PAGES, RedactedCopies, TooManyPages, can_be_redacted
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.redaction import Area, Covering

BAR = Covering((Area(10, 10, 60, 30),))


class Made:
    """A vault with a letter in it, and what copies are made with."""

    def __init__(self, content: bytes = b"%PDF-1.7\n", name: str = "brief van Jan.pdf") -> None:
        self.vault, self.clock, self.binder = FakeVault(), StoppedClock(), FakeBinder()
        self.viewer = FakeViewer({"pdf": Received("pages", pages=3)})
        self.copies = RedactedCopies(self.vault, self.viewer, self.binder, self.clock)
        incident = self.vault.add_incident(Incident("Een brief."), self.clock.now()).record
        self.piece = self.vault.attach(incident, name, io.BytesIO(content), self.clock.now())
        self.said: list[str] = []

    def copy(self, *coverings: Covering) -> Evidence:
        """Made and kept."""
        made = self.copies.make(self.piece.record, coverings, self.said.append, no_one_cancels)
        return self.copies.keep(self.piece.record, made)


def test_a_copy_is_a_piece_of_its_own_and_the_journal_says_of_which_it_was_made() -> None:
    made = Made()
    kept = made.copy(BAR, Covering(), Covering((Area(0, 0, 5, 5),) * 2, Area(10, 10, 200, 100)))
    assert (kept.name, kept.extension, kept.incident) == ("brief van Jan (afgeschermd).pdf", "pdf", made.piece.incident)
    assert kept.origin == Origin("redacted", made.piece.record)
    (act,) = made.vault.custody(made.piece.record)
    assert (act.act, act.made, act.sha256) == ("redacted", kept.record, kept.sha256)
    assert act.note == "3 balken, bijgesneden"
    assert made.said == [f"Bladzijde {number} van 3 afschermen" for number in (1, 2, 3)]


def test_what_is_bound_is_black_under_the_bars_and_cut_off() -> None:
    made = Made()
    made.copy(BAR, Covering(), Covering((), Area(10, 10, 200, 100)))
    ((first, second, third),) = made.binder.bound
    assert first.data.count(b"\0\0\0") == 50 * 20
    assert b"\0\0\0" not in second.data
    assert (third.width, third.height) == (190, 90)


def test_the_original_stays_bit_for_bit() -> None:
    made = Made()
    made.copy(BAR, Covering(), Covering())
    assert b"".join(made.vault.evidence_bytes(made.piece.record)) == b"%PDF-1.7\n"
    assert made.vault.evidence(made.piece.record) == made.piece


def test_a_picture_has_one_page_and_is_named_after_what_the_copy_is() -> None:
    made = Made(b"\x89PNG\r\n\x1a\nx", "scherm.jpg")
    assert made.copies.pages(made.piece.record) == 1
    assert made.copy(BAR).name == "scherm (afgeschermd).png"
    assert "read png" not in made.viewer.asked


def test_a_pdf_with_too_many_pages_is_refused_before_any_is_opened() -> None:
    made = Made()
    made.viewer.answers["pdf"] = Received("pages", pages=MOST_PAGES + 1)
    with pytest.raises(TooManyPages):
        made.copies.pages(made.piece.record)


def test_stopping_keeps_nothing() -> None:
    made = Made()
    with pytest.raises(Stopped):
        made.copies.make(made.piece.record, (BAR,), made.said.append, lambda: bool(made.said))
    assert len(made.vault.incident(made.piece.incident).evidence) == 1
    assert made.binder.bound == []


def test_only_pictures_and_pages_that_may_be_opened_here_can_be_copied() -> None:
    made = Made()
    assert can_be_redacted(made.piece, made.viewer)
    made.viewer.isolated = False
    assert not can_be_redacted(made.piece, made.viewer)
    text = Made(b"Alleen woorden.", "brief.txt")
    text.viewer.answers["txt"] = Received("text")
    assert not can_be_redacted(text.piece, text.viewer)
