"""Copies that open with a password only: asking for one, for a place, making it there, and noting it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from weerbaar_desktop.application.closed_copies import Form, Original
from weerbaar_desktop.application.new_passphrase import PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.application.outgoing_files import Outgoing
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.closed_card import ClosedCard
from weerbaar_desktop.gui.aangifte.closing_page import ClosingPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.presentation.closed_shown import WORDS, closed_name, closed_told

_NOT_NOTED = tr("De kopie is gemaakt, maar uw dagboek kon dat niet onthouden.")


class Closing(QObject):
    """Joins `card`, which stands on `page`, with the copies; `take` says what they are made of."""

    _said = Signal(str)

    def __init__(self, joined: Joined, page: Page, card: ClosedCard) -> None:
        super().__init__(page)
        self._joined = joined
        self._page, self._card = page, card
        self._asking: dict[Form, ClosingPage] = {}
        self._original: Original | None = None
        self._stop = Event()
        card.copy_asked.connect(self._ask)
        card.stop_asked.connect(self.stop)
        self._said.connect(card.step)  # comes from the reading thread; Qt brings it to this one

    def take(self, original: Original) -> None:
        """What was made just now."""
        self._original = original
        self._card.forget()

    def stop(self) -> None:
        """Ends cleanly; nothing is left behind."""
        self._stop.set()

    def asking(self, form: Form) -> ClosingPage:
        """The page that asks for the password of such a copy."""
        if form not in self._asking:
            page = self._asking[form] = ClosingPage(WORDS[form])
            page.close_asked.connect(partial(self._judge, form))
            page.back_asked.connect(partial(self._back, page))
            judged_by(self._joined.work.closed_copies.judge, page.new, self._joined.jobs, says(page))
        return self._asking[form]

    def _ask(self, form: str) -> None:
        self._joined.window.show_page(self.asking(cast("Form", form)))

    def _back(self, page: ClosingPage) -> None:
        page.forget()
        self._joined.window.show_page(self._page)
        self._card_in_view()

    def _judge(self, form: Form, password: str) -> None:
        """Whether it may close a copy; then the place is asked."""
        page, copies = self.asking(form), self._joined.work.closed_copies
        page.begin_judging()

        def fine(_none: None) -> None:
            page.ready()
            if self._joined.window.page() is page:
                name = closed_name(form, self._joined.now().date())
                make = partial(self._begin, form, password)
                self._joined.chooser.new_file(page, WORDS[form].where, name, make)

        def refused(trouble: CannotContinue) -> None:
            if isinstance(trouble, RefusedInput | PassphraseTooShort | PassphraseTooWeak):
                page.show_refused(trouble.what if isinstance(trouble, RefusedInput) else trouble.happened)
            else:
                page.ready()
                says(page)(trouble)

        self._joined.jobs.run(lambda: copies.refuse(password), fine, refused)

    def _begin(self, form: Form, password: str, target: Path) -> None:
        original, copies = self._original, self._joined.work.closed_copies
        if original is None:
            return
        self._back(self.asking(form))
        self._stop = Event()
        self._card.begin(WORDS[form].busy)
        self._card.progress.stop.setFocus()

        # Noted in the vault first, so that what a copy that is cut off leaves behind is found again.
        self._joined.jobs.run(
            lambda: copies.begin(original, form, target),
            lambda outgoing: self._make(original, form, outgoing, password),
            self._failed,
        )

    def _make(self, original: Original, form: Form, outgoing: Outgoing, password: str) -> None:
        copies, jobs, stop = self._joined.work.closed_copies, self._joined.jobs, self._stop

        def stopped() -> bool:
            return stop.is_set() or jobs.ending

        def not_made(trouble: CannotContinue) -> None:
            jobs.run(lambda: copies.give_up(outgoing), nothing, says(self._card))
            self._failed(trouble)

        def made(_none: None) -> None:
            jobs.run(lambda: copies.finish(outgoing), lambda _none: self._end(form, outgoing), not_noted)

        def not_noted(trouble: CannotContinue) -> None:
            self._end(form, outgoing)
            self._card.show_trouble(_NOT_NOTED, f"{trouble.happened} {trouble.todo}".strip())

        jobs.read(lambda: copies.write(original, form, outgoing, password, self._said.emit, stopped), made, not_made)

    def _end(self, form: Form, outgoing: Outgoing) -> None:
        self._card.end(closed_told(form, str(outgoing.file.target)))
        self._card_in_view()

    def _card_in_view(self) -> None:
        QTimer.singleShot(0, self._card, lambda: come_into_view(self._card))

    def _failed(self, trouble: CannotContinue) -> None:
        self._card.end()
        says(self._card)(trouble)
