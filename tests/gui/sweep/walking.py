"""The keyboard: Tab goes through a page as one reads it, comes round, and is caught nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget

from tests.gui.sweep.view import Finding, View, said

_MOST = 400
PARTS: Final[tuple[str, ...]] = ("header", "navigation", "page", "side", "foot")
"""Help and the way out come first, as on every page; then where one can go, and then the page."""


def walk(view: View, *, back: bool = False) -> tuple[list[QWidget], str]:
    """What has the keyboard, Tab after Tab, and what stopped it: "" when it came round.

    Begins at the first of the walk, so that there and back begin at the same place.
    """
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    first = QApplication.focusWidget()
    walked: list[QWidget] = []
    for _ in range(_MOST):
        focused = QApplication.focusWidget()
        if focused is None:
            return walked, "the keyboard is nowhere"
        if len(walked) > 1 and focused is first:
            return walked, ""
        if focused in walked:
            return walked, f"{said(focused)} keeps the keyboard"
        walked.append(focused)
        QTest.keyClick(focused, key, modifier)
    return walked, "does not come round"


def steps(view: View) -> Iterator[QWidget]:
    """The same walk, one step at a time: what has the keyboard now."""
    first = focused = QApplication.focusWidget()
    for _ in range(_MOST):
        if focused is None:
            return
        before = focused
        QTest.keyClick(before, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is before:
            return
        if focused is not None:
            yield focused
        if focused is first:
            return


def keyboard(view: View) -> Iterator[Finding]:
    """Traps, what is passed over, a way back that differs, and an order that is not that of reading."""
    begin = QApplication.focusWidget()
    if begin is None or begin.window() is not view.window:
        first = view.page.first_focus() or next(iter(view.controls))
        first.setFocus()
    there, trouble = walk(view)
    if trouble:
        yield Finding("tab", said(there[-1]) if there else "window", trouble)
        return
    back, trouble = walk(view, back=True)
    if trouble:
        yield Finding("tab", said(there[0]), f"going back: {trouble}")
    turned = [back[0], *reversed(back[1:])]
    if turned != there:
        odd = next((one for one, other in zip(turned, there, strict=False) if one is not other), there[-1])
        yield Finding("tab", said(odd), "Shift+Tab takes another way")
    if view.window.page() is not view.page or QApplication.activeModalWidget() is not None:
        yield Finding("tab", said(there[-1]), "having the keyboard is enough to go elsewhere")
        return
    yield from unreached(view, there)
    yield from order(view, there)


def unreached(view: View, there: list[QWidget]) -> Iterator[Finding]:
    """What can be used with the mouse but not with Tab, nor with the arrows within its group."""
    for control in view.controls:
        if not control.isEnabled() or control in there or control.focusProxy() in there:
            continue
        if isinstance(control, QAbstractButton) and _goes_with_arrows(control, there):
            continue
        yield Finding("tab", said(control), "cannot be reached with Tab or the arrows")


def _goes_with_arrows(button: QAbstractButton, there: list[QWidget]) -> bool:
    group: QButtonGroup | None = button.group()
    if not (group and group.exclusive()) or button.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    return any(other in there for other in group.buttons())


def order(view: View, there: list[QWidget]) -> Iterator[Finding]:
    """Where the walk goes against reading: to a part of the window it had left, or to what stands before."""
    parts = [part(view, widget) for widget in there]
    start = next((at for at in range(len(there)) if parts[at] != parts[at - 1]), 0)
    walked, parts = there[start:] + there[:start], parts[start:] + parts[:start]
    entered = [part for at, part in enumerate(parts) if at == 0 or part != parts[at - 1]]
    # Round and round: only which part follows which says anything.
    known = [part for part in PARTS if part in entered]
    turned = known.index(entered[0])
    if entered != known[turned:] + known[:turned]:
        yield Finding("order", said(walked[0]), "goes " + " > ".join(entered))
    for at in range(1, len(walked)):
        before, after = walked[at - 1], walked[at]
        if parts[at] == parts[at - 1] and _stands_before(view.place(after), view.place(before)):
            yield Finding("order", said(after), f"comes after {said(before)}")


def part(view: View, widget: QWidget) -> str:
    """Which of `PARTS` it stands in."""
    page = view.page
    parts = {"navigation": view.window.navigation, "page": page, "side": page.side, "foot": page.foot}
    for name, root in parts.items():
        if root is not None and (root is widget or root.isAncestorOf(widget)):
            return name
    return "header"


def _stands_before(one: QRect, other: QRect) -> bool:
    """Whether `one` is read before `other`; a column at the right may begin higher than where the left one ended."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) / 2:
        return one.right() <= other.left()
    return one.bottom() <= other.top() and one.left() < other.right()
