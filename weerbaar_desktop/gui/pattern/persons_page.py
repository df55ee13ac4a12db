"""Who belongs together: everybody who is joined, what might be one person, and joining by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.same_person import PersonKey
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.few_at_once import FewAtOnce
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.widgets.undo import UndoOffer
from weerbaar_desktop.presentation.persons_shown import (
    AWAY,
    AWAY_HINT,
    CHOOSE_ONE,
    CHOOSE_OTHER,
    LEAD,
    NO_PROOF,
    NONE_JOINED,
    NONE_PROPOSED,
    TITLE,
    KeyShown,
    PersonShown,
    PersonsShown,
    SameShown,
)

_TWO = 2
"""So many are needed to join anybody."""


class PersonsPage(Page):
    """`join_asked` carries keys; `apart_asked` and `call_asked` a record, and the words of one of its keys.

    `away_asked` and `again_asked` carry a proposal as it is shown, `erase_asked` a person.
    """

    back_asked = Signal()
    join_asked = Signal(object)
    apart_asked = Signal(str, str)
    call_asked = Signal(str, str)
    away_asked = Signal(object)
    again_asked = Signal(object)
    erase_asked = Signal(object)

    window_name = TITLE
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar de tijdlijn"), "back", "arrow-left")
        self.trouble, self.undo = Trouble(), UndoOffer()
        self.proposed, self.joined = FewAtOnce(tr("Toon meer voorstellen")), FewAtOnce(tr("Toon meer personen"))
        self.away = FewAtOnce(tr("Toon meer van deze voorstellen"))
        self._away_card = card(Prose(AWAY, "subheading"), Prose(AWAY_HINT, "small", "muted"), self.away, spacing=12)
        self._none_proposed, self._none_joined = Prose(NONE_PROPOSED), Prose(NONE_JOINED)
        self.one, self.other = ChoiceBox(tr("Wie"), 18), ChoiceBox(tr("Hoort bij"), 18)
        self.join = Button(tr("Voeg deze twee samen"), symbol="users")
        boxes = Flow(*(_labelled(box) for box in (self.one, self.other)), gap=20)
        self._by_hand = card(Prose(tr("Zelf samenvoegen"), "subheading"), boxes, Flow(self.join), spacing=12)
        self.add(Flow(self.back), self.trouble, self.undo, Prose(LEAD))
        self.add(
            card(
                Prose(tr("Misschien dezelfde persoon"), "subheading"),
                Prose(NO_PROOF, "small", "muted"), self._none_proposed, self.proposed, spacing=12,
            ),
            card(Prose(tr("Samengevoegd"), "subheading"), self._none_joined, self.joined, spacing=12),
            self._by_hand, self._away_card,
        )  # fmt: skip
        self.column.addStretch(1)
        self.back.clicked.connect(self.back_asked)
        self.join.clicked.connect(self._join_two)
        for rows in (self.proposed, self.joined, self.away):
            rows.grown.connect(partial(follow_layout, self))
        for box in (self.one, self.other):
            box.chosen.connect(self._two_differ)

    def show_persons(self, shown: PersonsShown) -> None:
        """Exactly these."""
        self.trouble.tell("", "")
        self.undo.withdraw()
        self.proposed.show_rows([partial(self._proposal, one) for one in shown.proposals])
        self.joined.show_rows([partial(self._person, one) for one in shown.joined])
        self.away.show_rows([partial(self._put_away, one) for one in shown.away])
        self._away_card.setVisible(bool(shown.away))
        self._none_proposed.setVisible(not shown.proposals)
        self._none_joined.setVisible(not shown.joined)
        for box, choose in ((self.one, CHOOSE_ONE), (self.other, CHOOSE_OTHER)):
            box.show_choices(((None, choose), *shown.everybody), box.value())
        self._by_hand.setVisible(len(shown.everybody) >= _TWO)
        self._two_differ()
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.back

    # -- inside ----------------------------------------------------------------------------------

    def _proposal(self, shown: SameShown) -> Column:
        join = Button(tr("Voeg samen"), symbol="users")
        join.setAccessibleName(tr("Voeg samen: {words}", words=shown.words))
        join.clicked.connect(lambda: self.join_asked.emit(shown.proposal.keys))
        return self._alike(shown, join, tr("Niet dezelfde persoon"), self.away_asked)

    def _put_away(self, shown: SameShown) -> Column:
        return self._alike(shown, None, tr("Stel weer voor"), self.again_asked)

    @staticmethod
    def _alike(shown: SameShown, first: Button | None, words: str, asked: SignalInstance) -> Column:
        """Who they are, what they have in common, and what can be done with it."""
        other = Button(words, "link")
        other.setAccessibleName(f"{words}: {shown.words}")
        other.clicked.connect(lambda: asked.emit(shown))
        acts = [first, other] if first else [other]
        return Column(Prose(shown.words, "strong"), Prose(shown.why), Flow(*acts), spacing=6)

    def _person(self, shown: PersonShown) -> Column:
        keys = (self._key(shown, key) for key in shown.keys)
        erase = Button(tr("Wis deze samenvoeging"), "link")
        erase.setAccessibleName(f"{erase.text()}: {shown.called}")
        erase.clicked.connect(lambda: self.erase_asked.emit(shown))
        return Column(Prose(shown.called, "strong"), *keys, Flow(erase), spacing=10)

    def _key(self, person: PersonShown, key: KeyShown) -> Column:
        """What can be done with one of their names; they are called by one of them at a time."""
        apart, call = Button(tr("Haal uit elkaar"), "link"), Button(tr("Noem deze persoon zo"), "link")
        apart.clicked.connect(lambda: self.apart_asked.emit(person.record, key.words))
        call.clicked.connect(lambda: self.call_asked.emit(person.record, key.words))
        acts = [apart] if key.words == person.chosen else [apart, call]
        for button in acts:
            button.setAccessibleName(f"{button.text()}: {key.shown}")
        return Column(Prose(key.shown), Flow(*acts), spacing=4)

    def _two(self) -> tuple[PersonKey, ...]:
        return tuple(value for box in (self.one, self.other) if isinstance(value := box.value(), PersonKey))

    def _two_differ(self) -> None:
        self.join.setEnabled(len(set(self._two())) == _TWO)

    def _join_two(self) -> None:
        self.join_asked.emit(self._two())


def _labelled(box: ChoiceBox) -> Flow:
    label = PlainLabel(box.accessibleName(), "small", "muted")
    label.setBuddy(box)
    return Flow(label, box, gap=8)
