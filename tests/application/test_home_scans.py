"""The home scan from what was found to a line, beside the one before it, and on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from tests.application.test_self_scans import KeepsReports
from tests.fakes import FakeVault, StoppedClock
from tests.shielded_folders import RealPrinter
from weerbaar_desktop.application.home_scans import DRAFT, NO_VERDICT, Found, HomeScans
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.own_papers import OwnPapers
from weerbaar_desktop.application.papers import woningscan
from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.report import Paragraph, Report, Table
from weerbaar_desktop.domain.scan import LONGEST_NOTE, Look
from weerbaar_desktop.system.new_file import LargeFiles

HOME: Final = load_home_scan(Path(__file__).parents[2] / "resources" / "content" / "nl")


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def scans(vault: FakeVault) -> HomeScans:
    """With the items that ship."""
    return HomeScans(vault, HOME, StoppedClock())


def everywhere(look: Look, **others: Look) -> dict[str, Found]:
    """Every item found the same way but `others`, whose ids have a low line for each hyphen."""
    told = {item.id: Found(look) for item in HOME.items}
    return {**told, **{key.replace("_", "-"): Found(value) for key, value in others.items()}}


def tables(report: Report) -> dict[str, Table]:
    """By their caption."""
    return {block.caption: block for block in report.blocks if isinstance(block, Table)}


def test_a_scan_keeps_the_words_that_were_shown_and_ends_the_draft(scans: HomeScans, vault: FakeVault) -> None:
    scans.keep_draft({"at": "zones"})
    stored = scans.finish({"voordeur-slot": Found("attention", "los", priority="deze week")})
    item = next(one for one in HOME.items if one.id == "voordeur-slot")
    found = next(one for one in stored.scan.questions if one.id == item.id)
    assert (found.category, found.question, found.why, found.note) == ("Voordeur", item.look_at, item.how, "los")
    assert found.action is not None
    assert (found.action.what, found.action.cost) == (item.measure, HOME.payer(item.pays).name)
    assert found.looked is not None
    assert (found.looked.level, found.looked.priority) == ("Basis van het Politiekeurmerk Veilig Wonen", "deze week")
    assert len(stored.scan.questions) == len(HOME.items)
    assert [one.id for one in stored.scan.actions] == ["voordeur-slot"]
    assert vault.draft(DRAFT) is None


def test_a_scan_that_cannot_be_kept_leaves_the_draft(scans: HomeScans, vault: FakeVault) -> None:
    scans.keep_draft({"at": "zones"})
    with pytest.raises(RefusedInput, match="te lang"):
        scans.finish({"voordeur-slot": Found("attention", measure="x" * (LONGEST_NOTE + 1))})
    assert vault.draft(DRAFT) is not None
    assert vault.scans("home") == ()


def test_what_is_not_seen_again_stays_to_do_and_what_is_in_order_does_not(scans: HomeScans) -> None:
    scans.finish(everywhere("in_order", voordeur_slot="attention", voordeur_naam="attention"))
    later = scans.finish(everywhere("in_order", voordeur_slot="not_seen"))
    assert [one.id for one in later.scan.carried] == ["voordeur-slot"]
    assert later.scan.is_carried("voordeur-slot")


def test_a_measure_that_was_done_is_not_carried_over(scans: HomeScans, vault: FakeVault) -> None:
    first = scans.finish(everywhere("in_order", voordeur_slot="attention"))
    measures = Measures(vault, StoppedClock())
    made = measures.take_from_scan(first.record, "voordeur-slot")
    measures.amend(made.record, replace(made.measure, status="done"))
    assert scans.finish({}).scan.carried == ()


def test_the_paper_says_who_pays_what_was_not_seen_and_gives_no_verdict(scans: HomeScans) -> None:
    found = everywhere("in_order", voordeur_naam="not_seen")
    found["voordeur-slot"] = Found(
        "attention", "los", "Een nieuw slot.", "navragen", "eerst", date(2026, 11, 3), date(2027, 5, 3)
    )
    for item in HOME.of_zone("ramen"):
        del found[item.id]
    report = woningscan.report(scans.seen(scans.finish(found).record), practice=False)
    told = tables(report)
    ((where, what, pays),) = told["Wat aandacht vraagt, en wat kan helpen"].rows
    assert where == "Voordeur: Zit er gecertificeerd hang- en sluitwerk op?"
    assert what.startswith("Een nieuw slot.\nNiveau: Basis van het Politiekeurmerk Veilig Wonen. Bron: ")
    assert pays == (
        "Wie betaalt: Vraag dit na. Hoe dringend: eerst. Gedaan op 3 november 2026. Opnieuw kijken op 3 mei 2027."
    )
    assert told[woningscan.UNSEEN].rows == (
        ("Voordeur", "Is te lezen wie hier woont?", "Niet gezien"), ("Ramen", woningscan.ZONE_UNSEEN, ""),
    )  # fmt: skip
    texts = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert NO_VERDICT in texts[0]
    assert not any("voldoet aan" in text for text in texts)


def test_after_half_a_round_what_was_passed_by_is_no_difference(scans: HomeScans) -> None:
    scans.finish(everywhere("in_order", voordeur_slot="attention"))
    report = woningscan.report(scans.seen(scans.finish({"voordeur-slot": Found("in_order")}).record), practice=False)
    [compared] = [table for caption, table in tables(report).items() if caption.startswith("Vergeleken met")]
    assert compared.rows == (("Voordeur: Zit er gecertificeerd hang- en sluitwerk op?", "Aandacht", "In orde"),)
    assert "Wat u deze keer niet bekeek, staat bij ‘Wat niet is gezien’." in [
        block.text for block in report.blocks if isinstance(block, Paragraph)
    ]


@pytest.mark.parametrize("look", ["in_order", "not_applicable"])
def test_where_all_is_well_the_paper_says_so(scans: HomeScans, look: Look) -> None:
    scans.finish(everywhere(look))
    report = woningscan.report(scans.seen(scans.finish(everywhere(look)).record), practice=True)
    texts = [block.text for block in report.blocks if isinstance(block, Paragraph)]
    assert {woningscan.NO_MEASURES, woningscan.ALL_SEEN} <= set(texts)
    assert "U vond hetzelfde als op " in " ".join(texts)
    assert report.practice


def test_the_report_says_in_the_journal_of_which_scan_it_is(scans: HomeScans, vault: FakeVault) -> None:
    record, clock = scans.finish(everywhere("attention")).record, StoppedClock()
    papers = OwnPapers(vault, clock, KeepsReports(), OutgoingFiles(vault, LargeFiles(), clock), RealPrinter())
    paper = papers.scan(record)
    assert paper.report.title == "Verslag van uw woningscan"
    assert paper.journal_document == {"what": "woningscan", "scan": record}
