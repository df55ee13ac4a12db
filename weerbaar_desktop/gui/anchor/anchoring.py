"""Ankerkaarten joined with the vault: the card on the page "Kluis", making one, and checking one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.anchor_cards import AnchorState, CardMade, card_typed, for_whom_typed
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.anchor.anchor_card import AnchorCard
from weerbaar_desktop.gui.anchor.check_page import CheckCardPage
from weerbaar_desktop.gui.anchor.make_pages import MadePage, MakePage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation.anchor_shown import anchored_words, card_shown, compared_told, offer_words

_WHERE: Final = tr("Waar mag de kaart komen?")
_NOT_NOTED: Final = tr("De kaart is gemaakt, maar uw dagboek kon dat niet onthouden.")


class Anchoring(QObject):
    """`left` when the person goes back to the page "Kluis"."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self.card = AnchorCard()
        self.card.make_asked.connect(self.make)
        self.card.check_asked.connect(self.check)
        self.card.later_asked.connect(self._put_off)
        self._make: MakePage | None = None
        self._made: MadePage | None = None
        self._check: CheckCardPage | None = None

    def refresh(self) -> None:
        """The card as the vault remembers it."""
        self._joined.jobs.run(self._joined.work.anchor_cards.state, self._show_state, says(self.card))

    def _show_state(self, state: AnchorState) -> None:
        self.card.show_state(anchored_words(state), offer_words(state))

    def _put_off(self) -> None:
        self._joined.jobs.run(self._joined.work.anchor_cards.put_off, self._show_state, says(self.card))

    # -- making ----------------------------------------------------------------------------------

    def make(self) -> None:
        """Asks for whom a card is."""
        self._joined.window.show_page(self._make_page())

    def _make_page(self) -> MakePage:
        if self._make is None:
            page = self._make = MakePage()
            page.back_asked.connect(self.left)
            page.make_asked.connect(self._ask_place)
        return self._make

    def _ask_place(self, typed: str) -> None:
        page, chooser = self._make_page(), self._joined.chooser
        try:
            whom = for_whom_typed(typed)
        except RefusedInput as refused:
            page.show_wrong(refused.what[:1].upper() + refused.what[1:])
            return
        page.show_wrong("")
        name = self._joined.work.anchor_cards.file_name()
        chooser.new_file(page, _WHERE, name, lambda target: self._print(target, whom))

    def _print(self, target: Path, whom: str) -> None:
        page, jobs, cards = self._make_page(), self._joined.jobs, self._joined.work.anchor_cards
        page.begin()
        jobs.read(lambda: cards.make(target, lambda: jobs.ending), lambda made: self._remember(made, whom), self._not)

    def _not(self, trouble: CannotContinue) -> None:
        page = self._make_page()
        page.ready()
        says(page)(trouble)

    def _remember(self, made: CardMade, whom: str) -> None:
        """The file is there; from here on nothing that goes wrong makes it undone."""
        cards = self._joined.work.anchor_cards

        def not_noted(trouble: CannotContinue) -> None:
            self._show_made(made)
            self._made_page().show_trouble(_NOT_NOTED, f"{trouble.happened} {trouble.todo}".strip())

        self._joined.jobs.run(lambda: cards.remember(made, whom), lambda _made: self._show_made(made), not_noted)

    def _show_made(self, made: CardMade) -> None:
        waited = self._joined.window.page() is self._make_page()
        self._make_page().ready(tr("De kaart is gemaakt."))
        self._make_page().forget()
        self._made_page().show_card(card_shown(made))
        self.refresh()
        if waited:
            self._joined.window.show_page(self._made_page())

    def _made_page(self) -> MadePage:
        if self._made is None:
            self._made = MadePage()
            self._made.done_asked.connect(self.left)
        return self._made

    # -- checking --------------------------------------------------------------------------------

    def check(self) -> None:
        """Asks for the code of a card."""
        page = self._check_page()
        page.forget()
        self._joined.window.show_page(page)

    def _check_page(self) -> CheckCardPage:
        if self._check is None:
            page = self._check = CheckCardPage()
            page.back_asked.connect(self.left)
            page.check_asked.connect(self._compare)
        return self._check

    def _compare(self, text: str) -> None:
        page, cards = self._check_page(), self._joined.work.anchor_cards
        try:
            typed = card_typed(text)
        except RefusedInput as refused:
            page.show_wrong(refused.what)
            return
        page.begin()
        self._joined.jobs.read(lambda: compared_told(cards.compare(typed)), page.show_told, self._not_compared)

    def _not_compared(self, trouble: CannotContinue) -> None:
        page = self._check_page()
        page.ready()
        says(page)(trouble)
