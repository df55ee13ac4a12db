"""Going to the help page, to calm or the promises, and back to where one was; from every page, also without a vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from weerbaar_desktop.domain.breathing import Pace
    from weerbaar_desktop.domain.contacts import Contact
    from weerbaar_desktop.domain.help_topic import HelpTopic
    from weerbaar_desktop.domain.promises import Promises
    from weerbaar_desktop.domain.shown_contact import ShownContact
    from weerbaar_desktop.gui.at_work import AtWork
    from weerbaar_desktop.gui.calm.motion import MotionChoice
    from weerbaar_desktop.gui.help_now.help_page import HelpPage
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.services import DesktopServices

Found = TypeVar("Found")


class Helping(QObject):
    """Listens to `help_asked`, `calm_asked` and `back_asked` of the window, and adds to its menu."""

    def __init__(self, window: MainWindow, services: DesktopServices, motion: MotionChoice) -> None:
        super().__init__(window)
        self._window, self._services, self._motion = window, services, motion
        self._page: Page | None = None
        window.shown.connect(self._went_on)
        window.help_asked.connect(self.show)
        window.calm_asked.connect(self.show_calm)
        window.back_asked.connect(self.back)
        calm = QAction(tr("&Eerst rustig worden"), window)
        calm.setShortcut(QKeySequence("Ctrl+R"))
        calm.triggered.connect(self.show_calm)
        window.ui.menuHelp.addAction(calm)
        for words, keys, show in (
            (tr("&Uitleg bij deze bladzijde"), "F1", self.show_topic),
            (tr("&Sneltoetsen"), "Ctrl+?", self.show_keys),
            (tr("&Wat wij beloven, en wat niet"), "", self.show_promises),
            (tr("&Over Weerbaar"), "", self.show_about),
        ):
            action = QAction(words, window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(show)
            window.ui.menuHelp.addAction(action)

    def show(self) -> None:
        """The help page: 112 at once, the other numbers as soon as they are read."""
        from weerbaar_desktop.gui.help_now.help_page import HelpPage

        if isinstance(self._page, HelpPage):
            return
        page = HelpPage()
        page.calm_asked.connect(self.show_calm)
        page.write_asked.connect(self._write)
        page.back_asked.connect(self.back)
        self._show(page)
        page.forget_asked.connect(lambda: self._forget(page))
        if self._window.practice:
            page.leave_own_out()
        else:
            self._read(page, self._read_own, page.show_own, lambda: page.show_own(()))
        self._read(page, self._read_contacts, page.show_contacts, lambda: page.show_contacts(()))

    def show_calm(self) -> None:
        """Breathing along, also without a vault; from there to the numbers, or to writing down what happened."""
        from weerbaar_desktop.gui.calm.breathing_along import BreathingAlong
        from weerbaar_desktop.gui.calm.calm_page import CalmPage

        if isinstance(self._page, CalmPage):
            return
        page = CalmPage()
        along = BreathingAlong(page, self._motion)
        page.call_asked.connect(self.show)
        page.write_asked.connect(self._write)
        self._show(page)
        page.first_focus().setFocus()
        self._read(page, self._read_calm, along.begin, lambda: along.begin(()))

    def _write(self) -> None:
        self._leave()  # the keyboard goes to what is to be written in, or to the passphrase before that
        self._window.write_asked.emit()

    def show_promises(self) -> None:
        """What the program promises, against whom, and what not."""
        from weerbaar_desktop.gui.promises.promises_page import PromisesPage

        if isinstance(self._page, PromisesPage):
            return
        page = PromisesPage()
        page.back_asked.connect(self.back)
        self._show(page)
        self._read(page, self._read_promises, page.show_promises, lambda: page.show_promises(None))

    def show_about(self) -> None:
        """What the program is and is made of, and what to copy for who helps."""
        from weerbaar_desktop.gui.manual.about_page import AboutPage
        from weerbaar_desktop.gui.manual.surroundings import surroundings

        if isinstance(self._page, AboutPage):
            return
        page = AboutPage()
        page.call_asked.connect(self.show)
        page.back_asked.connect(self.back)
        self._show(page)
        around = surroundings(self._window)
        self._read(page, self._services.about, lambda told: page.show_about(told, around), page.show_nothing)

    def show_topic(self) -> None:
        """What belongs to the page where one is, or was before one looked for help."""
        from weerbaar_desktop.gui.manual.topic_page import TopicPage

        if isinstance(self._page, TopicPage):
            return
        at_work = self._window.at_work()
        places = () if at_work is None else (at_work.page.window_name, at_work.page.destination)
        page = TopicPage()
        page.call_asked.connect(self.show)
        page.keys_asked.connect(self.show_keys)
        page.promises_asked.connect(self.show_promises)
        page.about_asked.connect(self.show_about)
        page.back_asked.connect(self.back)
        self._show(page)
        self._read(
            page, self._read_topics, lambda found: page.show_topics(found, *places), lambda: page.show_topics(())
        )

    def show_keys(self) -> None:
        """Every key that does something where one is."""
        from weerbaar_desktop.gui.manual.keys_page import KeysPage, key_groups

        if isinstance(self._page, KeysPage):
            return
        at_work = self._window.at_work()
        page = KeysPage(key_groups(self._window.ui.menus, at_work.page if at_work else None))
        page.call_asked.connect(self.show)
        page.back_asked.connect(self.back)
        self._show(page)

    def back(self) -> None:
        """Where one was, at the same word."""
        left_for = self._leave()
        if left_for is not None:
            left_for.give_back()

    def _leave(self) -> AtWork | None:
        at_work = self._window.at_work()
        if self._page is None or at_work is None:
            return None
        self._window.show_page(at_work.page)
        return at_work

    def _went_on(self, shown: Page) -> None:
        """Help is over as soon as another page is shown, whichever way somebody went there."""
        page = self._page
        if page is not None and shown is not page:
            self._page = None
            self._window.drop_page(page)

    def _show(self, page: Page) -> None:
        instead_of, self._page = self._page, page
        self._window.show_help_page(page)
        if instead_of is not None:
            self._window.drop_page(instead_of)

    def _read(
        self, page: Page, work: Callable[[], Found], show: Callable[[Found], None], no: Callable[[], None]
    ) -> None:
        """What `page` shows, or `no` where it cannot be read; nobody here waits for what is saved, made or read."""
        self._window.jobs.read_for_help(
            work, self._while_shown(page, show), self._while_shown(page, lambda _trouble: no())
        )

    def _while_shown(self, page: Page, show: Callable[[Found], None]) -> Callable[[Found], None]:
        """Calls `show` only while one is on that page: who left early took its widgets along."""
        return lambda found: show(found) if self._page is page and isValid(page) else None

    def _read_own(self) -> tuple[ShownContact, ...]:
        return self._services.shown_contacts().every()

    def _forget(self, page: HelpPage) -> None:
        self._window.jobs.run(
            lambda: self._services.shown_contacts().forget(),
            self._while_shown(page, lambda _none: page.forgotten()),
            self._while_shown(
                page, lambda trouble: page.show_trouble(trouble.happened, f"{trouble.safe} {trouble.todo}")
            ),
        )

    def _read_contacts(self) -> tuple[Contact, ...]:
        from weerbaar_desktop.content.reading import ContentError

        try:
            return self._services.contacts()
        except (ContentError, OSError):
            return ()

    def _read_topics(self) -> tuple[HelpTopic, ...]:
        from weerbaar_desktop.content.reading import ContentError

        try:
            return self._services.help_topics()
        except (ContentError, OSError):
            return ()

    def _read_calm(self) -> tuple[Pace, ...]:
        from weerbaar_desktop.content.reading import ContentError

        try:
            return self._services.calm()
        except (ContentError, OSError):
            return ()

    def _read_promises(self) -> Promises | None:
        from weerbaar_desktop.content.reading import ContentError

        try:
            return self._services.promises()
        except (ContentError, OSError):
            return None
