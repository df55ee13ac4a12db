"""What holds for every page of an open vault: names for all controls, plain text, and windows of every size."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTextEdit, QWidget

from tests.fake_ways import FIRST
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.care_walk import tour_of_the_time_after
from tests.gui.work.conftest import Opened, make
from tests.gui.work.first_run_walk import tour_of_the_first_run
from tests.gui.work.home_walk import tour_of_the_walk
from tests.gui.work.pattern_walk import tour_of_the_pattern, tour_of_the_persons
from tests.gui.work.people_walk import tour_of_the_people
from tests.gui.work.plan_walk import tour_of_the_plans
from tests.gui.work.resilience_walk import (
    tour_of_resilience,
    tour_of_the_conversation,
    tour_of_the_library,
    tour_of_the_overview,
    tour_of_the_own,
)
from tests.gui.work.scan_walk import tour_of_the_scans
from tests.gui.work.start_walk import tour_of_the_first_page
from tests.gui.work.visit_walk import tour_of_a_home_visit
from tests.gui.work.weigh_walk import tour_of_the_weighing
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.received import Claim, Message, Part, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.gui.aangifte.alternatives_page import AlternativesPage
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.closing_page import ClosingPage
from weerbaar_desktop.gui.aangifte.confirming import ConfirmPage
from weerbaar_desktop.gui.aangifte.damage_form import DamageForm
from weerbaar_desktop.gui.aangifte.describe_page import DescribePage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.aangifte.paper_done_page import PaperDonePage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.aangifte.whom_page import WhomPage
from weerbaar_desktop.gui.anchor.check_page import CheckCardPage
from weerbaar_desktop.gui.anchor.make_pages import MadePage, MakePage
from weerbaar_desktop.gui.bin.bin_page import BinPage
from weerbaar_desktop.gui.bin.put_away_page import PutAwayPage
from weerbaar_desktop.gui.bin.trashed_page import TrashedPage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.evidence.phone_page import PhonePage
from weerbaar_desktop.gui.evidence.redact_page import RedactPage
from weerbaar_desktop.gui.filing.erase_page import EraseFilingPage
from weerbaar_desktop.gui.filing.filing_page import FilingPage
from weerbaar_desktop.gui.filing.filings_page import FilingsPage
from weerbaar_desktop.gui.filing.form_page import FilingFormPage
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.gui.full_entry.entry_page import EntryPage
from weerbaar_desktop.gui.full_entry.question_pages import AllPage, QuestionPage
from weerbaar_desktop.gui.full_entry.review_page import EntryReviewPage
from weerbaar_desktop.gui.full_entry.way_pages import RulesPage
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.incident.about_page import AboutPage
from weerbaar_desktop.gui.incident.form_page import FormPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.incident.review_page import ReviewPage
from weerbaar_desktop.gui.package.choose_page import PackageIncidentsPage
from weerbaar_desktop.gui.package.leaving_out_page import LeavingOutPage
from weerbaar_desktop.gui.package.made_page import MadePackagePage
from weerbaar_desktop.gui.package.received_page import ReceivedPage
from weerbaar_desktop.gui.package.secret_pages import OpenPackagePage, PackagePassphrasePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.pieces.list_page import EvidencePage
from weerbaar_desktop.gui.pieces.piece_page import PiecePage
from weerbaar_desktop.gui.taking_over.mapping_page import MappingPage
from weerbaar_desktop.gui.taking_over.notebook_page import NotebookPage
from weerbaar_desktop.gui.taking_over.preview_page import PreviewPage
from weerbaar_desktop.gui.taking_over.start_page import ListStartPage
from weerbaar_desktop.gui.theme.theme import Theme
from weerbaar_desktop.gui.vault_care.access_page import AccessPage
from weerbaar_desktop.gui.vault_care.destroy_pages import DestroyedPage, DestroyPage, SurePage
from weerbaar_desktop.gui.vault_care.leaving_page import LeavingPage
from weerbaar_desktop.gui.vault_care.restore_page import RestorePage
from weerbaar_desktop.gui.vault_care.vault_page import VaultPage
from weerbaar_desktop.gui.ways_in.code_pages import CodeBackPage, CodePage
from weerbaar_desktop.gui.ways_in.computer_page import ComputerPage
from weerbaar_desktop.gui.ways_in.passphrase_pages import ChangePage, RenewPage
from weerbaar_desktop.gui.ways_in.ways_page import WaysPage
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.aangifte_flow import WAY
from weerbaar_desktop.presentation.closed_shown import closed_told
from weerbaar_desktop.presentation.piece_shown import ProposalShown, read_shown
from weerbaar_desktop.presentation.shielding_shown import BARS, COVER, KEEP, TEXT, HitShown, PieceShown, ShieldShown
from weerbaar_desktop.presentation.shown import ChoiceShown
from weerbaar_desktop.presentation.vault_care import Told

_LONG = "z" * 70
_PACKAGE = "zeven groene stoelen bij de sloot"
EVERYTHING_READ = Received(
    "mail",
    (Claim("from", f"<b>{_LONG}</b>"), Claim("route", _LONG), Claim("subject", "Windpark")),
    f"Ik weet u te vinden. {_LONG * 3}",
    tuple(Message(n, "2026-11-22T21:40:00", _LONG, f"{_LONG} <b>vet</b>", "foto.jpg", n) for n in range(1, 40)),
    (Part(1, f"{_LONG}.jpg", "jpg", 41_000), Part(2, "b.pdf", "pdf", 7)),
    3,
    5,
    3,
    (Unread(Where.FILE, Why.NO_DATE, name="bijlage 3", words=_LONG),),
)
"""More than one piece ever is, with names and words that have no space in them."""
EVERYTHING_FOUND = ShieldShown(
    "",
    (
        HitShown("a", "Incident 1: wat er gebeurde", "Joost", (f"Hij riep {_LONG} naar Joost.",), COVER, ""),
        HitShown("b", "Uw eigen gegevens", _LONG, (_LONG,), KEEP, f"<b>{_LONG}</b>"),
    ),
    3,
    tuple(
        PieceShown(
            key, f"{key}{_LONG}.eml", (f"Afzender: {_LONG}", "En nog 3 plekken."), f"Beeld: kijk zelf; {_LONG}",
            (ChoiceShown("copy", "De afgeschermde kopie"), ChoiceShown("original", "Het origineel"),
             ChoiceShown("nothing", "Niets")), choice, "", asks_reason=True, makes=makes,
        )
        for key, choice, makes in (("c", "original", BARS), ("d", "", TEXT))
    ),
    (f"{_LONG}.jpg: Beeld: kijk zelf",),
)  # fmt: skip
"""More than one folder ever holds."""
CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView)


@pytest.fixture
def some(vault: FakeVault, clock: StoppedClock) -> None:
    """A few incidents, one very long and without a space in it, with a piece of evidence that was told of."""
    for day in range(3):
        vault.add_incident(make(clock, f"Dag {day}", day + 1), clock.now())
    long = vault.add_incident(make(clock, "x" * 400 + " <b>vet</b>"), clock.now())
    piece = vault.attach(long.record, "y" * 90 + ".png", BytesIO(b"\x89PNG\r\n\x1a\n"), clock.now())
    told = About("Een bericht met <b>mijn adres</b>", "chat", "z" * 60, None, ("on",))
    vault.tell_of_evidence(piece.record, told, None, clock.now())


def tour(opened: Opened) -> Iterator[Page]:
    """Every page, one after the other, each with something on it."""
    diary = opened.until_page(DiaryPage)
    diary.ui.search.setText("dag")
    opened.until(lambda: "met deze woorden" in diary.subtitle)
    diary.filters.show_more()
    yield diary
    diary.ui.search.setText("raadsvergaderign")
    opened.until(diary.ui.emptyTitle.isVisible)
    diary.offer_meant(("raadsvergadering", _LONG))
    yield diary
    diary.ui.showAll.click()
    yield entry_without_a_file(opened)
    opened.pages.open_incident(opened.vault.incidents()[0].record)
    incident = opened.until_page(IncidentPage)
    yield incident
    about, *_ = incident.evidence.abouts.values()
    about.click()
    asked = opened.until_page(AboutPage)
    yield asked
    asked.later.click()
    opened.until(lambda: opened.window.page() is incident)
    incident.change.click()
    form = opened.until_page(FormPage)
    form.fields["persons"].findChildren(QAbstractButton)[-1].click()
    yield form
    yield from tour_of_the_evidence(opened)
    opened.window.show_page(form)
    yield from tour_of_a_change(opened, form)
    for rest in THE_REST:
        yield from rest(opened)


def entry_without_a_file(opened: Opened) -> Page:
    """Leg vast, where a file was just taken out again."""
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    page.files.add_files([Path(f"{_LONG}.png")])
    page.files._take_out(page.files.files[0])
    return page


def tour_of_the_packages(opened: Opened) -> Iterator[Page]:
    """One that is made, each time in a place of its own, and opened in the same vault; each page with what is wrong."""
    folder = opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    opened.pages.care.packaging().sending().choose()
    yield opened.until_page(PackageIncidentsPage)
    opened.pages.diary.pack_asked.emit([row.record for row in opened.vault.incidents()])
    leaving = opened.until_page(LeavingOutPage)
    leaving.who.clear()
    leaving.save_button.click()
    yield leaving
    leaving.who.setText(_LONG)
    leaving.save_button.click()
    secret = opened.until_page(PackagePassphrasePage)
    secret.save_button.click()
    yield secret
    for field in (secret.new.passphrase, secret.new.again):
        field.line_edit.setText(_PACKAGE)
    secret.save_button.click()
    yield opened.until_page(MadePackagePage)
    yield from tour_of_a_received_package(opened, *folder.glob("*.pakket"))


def tour_of_a_received_package(opened: Opened, file: Path) -> Iterator[Page]:
    """One that is opened in the vault that made it."""
    opened.pages.care.packaging().receiving().show()
    asking = opened.until_page(OpenPackagePage)
    asking.save_button.click()
    opened.chooser.chosen_files = (file,)
    asking.choose.click()
    asking.passphrase.line_edit.setText("fout")
    asking.save_button.click()
    opened.until(lambda: not asking.field.error.isHidden())
    yield asking
    asking.passphrase.line_edit.setText(_PACKAGE)
    asking.save_button.click()
    received = opened.until_page(ReceivedPage)
    received.show_trouble("De schijf is vol.", "Er is niets overgenomen. Maak ruimte vrij.")
    yield received


def tour_of_the_home_scan(opened: Opened) -> Iterator[Page]:
    """Its page, with a paper that was saved and one that could not be."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    opened.pages.scans.home().show()
    page = opened.until_page(HomePage)
    yield page
    page.list_button.click()
    opened.until(page.kept.isVisible)
    yield page
    page.list_button.click()
    opened.until(page.trouble.isVisible)
    yield page
    yield from tour_of_the_walk(opened)


def tour_of_the_visits(opened: Opened) -> Iterator[Page]:
    """Who was there."""
    opened.pages.care.access().show()
    opened.settled()  # it is asked of the vault
    yield opened.until_page(AccessPage)


def tour_of_the_evidence(opened: Opened) -> Iterator[Page]:
    """All of it in one list, and one piece with everything on its page that there can be."""
    opened.pages.evidence().show()
    listed = opened.until_page(EvidencePage)
    opened.until(listed.view.record)
    yield listed
    opened.pages.piece().open(listed.view.record() or "", from_list=True)
    page = opened.until_page(PiecePage)
    opened.until(page.pages.picture.isVisible)
    page.show_read(read_shown(EVERYTHING_READ), EVERYTHING_READ.messages, (1,))
    page.show_proposals(
        (ProposalShown("Letterlijke woorden", f"Ik weet u te vinden. {_LONG}"), ProposalShown("Via", "Mail"))
    )
    page.show_trouble("Het stuk kon niet worden gelezen.", "Het origineel is bewaard.")
    yield page


def tour_of_the_vault(opened: Opened) -> Iterator[Page]:
    """Its card with copies after one was made and a check that found something; putting back, leaving, destroying."""
    opened.vault.findings = (Finding("z" * 70, "Het bestand ontbreekt."), Finding("regel 3", "Er ontbreken regels."))
    journey = opened.pages.care.vault()
    journey.show()
    page = opened.until_page(VaultPage)
    page.copy_button.click()
    opened.until(journey.copying.card.outcome.words)
    journey.checking.check()
    opened.until(journey.checking.card.outcome.words)
    yield page
    journey.restoring().show()
    restoring = opened.until_page(RestorePage)
    restoring.show_chosen(Path("z" * 90 + ".weerbaar"), opened.chooser.folder / ("z" * 90 + ".kluis"))
    yield restoring
    opened.window.show_page(journey.leaving())
    yield opened.until_page(LeavingPage)
    journey.destroying().ask()
    destroy = opened.until_page(DestroyPage)
    yield destroy
    destroy.sure.click()
    destroy.go_on.click()
    yield opened.until_page(SurePage)
    opened.window.show_page(DestroyedPage(("/media/stick/" + "z" * 90 + ".reserve",), ("brief.txt",), names_stay=True))
    yield opened.until_page(DestroyedPage)
    opened.vault.findings = ()


def tour_of_the_cards(opened: Opened) -> Iterator[Page]:
    """An Ankerkaart that is made, each time in a place of its own; checked, with what is wrong and with a verdict."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    opened.pages.care.anchoring().make()
    making = opened.until_page(MakePage)
    making.show_wrong("Schrijf dit in ten hoogste 200 tekens.")
    yield making
    making.whom.setText("z" * 90)
    making.make.click()
    made = opened.until_page(MadePage)
    yield made
    opened.pages.care.anchoring().check()
    checking = opened.until_page(CheckCardPage)
    checking.check.click()
    yield checking
    checking.code.setPlainText(made.code.text())
    checking.check.click()
    opened.until(checking.outcome.words)
    yield checking


def tour_of_a_change(opened: Opened, form: FormPage) -> Iterator[Page]:
    """Old and new before it is stored, and the history after; then what is made of evidence, and a phone."""
    for key, words in (("account", "y" * 300 + " <b>vet</b>"), ("place", "hal"), ("told", "Ali")):
        control = form.fields[key].first()
        assert isinstance(control, QLineEdit | QTextEdit)
        control.setText(words)
    form._ways["means"]._ways["unknown"].click()
    form._reason_text.insertPlainText("Later bedacht")
    form.save_button.click()
    review = opened.until_page(ReviewPage)
    yield review
    review.save_button.click()
    opened.until_page(IncidentPage).history.click()
    yield opened.until_page(HistoryPage)
    yield from tour_of_a_copy_to_show(opened)
    yield from tour_of_a_phone(opened)


def tour_of_a_copy_to_show(opened: Opened) -> Iterator[Page]:
    """A picture with bars, cut off, and as it will be kept; no copy is kept."""
    record = opened.vault.incidents()[1].record
    stored = opened.vault.incident(record)
    if not stored.evidence:
        opened.vault.attach(record, "z" * 90 + ".png", BytesIO(b"\x89PNG\r\n\x1a\n"), opened.clock.now())
    opened.pages.open_incident(record)
    opened.until(lambda: opened.pages.record() == record)
    incident = opened.until_page(IncidentPage)
    opened.until(lambda: incident.evidence.redacts)
    next(iter(incident.evidence.redacts.values())).click()
    page = opened.until_page(RedactPage)
    opened.until(page.more.isEnabled)
    page.more.click()
    page.more.click()
    page.cut.click()
    yield page
    page.look.click()
    opened.until(lambda: page.looking)
    yield page
    page.back.click()
    opened.until_page(IncidentPage)


def tour_of_a_phone(opened: Opened) -> Iterator[Page]:
    """With more on it than is shown at once, and one name without an end."""
    folder = opened.chooser.folder / "media" / ("z" * 60) / "DCIM"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(22):
        photo = folder / f"{'y' * 90}{number}.jpg"
        photo.write_bytes(b"x")
        os.utime(photo, (opened.clock.now().timestamp(),) * 2)
    incident = opened.until_page(IncidentPage)
    incident.evidence.ways.phone.click()
    page = opened.until_page(PhonePage)
    opened.until(lambda: page.rows)
    page.rows[1].click()
    yield page
    page.back.click()
    opened.until_page(IncidentPage)


def tour_of_the_bin(opened: Opened) -> Iterator[Page]:
    """Its pages: the last incident goes in, and comes out."""
    record = opened.vault.incidents()[-1].record
    opened.pages.bin().ask(record)
    asking = opened.until_page(PutAwayPage)
    yield asking
    asking._text.set_text("Dubbel")
    asking.save_button.click()
    page = opened.until_page(BinPage)
    page.view.choose(record)
    yield page
    page.view.opened.emit(record)
    entry = opened.until_page(TrashedPage)
    yield entry
    entry.bring_back.click()
    opened.until_page(IncidentPage)


def tour_of_the_ways_in(opened: Opened) -> Iterator[Page]:
    """What opens the vault: the page for it, and one for each change; nothing is changed."""
    ways = opened.pages.care.ways()
    ways.show()
    page = opened.until_page(WaysPage)
    page.say("Uw herstelcode is gemaakt", "Hij is nagekeken.")
    yield page
    page.code.click()
    code = opened.until_page(CodePage)
    code.show_kept("z" * 60 + ".pdf")
    yield code
    code.done.click()
    back = opened.until_page(CodeBackPage)
    back.save_button.click()
    yield back
    back.back.click()
    opened.until_page(CodePage).later.click()
    yield from tour_of_the_passphrase(opened)


def tour_of_the_passphrase(opened: Opened) -> Iterator[Page]:
    """Another one, a new key, and this computer instead of it."""
    opened.until_page(WaysPage).change.click()
    change = opened.until_page(ChangePage)
    change.new.show_words("een twee drie vier vijf zes")
    yield change
    change.back.click()
    opened.until_page(WaysPage).renew.click()
    renew = opened.until_page(RenewPage)
    yield renew
    renew.back.click()
    opened.until_page(WaysPage).computer.click()
    computer = opened.until_page(ComputerPage)
    yield computer
    computer.back.click()
    opened.until_page(WaysPage)


def tour_of_taking_over(opened: Opened) -> Iterator[Page]:
    """A list and a notebook, up to the preview of what they become."""
    opened.pages.taking_list_over().show()
    start = opened.until_page(ListStartPage)
    yield start
    file = opened.chooser.folder / "lijst.csv"
    long = "y" * 400 + " <b>vet</b>"
    file.write_text(f"Datum;Wat gebeurde er;{'z' * 70}\n3-11-2025;{long};\nergens in mei;Gebeld;{long}\n", "utf-8")
    opened.chooser.chosen_files = (file,)
    start.choose.click()
    mapping = opened.until_page(MappingPage)
    yield mapping
    mapping.next.click()
    yield opened.until_page(PreviewPage)
    opened.pages.taking_notebook_over().show()
    notebook = opened.until_page(NotebookPage)
    notebook.text.setPlainText(f"3 maart 2025\nGebeld\n4 maart\n{long}\n" * 6)
    yield notebook
    notebook.save_button.click()
    yield opened.until_page(PreviewPage)


def tour_of_the_full_entry(opened: Opened) -> Iterator[Page]:
    """Every question on a page of its own, then all details on one."""
    opened.pages.full_entry()._entry = None
    opened.vault.discard_draft(full_entry.DRAFT)
    opened.pages.full_entry().write()
    rules = opened.until_page(RulesPage)
    yield rules
    rules.next.click()
    account = opened.until_page(QuestionPage)
    account.fields["account"].show_typed("x" * 400)
    yield account
    page: EntryPage = account
    while not isinstance(page, EntryReviewPage):
        page.next.click()
        page = opened.until_page(EntryPage)
        if isinstance(page, QuestionPage) and "persons" in page.fields:
            page.fields["persons"].findChildren(QAbstractButton)[-1].click()
        yield page
    page.back.click()
    last = opened.until_page(QuestionPage)
    last.switch.click()
    yield opened.until_page(AllPage)


def tour_of_the_aangifte(opened: Opened) -> Iterator[Page]:
    """A talk up to its paper, then an aangifte up to the folder that is made, each time in a place of its own."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    opened.pages.aangifte().show()
    start = opened.until_page(StartPage)
    yield start
    start.ui.begin.click()
    choose = opened.until_page(ChoosePage)
    choose.view.rows.toggle(choose.view.rows.index(1))
    choose.danger.ask("Bel 112 als u nu in gevaar bent.", f"Gaat het over een wapen? {_LONG}")
    yield choose
    choose.next.click()
    ways = opened.until_page(ChooseWayPage)
    yield ways
    ways.others.click()
    others = opened.until_page(AlternativesPage)
    yield others
    others.back.click()
    yield from tour_of_the_questions(opened)
    yield from tour_of_what_comes_of_it(opened)


def tour_of_what_comes_of_it(opened: Opened) -> Iterator[Page]:
    """The paper of a talk, and with the same answers the folder of a klacht."""
    opened.until_page(CheckPage).next.click()
    paper = opened.until_page(PaperDonePage)
    yield paper
    paper.done.click()
    begun = opened.until_page(StartPage)
    yield begun
    begun.ui.goOn.click()
    opened.until_page(CheckPage)._links[WAY].click()
    opened.until_page(ChooseWayPage).answers["klacht"].click()
    for row in opened.vault.incidents():
        opened.vault.attach(row.record, "foto.png", BytesIO(b"\x89PNG\r\n\x1a\nfoto"), opened.clock.now())
    yield from tour_of_the_questions(opened)
    check = opened.until_page(CheckPage)
    opened.until(check.photos.isVisible)
    yield check
    check.describe.click()
    describing = opened.until_page(DescribePage)
    opened.until(describing.photo.picture.isVisible)
    yield describing
    describing.back.click()
    check = opened.until_page(CheckPage)
    opened.vault.opened_by = "keyring"
    check.next.click()
    asking = opened.until_page(ConfirmPage)
    yield asking
    asking.passphrase.line_edit.setText(FIRST)
    asking.save_button.click()
    yield from tour_of_closed_copies(opened)
    opened.vault.opened_by = "passphrase"


def tour_of_closed_copies(opened: Opened) -> Iterator[Page]:
    """The folder that is made, the password for a copy of it, and how far one is and how it ended."""
    done = opened.until_page(DonePage)
    yield done
    for button in done.closed.buttons.values():
        button.click()
        page = opened.until_page(ClosingPage)
        page.save_button.click()
        page.new.show_words("een twee drie vier vijf zes")
        yield page
        page.back.click()
        assert opened.window.page() is done
    done.closed.begin("Bestand 299 van 300 openen met de wachtzin en vergelijken")
    done.closed.show_trouble("De schijf is vol.", "z" * 90)
    yield done
    done.closed.end(closed_told("zip", "z" * 90))
    yield done


def tour_of_the_questions(opened: Opened) -> Iterator[Page]:
    """From the way that was chosen to the check, each page with something on it."""
    before: Page = opened.until_page(ChooseWayPage)
    while not isinstance(before, CheckPage):
        assert isinstance(before, FlowPage)
        before.next.click()
        opened.until(lambda: opened.window.page() is not before)  # noqa: B023  # asked before the next round
        page = opened.until_page(FlowPage)
        if isinstance(page, QuestionsPage):
            for key, asked in page._asked.items():
                if key == "complainant.name":
                    asked.control.setText("M. Verhaegen")  # type: ignore[union-attr]  # a line
                elif isinstance(asked.control, DamageForm) and not asked.control.cards:
                    asked.control.more.click()
                    asked.control.cards[0].lines["what"].setText(_LONG)
        if isinstance(page, WhomPage):
            yield page
            page.function._buttons["burgemeester"].click()
        if isinstance(page, LawPage):
            yield from tour_of_the_law(opened)
        yield from filled_shield(opened, page)
        yield page
        before = page


def tour_of_the_law(opened: Opened) -> Iterator[Page]:
    """With everything on it that there can be: every offence, its questions, and a day that was written to a file."""
    page = opened.until_page(LawPage)
    yield page
    page.more.click()
    for card in page.cards:
        card.unfold()
    page.tell(Told(well=True, title="De afspraak is opgeslagen", lines=("z" * 90 + ".ics",)))
    yield page


def tour_of_the_filings(opened: Opened) -> Iterator[Page]:
    """How it went, with words that have no space in them; the list, the history, erasing, and adding to the folder."""
    opened.until_page(DonePage).write.click()
    form = opened.until_page(FilingFormPage)
    for key in ("place", "officer", "number", "contact", "next_what", "remarks"):
        form.fields[key].show_typed("z" * 90)
    form.fields["next_on"].show_typed("3-12-2026")
    form.fields["on"].show_typed("31-11-2026")
    form.save_button.click()
    yield form
    form.fields["on"].show_typed("3-11-2026")
    form.choose.click()
    yield opened.until_page(FilingIncidentsPage)
    form.save_button.click()
    page = opened.until_page(FilingPage)
    yield page
    page.history.click()
    yield opened.until_page(HistoryPage)
    opened.window.show_page(page)
    page.erase.click()
    yield opened.until_page(EraseFilingPage)
    for _ in range(6):
        opened.vault.add_filing(opened.vault.filings()[0].filing, opened.clock.now())
    opened.pages.aangifte().filing.show_all()
    yield opened.until_page(FilingsPage)
    opened.pages.aangifte().show()
    opened.settled()
    yield opened.until_page(StartPage)
    opened.window.show_page(page)
    page.addition.click()
    yield opened.until_page(ChoosePage)
    for stored in opened.vault.filings():
        opened.vault.erase_filing(stored.record, opened.clock.now())
    opened.pages.aangifte()._kept.now = None


def filled_shield(opened: Opened, page: FlowPage) -> Iterator[Page]:
    """The step that covers what is private, once it was searched, with more on it than ever was found."""
    opened.until(page.next.isEnabled)
    if isinstance(page, ShieldPage):
        page.show_shield(EVERYTHING_FOUND)
        yield page


THE_REST = (
    tour_of_the_first_page,
    tour_of_the_first_run,
    tour_of_the_bin,
    tour_of_the_ways_in,
    tour_of_the_full_entry,
    tour_of_taking_over,
    tour_of_the_vault,
    tour_of_the_cards,
    tour_of_the_aangifte,
    tour_of_the_filings,
    tour_of_the_visits,
    tour_of_the_packages,
    tour_of_the_scans,
    tour_of_the_home_scan,
    tour_of_a_home_visit,
    tour_of_the_plans,
    tour_of_the_people,
    tour_of_resilience,
    tour_of_the_conversation,
    tour_of_the_own,
    tour_of_the_library,
    tour_of_the_overview,
    tour_of_the_weighing,
    tour_of_the_time_after,
    tour_of_the_pattern,
    tour_of_the_persons,
)


def visible(page: Page, *kinds: type[QWidget]) -> list[QWidget]:
    """What is shown of these kinds, on the page, beside it and at its foot."""
    parts = [part for part in (page, page.side, page.foot) if part is not None]
    found = [widget for part in parts for kind in kinds for widget in part.findChildren(kind)]
    return [widget for widget in found if widget.isVisible()]


def reads_whole(label: QLabel) -> bool:
    """Whether none of its words is cut off."""
    wrapped = Qt.TextFlag.TextWordWrap if label.wordWrap() else 0
    needed = label.fontMetrics().boundingRect(0, 0, label.width(), 10_000, wrapped, label.text())
    room = label.visibleRegion().boundingRect()
    return label.isHidden() or (needed.width() <= room.width() and needed.height() <= room.height())


def _holds_everywhere(opened: Opened, page: Page) -> None:
    """Names, plain words, a title without a word of the case, and nothing that Escape does."""
    _has_names_of_its_own(page)
    _shows_plain_words(page)
    title = opened.window.windowTitle()
    assert title == f"{page.window_name} – Weerbaar"
    assert "Dag" not in title.replace("Dagboek", "")
    QTest.keyClick(page.first_focus() or page, Qt.Key.Key_Escape)
    assert opened.window.page() is page


def _has_names_of_its_own(page: Page) -> None:
    names: dict[str, QWidget] = {}
    for control in visible(page, *CONTROLS):
        interface = QAccessible.queryAccessibleInterface(control)
        name = interface.text(QAccessible.Text.Name).strip()
        assert name, (type(page).__name__, control.metaObject().className(), control.parent())
        if isinstance(control, QLineEdit | QTextEdit):
            assert name not in names, (type(page).__name__, name)
            names[name] = control


def _shows_plain_words(page: Page) -> None:
    """No label can show markup."""
    for label in visible(page, QLabel):
        assert isinstance(label, PlainLabel) or not label.text() if isinstance(label, QLabel) else True


@pytest.mark.parametrize(
    ("width", "height", "zoom"),
    [
        pytest.param(800, 1280, 1.0, id="a tablet"),
        pytest.param(1366, 768, 2.0, id="two hundred per cent"),
    ],
)
def test_every_page_fits_has_names_and_plain_words_and_stays_at_escape(
    some: None, opened: Opened, theme: Theme, *, width: int, height: int, zoom: float
) -> None:
    """One walk for what holds on every page: walking is what takes the time."""
    try:
        theme.set_zoom(zoom)
        opened.window.resize(width, height)
        opened.pages.diary.show()
        opened.settled()
        for page in tour(opened):
            _fits(opened, page, width, height)
            _holds_everywhere(opened, page)
    finally:
        theme.set_zoom(1.0)


def _fits(opened: Opened, page: Page, width: int, height: int) -> None:
    opened.bot.wait(1)  # laid out, which a heading that now takes two lines asks for once more
    opened.until(lambda: all(map(reads_whole, (opened.window.ui.title, opened.window.ui.subtitle))))
    if page.wide and page.side is not None and page.side.y() > page.y():
        assert page.side.width() == page.width(), type(page).__name__
        gap = page.height() - page.column.totalHeightForWidth(page.width())
        assert gap <= 1, (type(page).__name__, "the side stands far below", gap)
    least = opened.window.minimumSizeHint()
    assert least.width() <= width, type(page).__name__
    assert least.height() <= height, type(page).__name__
    for control in visible(page, QAbstractButton):
        right = control.mapTo(opened.window, control.rect().topRight()).x()
        assert right <= width, (type(page).__name__, control.accessibleName())


def test_tab_reaches_the_primary_button_and_never_leaves_a_text(some: None, opened: Opened) -> None:
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    page.first_focus().setFocus()
    seen = []
    for _ in range(40):
        focused = opened.window.focusWidget()
        assert focused is not None
        seen.append(focused)
        if focused is page.save_button:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[-1] is page.save_button
    order = [page.account.control, page.when.answers.first(), page.when.time.line_edit, page.files.button]
    places = [seen.index(widget) for widget in order]
    assert places == sorted(places)
