"""Making a package: which incidents, what stays behind, its passphrase, and where the file may come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.new_passphrase import PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.application.packages import MadePackage, PassphraseOfTheVault, Wanted, sender_typed
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord
from weerbaar_desktop.domain.incident import IncidentRow, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import LONGEST_NAME, Sender
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.confirming import Confirming
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.package.choose_page import PackageIncidentsPage
from weerbaar_desktop.gui.package.leaving_out_page import LeavingOutPage
from weerbaar_desktop.gui.package.made_page import MadePackagePage
from weerbaar_desktop.gui.package.secret_pages import PackagePassphrasePage
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.package_shown import (
    leaving_shown,
    left_behind,
    made_shown,
    sender_wrong,
)

PAGE: Final = 100
"""Incidents that are read at a time."""
A_PACKAGE: Final = tr("Een pakket")
_WHERE: Final = tr("Waar mag het pakket komen?")
_NOT_NOTED: Final = tr("Het pakket is gemaakt, maar uw dagboek kon dat niet onthouden.")
_READY: Final = tr("Het pakket is klaar.")


class Sending(QObject):
    """`left` when the person is ready, or goes back."""

    left = Signal()
    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._stop = Event()
        self._stored: tuple[StoredIncident, ...] = ()
        self.choosing = PackageIncidentsPage(joined.work.library.incident)
        self.leaving, self.secret, self.made = LeavingOutPage(), PackagePassphrasePage(), MadePackagePage()
        self._confirming = Confirming(joined, self, A_PACKAGE)
        self.choosing.chosen.connect(self._chosen)
        self.choosing.more_wanted.connect(self._more)
        self.leaving.back_asked.connect(self.choose)
        self.leaving.next_asked.connect(self._ask_passphrase)
        self.secret.back_asked.connect(lambda: joined.window.show_page(self.leaving))
        self.secret.make_asked.connect(self._confirm)
        self.secret.stop_asked.connect(self.stop)
        self.made.done_asked.connect(self.left)
        judged_by(joined.work.ways.new_passphrases, self.secret.new, joined.jobs, says(self.secret))
        self._said.connect(self.secret.step)  # comes from the reading thread; Qt brings it to this one

    # -- which -----------------------------------------------------------------------------------

    def choose(self) -> None:
        """The diary as a list to tick."""
        vault, page = self._joined.work.vault, self.choosing

        def look() -> tuple[tuple[IncidentRow, ...], int, list[RecordId]]:
            return vault.incidents(PAGE), vault.incident_count(), list(_at_hand(vault, self._stored))

        def found(rows: tuple[tuple[IncidentRow, ...], int, list[RecordId]]) -> None:
            page.show_rows(*rows)
            self._joined.window.show_page(page)

        self._joined.jobs.run(look, found, self._joined.say_here)

    def _more(self, offset: int) -> None:
        page, vault = self.choosing, self._joined.work.vault
        self._joined.jobs.run(lambda: vault.incidents(PAGE, offset), page.view.rows.append, says(page))

    def _chosen(self) -> None:
        records = self.choosing.records()
        if records:
            self.take(*records)
        else:
            self.choosing.show_trouble(tr("U heeft nog geen incident gekozen."), tr("Vink minstens één incident aan."))

    def take(self, *records: RecordId) -> None:
        """A package of these: what of them goes along?"""
        work = self._joined.work

        def look() -> tuple[tuple[StoredIncident, ...], Sender]:
            return tuple(work.vault.incident(record) for record in records), work.packages.last_sender()

        self._joined.jobs.run(look, self._show_leaving, self._joined.say_here)

    def _show_leaving(self, found: tuple[tuple[StoredIncident, ...], Sender]) -> None:
        self._stored, sender = found
        self.leaving.show_leaving(leaving_shown(self._stored, self._joined.work.library.incident))
        self.leaving.show_sender(sender)
        self._joined.window.show_page(self.leaving)

    # -- its passphrase --------------------------------------------------------------------------

    def _ask_passphrase(self) -> None:
        page = self.leaving
        errors = sender_wrong(page.who.text(), page.function.text())
        page.show_errors(errors)
        if not errors:
            self._joined.window.show_page(self.secret)

    def _wanted(self) -> Wanted:
        page = self.leaving
        return Wanted(
            tuple(one.record for one in self._stored),
            sender_typed(page.who.text(), page.function.text()),
            page.left_out.values(),
            left_behind(self._stored, page.left_behind.values()),
            " ".join(page.to.text().split())[:LONGEST_NAME],
        )

    def _confirm(self, passphrase: str) -> None:
        """Where this computer opened the vault, that of the vault is asked too; the page forgets what was typed."""
        self._confirming.before(self.secret, lambda: self._ask_place(passphrase))

    def _ask_place(self, passphrase: str) -> None:
        name = self._joined.work.packages.file_name()
        self._joined.chooser.new_file(self.secret, _WHERE, name, lambda target: self._make(target, passphrase))

    # -- making ----------------------------------------------------------------------------------

    def stop(self) -> None:
        """Ends cleanly; nothing is left behind."""
        self._stop.set()

    def _make(self, target: Path, passphrase: str) -> None:
        stop = self._stop = Event()
        packages, jobs, wanted = self._joined.work.packages, self._joined.jobs, self._wanted()
        self.secret.begin(tr("Het pakket maken"))

        def make() -> MadePackage:
            return packages.make(wanted, passphrase, target, self._said.emit, lambda: stop.is_set() or jobs.ending)

        def note(made: MadePackage) -> None:
            jobs.run(lambda: packages.note(made), lambda _none: self._show(made), lambda why: self._show(made, why))

        # Noted in the vault first, so that what is left of one that is cut off is found again.
        jobs.run(
            lambda: packages.begin(target, passphrase),
            lambda _none: jobs.read(make, note, self._not_made),
            self._not_made,
        )

    def _not_made(self, trouble: CannotContinue) -> None:
        page = self.secret
        page.ready()
        self._joined.jobs.run(self._joined.work.packages.give_up, nothing, self._joined.say_here)
        if isinstance(trouble, PassphraseTooShort | PassphraseTooWeak | PassphraseOfTheVault):
            page.show_wrong({page.new.field: trouble.happened})
        else:
            says(page)(trouble)

    def _show(self, made: MadePackage, trouble: CannotContinue | None = None) -> None:
        """The file is there; from here on nothing that goes wrong makes it undone."""
        waited = self._joined.window.page() is self.secret
        self.secret.ready()
        self.secret.forget()
        self.leaving.forget()
        self._stored = ()
        self.made.show_package(made_shown(made))
        if trouble is not None:
            self.made.show_trouble(_NOT_NOTED, f"{trouble.happened} {trouble.todo}".strip())
        if waited:
            self._joined.window.show_page(self.made)
            announce(self.made, _READY)


def _at_hand(vault: Vault, stored: Iterable[StoredIncident]) -> Iterator[RecordId]:
    """Those that were neither erased nor put in the bin since: what is in no list cannot be ticked off either."""
    for one in stored:
        with suppress(NoSuchRecord):
            if vault.incident(one.record).incident.trashed_on is None:
                yield one.record
