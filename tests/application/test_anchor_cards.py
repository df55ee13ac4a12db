"""Cards of a real vault: what stands on paper, what the journal keeps, what a card says later, when one is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from weerbaar_desktop.application.anchor_cards import (
    AnchorCards,
    AnchorState,
    CardMade,
    NothingToAnchor,
    card_typed,
    compare,
    for_whom_typed,
)
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.anchor import code_of, grouped_code, read_card
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.domain.report import Code, Facts, Figure, Report

QUIET = Incident("Er werd geroepen bij de ingang.", kinds=("verbal",))
THREAT = Incident("Er lag een brief in de bus.", kinds=("threat",))


@pytest.fixture
def written() -> dict[Path, bytes]:
    """The files that were written."""
    return {}


@pytest.fixture
def cards(vault: Vault, clock: StoppedClock, printer: TextPrinter, written: dict[Path, bytes]) -> AnchorCards:
    return AnchorCards(vault, clock, printer, written.__setitem__)


def make(cards: AnchorCards, whom: str = "de griffier") -> CardMade:
    """A card as it is made and remembered."""
    made = cards.make(Path("kaart"), lambda: False)
    cards.remember(made, whom)
    return made


def test_a_card_is_of_the_last_line_and_holds_nothing_of_the_diary(
    cards: AnchorCards, diary: Diary, printer: TextPrinter, written: dict[Path, bytes], vault: Vault
) -> None:
    diary.add(THREAT)
    diary.add(QUIET)
    head = vault.head()
    made = make(cards)
    assert made.card.head == head
    assert list(written) == [Path("kaart.pdf")]
    (report,) = printer.printed
    words = repr(report)
    for named in ("brief", "griffier'", "Proef", vault.description.name, vault.description.vault_id):
        assert named not in words
    codes = [block for block in report.blocks if isinstance(block, Code)]
    assert [code.digits for code in codes] == [head.hash.hex(), made.card.fingerprint]
    assert codes[0].label == "Code. Typ eerst 2- en daarna:"
    facts = next(block for block in report.blocks if isinstance(block, Facts))
    assert facts.rows == (("Gemaakt op", "22 november 2026, 21:40"), ("Laatste regel", "2"))
    assert not report.practice


def test_the_drawing_says_the_same_as_the_words_and_is_signed_by_the_vault(
    cards: AnchorCards, diary: Diary, printer: TextPrinter, vault: Vault
) -> None:
    diary.add(QUIET)
    made = make(cards)
    (figure,) = [block for block in printer.printed[0].blocks if isinstance(block, Figure)]
    assert figure.code == made.drawn
    typed = read_card(figure.code)
    assert (typed.head, typed.seal is not None) == (made.card.head, True)
    found = compare(vault, typed)
    assert (found.fine, found.sealed) == (True, True)
    assert found.made is not None
    assert found.made.for_whom == "de griffier"


def test_without_a_line_there_is_no_card(cards: AnchorCards, written: dict[Path, bytes]) -> None:
    with pytest.raises(NothingToAnchor):
        make(cards)
    assert not written


def test_a_code_is_typed_back_after_ten_more_entries(cards: AnchorCards, diary: Diary) -> None:
    diary.add(THREAT)
    made = make(cards)
    for _ in range(10):
        diary.add(QUIET)
    found = cards.compare(card_typed(grouped_code(made.card.head).upper()))
    assert (found.fine, found.sealed, found.verdict.after) == (True, None, 11)
    assert found.made is not None


def test_a_card_of_elsewhere_is_another_and_one_of_later_is_not_there_yet(cards: AnchorCards, diary: Diary) -> None:
    diary.add(THREAT)
    made = make(cards)
    other = cards.compare(card_typed(code_of(Head(1, bytes(32)))))
    assert (other.fine, other.verdict.outcome, other.made) == (False, "differs", None)
    later = cards.compare(card_typed(code_of(Head(9, made.card.head.hash))))
    assert (later.fine, later.verdict.outcome, later.verdict.last) == (False, "absent", 2)


def test_another_date_beside_a_code_that_stands_is_noticed(cards: AnchorCards, diary: Diary, vault: Vault) -> None:
    diary.add(THREAT)
    made = make(cards)
    typed = read_card(made.drawn)
    assert typed.seal is not None
    for seal in (
        replace(typed.seal, made_at="2020-01-01T00:00:00Z"),
        replace(typed.seal, fingerprint="0" * 64),
        replace(typed.seal, signature=bytes(64)),
    ):
        found = compare(vault, replace(typed, seal=seal))
        assert (found.verdict.outcome, found.sealed, found.fine) == ("stands", False, False)


def test_what_is_no_code_is_refused_in_words() -> None:
    with pytest.raises(RefusedInput, match="niet volledig"):
        card_typed("17-abcd")


def test_the_lines_after_a_card_do_not_count_that_it_was_made(cards: AnchorCards, diary: Diary) -> None:
    assert cards.state() == AnchorState(None, 0)
    diary.add(QUIET)
    assert cards.state().after == 1
    make(cards)
    state = cards.state()
    assert (state.after, state.last is not None and state.last.at) == (0, "2026-11-22T20:40:00Z")
    diary.add(QUIET)
    make(cards, "")
    assert cards.state().after == 0
    for _ in range(14):
        diary.add(QUIET)
    assert cards.state().after == 14


def test_what_was_recorded_while_the_card_was_printed_counts_as_later(cards: AnchorCards, diary: Diary) -> None:
    diary.add(QUIET)
    made = cards.make(Path("kaart"), lambda: False)
    diary.add(QUIET)
    cards.remember(made, "")
    assert cards.state().after == 1


def test_a_card_is_offered_after_a_week_with_new_lines_only(
    cards: AnchorCards, diary: Diary, clock: StoppedClock
) -> None:
    clock.goes_on(days=30)
    assert cards.state().offer is None
    diary.add(QUIET)
    assert cards.state().offer is None
    clock.goes_on(days=7)
    assert cards.state().offer == "week"
    make(cards)
    clock.goes_on(days=30)
    assert cards.state().offer is None
    diary.add(QUIET)
    assert cards.state().offer == "week"


def test_a_card_is_offered_at_once_after_something_serious(
    cards: AnchorCards, diary: Diary, clock: StoppedClock
) -> None:
    diary.add(THREAT)
    assert cards.state().offer == "serious"
    clock.goes_on(minutes=1)
    make(cards)
    assert cards.state().offer is None
    clock.goes_on(minutes=1)
    diary.add(QUIET)
    assert cards.state().offer is None
    diary.add(THREAT)
    assert cards.state().offer == "serious"


@pytest.mark.parametrize("year", [1, 9999])
def test_a_broken_clock_may_stand_in_any_year(cards: AnchorCards, diary: Diary, clock: StoppedClock, year: int) -> None:
    clock.moment = datetime(year, 1 if year == 1 else 12, 1 if year == 1 else 31, tzinfo=UTC)
    diary.add(THREAT)
    assert cards.put_off() == cards.state()
    make(cards)
    assert cards.state().after == 0


def test_what_is_put_off_stays_away_for_a_week(cards: AnchorCards, diary: Diary, clock: StoppedClock) -> None:
    diary.add(THREAT)
    assert cards.put_off().offer is None
    clock.goes_on(days=6, hours=23)
    diary.add(THREAT)
    assert cards.state().offer is None
    clock.goes_on(hours=2)
    assert cards.state().offer == "serious"
    cards.put_off()
    clock.goes_on(days=-400)
    assert cards.state().offer, "a clock that was wrong does not put it off for years"


def test_a_card_after_the_clock_was_wrong_is_offered_again(
    cards: AnchorCards, diary: Diary, clock: StoppedClock
) -> None:
    diary.add(QUIET)
    clock.goes_on(days=400)
    make(cards)
    clock.goes_on(days=-400)
    diary.add(QUIET)
    assert cards.state().offer == "week"
    make(cards)
    assert cards.state().offer is None


def test_the_proposed_name_says_when_and_the_file_ends_on_pdf(cards: AnchorCards, diary: Diary) -> None:
    assert cards.file_name() == "Ankerkaart 2026-11-22.pdf"
    diary.add(QUIET)
    for asked, file in (("a.pdf", "a.pdf"), ("a.b", "a.b.pdf"), ("a.PDF", "a.PDF")):
        assert cards.make(Path(asked), lambda: False).file == Path(file)


def test_for_whom_is_one_line_of_a_few_words() -> None:
    assert for_whom_typed("  mr. De Wit,\nadvocaat ") == "mr. De Wit, advocaat"
    assert for_whom_typed("") == ""
    for typed in ("x" * 201, "\ud800"):
        with pytest.raises(RefusedInput):
            for_whom_typed(typed)


def test_a_card_never_says_that_anything_is_proven(cards: AnchorCards, diary: Diary, printer: TextPrinter) -> None:
    diary.add(QUIET)
    make(cards)
    report: Report = printer.printed[0]
    assert "niet veranderd sinds deze kaart is gemaakt" in repr(report)
    for claim in ("onweerlegbaar", "bewijs", "waar is"):
        assert claim not in repr(report).lower()
