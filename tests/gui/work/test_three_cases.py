"""Three ways from the practice vault in the window: for a raadslid by the griffier, a klacht, and a talk instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.application.test_practice import practice_filler
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import RESOURCES, Opened, PlainPrinter
from tests.gui.work.test_locked_on_every_page import is_elsewhere, searched
from weerbaar_desktop.application.aangifte_report import WHO_IS_I
from weerbaar_desktop.application.kept_private import NOTE
from weerbaar_desktop.application.practice_evidence import EvidenceMaker
from weerbaar_desktop.content.practice import load_practice
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Facts, Heading, Paragraph, Report
from weerbaar_desktop.gui.aangifte.alternatives_page import AlternativesPage
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.aangifte.paper_done_page import PaperDonePage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.widgets.answer_group import AnswerGroup
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose

RAADSLID: Final = (9,)
STALKING: Final = (396, 381, 352, 325, 311, 288, 270, 255, 208, 196, 50, 36, 24, 16)
COUNTER: Final = (21,)
"""In days ago, as practice.toml names them."""


class _NoPictures:
    def paint(self, picture: object, cancelled: object) -> bytes:
        return f"{picture}".encode()


@pytest.fixture
def vault(clock: StoppedClock) -> FakeVault:
    """The practice vault as the program fills it, with plain pieces."""
    filled = FakeVault(practice=True)
    practice_filler(RESOURCES / "content" / "nl", _maker(), clock).fill(filled)
    return filled


def _maker() -> EvidenceMaker:
    return EvidenceMaker(PlainPrinter(), _NoPictures())


def of_days(opened: Opened, days: tuple[int, ...]) -> tuple[RecordId, ...]:
    """The incidents that are so many days old, found by their words."""
    practice = load_practice(RESOURCES / "content" / "nl")
    written = {one.days_ago: (one.details.account or "")[:40] for one in practice.written}
    stored = [opened.vault.incident(row.record) for row in opened.vault.incidents(200)]
    return tuple(next(one.record for one in stored if one.incident.account[:40] == written[day]) for day in days)


def walk(opened: Opened, way: str, answers: Mapping[str, str]) -> CheckPage:
    """From choosing incidents to the check, with these answers; every page is looked at on the way."""
    while not isinstance(page := searched(opened), CheckPage):
        if isinstance(page, ChooseWayPage):
            page.answers[way].click()
        if isinstance(page, QuestionsPage):
            fill(page, answers)
        if isinstance(page, ShieldPage):
            give_everything(page)
        onward(opened, page)
    return page


def onward(opened: Opened, page: FlowPage) -> None:
    """The next page."""
    page.next.click()
    opened.bot.waitUntil(lambda: is_elsewhere(opened, page) or page.summary.isVisible(), timeout=5000)
    assert not page.summary.isVisible(), [label.text() for label in page.summary.findChildren(QLineEdit)]


def fill(page: QuestionsPage, answers: Mapping[str, str]) -> None:
    """Answers what there is an answer for."""
    for key in page._asked.keys() & answers.keys():
        control = page._asked[key].control
        if isinstance(control, AnswerGroup):
            control._buttons[answers[key]].click()
        elif isinstance(control, QLineEdit):
            control.selectAll()
            control.insert(answers[key])
        elif isinstance(control, QTextEdit):
            control.selectAll()
            control.insertPlainText(answers[key])


def give_everything(page: ShieldPage) -> None:
    """The original of every piece, with a reason where one is asked."""
    for card in page.cards.values():
        answers = card.question._buttons
        (answers["original"] if "original" in answers else next(iter(answers.values()))).click()
        if card.asks_why():
            card.why.insert("De politie heeft het hele stuk nodig.")


_GRIFFIER: Final = {
    "complainant.name": "T. Verzonnen",
    "complainant.office": "griffier",
    "complainant.body": "gemeente Lindewaard",
    "complainant.work_address": "Raadhuisplein 1, Lindewaard",
    "complainant.behalf_of": "raadslid S. Verzonnen",
    "damages": "no",
    "private.phones": "06-00000000",
    "private.plates": "XX-111-X",
    "place": "Lindewaard",
    "date": "20-11-2026",
}
_BURGEMEESTER: Final = {
    "complainant.name": "M. Verhaegen",
    "complainant.office": "waarnemend burgemeester",
    "complainant.body": "gemeente Lindewaard",
    "complainant.work_address": "Raadhuisplein 1, Lindewaard",
    "damages": "yes",
    "private.school": "de Regenboog",
    "private.family": "Joost",
    "place": "Lindewaard",
    "date": "22-11-2026",
}
_COUNTER: Final = {
    "complainant.name": "M. Verhaegen",
    "complainant.office": "waarnemend burgemeester",
    "complainant.body": "gemeente Lindewaard",
    "talk.with_whom": "de gemeentesecretaris",
    "talk.about": "Hoe wij hierop reageren, en wat ik zeg als hij weer komt.",
    "talk.asks": "Iemand die met hem praat over waar de grens ligt.",
}


def begin(opened: Opened, days: tuple[int, ...]) -> None:
    """With these incidents chosen."""
    opened.pages.aangifte().use(*of_days(opened, days))
    opened.until_page(ChoosePage)


def made(opened: Opened, title: str) -> Report:
    """The report with this title that was printed."""
    return next(report for report in opened.printer.asked if report.title == title)


def facts(report: Report) -> dict[str, str]:
    """Labels with their values."""
    return {label: value for block in report.blocks if isinstance(block, Facts) for label, value in block.rows}


def said(report: Report) -> str:
    """Its paragraphs."""
    return "\n".join(block.text for block in report.blocks if isinstance(block, Paragraph))


def test_a_threat_against_a_raadslid_is_prepared_by_the_griffier(opened: Opened) -> None:
    begin(opened, RAADSLID)
    page = walk(opened, "aangifte", _GRIFFIER)
    assert page.papers["volmacht"].isVisible()
    assert not page.papers["schade"].isVisible()
    page.next.click()
    opened.until_page(DonePage)
    aangifte = made(opened, "Aangifte")
    assert facts(aangifte)["Namens"] == "raadslid S. Verzonnen"
    assert "doe namens raadslid S. Verzonnen aangifte van 1 incident." in said(aangifte)
    assert WHO_IS_I in said(aangifte)
    assert "klacht" not in said(aangifte)
    sheet = facts(made(opened, "Gegevensblad voor de politie"))
    assert (sheet["Naam"], sheet["Kentekens"]) == ("raadslid S. Verzonnen", "XX-111-X")


def test_a_volmacht_and_nothing_private_of_the_griffier_go_with_it(opened: Opened) -> None:
    opened.vault.keep_note(NOTE, {"home_address": "Griffierspad 3, Lindewaard"})
    begin(opened, RAADSLID)
    page = walk(opened, "aangifte", _GRIFFIER)
    page.papers["volmacht"].click()
    opened.until_page(PaperDonePage).back.click()
    opened.until_page(CheckPage).next.click()
    opened.until_page(DonePage)
    assert facts(made(opened, "Bijzondere volmacht"))["Wie de volmacht geeft"] == "raadslid S. Verzonnen"
    assert not any("Griffierspad" in str(report) for report in opened.printer.asked)


def test_fourteen_incidents_against_a_burgemeester_become_a_klacht(opened: Opened) -> None:
    begin(opened, STALKING)
    assert len(STALKING) == 14
    while not isinstance(page := searched(opened), LawPage):
        if isinstance(page, ChooseWayPage):
            page.answers["klacht"].click()
        onward(opened, page)
    read = [label.text() for label in page.findChildren(Prose)]
    assert any("donderdag 4 februari 2027" in words for words in read)  # thirty days a month from 6 November
    assert any("Belaging (stalking)" in words for words in read)
    assert page.calendar is not None
    page.calendar.click()
    opened.until(page.outcome.isVisible)
    [file] = opened.chooser.folder.glob("*.ics")
    assert b"20270204" in file.read_bytes()
    assert b"klacht" not in file.read_bytes().lower()
    page.back.click()


def test_the_klacht_says_so_and_tells_every_incident_in_order(opened: Opened) -> None:
    begin(opened, STALKING)
    check = walk(opened, "klacht", _BURGEMEESTER)
    assert not check.papers["volmacht"].isVisible()
    check.next.click()
    opened.until_page(DonePage)
    aangifte = made(opened, "Aangifte")
    assert "Ik doe tevens klacht en verzoek tot vervolging." in said(aangifte)
    heads = [block.text for block in aangifte.blocks if isinstance(block, Heading) and block.level == 2]
    assert [head.partition(":")[0] for head in heads if head.startswith("Incident")] == [
        f"Incident {number}" for number in range(1, 15)
    ]
    assert "Joost" not in str(aangifte)


def test_an_insult_leads_to_a_talk_and_to_somebody_who_says_where_the_limit_is(opened: Opened) -> None:
    begin(opened, COUNTER)
    opened.until_page(ChoosePage).next.click()
    ways = opened.until_page(ChooseWayPage)
    assert ways.answers["gespreksnotitie"].isChecked()
    page = walk(opened, "gespreksnotitie", _COUNTER)
    page.next.click()
    done = opened.until_page(PaperDonePage)
    assert "Vraag wie de ander zegt waar de grens ligt" in [label.text() for label in done.findChildren(PlainLabel)]
    note = facts(made(opened, "Gespreksnotitie"))
    assert note["Wanneer"] == "30 oktober 2026, van 11:15 tot 11:20"
    assert "De medewerker van balie een, Mensen in de wachtrij" in note["Wie"]
    done.others.click()
    names = [label.text() for label in opened.until_page(AlternativesPage).findChildren(PlainLabel)]
    assert "Normstellend gesprek" in names


def test_after_a_talk_an_aangifte_asks_only_what_is_new(opened: Opened) -> None:
    begin(opened, COUNTER)
    walk(opened, "gespreksnotitie", _COUNTER).next.click()
    opened.until_page(PaperDonePage).more.click()
    opened.until_page(ChooseWayPage)
    page = walk(opened, "aangifte", {})
    shown = {line.text() for line in page.findChildren(Prose)}
    assert {"M. Verhaegen", "waarnemend burgemeester", "gemeente Lindewaard"} <= shown
