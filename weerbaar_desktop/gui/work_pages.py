"""Joins the pages of an open vault with what can be done with it: values go down, signals come up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.aangifte.alternatives_page import AlternativesPage
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.describe_page import DescribePage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.bin.bin_journey import BinJourney
from weerbaar_desktop.gui.care_pages import CarePages
from weerbaar_desktop.gui.diary.diary_journey import DiaryJourney
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.gui.guard.coming_back import WayBack
from weerbaar_desktop.gui.incident.about_page import TITLE as ABOUT_A_PIECE
from weerbaar_desktop.gui.incident.form_page import FormPage
from weerbaar_desktop.gui.incident.incident_journey import IncidentJourney
from weerbaar_desktop.gui.incident.review_page import ReviewPage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.navigation import Destination
from weerbaar_desktop.gui.scan_pages import ScanPages
from weerbaar_desktop.gui.start.first_journey import FirstJourney
from weerbaar_desktop.gui.vault_pages import VaultPages
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.filing_form import NEW
from weerbaar_desktop.presentation.filing_form import TITLE as WRITE_TITLE
from weerbaar_desktop.presentation.first_shown import TITLE as FIRST
from weerbaar_desktop.presentation.own_shown import OWN_FORMS
from weerbaar_desktop.presentation.people_shown import FORM_TITLE as WRITE_DOWN
from weerbaar_desktop.presentation.people_shown import NEW as NOBODY_YET
from weerbaar_desktop.presentation.resilience_shown import CARD_PAGE, NOTE_PAGE, TALK_PAGE
from weerbaar_desktop.presentation.resilience_shown import TITLE as RESILIENCE
from weerbaar_desktop.presentation.taking_over import HEADING_NOTEBOOK

if TYPE_CHECKING:
    from weerbaar_desktop.application.diary import Piece
    from weerbaar_desktop.domain.own_record import OwnKind
    from weerbaar_desktop.gui.came_from import CameFrom
    from weerbaar_desktop.gui.evidence.redact_journey import RedactJourney
    from weerbaar_desktop.gui.full_entry.full_entry_journey import FullEntryJourney
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.pattern.pattern_journey import PatternJourney
    from weerbaar_desktop.gui.people.people_journey import PeopleJourney
    from weerbaar_desktop.gui.pieces.list_journey import EvidenceJourney
    from weerbaar_desktop.gui.pieces.piece_journey import PieceJourney
    from weerbaar_desktop.gui.resilience.resilience_journey import ResilienceJourney
    from weerbaar_desktop.gui.taking_over.list_journey import ListJourney
    from weerbaar_desktop.gui.taking_over.notebook_journey import NotebookJourney

_OF_A_FILING = (WRITE_TITLE, FilingIncidentsPage.window_name)
"""The pages on which one writes down what was done."""


class WorkPages(QObject):
    """The journeys of one open vault, each made when it is first needed; only the first page is there at once."""

    def __init__(self, window: MainWindow, joined: Joined) -> None:
        super().__init__(window)
        self.joined = self._joined = joined
        self._window = window
        self._diary: DiaryJourney | None = None
        self._incident: IncidentJourney | None = None
        self._aangifte: AangifteJourney | None = None
        self._bin: BinJourney | None = None
        self._evidence: EvidenceJourney | None = None
        self._piece: PieceJourney | None = None
        self._list: ListJourney | None = None
        self._notebook: NotebookJourney | None = None
        self._full_entry: FullEntryJourney | None = None
        self._redact: RedactJourney | None = None
        self._people: PeopleJourney | None = None
        self._pattern: PatternJourney | None = None
        self._resilience: ResilienceJourney | None = None
        self.scans = ScanPages(joined, self)
        self.aftercare = CarePages(joined, self)
        self.first = FirstJourney(joined, self)
        self.care = VaultPages(joined, window, self.show_diary, self)
        self._join()
        self._join_first()

    def _join(self) -> None:
        self.scans.incident_asked.connect(self.open_incident)
        self.scans.care_asked.connect(lambda record: self.aftercare.care().open(record))
        self.aftercare.incident_asked.connect(self.open_incident)
        self.aftercare.prepare_asked.connect(lambda record: self.aangifte().use(record))
        self.aftercare.help_asked.connect(self._window.help_asked)
        self.aftercare.measure_asked.connect(lambda record, came: self.scans.measures().open(record, came))
        self.care.copying.changed.connect(self._copied)

    def _join_first(self) -> None:
        first, question = self.first, self.first.page.question
        question.write_asked.connect(self.write)
        question.calm_asked.connect(self._window.calm_asked)
        question.write_fully_asked.connect(lambda: self.full_entry().write())
        first.page.measures_asked.connect(lambda: self.scans.measures().show(first.came_from()))
        first.page.vault_asked.connect(lambda: self.care.vault().show())
        first.page.ways_asked.connect(lambda: self.care.ways().show())
        first.opened.connect(self._open_from_first)
        first.folder_stopped.connect(lambda happened, rest: self.aangifte().tell(happened, rest))

    def _open_from_first(self, where: str, record: str, came: CameFrom) -> None:
        """What a row of the first page is about; an incident and a measure lead back there."""
        ways: dict[str, Callable[[], None]] = {
            "incident": lambda: self.incident().open(record, came=came),
            "measure": lambda: self.scans.measures().open(record, came),
            "filing": lambda: self._open_filing(record),
            "care": lambda: self.aftercare.care().open(record),
            "own": lambda: self.resilience().own().open(record),
            "home_scan": lambda: self.scans.home().show(),
            "klacht": lambda: self.aangifte().show(),
            "write": self.write,
            "write_fully": lambda: self.full_entry().write(),
            "report": lambda: self.aangifte().go_on(),
        }
        ways[where]()

    def more_to_find(self) -> None:
        """Words of a piece were read; who never opened the diary has not searched yet."""
        if self._diary is not None:
            self._diary.more_to_find()

    @property
    def diary(self) -> DiaryJourney:
        """The list of incidents, and writing one down."""
        if self._diary is None:
            journey = self._diary = DiaryJourney(self._joined, self)
            journey.page.calm_asked.connect(self._window.calm_asked)
            journey.opened.connect(self.open_incident)
            journey.use_asked.connect(lambda record: self.aangifte().use(record))
            journey.make_asked.connect(lambda records: self.aangifte().use(*records))
            journey.page.pattern_asked.connect(lambda: self.pattern().show())
            journey.pack_asked.connect(lambda records: self.care.packaging().sending().take(*records))
            journey.stored.connect(self._stored)
            journey.bin_asked.connect(lambda: self.bin().show())
            journey.access_asked.connect(lambda: self.care.ways().show())
            journey.write_fully_asked.connect(lambda: self.full_entry().write())
            journey.vault_asked.connect(lambda: self.care.vault().show())
        return self._diary

    def show_diary(self) -> None:
        """The list of incidents."""
        self.diary.show()

    def write(self) -> None:
        """Leg vast."""
        self.diary.write()

    def search(self) -> None:
        """The list, with the keyboard in the field to search in."""
        self.diary.search()

    def _copied(self) -> None:
        """What the pages that are there say of the last copy."""
        self.first.reload()
        if self._diary is not None:
            self._diary.page.remind_of_copy("")

    def incident(self) -> IncidentJourney:
        """The pages of one incident."""
        if self._incident is None:
            journey = self._incident = IncidentJourney(self._joined, self)
            journey.back_asked.connect(self.show_diary)
            journey.use_asked.connect(lambda record: self.aangifte().use(record))
            journey.away_asked.connect(lambda record: self.bin().ask(record))
            journey.bring_back_asked.connect(lambda record: self.bin().bring_back(record))
            journey.redact_asked.connect(self._redact_of_incident)
            journey.look_asked.connect(lambda piece: self.piece().open(piece))
            journey.filing_asked.connect(self._open_filing)
            journey.measure_asked.connect(lambda record, came: self.scans.measures().open(record, came))
            journey.measure_wanted.connect(lambda record, came: self.scans.measures().write_about(record, came))
            journey.weigh_asked.connect(lambda record: self.aftercare.weighing().weigh(record))
            journey.care_asked.connect(lambda record: self.aftercare.care().after(record))
            journey.weighing_asked.connect(lambda record: self.aftercare.weighing().open(record))
        return self._incident

    def _open_filing(self, filing: str) -> None:
        self.aangifte().filing.open(filing)

    def evidence(self) -> EvidenceJourney:
        """All evidence in one list."""
        if self._evidence is None:
            from weerbaar_desktop.gui.pieces.list_journey import EvidenceJourney

            journey = self._evidence = EvidenceJourney(self._joined, self)
            journey.opened.connect(lambda piece: self.piece().open(piece, from_list=True))
            journey.incident_asked.connect(self.open_incident)
            journey.diary_asked.connect(self.show_diary)
        return self._evidence

    def piece(self) -> PieceJourney:
        """The page of one piece of evidence."""
        if self._piece is None:
            from weerbaar_desktop.gui.pieces.piece_journey import PieceJourney

            journey = self._piece = PieceJourney(self._joined, self)
            journey.left_to_incident.connect(self.open_incident)
            journey.left_to_list.connect(lambda: self.evidence().show())
            journey.redact_asked.connect(lambda piece: self.redact().open(piece, journey.come_back))
        return self._piece

    def redact(self) -> RedactJourney:
        """The page on which a copy of a piece is made with parts made black."""
        if self._redact is None:
            from weerbaar_desktop.gui.evidence.redact_journey import RedactJourney

            self._redact = RedactJourney(self._joined, self)
        return self._redact

    def _redact_of_incident(self, piece: str) -> None:
        record = self.record()
        self.redact().open(piece, lambda said: self.incident().open(record, said))

    def bin(self) -> BinJourney:
        """What was put away."""
        if self._bin is None:
            journey = self._bin = BinJourney(self._joined, self)
            journey.put_away.connect(self._put_away)
            journey.kept.connect(self.open_incident)
            journey.brought_back.connect(
                lambda record: self.incident().open(record, tr("Teruggehaald uit de prullenbak"))
            )
            journey.diary_asked.connect(self.show_diary)
        return self._bin

    def _put_away(self, record: str) -> None:
        self.aangifte().forget(record)
        if self._diary is not None:
            self._diary.page.untick(record)

    def aangifte(self) -> AangifteJourney:
        """The pages of the aangifte."""
        if self._aangifte is None:
            self._aangifte = AangifteJourney(self._joined, self)
            self._aangifte.left.connect(self.show_diary)
            self._aangifte.fill_in_asked.connect(self.open_incident)
            self._aangifte.filing.incident_asked.connect(self.open_incident)
            self._aangifte.redact_asked.connect(lambda piece: self.redact().open(piece, self.aangifte().come_back))
            self._aangifte.help_asked.connect(self._window.help_asked)
        return self._aangifte

    def full_entry(self) -> FullEntryJourney:
        """The pages on which everything is asked."""
        if self._full_entry is None:
            from weerbaar_desktop.gui.full_entry.full_entry_journey import FullEntryJourney

            self._full_entry = FullEntryJourney(self._joined, self)
            self._full_entry.stored.connect(self._stored)
            self._full_entry.left.connect(self.show_diary)
        return self._full_entry

    def pattern(self) -> PatternJourney:
        """What was recorded on a line of time, and what comes back in it."""
        if self._pattern is None:
            from weerbaar_desktop.gui.pattern.pattern_journey import PatternJourney

            journey = self._pattern = PatternJourney(self._joined, self)
            journey.left.connect(self.show_diary)
            journey.incident_asked.connect(self.open_incident)
            journey.filing_asked.connect(self._open_filing)
            journey.measure_asked.connect(lambda record, came: self.scans.measures().open(record, came))
            journey.measure_wanted.connect(lambda came: self.scans.measures().write_new(came))
            journey.care_asked.connect(lambda record: self.aftercare.care().open(record))
            journey.use_asked.connect(lambda records: self.aangifte().use(*records))
        return self._pattern

    def people(self) -> PeopleJourney:
        """Whom one can turn to."""
        if self._people is None:
            from weerbaar_desktop.gui.people.people_journey import PeopleJourney

            self._people = PeopleJourney(self._joined, self)
        return self._people

    def taking_list_over(self) -> ListJourney:
        """The pages of an older list."""
        if self._list is None:
            from weerbaar_desktop.gui.taking_over.list_journey import ListJourney

            self._list = ListJourney(self._joined, self)
            self._list.stored.connect(lambda record, said: self.incident().open(record, said))
        return self._list

    def taking_notebook_over(self) -> NotebookJourney:
        """The pages of a notebook."""
        if self._notebook is None:
            from weerbaar_desktop.gui.taking_over.notebook_journey import NotebookJourney

            self._notebook = NotebookJourney(self._joined, self)
            self._notebook.stored.connect(lambda record, said: self.incident().open(record, said))
        return self._notebook

    def resilience(self) -> ResilienceJourney:
        """Conversations to practise, and cards about one's own behaviour."""
        if self._resilience is None:
            from weerbaar_desktop.gui.resilience.resilience_journey import ResilienceJourney

            self._resilience = ResilienceJourney(self._joined, self)
            self._resilience.calm_asked.connect(self._window.calm_asked)
            self._resilience.measure_asked.connect(lambda record: self.scans.measures().open(record))
        return self._resilience

    def open_incident(self, record: str) -> None:
        """The page of one incident."""
        self.incident().open(record)

    def destinations(self) -> tuple[Destination, ...]:
        """Where one can go from the list at the left."""
        return (
            Destination(FIRST, "home", self.first.show),
            Destination(tr("Dagboek"), "notebook", self.show_diary),
            Destination(tr("Bewijs"), "paperclip", lambda: self.evidence().show()),
            Destination(tr("Melding en aangifte"), "file-text", lambda: self.aangifte().show()),
            Destination(tr("Zelfscan"), "clipboard-check", lambda: self.scans.scan().show()),
            Destination(tr("Woningscan"), "home-search", lambda: self.scans.home().show()),
            Destination(tr("Mensen"), "users", lambda: self.people().show()),
            Destination(tr("Na een incident"), "heart", lambda: self.aftercare.care().show()),
            Destination(RESILIENCE, "plant-2", lambda: self.resilience().show()),
            Destination(tr("Kluis"), "shield-check", lambda: self.care.vault().show(), "Ctrl+Shift+K"),
        )

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock."""
        return {
            QuickEntryPage.window_name: lambda _record: self.write(),
            full_entry.TITLE: lambda _record: self.full_entry().write(),
            HEADING_NOTEBOOK: lambda _record: self.taking_notebook_over().show(),
            FlowPage.window_name: lambda _record: self.aangifte().go_on(),
            CheckPage.window_name: lambda _record: self.aangifte().go_on(),
            AlternativesPage.window_name: lambda _record: self.aangifte().go_on(),
            DescribePage.window_name: lambda _record: self.aangifte().go_on(),
            FormPage.window_name: lambda record: self.incident().change(record),
            ReviewPage.window_name: lambda record: self.incident().change(record),
            ABOUT_A_PIECE: lambda piece: self.incident().about().open(piece),
            **dict.fromkeys(_OF_A_FILING, lambda name: self.aangifte().filing.writing().open(name or NEW)),
            WRITE_DOWN: lambda name: self.people().writing().open(name or NOBODY_YET),
            TALK_PAGE: lambda _record: self.resilience().practising.go_on(),
            NOTE_PAGE: lambda _record: self.resilience().practising.write_on(),
            CARD_PAGE: lambda name: self.resilience().open_card(name),
            **{title: partial(self._write_own, what) for title, what in OWN_FORMS.items()},
            **self.scans.ways_back(),
            **self.aftercare.ways_back(),
        }

    def _write_own(self, what: OwnKind, name: str) -> None:
        self.resilience().write(what, name)

    def begin(self) -> None:
        """The first page, what is said there once, and the copy of today."""
        self.first.say_what_stopped()  # before the page looks, which forgets it
        self.first.show()
        self.first.say_what_waited()
        self.first.say_what_failed()
        self.care.copying.make_by_itself()

    def record(self) -> str:
        """The incident at hand, if any; where one writes down something else, the name of that (see its form)."""
        at_work = self._window.at_work()  # also where it waits behind help
        page = at_work.page if at_work is not None else None
        if page is not None and page.window_name in _OF_A_FILING:
            return self.aangifte().filing.writing().name
        if page is not None and page.window_name == WRITE_DOWN:
            return self.people().writing().name
        if page is not None and page.window_name == CARD_PAGE:
            return self.resilience().card_name
        if page is not None and page.window_name in OWN_FORMS:
            return self.resilience().own().writing(OWN_FORMS[page.window_name]).name
        if page is not None and page.window_name == ABOUT_A_PIECE:
            return self.incident().about().record
        named = (self.scans.name_on(page), self.aftercare.name_on(page))
        at_hand = self._incident.record if self._incident is not None else ""
        return next((name for name in named if name is not None), at_hand)

    def _stored(self, record: str, files: Sequence[Piece], said: str) -> None:
        self.incident().open(record, said, files)
