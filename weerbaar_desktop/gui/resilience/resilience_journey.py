"""Weerbaarheid joined with the vault: its page, the exercises, and the cards that become measures."""

from __future__ import annotations

from typing import Final, NamedTuple, cast

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.rehearsals import Half, Noticed
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.content.own_behaviour import Card
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.own_record import OwnKind, StoredOwn
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.land.land_journey import LandJourney
from weerbaar_desktop.gui.land.overview_journey import OverviewJourney
from weerbaar_desktop.gui.library.library_journey import LibraryJourney
from weerbaar_desktop.gui.resilience.card_page import CardPage
from weerbaar_desktop.gui.resilience.keeping_own import KeepingOwn
from weerbaar_desktop.gui.resilience.note_pages import EraseNotePage
from weerbaar_desktop.gui.resilience.practising import Practising
from weerbaar_desktop.gui.resilience.resilience_page import ResiliencePage
from weerbaar_desktop.gui.resilience.talking_together import TalkingTogether
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.own_shown import own_rows
from weerbaar_desktop.presentation.resilience_shown import card_shown, resilience_shown

_TAKEN: Final = tr("Staat in uw maatregelen")


def _draft_of(card: str) -> str:
    return f"card_{card}"


class _Found(NamedTuple):
    """What the vault knows of it."""

    put_aside: bool
    half: Half | None
    noticed: tuple[Noticed, ...]
    taken: frozenset[str]
    own: tuple[StoredOwn, ...]


class ResilienceJourney(QObject):
    """`measure_asked` carries a measure; `calm_asked` wants to become calm first."""

    measure_asked = Signal(str)
    calm_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._card: Card | None = None
        self._noticed: tuple[Noticed, ...] = ()
        self.page, self.card = ResiliencePage(), CardPage()
        self.practising = Practising(joined, self)
        self._together: TalkingTogether | None = None
        self._own: KeepingOwn | None = None
        self._library: LibraryJourney | None = None
        self._land: LandJourney | None = None
        self._overview: OverviewJourney | None = None
        self._erasing = Erasing(joined, EraseNotePage, self.show)
        self._join()

    def show(self) -> None:
        """Everything there is."""
        work = self._joined.work

        def find() -> _Found:
            origins = (one.measure.origin for one in work.vault.measures())
            taken = frozenset(one.part or "" for one in origins if one is not None and one.kind == "card")
            own = tuple(one for one in work.vault.owns() if one.own.what in ("training", "story"))
            put_aside = work.rehearsals.make_room()
            return _Found(put_aside, work.rehearsals.kept(), work.rehearsals.noticed(), taken, own)

        self._joined.jobs.run(find, self._show, self._joined.say_here)

    def _show(self, found: _Found) -> None:
        library = self._joined.work.library
        self._noticed = found.noticed
        own = own_rows(found.own, self._joined.now().date())
        self.page.show_all(
            resilience_shown(library.scenarios, library.own_behaviour, found.taken, found.half, found.noticed, own)
        )
        if found.put_aside:
            self.page.show_trouble(*PUT_ASIDE)
        self._joined.window.show_page(self.page)

    # -- the cards -------------------------------------------------------------------------------

    @property
    def card_name(self) -> str:
        """The card at hand; "" for none."""
        return self._card.id if self._card is not None else ""

    def open_card(self, name: str, said: str = "") -> None:
        """One card, with what was half written on it; `said` in its foot."""
        card = next((one for one in self._joined.work.library.own_behaviour if one.id == name), None)
        measures, diary = self._joined.work.measures, self._joined.work.diary
        if card is None:
            self.show()
            return
        self._joined.jobs.run(
            lambda: (measures.of_card(name), diary.resume(_draft_of(name))),
            lambda found: self._show_card(card, *found, said),
            self._joined.say_here,
        )

    def _show_card(self, card: Card, taken: tuple[StoredMeasure, ...], resumed: Resumed, said: str) -> None:
        self._card, (draft, put_aside) = card, resumed
        words = draft.document if draft is not None and isinstance(draft.document, str) else ""
        self.card.show_card(card_shown(card, taken), words)
        if put_aside:
            self.card.show_trouble(*PUT_ASIDE)
        self._joined.window.show_page(self.card)
        self.card.say(said)
        if said:
            announce(self.card, said)

    def _draft(self, words: str) -> None:
        diary, key = self._joined.work.diary, _draft_of(self.card_name)
        self._joined.jobs.run(lambda: diary.keep_draft(key, words), nothing, says(self.card))

    def _take(self, what: str) -> None:
        card, measures, diary = self._card, self._joined.work.measures, self._joined.work.diary
        if card is None:
            return
        self.card.leave()  # what waits to be kept goes first: later, it would be a draft of what is a measure already

        def refused(trouble: CannotContinue) -> None:
            if isinstance(trouble, RefusedInput):
                self.card.show_error(sentence(trouble.what))
            else:
                says(self.card)(trouble)

        def take() -> tuple[StoredMeasure, ...]:
            measures.take_from_card(card, what)
            diary.drop_draft(_draft_of(card.id))
            return measures.of_card(card.id)

        def taken(found: tuple[StoredMeasure, ...]) -> None:
            if self._card is card:
                self.card.settled()
                self._show_card(card, found, Resumed(None), _TAKEN)

        self._joined.jobs.run(take, self._joined.while_here(taken), refused)

    def _next_card(self) -> None:
        cards = self._joined.work.library.own_behaviour
        if self._card is not None:
            self.card.leave()  # the page stays, and what stands on it goes with its own card
            self.open_card(cards[(cards.index(self._card) + 1) % len(cards)].id)

    def own(self) -> KeepingOwn:
        """Trainings, agreements and one's own story, made when they are first needed."""
        if self._own is None:
            self._own = KeepingOwn(self._joined, self)
            self._own.left.connect(self._back_from)
        return self._own

    def _back_from(self, what: str) -> None:
        if what == "agreements":
            self.together().show()
        elif what == "paper":
            self.library().show(anew=False)
        else:
            self.show()

    def write(self, what: str, name: str = "") -> None:
        """The form of a kind: `name` as OwnWriting.open takes it."""
        self.own().writing(cast("OwnKind", what)).open(name)

    def library(self) -> LibraryJourney:
        """Papers of one's own organisation, made when they are first needed."""
        if self._library is None:
            self._library = LibraryJourney(self._joined, self)
            self._library.left.connect(self.show)
            self._library.paper_asked.connect(lambda record: self.own().open(record))
        return self._library

    def land(self) -> LandJourney:
        """One's own year beside that of others, made when it is first needed."""
        if self._land is None:
            self._land = LandJourney(self._joined, self)
            self._land.left.connect(self.show)
        return self._land

    def overview(self) -> OverviewJourney:
        """Counts of a year for who asks, made when they are first needed."""
        if self._overview is None:
            self._overview = OverviewJourney(self._joined, self)
            self._overview.left.connect(self.show)
        return self._overview

    def together(self) -> TalkingTogether:
        """What a group can talk about, made when it is first needed."""
        if self._together is None:
            self._together = TalkingTogether(self._joined, self)
            self._together.left.connect(self.show)
            self._together.own_asked.connect(lambda record: self.own().open(record))
            self._together.write_asked.connect(lambda: self.write("agreements"))
        return self._together

    # -- what somebody noticed -------------------------------------------------------------------

    def _ask_erase(self, place: str) -> None:
        rehearsals, note = self._joined.work.rehearsals, self._noticed[int(place)]
        self._erasing.ask(note.words, lambda: rehearsals.forget(note), self.show)

    def _join(self) -> None:
        self.page.calm_asked.connect(self.calm_asked)
        self.page.together_asked.connect(lambda: self.together().show())
        self.page.practise_asked.connect(self.practising.begin)
        self.page.go_on_asked.connect(self.practising.go_on)
        self.page.card_asked.connect(self.open_card)
        self.page.note_asked.connect(self._ask_erase)
        self.page.library_asked.connect(lambda: self.library().show())
        self.page.land_asked.connect(lambda: self.land().show())
        self.page.overview_asked.connect(lambda: self.overview().show())
        self.page.own_asked.connect(lambda record: self.own().open(record))
        self.page.write_asked.connect(self.write)
        self.practising.left.connect(self.show)
        self.card.back_asked.connect(self.show)
        self.card.draft_made.connect(self._draft)
        self.card.take_asked.connect(self._take)
        self.card.next_asked.connect(self._next_card)
        self.card.measure_asked.connect(self.measure_asked)
