"""Another passphrase joined with the vault: a changed one, or a new key for everything."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.new_passphrase import PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, WrongPassphrase
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.told import NOT_RENEWED, RENEWED
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by
from weerbaar_desktop.gui.ways_in.passphrase_pages import ChangePage, NewPassphrasePage, RenewPage


class PassphraseJourney(QObject):
    """`changed` when another passphrase opens the vault and one waited for it, `left` when nothing was changed.

    `fresh_asked` carries what the next process is told: after a new key the vault is closed, also where it failed.
    """

    changed = Signal()
    left = Signal()
    fresh_asked = Signal(str)
    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self.change, self.renew = ChangePage(), RenewPage()
        for page in (self.change, self.renew):
            page.back_asked.connect(self._leave)
            judged_by(joined.work.ways.new_passphrases, page.new, joined.jobs, says(page))
        self.change.change_asked.connect(self._change)
        self.renew.change_asked.connect(self._renew)
        self._said.connect(self.renew.progress.begin)  # comes from the vault's thread, so Qt brings it to this one

    def show_change(self) -> None:
        """Asks for the old and the new one."""
        self._joined.window.show_page(self.change)

    def show_renew(self) -> None:
        """Explains what a new key means, and asks for the old passphrase and the new one."""
        self._joined.window.show_page(self.renew)

    def _leave(self) -> None:
        self.change.forget()
        self.renew.forget()
        self.left.emit()

    def _change(self, old: str, new: str) -> None:
        ways = self._joined.work.ways
        self.change.begin_changing()
        self._joined.jobs.run(
            lambda: ways.change_passphrase(old, new), lambda _none: self._changed(), self._not_changed
        )

    def _changed(self) -> None:
        waited = self._joined.window.page() is self.change
        self.change.forget()
        if waited:
            self.changed.emit()

    def _not_changed(self, trouble: CannotContinue) -> None:
        if not _said_at_a_field(self.change, trouble):
            self.change.ready()
            says(self.change)(trouble)

    def _renew(self, old: str, new: str) -> None:
        ways = self._joined.work.ways
        self.renew.begin_renewing()
        self._joined.jobs.run(
            lambda: ways.renew_key(old, new, self._said.emit), lambda _none: self._renewed(), self._not_renewed
        )

    def _renewed(self) -> None:
        self.renew.forget()
        self.fresh_asked.emit(RENEWED)

    def _not_renewed(self, trouble: CannotContinue) -> None:
        """What is wrong with what was typed is said before anything begins; after anything else the vault is closed."""
        if not _said_at_a_field(self.renew, trouble):
            self.renew.forget()
            self.fresh_asked.emit(NOT_RENEWED)


def _said_at_a_field(page: NewPassphrasePage, trouble: CannotContinue) -> bool:
    """Whether it was about what was typed; then the page says so and waits."""
    if isinstance(trouble, WrongPassphrase):
        page.ready()
        page.show_wrong_passphrase()
    elif isinstance(trouble, RefusedInput):
        page.ready()
        page.show_wrong({page.new.field: trouble.what})
    elif isinstance(trouble, PassphraseTooShort | PassphraseTooWeak):
        page.ready()
        page.show_wrong({page.new.field: trouble.happened})
    else:
        return False
    return True
