"""A practice vault is filled with the same invented incidents for the same seed and day."""

from __future__ import annotations

from tests.application.conftest import CONTENT, StoppedClock, TextPrinter
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.practice import PERIOD, PracticeFiller
from weerbaar_desktop.content.practice import load_practice
from weerbaar_desktop.domain.incident import EMPTY_BY_CHOICE


def test_the_filled_vault_spans_two_years_and_checks_clean(
    diary: Diary, clock: StoppedClock, printer: TextPrinter
) -> None:
    PracticeFiller(load_practice(CONTENT), printer, clock).fill(diary.vault, 30, seed=7)
    moments = [row.occurred.from_ for row in diary.rows() if row.occurred and row.occurred.from_]
    assert len(moments) == 30
    assert clock.now() - PERIOD <= min(moments) <= max(moments) <= clock.now()
    assert sum(row.evidence for row in diary.rows()) == 6
    assert diary.vault.check(lambda _: None, lambda: False) == ()


def test_practice_shows_every_kind_of_empty_and_of_evidence(
    diary: Diary, clock: StoppedClock, printer: TextPrinter
) -> None:
    PracticeFiller(load_practice(CONTENT), printer, clock).fill(diary.vault, 30, seed=7)
    stored = [diary.vault.incident(row.record) for row in diary.rows()]
    for name in EMPTY_BY_CHOICE:
        assert any(getattr(one.incident, name) for one in stored)
    assert {piece.extension for one in stored for piece in one.evidence} >= {"eml", "txt"}
