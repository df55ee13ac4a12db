"""The window: menu bar, navigation, header, and the pages one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.at_work import AtWork, at_work_on
from weerbaar_desktop.gui.forms.ui_main_window import Ui_MainWindow
from weerbaar_desktop.gui.page_frame import PageFrame
from weerbaar_desktop.gui.settings import window_size
from weerbaar_desktop.gui.theme.theme import Choice, Themed, current_theme
from weerbaar_desktop.gui.widgets.wrapped_words import SMALL
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent

    from weerbaar_desktop.gui.jobs import Jobs
    from weerbaar_desktop.gui.navigation import Destination, Navigation
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.practice_mark import PracticeMark
    from weerbaar_desktop.gui.settings import LockChoice, WindowSettings
    from weerbaar_desktop.gui.widgets.button import Button
    from weerbaar_desktop.gui.widgets.focus_ring import FocusRing

PROGRAM = "Weerbaar"
_NARROW = 1000
_TIGHT = 760
_SHORT = 360
"""Px at 100 %: in a lower window the foot would leave no room for what stands above it."""


class MainWindow(QMainWindow, Themed):
    """Shows one page at a time; pages are made by others and shown with `show_page`.

    Signals: `lock_asked` (menu, Ctrl+L, the button), `away_asked` ("Snel weg"), `fresh_asked` with what the process
    that takes over is told, `help_asked`, `back_asked` (from the help page), `closing` just before the window closes
    for good, `locking` once it is hidden and before the vault is closed, `shown` with every page that comes up,
    `painted` once, after the first paint; `other_vault_asked` carries one to open in the place of this one, `gone` says
    that the open vault is no more; `visit_asked` begins a visit at a home, `visits_asked` shows those that were.
    `copy_asked` carries a copy that was opened with the program, to be put back.
    `calm_asked` and `write_asked`: become calm first, write down what happened; both also before a vault is open, and
    then `write_first` says that opening one leads to writing. `practice_asked` goes to the practice vault,
    `leave_practice_asked` asks what becomes of it, `own_vault_asked` goes back; `first_run` is what told.py says of it.
    """

    lock_asked = Signal()
    away_asked = Signal()
    fresh_asked = Signal(str)
    help_asked = Signal()
    write_asked = Signal()
    calm_asked = Signal()
    back_asked = Signal()
    closing = Signal()
    locking = Signal()
    shown = Signal(object)
    painted = Signal()
    other_vault_asked = Signal(object)
    gone = Signal()
    practice_asked = Signal()
    leave_practice_asked = Signal()
    own_vault_asked = Signal()
    visit_asked = Signal()
    visits_asked = Signal()
    copy_asked = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.jobs = jobs
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setMenuBar(self.ui.menus)
        self.navigation: Navigation | None = None
        self.practice = self.write_first = self._visiting = self._painted = False
        self.first_run = ""
        self._mark: PracticeMark | None = None
        self._settings: WindowSettings | None = None
        self.guarding: LockChoice | None = None
        self._destinations: Sequence[Destination] = ()
        self._frames: dict[Page, PageFrame] = {}
        self._behind: AtWork | None = None
        self.help_button, self.away_button = self.ui.help, self.ui.away
        self.back_button: Button | None = None
        self._zoomed = ZoomedLayouts(self)
        self._ring: FocusRing | None = None
        self._join()
        self.restyle()

    # -- pages -----------------------------------------------------------------------------------

    def page(self) -> Page | None:
        """The page that is shown."""
        frame = self.ui.pages.currentWidget()
        return frame.page if isinstance(frame, PageFrame) else None

    def show_page(self, page: Page) -> None:
        """Leaves the page that is shown and shows this one; it stays made until `drop_page`.

        A page that was on its way when somebody asked for help waits behind the help page: the numbers stay.
        """
        if self._behind is not None and self.jobs.late:
            self._behind = at_work_on(page)
            return
        self._behind = None
        self._at_help(there=False)
        self._show(page)

    def at_work(self) -> AtWork | None:
        """The page that is shown, or waits behind help, and what has or had the keyboard on it."""
        page = self.page()
        return self._behind or (at_work_on(page) if page is not None else None)

    def _show(self, page: Page) -> None:
        shown = self.page()
        if shown is not None and shown is not page:
            shown.leave()
        frame = self._frames.get(page)
        if frame is None:
            frame = self._frames[page] = PageFrame(page, self.ui.pages)
            page.heading_changed.connect(self._show_heading)
            self.ui.pages.addWidget(frame)
        current_theme().wake(frame)
        first, focused = page.first_focus(), self.focusWidget()
        if first is not None and focused is not None:
            focused.clearFocus()  # or Qt hands it to something in the middle of the page, which is scrolled to
        self.ui.pages.setCurrentWidget(frame)
        self._arrange()
        if first is not None:
            first.setFocus()
        self.shown.emit(page)

    def drop_page(self, page: Page) -> None:
        """Forgets a page that is not shown any more; its widgets are destroyed, so that nothing of it can be read."""
        frame = self._frames.pop(page, None)
        if frame is not None:
            self.ui.pages.removeWidget(frame)
            frame.deleteLater()

    def show_help_page(self, page: Page) -> None:
        """Shows the help page; "Terug naar waar u was" stands where "Nu hulp nodig" was, and has the keyboard."""
        if self._behind is None:
            self._behind = self.at_work()
        self.jobs.turn()
        self._at_help(there=True)
        self._show(page)
        if self.back_button is not None:
            self.back_button.setFocus()

    # -- the open vault --------------------------------------------------------------------------

    def set_practice(self, *, practice: bool) -> None:
        """Whether the vault that is open, or asks for its passphrase, is a practice vault: the title says so."""
        self.practice = practice
        self._show_heading()

    def set_open(self, destinations: Sequence[Destination], *, practice: bool, visiting: bool = False) -> None:
        """The vault is open: navigation and menu show where one can go; a practice vault is marked OEFENING.

        `visiting`: during a visit at somebody's home the menu bar, too small for a thumb, is in the button "Menu".
        """
        from PySide6.QtGui import QKeySequence

        from weerbaar_desktop.gui.menu_button import keep_shortcuts
        from weerbaar_desktop.gui.navigation import Navigation

        self.practice = practice
        self._destinations = destinations
        self.navigation = Navigation(destinations)
        self.navigation.lock_asked.connect(self.lock_asked)
        self.ui.whole.insertWidget(0, self.navigation)
        for number, destination in enumerate(destinations, 1):
            action = self.ui.menuGo.addAction(destination.name, destination.go)
            action.setShortcut(QKeySequence(destination.keys or f"Ctrl+{number}"))
        self.ui.menuGo.menuAction().setVisible(True)
        self.ui.actionLock.setEnabled(True)
        if practice:
            from weerbaar_desktop.gui.practice_mark import PracticeMark

            mark = self._mark = PracticeMark()
            mark.leave.clicked.connect(self.leave_practice_asked)
            self.ui.body.insertWidget(0, mark)
            QWidget.setTabOrder(self.navigation.lock, mark.leave)
            QWidget.setTabOrder(mark.leave, self.ui.menuButton)
        else:
            QWidget.setTabOrder(self.navigation.lock, self.ui.menuButton)
        self._visiting = visiting
        keep_shortcuts(self, self.ui)
        self._arrange()

    def set_gone(self) -> None:
        """The vault is no more: nowhere to go and nothing to write in; locking still clears what was read."""
        if self.navigation is not None:
            self.navigation.hide()
            self.navigation.deleteLater()
            self.navigation = None
        self.ui.menuGo.clear()
        self.ui.menuGo.menuAction().setVisible(False)
        for action in self.ui.menuFile.actions():
            action.setEnabled(action in {self.ui.actionLock, self.ui.actionQuit})
        self.gone.emit()

    # -- where it stands -------------------------------------------------------------------------

    def restore_place(self, settings: WindowSettings) -> None:
        """As large as the last time; as is comfortable the first time; never larger than the screen."""
        self._settings = settings
        available = self.screen().availableGeometry()
        self.resize(*window_size(settings.size, (available.width(), available.height())))

    def keep_place(self) -> None:
        """Remembers how large the window is."""
        if self._settings is not None and not self.isMaximized():
            self._settings.keep_size(self.width(), self.height())

    # -- how it is arranged ----------------------------------------------------------------------

    def restyle(self) -> None:
        font = current_theme().font("small")
        self.ui.menus.setFont(font)
        if self._ring is not None:
            self._style_menus()
        self._zoomed.apply()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)  # the children are painted in the same turn

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()

    def _arrange(self) -> None:
        """Sides, navigation and heading for the width there is."""
        width = self.width() / current_theme().zoom
        narrow, tight = width < _NARROW, width < _TIGHT
        page = self.page()
        is_open, helping = self.navigation is not None, self._is_helping()
        header = self.width()
        if self.navigation is not None:
            self.navigation.setVisible(not narrow and not helping)
            self.navigation.choose(page.destination if page is not None else "")
            header -= 0 if self.navigation.isHidden() else self.navigation.minimumWidth()
        self.ui.menus.setVisible(self._has_bar())
        instead = narrow or self._visiting if is_open else not self._has_bar()
        self.ui.menuButton.setVisible(instead and not helping)
        if self._mark is not None:
            self._mark.set_tight(tight=tight)
        self.ui.sign.setVisible(not is_open and not helping and not tight)
        self.ui.header.arrange(header)
        if page is not None:
            page.arrange(width)
            self._frames[page].set_narrow(narrow)
            self._frames[page].set_room(small=width < SMALL, short=self.height() / current_theme().zoom < _SHORT)
        self._show_heading()

    def _show_heading(self) -> None:
        """In the header, or on the page where the header has no room for it; a page before a vault asks a question."""
        page = self.page()
        if page is None:
            return
        title, subtitle = self.ui.title, self.ui.subtitle
        title.setText(page.title)
        subtitle.setText(page.subtitle)
        named = self.navigation is not None or self._is_helping()
        room = self.width() / current_theme().zoom >= _TIGHT and (not named or self.ui.header.has_room_for(title))
        title.setVisible(room)
        subtitle.setVisible(room and bool(page.subtitle))
        self._frames[page].show_heading(named and not room)
        mark = tr(" – OEFENING") if self.practice else ""
        self.setWindowTitle(f"{page.window_name} – {PROGRAM}{mark}")

    def _is_helping(self) -> bool:
        return self.back_button is not None and not self.back_button.isHidden()

    def _at_help(self, *, there: bool) -> None:
        """What goes is hidden first: for a moment all of them beside each other would make the window wider."""
        if self.back_button is None:
            if not there:
                return
            self.back_button = self._make_back_button()
        if there:
            self.ui.menuButton.hide()
        goes, comes = (self.help_button, self.back_button) if there else (self.back_button, self.help_button)
        goes.hide()
        comes.show()

    def _make_back_button(self) -> Button:
        from weerbaar_desktop.gui.widgets.button import Button

        button = Button(tr("Terug naar waar u was"), symbol="arrow-left")
        button.hide()
        button.clicked.connect(self.back_asked)
        self.ui.always.insertWidget(0, button)
        QWidget.setTabOrder(self.help_button, button)
        QWidget.setTabOrder(button, self.away_button)
        return button

    # -- what the person does --------------------------------------------------------------------

    def _join(self) -> None:
        ui = self.ui
        self.help_button.clicked.connect(self.help_asked)
        self.away_button.clicked.connect(self.away_asked)
        ui.menuButton.clicked.connect(self._open_menu)
        ui.actionHelp.triggered.connect(self.help_asked)
        ui.actionLock.triggered.connect(self.lock_asked)
        ui.actionLock.setEnabled(False)
        ui.actionQuit.triggered.connect(self.close)
        ui.actionVisit.triggered.connect(self.visit_asked)
        ui.actionVisits.triggered.connect(self.visits_asked)
        ui.menuGo.menuAction().setVisible(False)

    # -- what the first paint need not wait for --------------------------------------------------

    def follow_focus(self) -> None:
        """The focus ring."""
        from weerbaar_desktop.gui.widgets.focus_ring import FocusRing

        self._ring = FocusRing(self)

    def complete(self) -> None:
        """The shortcuts, and what the menus do."""
        from PySide6.QtGui import QKeySequence

        from weerbaar_desktop.gui.edit_menu import EditMenu

        self.edit = EditMenu(self, lambda: at_work.focused if (at_work := self.at_work()) else None)
        self.ui.menus.insertMenu(self.ui.menuView.menuAction(), self.edit)
        self._style_menus()
        theme, ui = current_theme(), self.ui
        for action, keys in (
            (ui.actionLock, ("Ctrl+L",)),
            (ui.actionQuit, ("Ctrl+Q",)),
            (ui.actionLarger, ("Ctrl++", "Ctrl+=")),
            (ui.actionSmaller, ("Ctrl+-",)),
            (ui.actionNormal, ("Ctrl+0",)),
            (ui.actionHelp, ("Ctrl+H",)),
        ):
            action.setShortcuts([QKeySequence(key) for key in keys])
        ui.actionLarger.triggered.connect(lambda: theme.step_zoom(1))
        ui.actionSmaller.triggered.connect(lambda: theme.step_zoom(-1))
        ui.actionNormal.triggered.connect(lambda: theme.set_zoom(1.0))
        ui.menuTheme.aboutToShow.connect(self._tick_theme)
        for action, choice in self._themes():
            action.triggered.connect(_chooser(choice))
        self._arrange()

    def _style_menus(self) -> None:
        from PySide6.QtWidgets import QMenu

        for menu in self.findChildren(QMenu):
            menu.setFont(current_theme().font("small"))

    def _themes(self) -> tuple[tuple[QAction, Choice], ...]:
        ui = self.ui
        return (
            (ui.actionThemeSystem, Choice.SYSTEM),
            (ui.actionThemeLight, Choice.LIGHT),
            (ui.actionThemeDark, Choice.DARK),
            (ui.actionThemeContrast, Choice.HIGH_CONTRAST),
        )

    def _tick_theme(self) -> None:
        for action, choice in self._themes():
            action.setChecked(choice is current_theme().choice)

    def _open_menu(self) -> None:
        from weerbaar_desktop.gui.menu_button import open_menu

        open_menu(self, self.ui, self._destinations, whole=not self._has_bar())

    def _has_bar(self) -> bool:
        """A bar that does not fit hides menus behind a button without a name: the button "Menu" has them all then."""
        fits = self.ui.menus.sizeHint().width() <= self.width()
        small = self.navigation is not None and self.width() / current_theme().zoom < SMALL
        return not self._visiting and fits and not small


def _chooser(choice: Choice) -> Callable[[], None]:
    return lambda: current_theme().choose(choice)
