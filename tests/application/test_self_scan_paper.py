"""The self-scan on paper: one or two sheets, with every action, its source, and every answer that says something."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path
from typing import Final

import pikepdf
import pytest

from tests.application.test_self_scans import QUESTIONS
from tests.fakes import FakeVault, StoppedClock
from tests.pdf.conftest import FONTS, words
from weerbaar_desktop.application.papers import zelfscan
from weerbaar_desktop.application.self_scans import UNUSUAL, ScanSeen, SelfScans
from weerbaar_desktop.content.self_scan import load_self_scan
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.report import Table
from weerbaar_desktop.domain.scan import Answer
from weerbaar_desktop.pdf.printer import print_report

MOST: Final = 2
NOTES: Final = {one.id: "Bij de achterdeur is het donker en de lamp is stuk. " * 6 for one in QUESTIONS}


def seen(now: Answer | None, before: Answer | None = None, notes: dict[str, str] | None = None) -> ScanSeen:
    """A scan with the same answer everywhere, after another one half a year before."""
    clock = StoppedClock()
    scans = SelfScans(FakeVault(), QUESTIONS, clock)
    for answer in (before, now) if before else (now,):
        clock.moment += timedelta(days=190)
        stored = scans.finish({one.id: answer for one in QUESTIONS} if answer else {}, notes or {})
    return scans.seen(stored.record)


def printed(found: ScanSeen, *, practice: bool = False) -> bytes:
    """As a PDF."""
    return print_report(zelfscan.report(found, practice=practice), FONTS)


def sheets(pdf: bytes) -> int:
    """How many there are."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


@pytest.mark.parametrize("before", [None, "yes", "no", "unknown"])
@pytest.mark.parametrize("now", ["no", "partly", "unknown", None])
def test_the_most_there_is_to_do_fits_on_two_sheets(now: Answer | None, before: Answer | None) -> None:
    assert sheets(printed(seen(now, before), practice=True)) <= MOST


def test_nothing_of_it_is_left_out() -> None:
    found = seen("no", "yes")
    report = zelfscan.report(found, practice=False)
    cells = "\n".join(cell for block in report.blocks if isinstance(block, Table) for row in block.rows for cell in row)
    for one in found.stored.scan.questions:
        assert one.action is not None
        for part in (
            one.question,
            one.action.what,
            one.action.why,
            one.action.source,
            one.action.near,
            one.action.cost,
        ):
            assert part in cells, part
    text = words(printed(found))
    assert UNUSUAL in text
    assert "De bronnen zijn nagekeken op 27 november 2026." in text


def test_with_long_notes_it_is_longer_and_every_note_is_there() -> None:
    pdf = printed(seen("no", notes=NOTES))
    assert sheets(pdf) > MOST
    assert words(pdf).count("Bij de achterdeur is het donker") == 6 * len(QUESTIONS)


def test_a_source_that_was_reviewed_on_another_day_says_so_itself(tmp_path: Path) -> None:
    scans = SelfScans(FakeVault(), load_self_scan(older_source(tmp_path)), StoppedClock())
    found = scans.seen(scans.finish({one.id: "no" for one in QUESTIONS}, {}).record)
    text = words(printed(found))
    odd = [
        one.action.reviewed_on for one in found.stored.scan.actions if one.action and one.action.reviewed_on.day == 1
    ]
    assert [day(one) for one in odd] == ["1 maart 2026"]
    assert text.count("nagekeken op 1 maart 2026.") == 1
    assert "De bronnen zijn nagekeken op 27 november 2026, tenzij er iets anders bij staat." in text


def older_source(folder: Path) -> Path:
    """A copy of the questions in which one source was reviewed before the others."""
    text = (Path(__file__).parents[2] / "resources/content/nl/self_scan.toml").read_text("utf-8")
    (folder / "self_scan.toml").write_text(text.replace("2026-11-27", "2026-03-01", 1), "utf-8")
    return folder
