"""The desktop program: one application, one window, from the first paint to the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from weerbaar_desktop.gui import language
from weerbaar_desktop.gui.early import stop_reading_sources
from weerbaar_desktop.gui.told import DEMO, MADE, NEW_VISIT, TRIED, WRITE_FIRST, WRONG

if TYPE_CHECKING:
    from weerbaar_desktop.application.ports import Vault
    from weerbaar_desktop.gui.guard.guarding import Guarding
    from weerbaar_desktop.gui.help_now.helping import Helping
    from weerbaar_desktop.gui.home_visit.own_visits import OwnVisits
    from weerbaar_desktop.gui.lock import Lock
    from weerbaar_desktop.gui.services import DesktopServices
    from weerbaar_desktop.gui.single_instance import SingleInstance

_FIRST_RUN = (MADE, TRIED)
_BESIDE = (DEMO, WRITE_FIRST, *_FIRST_RUN)
_LET_TYPE_MS = 20
"""The first character is drawn before the window is made complete."""
_WARM_UP_AFTER_MS = 400
"""Long enough for the first key strokes; nobody has typed a passphrase by then."""


class Start(NamedTuple):
    """What the program was started with; `said` is what the process before it tells, one of told.py."""

    given: Path | None
    """A vault, or a copy to put back."""
    said: str
    demo: bool
    write_first: bool = False
    first_run: str = ""


def read_arguments(arguments: Sequence[str]) -> Start:
    """`[KLUIS|RESERVEKOPIE]`, `--demo`, and what a replaced process says to the next."""
    places = [argument for argument in arguments if not argument.startswith("--")]
    said = next((argument for argument in arguments if argument.startswith("--") and argument not in _BESIDE), "")
    first_run = next((argument for argument in arguments if argument in _FIRST_RUN), "")
    return Start(Path(places[0]) if places else None, said, DEMO in arguments, WRITE_FIRST in arguments, first_run)


def run_desktop(services: DesktopServices, arguments: Sequence[str]) -> int:
    """Runs the program until its window closes; returns the exit code."""
    stop_reading_sources()
    start = read_arguments(arguments)
    application = make_application()
    from weerbaar_desktop.gui.single_instance import SingleInstance

    instance = SingleInstance(services.runtime_folder)
    if not instance.is_first():
        instance.hand_over(start.given)
        return 0
    desktop = Desktop(application, services, instance, start)
    desktop.show()
    code = application.exec()
    instance.release()
    return code


def make_application() -> QApplication:
    """The application, drawn by Fusion."""
    # As an argument: `setStyle` gives back a QStyle, and naming that class builds enums for 15 ms.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("Weerbaar")
    language.speak_in_forms(application)
    return application


def _is_copy(given: Path) -> bool:
    from weerbaar_desktop.application.copies import FILE_ENDING

    return given.suffix.lower() == FILE_ENDING and not given.is_dir()  # a vault is a folder, whatever its name


class Desktop(QObject):
    """Joins the window with what it can do."""

    def __init__(
        self,
        application: QApplication,
        services: DesktopServices,
        instance: SingleInstance,
        start: Start,
    ) -> None:
        from weerbaar_desktop.gui.jobs import Jobs
        from weerbaar_desktop.gui.main_window import MainWindow
        from weerbaar_desktop.gui.settings import WindowSettings
        from weerbaar_desktop.gui.theme.theme import Theme
        from weerbaar_desktop.gui.unlock.unlocking import Unlocking

        super().__init__(application)
        self._services, self._start, self._application = services, start, application
        self.settings = WindowSettings(services.settings_file)
        self.theme = Theme(application, services.resources)
        self.theme.start(self.settings.choice, self.settings.zoom)
        self.window = MainWindow(Jobs(self))
        self.unlocking = Unlocking(self.window, services)
        self.lock: Lock | None = None
        self.helping: Helping | None = None
        self.visits: OwnVisits | None = None
        self.guarding: Guarding | None = None
        self.instance = instance
        self._steps: list[Callable[[], None]] = []
        self.window.painted.connect(self.after_first_paint)

    def show(self) -> None:
        """The unlock window; all that is not needed for it comes after the first paint."""
        self.window.restore_place(self.settings)
        self.unlocking.show_unlock(wrong=self._start.said == WRONG)
        self.window.show()

    def after_first_paint(self) -> None:
        """Everything that is not needed to show the unlock window, in steps: what is typed meanwhile goes first."""
        from PySide6.QtCore import QTimer

        from weerbaar_desktop.gui.loading import TO_FIND_A_VAULT, loads

        self._steps = [
            self._join,
            self.window.follow_focus,
            self.theme.start_icons,
            self.unlocking.page.complete,
            self.window.complete,
            self._follow_desktop,
            self._speak,
            self._offer_languages,
            *map(loads, TO_FIND_A_VAULT),
            self._find_vault,
            self._guard,
            self._watch_session,
        ]
        QTimer.singleShot(_LET_TYPE_MS, self._take_step)

    def has_steps(self) -> bool:
        """Whether something that belongs to the start is still to be done."""
        return bool(self._steps)

    def _next_step(self) -> None:
        from PySide6.QtCore import QTimer

        from weerbaar_desktop.gui.collecting import Collecting

        if self._steps:
            QTimer.singleShot(0, self._take_step)
        else:
            Collecting(self)
            QTimer.singleShot(_WARM_UP_AFTER_MS, self._warm_up)

    def _take_step(self) -> None:
        self._steps.pop(0)()
        self._next_step()

    def _follow_desktop(self) -> None:
        self.theme.follow_desktop()
        self.theme.changed.connect(lambda: self.settings.keep_look(self.theme.choice, self.theme.zoom))

    def _find_vault(self) -> None:
        given = self._start.given
        if self._start.demo and given is None:
            self.unlocking.open_practice()
        elif given is not None and _is_copy(given):
            self.unlocking.find_vault(None)
            self.unlocking.show_restore(given)
        else:
            self.unlocking.find_vault(given)
            self.unlocking.tell(self._start.said)
            self.unlocking.go_on_with_first_run(self._start.first_run)
            if self._start.write_first:
                self.window.write_asked.emit()

    def _warm_up(self) -> None:
        import threading

        from weerbaar_desktop.gui.loading import Loading

        warming = threading.Thread(target=self._services.warm_up, name="warm-up", daemon=True)
        warming.start()
        Loading(warming, self)

    def _speak(self) -> None:
        """Qt's own words in the language that is spoken; dates and numbers are always as in the Netherlands."""
        from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

        QLocale.setDefault(QLocale("nl_NL"))
        translator = QTranslator(self)
        if translator.load(f"qtbase_{language.spoken()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._application.installTranslator(translator)

    def _offer_languages(self) -> None:
        """With Dutch alone there is nothing to choose."""
        languages = language.languages(self._services.resources / "translations")
        if len(languages) > 1:
            from weerbaar_desktop.gui.language_menu import LanguageMenu

            self.window.ui.menuView.addSeparator()
            self.window.ui.menuView.addMenu(LanguageMenu(self.window, languages, self.settings))

    def _join(self) -> None:
        from weerbaar_desktop.gui.help_now.helping import Helping
        from weerbaar_desktop.gui.home_visit.own_visits import OwnVisits
        from weerbaar_desktop.gui.keys_in_order import KeysInOrder
        from weerbaar_desktop.gui.last_resort import catch_what_is_left
        from weerbaar_desktop.gui.lock import Lock
        from weerbaar_desktop.gui.menu_key import MenuKey

        MenuKey(self._application)
        KeysInOrder(self._application)
        catch_what_is_left(self._show_bug)
        self.lock = Lock(self.window, self._services, self.instance)
        self.helping = Helping(self.window, self._services, self.settings)
        self.visits = OwnVisits(self.window, self._services)
        self.visits.vault_asked.connect(self._choose_vault)
        self.window.visit_asked.connect(self._visit)
        self.window.jobs.broken.connect(self._show_bug)
        self.unlocking.opened.connect(self._opened)
        self.unlocking.refused.connect(self._refused)
        self.instance.asked.connect(self._asked)
        self.instance.watch()
        if sys.platform == "darwin":
            from weerbaar_desktop.gui.opened_files import OpenedFiles

            files = OpenedFiles(self)
            files.opened.connect(self._asked)
            self._application.installEventFilter(files)

    def _guard(self) -> None:
        from weerbaar_desktop.gui.guard.guarding import Guarding

        if self.lock is not None:
            guarding = self.guarding = Guarding(self._application, self.window, self.lock, self.settings)
            self.unlocking.opened.connect(guarding.opened)
            if self.lock.vault is not None:  # faster than this step
                guarding.opened()

    def _watch_session(self) -> None:
        if self.guarding is not None:
            self.guarding.block_capture(self._services.capture_block())
            self.guarding.watch_session(self._services.session_watch())

    def _opened(self, vault: Vault) -> None:
        if self.lock is not None:
            self.lock.vault, self.lock.folder = vault, self.unlocking.folder
        self._services.open_pages(self.window, vault)

    def _visit(self) -> None:
        """An open vault is locked first: what is asked next is the vault of the visit."""
        if self.lock is not None and self.lock.was_open:
            self.lock.and_tell(NEW_VISIT)
        else:
            self.unlocking.show_new_visit()

    def _choose_vault(self) -> None:
        """The vault of an earlier visit; an open one is locked first."""
        if self.lock is None or not self.lock.was_open:
            self.unlocking.show_unlock()
            self.unlocking.choose_other()
            return
        from weerbaar_desktop.gui.unlock.choosing import CHOOSE, choose_folder

        chosen = choose_folder(self.window, CHOOSE, str(self._services.opening().default_folder().parent))
        if chosen is not None:
            self.window.other_vault_asked.emit(chosen)

    def _refused(self, said: str) -> None:
        if self.lock is not None:
            self.lock.folder = self.unlocking.folder
            self.lock.and_tell(said)

    def _asked(self, given: Path | None) -> None:
        """A second start: this window comes forward; another vault only where none is open yet."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if given is None or self.lock is None:
            return
        if _is_copy(given):
            self._ask_of_copy(given)
        elif not self.lock.was_open:
            self.unlocking.show_unlock()
            self.unlocking.take(given)

    def _ask_of_copy(self, copy: Path) -> None:
        """Not where a vault was just destroyed: that page comes to its end first."""
        if self.lock is not None and (self.lock.vault is not None or not self.lock.was_open):
            self.window.copy_asked.emit(copy)

    def _show_bug(self, report: str) -> None:
        from weerbaar_desktop.gui.bug_dialog import show_bug

        show_bug(report, self.window)
