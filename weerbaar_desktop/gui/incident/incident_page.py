"""One incident as it stands in the vault: the account, the words of the other apart, the facts, and the evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.evidence_list import EvidenceList
from weerbaar_desktop.gui.incident.fact_grid import FactGrid, fact
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, quote, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.tag import Tag
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.evidence_shown import EvidenceShown
from weerbaar_desktop.presentation.filing_shown import TITLE as FILED
from weerbaar_desktop.presentation.incident_shown import TITLE, IncidentShown
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.weighing_shown import CARD_NONE, CARD_TITLE


class IncidentPage(Page):
    """Everything on it is plain text; signals say what the person wants with this incident."""

    back_asked = Signal()
    change_asked = Signal()
    use_asked = Signal()
    about_asked = Signal(str)
    redact_asked = Signal(str)
    look_asked = Signal(str)
    stop_asked = Signal()
    away_asked = Signal()
    bring_back_asked = Signal()
    history_asked = Signal()
    filing_asked = Signal(str)
    measure_asked = Signal(str)
    measure_wanted = Signal()
    weigh_asked = Signal()
    weighing_asked = Signal(str)
    care_asked = Signal()

    window_name = tr("Incident")
    destination = tr("Dagboek")
    wide = True

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar het dagboek"), "back", "arrow-left")
        self.trouble = Trouble()
        self._story = Box("card")
        self._times = Box("card")
        self.history = Button(tr("Bekijk de geschiedenis"), "link")
        self.after = Button(tr("Plan de tijd hierna"), "link")
        self.away = Button(tr("Naar de prullenbak"), "link")
        self.in_bin = self._make_in_bin()
        self.add(Flow(self.back), self.trouble, self.in_bin, self._story)
        self.column.addStretch(1)
        self.evidence = EvidenceList()
        self.filings = Links()
        self._filed = card(Prose(FILED, "subheading"), self.filings, padding=20)
        self._filed.hide()
        self.measures = Links()
        self.measure = Button(tr("Maak een maatregel"), symbol="plus")
        to_do = card(Prose(tr("Wat u wilt doen"), "subheading"), self.measures, Flow(self.measure), padding=20)
        self.weighings, self.weigh = Links(), Button(tr("Weeg dit signaal"), symbol="list-details")
        self._not_weighed = Prose(CARD_NONE, "small", "muted")
        self._weighed = card(
            Prose(CARD_TITLE, "subheading"), self._not_weighed, self.weighings, Flow(self.weigh), padding=20
        )
        self._beside = Column(self._times, self._filed, self._weighed, self.evidence, to_do, spacing=16)
        self.side = self._beside
        self.change = Button(tr("Aanvullen of wijzigen"), "primary", "pencil")
        self.use = Button(tr("Gebruik in aangifte"), symbol="file-text")
        self.foot = FootBar(self.change, self.use)
        self._join()

    def _make_in_bin(self) -> Banner:
        """Only where it lies in the bin."""
        self.bring_back = Button(tr("Haal terug"), symbol="refresh")
        banner = Banner("info", "", "", self.bring_back)
        banner.hide()
        return banner

    def show_incident(
        self, shown: IncidentShown, evidence: Sequence[EvidenceShown], redactable: Collection[str] = ()
    ) -> None:
        """Values of one incident and of its evidence; what was shown before is gone."""
        self.set_heading(TITLE, shown.subtitle)
        story, times = _story(shown), _times(shown)
        times.add(self.history, self.after, self.away)
        for layout, old, new in ((self.column, self._story, story), (self._beside.column, self._times, times)):
            layout.replaceWidget(old, new)
            old.hide()
            old.deleteLater()
        times.stackUnder(self._filed)  # a screen reader reads children in this order
        self._story, self._times = story, times
        self.in_bin.say(shown.away, tr("Wilt u er iets mee doen? Haal het dan eerst terug."))
        self.in_bin.setVisible(bool(shown.away))
        for act in (self.use, self.away):
            act.setVisible(not shown.away)
        self.evidence.show_pieces(evidence, redactable)
        follow_layout(self)

    def show_filings(self, links: Sequence[LinkShown]) -> None:
        """In which talks, meldingen and aangiften it went."""
        self.filings.show_links(links)
        self._filed.setVisible(bool(links))
        follow_layout(self)

    def show_measures(self, links: Sequence[LinkShown]) -> None:
        """What somebody wants to do because of it."""
        self.measures.show_links(links)

    def show_weighings(self, links: Sequence[LinkShown]) -> None:
        """How it was weighed, the last time first."""
        self.weighings.show_links(links)
        self._not_weighed.setVisible(not links)
        self.weigh.setText(tr("Weeg opnieuw") if links else tr("Weeg dit signaal"))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.change

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.change.clicked.connect(self.change_asked)
        self.use.clicked.connect(self.use_asked)
        self.away.clicked.connect(self.away_asked)
        self.bring_back.clicked.connect(self.bring_back_asked)
        self.history.clicked.connect(self.history_asked)
        self.filings.opened.connect(self.filing_asked)
        self.measures.opened.connect(self.measure_asked)
        self.measure.clicked.connect(self.measure_wanted)
        self.after.clicked.connect(self.care_asked)
        self.weigh.clicked.connect(self.weigh_asked)
        self.weighings.opened.connect(self.weighing_asked)
        self.evidence.about_asked.connect(self.about_asked)
        self.evidence.redact_asked.connect(self.redact_asked)
        self.evidence.look_asked.connect(self.look_asked)
        self.evidence.ways.listen(self)
        self.evidence.stop_asked.connect(self.stop_asked)


def _story(shown: IncidentShown) -> Box:
    made = card(padding=28, spacing=20)
    if shown.tags:
        made.add(Flow(*(Tag(words) for words in shown.tags), gap=8))
    made.add(Column(Prose(tr("Wat er gebeurde"), "subheading"), Prose(shown.account), spacing=8))
    if shown.further_account:
        made.add(Column(Prose(tr("Verder"), "subheading"), Prose(shown.further_account), spacing=8))
    if shown.literal_words:
        made.add(quote(Prose(tr("Letterlijke woorden"), "small_strong", "muted"), Prose(shown.literal_words, "quote")))
    if shown.interpretation:
        made.add(Column(Prose(tr("Wat u ervan denkt"), "subheading"), Prose(shown.interpretation), spacing=8))
    if shown.facts:
        made.add(rule(), FactGrid(shown.facts))
    return made


def _times(shown: IncidentShown) -> Box:
    made = card(*(fact(time) for time in shown.times), padding=20, spacing=8)
    if shown.changes:
        made.add(rule(), Prose(shown.changes))
    return made
