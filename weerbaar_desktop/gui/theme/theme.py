"""The theme: which tokens hold now, how large everything is, and the fonts, icons and style sheet that follow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from weerbaar_desktop.gui.theme.fonts import Fonts
from weerbaar_desktop.gui.theme.palette import palette_of
from weerbaar_desktop.gui.theme.tokens import DARK, DESK, HIGH_CONTRAST, LIGHT, Density, Tokens
from weerbaar_desktop.gui.theme.type_scale import MONO_FAMILY, SCALE, SECOND_FAMILY

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

    from weerbaar_desktop.gui.theme.icons import IconCache

ZOOM_STEPS: Final = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_DARK_BELOW: Final = 128
_READING_WIDTH: Final = 660


class Choice(Enum):
    """What the person chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Themed:
    """Beside a QWidget: one that takes fonts, icons or sizes from the theme, and takes them anew when it changes."""

    def restyle(self) -> None:
        """Called at every change of theme or zoom; the widget calls it itself when it is made."""
        raise NotImplementedError


class Rests(Themed):
    """One that is off screen for long, such as a page: with all inside it, it keeps its look until it is woken.

    Nine of ten widgets of the program stand on pages that nobody sees; a new look costs each of them as much as one
    that is seen.
    """

    look_number = 0
    """Which look it has, by the number of `Theme.look_number`."""

    def rests(self) -> bool:
        """Whether nobody can see it now."""
        raise NotImplementedError


class WithIcon(Themed):
    """One that shows an icon: called again when icons can be drawn, which is after the first paint of the program."""

    def draw_icon(self) -> None:
        """Takes the icon from the theme; does nothing while `draws_icons` is False."""
        raise NotImplementedError


class Theme(QObject):
    """Colours, type and sizes; `changed` is sent after all widgets have taken the new ones."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self._application = application
        self._sheet_source = (resources / "styles" / "weerbaar.qss").read_text(encoding="utf-8")
        self._icon_folder = resources / "icons"
        self._icons: IconCache | None = None
        self._hints = application.styleHints()
        # Asking the hints costs 20 ms (see qt_values); the palette that the desktop gave says the same.
        self._system = DARK if application.palette().window().color().lightness() < _DARK_BELOW else LIGHT
        self._fonts: dict[str, QFont] = {}
        self.choice = Choice.SYSTEM
        self.zoom = 1.0
        self.look_number = 0
        self.density = DESK
        self.draws_icons = False
        self.tokens = LIGHT
        self._shipped = Fonts(resources / "fonts")
        be_current(self)

    # -- what is asked ---------------------------------------------------------------------------

    def px(self, size: float) -> int:
        """`size` px at 100 %, in px at this zoom; never less than 1."""
        return max(1, round(size * self.zoom))

    def target(self, size: float) -> int:
        """The height of something one touches that is `size` px at 100 %, in px; larger where one stands and walks."""
        return self.px(max(size, self.density.target))

    def reading_width(self) -> int:
        """How wide a column of words is at most, in px."""
        return self.px(_READING_WIDTH * self.density.text)

    def colour(self, role: str) -> QColor:
        """The colour of a role of `Tokens`, by name, such as "text_muted"."""
        return QColor(str(getattr(self.tokens, role)))

    def font(self, role: str) -> QFont:
        """The font of a role of the type scale, such as "title"; raises KeyError for another name."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return self._fonts[role]

    def _make_font(self, role: str) -> QFont:
        style = SCALE[role]
        if style.weight > QFont.Weight.DemiBold:
            self._shipped.add("Bold")
        if style.family == MONO_FAMILY:
            self._shipped.add_mono()
        font = QFont([style.family, SECOND_FAMILY])
        font.setPixelSize(self.px(style.size * self.density.text))
        font.setWeight(QFont.Weight(style.weight))
        if style.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line_height(self, role: str) -> int:
        """The distance between two lines of a role, in px at this zoom."""
        return self.px(SCALE[role].line * self.density.text)

    def icon(self, name: str, role: str = "text", size: int = 20) -> QIcon:
        """Icon `name` in the colour of `role`, `size` px at 100 %; raises FileNotFoundError for an unknown name."""
        from PySide6.QtGui import QIcon

        return QIcon(self.pixmap(name, role, size))

    def pixmap(self, name: str, role: str = "text", size: int = 20) -> QPixmap:
        """The same as a pixmap, for labels and delegates."""
        from weerbaar_desktop.gui.theme.icons import IconCache, Ink

        if self._icons is None:
            self._icons = IconCache(self._icon_folder)
        ink = Ink(str(getattr(self.tokens, role)), self.tokens.accent_text, self.tokens.icon_stroke)
        return self._icons.pixmap(name, ink, self.px(size), self._application.devicePixelRatio())

    # -- what changes it -------------------------------------------------------------------------

    def start(self, choice: Choice, zoom: float) -> None:
        """Takes the choices of last time and shows them."""
        self.choice, self.zoom = choice, _within(zoom)
        self._apply()

    def start_icons(self) -> None:
        """From now on there are icons: reading and drawing them is a fifth of the time to the first paint."""
        self.draws_icons = True
        for widget in self._application.allWidgets():
            if isinstance(widget, WithIcon):
                widget.draw_icon()

    def choose(self, choice: Choice) -> None:
        """Another theme, at once."""
        self.choice = choice
        self._apply()

    def set_zoom(self, zoom: float) -> None:
        """Another size, at once; kept between 0.8 and 3."""
        self.zoom = _within(zoom)
        self._apply()

    def set_density(self, density: Density) -> None:
        """Another size of what one touches and reads, at once; not kept for the next time."""
        if density is not self.density:
            self.density = density
            self._apply()

    def step_zoom(self, steps: int) -> None:
        """One size up (1) or down (-1)."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self.zoom))
        self.set_zoom(ZOOM_STEPS[max(0, min(len(ZOOM_STEPS) - 1, nearest + steps))])

    def follow_desktop(self) -> None:
        """From now on a change of the desktop's colours or contrast shows at once; called after the first paint."""
        self._hints.colorSchemeChanged.connect(self._ask_desktop)
        self._ask_desktop()

    def _ask_desktop(self) -> None:
        from PySide6.QtCore import Qt

        if self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            wanted = HIGH_CONTRAST
        elif self._hints.colorScheme() == Qt.ColorScheme.Unknown:
            wanted = self._system
        else:
            wanted = DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        if wanted is not self._system:
            self._system = wanted
            if self.choice is Choice.SYSTEM:
                self._apply()

    def _chosen_tokens(self) -> Tokens:
        if self.choice is Choice.SYSTEM:
            return self._system
        return {Choice.LIGHT: LIGHT, Choice.DARK: DARK, Choice.HIGH_CONTRAST: HIGH_CONTRAST}[self.choice]

    def wake(self, root: Rests) -> None:
        """Gives what rested the look of now; called just before it comes on screen."""
        if root.look_number != self.look_number and isinstance(root, QWidget):
            root.look_number = self.look_number
            wake_inside(root)

    def _apply(self) -> None:
        """Another look for all that is on screen.

        The sheet is taken away before the next one: Qt gives a sheet that replaces another to every widget, and from
        there to all inside it, so to each as often as it stands deep; and it does so to what has no sheet yet once.
        """
        self.look_number += 1
        self.tokens = self._chosen_tokens()
        if self._icons is not None:
            self._icons.clear()
        self._fonts.clear()
        widgets = self._application.allWidgets()
        resting = inside_what_rests(widgets)
        awake = [widget for widget in widgets if widget not in resting]
        for widget in awake:
            widget.ensurePolished()  # polished only later, one that was just made would keep the font of before
        self._application.setPalette(palette_of(self.tokens))
        self._application.setFont(self.font("body"))
        with passed_over(resting):
            self._application.setStyleSheet("")
            self._application.setStyleSheet(style_sheet(self._sheet_source, self.tokens, self.zoom, self.density))
        for widget in awake:
            if isinstance(widget, Rests):
                widget.look_number = self.look_number
        _restyle(awake)
        self.changed.emit()


def inside_what_rests(widgets: Iterable[QWidget]) -> set[QWidget]:
    """All of `widgets` that rest, and all that stands inside them."""
    resting: set[QWidget] = set()
    for widget in widgets:
        if isinstance(widget, Rests) and widget.rests():
            resting |= {widget, *widget.findChildren(QWidget)}
    return resting


@contextmanager
def passed_over(widgets: set[QWidget]) -> Iterator[None]:
    """While a style sheet is set, Qt passes over these widgets: it asks these two attributes of each."""
    if not widgets:  # as before the first paint, when nothing of the `Qt` namespace may be named (see qt_values)
        yield
        return
    from PySide6.QtCore import Qt

    polished, own_style = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
    known = [widget for widget in widgets if widget.testAttribute(polished)]
    for widget in known:
        widget.setAttribute(polished, on=False)
        widget.setAttribute(own_style)
    try:
        yield
    finally:
        for widget in known:
            widget.setAttribute(polished)
            widget.setAttribute(own_style, on=False)


def wake_inside(root: QWidget) -> None:
    """The look of now for `root` and all inside it, also where Qt passed over it or it was made before."""
    from PySide6.QtCore import QEvent

    widgets = [root, *root.findChildren(QWidget)]
    changed = QEvent(QEvent.Type.StyleChange)
    for widget in widgets:
        widget.setPalette(QPalette())  # without the colours that the sheet of before gave it
    for widget in widgets:
        widget.style().polish(widget)
        QApplication.sendEvent(widget, changed)
    _restyle(widgets)


def _restyle(widgets: Iterable[QWidget]) -> None:
    for widget in widgets:
        if isinstance(widget, Themed):
            if isinstance(widget, QWidget):
                widget.ensurePolished()  # the first polish brings back the font it was made with
            widget.restyle()


class _Current:
    theme: Theme | None = None


def be_current(theme: Theme) -> None:
    """From now on this is the theme of the application."""
    _Current.theme = theme


def current_theme() -> Theme:
    """The theme of the running application; there is one, as there is one QApplication."""
    if _Current.theme is None:
        msg = "the theme is asked for before it was made"
        raise RuntimeError(msg)
    return _Current.theme


def style_sheet(source: str, tokens: Tokens, zoom: float, density: Density = DESK) -> str:
    """`source` with `@role` filled in from `tokens`, and every `12u` as px at `zoom`; `12t` is at least a target."""
    filled = re.sub(r"@([a-z_]+)", lambda found: _token(tokens, found[1]), source)
    filled = re.sub(r"\b(\d+)t\b", lambda found: f"{max(int(found[1]), density.target)}u", filled)
    return re.sub(r"\b(\d+)u\b", lambda found: f"{max(1, round(int(found[1]) * zoom))}px", filled)


def _token(tokens: Tokens, name: str) -> str:
    if name == "edge":
        return f"{tokens.edge}px"
    if name == "edge_chosen":
        return f"{tokens.edge + 1}px"
    return str(getattr(tokens, name))


def _within(zoom: float) -> float:
    return max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], zoom))
