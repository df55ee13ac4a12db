"""Joins the pages of an open vault with what can be done with it: values go down, signals come up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from weerbaar_desktop.application.opening import of_another_state
from weerbaar_desktop.application.outgoing_files import NOT_FINISHED
from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.bin.bin_journey import BinJourney
from weerbaar_desktop.gui.diary.diary_journey import DiaryJourney
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.files import DialogChooser, FileChooser
from weerbaar_desktop.gui.guard.coming_back import ComingBack, WayBack
from weerbaar_desktop.gui.incident.form_page import FormPage
from weerbaar_desktop.gui.incident.incident_journey import IncidentJourney
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.navigation import Destination
from weerbaar_desktop.gui.vault_care.copying import Copying
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.access_shown import FAILED_TITLE, VISITS, failed_words
from weerbaar_desktop.presentation.anchor_shown import CHECK_TITLE, MAKE_TITLE
from weerbaar_desktop.presentation.evidence_shown import waiting_words
from weerbaar_desktop.presentation.filing_form import NEW
from weerbaar_desktop.presentation.filing_form import TITLE as WRITE_TITLE
from weerbaar_desktop.presentation.taking_over import HEADING_NOTEBOOK, LIST, NOTEBOOK
from weerbaar_desktop.presentation.ways_shown import TITLE as WAYS

if TYPE_CHECKING:
    from weerbaar_desktop.application.diary import Piece
    from weerbaar_desktop.application.work import Work
    from weerbaar_desktop.domain.incident import StoredIncident
    from weerbaar_desktop.gui.anchor.anchoring import Anchoring
    from weerbaar_desktop.gui.evidence.redact_journey import RedactJourney
    from weerbaar_desktop.gui.full_entry.full_entry_journey import FullEntryJourney
    from weerbaar_desktop.gui.jobs import Jobs
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.pieces.list_journey import EvidenceJourney
    from weerbaar_desktop.gui.pieces.piece_journey import PieceJourney
    from weerbaar_desktop.gui.taking_over.list_journey import ListJourney
    from weerbaar_desktop.gui.taking_over.notebook_journey import NotebookJourney
    from weerbaar_desktop.gui.vault_care.access_journey import AccessJourney
    from weerbaar_desktop.gui.vault_care.vault_journey import VaultJourney
    from weerbaar_desktop.gui.ways_in.ways_journey import WaysJourney

NOT_MADE: Final = "De map voor de politie is niet gemaakt"


class WorkPages(QObject):
    """The journeys of one open vault, each made when it is first needed; only the list is there at once."""

    def __init__(self, window: MainWindow, joined: Joined) -> None:
        super().__init__(window)
        self.joined = self._joined = joined
        self._window = window
        self._incident: IncidentJourney | None = None
        self._aangifte: AangifteJourney | None = None
        self._bin: BinJourney | None = None
        self._evidence: EvidenceJourney | None = None
        self._piece: PieceJourney | None = None
        self._list: ListJourney | None = None
        self._notebook: NotebookJourney | None = None
        self._full_entry: FullEntryJourney | None = None
        self._redact: RedactJourney | None = None
        self._access: AccessJourney | None = None
        self._vault: VaultJourney | None = None
        self.copying = Copying(joined, self)
        self._anchoring: Anchoring | None = None
        self._ways: WaysJourney | None = None
        self.diary = DiaryJourney(joined, self)
        self.diary.opened.connect(self.open_incident)
        self.diary.use_asked.connect(lambda record: self.aangifte().use(record))
        self.diary.make_asked.connect(lambda records: self.aangifte().use(*records))
        self.diary.stored.connect(self._stored)
        self.diary.bin_asked.connect(lambda: self.bin().show())
        self.diary.access_asked.connect(lambda: self.ways().show())
        self.diary.write_fully_asked.connect(lambda: self.full_entry().write())
        self.copying.changed.connect(lambda: self.diary.page.remind_of_copy(""))
        self.diary.vault_asked.connect(lambda: self.vault().show())

    def incident(self) -> IncidentJourney:
        """The pages of one incident."""
        if self._incident is None:
            journey = self._incident = IncidentJourney(self._joined, self)
            journey.back_asked.connect(self.diary.show)
            journey.use_asked.connect(lambda record: self.aangifte().use(record))
            journey.away_asked.connect(lambda record: self.bin().ask(record))
            journey.redact_asked.connect(self._redact_of_incident)
            journey.look_asked.connect(lambda piece: self.piece().open(piece))
            journey.filing_asked.connect(self._open_filing)
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
            journey.diary_asked.connect(self.diary.show)
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
            journey.put_away.connect(lambda record: self.aangifte().forget(record))
            journey.put_away.connect(self.diary.page.untick)
            journey.kept.connect(self.open_incident)
            journey.brought_back.connect(lambda record: self.incident().open(record, "Teruggehaald uit de prullenbak"))
            journey.diary_asked.connect(self.diary.show)
        return self._bin

    def aangifte(self) -> AangifteJourney:
        """The pages of the aangifte."""
        if self._aangifte is None:
            self._aangifte = AangifteJourney(self._joined, self)
            self._aangifte.left.connect(self.diary.show)
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
            self._full_entry.left.connect(self.diary.show)
        return self._full_entry

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

    def access(self) -> AccessJourney:
        """Who was at the vault, and after how long it locks."""
        if self._access is None:
            from weerbaar_desktop.gui.vault_care.access_journey import AccessJourney

            self._access = AccessJourney(self._joined, self._window.guarding, self)
            self._access.left.connect(lambda: self.vault().show())
        return self._access

    def vault(self) -> VaultJourney:
        """The care of the vault itself: copies, check, putting back, leaving, destroying."""
        if self._vault is None:
            from weerbaar_desktop.gui.vault_care.vault_journey import VaultJourney

            self._vault = VaultJourney(self._joined, self.copying, self.anchoring().card, parent=self)
            self._vault.shown.connect(self.anchoring().refresh)
            self._vault.ways_asked.connect(lambda: self.ways().show())
            self._vault.visits_asked.connect(lambda: self.access().show())
            self._vault.other_asked.connect(self._window.other_vault_asked)
            self._vault.ended.connect(self._window.set_gone)
            self._vault.done.connect(self._window.lock_asked)
        return self._vault

    def anchoring(self) -> Anchoring:
        """The Ankerkaarten: their card on the page "Kluis", and the pages to make and check one."""
        if self._anchoring is None:
            from weerbaar_desktop.gui.anchor.anchoring import Anchoring

            self._anchoring = Anchoring(self._joined, self)
            self._anchoring.left.connect(lambda: self.vault().show())
        return self._anchoring

    def ways(self) -> WaysJourney:
        """The pages of what opens the vault."""
        if self._ways is None:
            from weerbaar_desktop.gui.ways_in.ways_journey import WaysJourney

            self._ways = WaysJourney(self._joined, self)
            self._ways.fresh_asked.connect(self._window.fresh_asked)
            self._ways.diary_asked.connect(self.diary.show)
            self._ways.left.connect(lambda: self.vault().show())
        return self._ways

    def open_incident(self, record: str) -> None:
        """The page of one incident."""
        self.incident().open(record)

    def destinations(self) -> tuple[Destination, ...]:
        """Where one can go from the list at the left."""
        return (
            Destination("Dagboek", "notebook", self.diary.show),
            Destination("Bewijs", "paperclip", lambda: self.evidence().show()),
            Destination("Melding en aangifte", "file-text", lambda: self.aangifte().show()),
            Destination("Kluis", "shield-check", lambda: self.vault().show()),
        )

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock."""
        return {
            QuickEntryPage.window_name: lambda _record: self.diary.write(),
            full_entry.TITLE: lambda _record: self.full_entry().write(),
            HEADING_NOTEBOOK: lambda _record: self.taking_notebook_over().show(),
            FlowPage.window_name: lambda _record: self.aangifte().go_on(),
            CheckPage.window_name: lambda _record: self.aangifte().go_on(),
            FormPage.window_name: lambda record: self.incident().change(record),
            WRITE_TITLE: lambda name: self.aangifte().filing.writing().open(name or NEW),
        }

    def begin(self) -> None:
        """The diary, what waited, and the copy of today."""
        self.say_what_stopped()  # before the list looks, which forgets it
        self.diary.show()
        self.say_what_waited()
        self.say_what_failed()
        self.copying.make_by_itself()

    def record(self) -> str:
        """The incident at hand, if any; where one writes down what was done, the name of that (see filing_form)."""
        page = self._window.page()
        if page is not None and page.window_name == WRITE_TITLE:
            return self.aangifte().filing.writing().name
        return self._incident.record if self._incident is not None else ""

    def say_what_opening_noticed(self) -> None:
        """The diary says it; that the vault is another than when it was last seen, until the person knows of it."""
        vault, page = self._joined.work.vault, self.diary.page
        other = of_another_state(vault)
        rest = [finding.what for finding in vault.warnings if finding not in other]
        if rest:
            page.warn(rest)
        if other:
            page.warn_of_another_state([finding.what for finding in other])
        page.accept_asked.connect(
            lambda: self._joined.jobs.run(vault.accept, lambda _none: page.end_warning(), says(page))
        )

    def say_what_waited(self) -> None:
        """When the program stopped before all evidence was kept: the diary says so, once."""
        diary, page = self._joined.work.diary, self.diary.page

        def found(waited: Sequence[tuple[StoredIncident, int]]) -> None:
            if waited:
                page.warn([waiting_words(*one) for one in waited])

        self._joined.jobs.run(diary.take_expected, found, says(page))

    def say_what_failed(self) -> None:
        """When somebody tried a passphrase that did not fit: the diary says so, once."""
        work, page = self._joined.work, self.diary.page

        def found(words: str) -> None:
            if words:
                page.inform(FAILED_TITLE, words)

        self._joined.jobs.run(lambda: failed_words(work.vault.visits()), found, says(page))

    def say_what_stopped(self) -> None:
        """When a lock stopped an export: the diary says so, and for a folder the page one comes back to."""
        page = self.diary.page

        def found(words: str) -> None:
            if words:
                page.inform(NOT_MADE, words)
                self.aangifte().tell(NOT_MADE, words)

        def half(words: str) -> None:
            if words:
                page.inform("Het bewijsstuk is niet als bestand bewaard", words)

        def document(words: str) -> None:
            if words:
                page.inform(NOT_FINISHED, words)

        self._joined.jobs.run(self._joined.work.exports.take_stopped, found, says(page))
        self._joined.jobs.run(self._joined.work.taking_out.settle, half, says(page))
        self._joined.jobs.run(self._joined.work.outgoing.settle, document, says(page))

    def _stored(self, record: str, files: Sequence[Piece], said: str) -> None:
        self.incident().open(record, said, files)


def open_pages(window: MainWindow, work: Work, jobs: Jobs, chooser: FileChooser | None = None) -> WorkPages:
    """Shows the diary of the open vault and registers where one can go; returns the journeys."""
    pages = WorkPages(window, Joined(window, work, jobs, chooser or DialogChooser()))
    window.set_open(pages.destinations(), practice=work.vault.description.practice)
    _add_actions(window, pages)
    pages.say_what_opening_noticed()

    def about_the_clock(words: str) -> None:
        if words:
            pages.diary.page.warn([words])

    jobs.run(work.diary.clock_warning, about_the_clock, says(pages.diary.page))
    pages.begin()
    if work.vault.opened_by == "recovery":
        pages.ways().offer_code()
        return pages
    coming_back = ComingBack(window, pages.joined, pages.ways_back(), pages.record, pages)
    if not work.vault.warnings:  # what must be known first stands in the diary
        coming_back.look()
    return pages


def _add_actions(window: MainWindow, pages: WorkPages) -> None:
    """What the menus offer once a vault is open."""
    first = window.ui.menuFile.actions()[0]
    write = QAction("&Leg vast", window)
    write.setShortcut(QKeySequence(QKeySequence.StandardKey.New))
    write.triggered.connect(pages.diary.write)
    window.ui.menuFile.insertAction(first, write)
    fully = QAction("&Uitgebreid vastleggen", window)
    fully.setShortcut(QKeySequence("Ctrl+Shift+N"))
    fully.triggered.connect(lambda: pages.full_entry().write())
    window.ui.menuFile.insertAction(first, fully)
    for words, show in (
        (LIST, lambda: pages.taking_list_over().show()),
        (NOTEBOOK, lambda: pages.taking_notebook_over().show()),
    ):
        action = QAction(words, window)
        action.triggered.connect(show)
        window.ui.menuFile.insertAction(first, action)
    search = QAction("&Zoek in het dagboek", window)
    search.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
    search.triggered.connect(pages.diary.search)
    window.ui.menuGo.addAction(search)
    for words, show in (
        ("&Prullenbak", lambda: pages.bin().show()),
        (f"&{WAYS}", lambda: pages.ways().show()),
        (f"&{VISITS}", lambda: pages.access().show()),
        (f"&{MAKE_TITLE}", lambda: pages.anchoring().make()),
        (CHECK_TITLE.replace(" ", " &"), lambda: pages.anchoring().check()),
    ):
        action = QAction(words, window)
        action.triggered.connect(show)
        window.ui.menuGo.addAction(action)
