"""The journeys that look after the vault itself, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from weerbaar_desktop.gui.vault_care.copying import Copying

if TYPE_CHECKING:
    from weerbaar_desktop.gui.anchor.anchoring import Anchoring
    from weerbaar_desktop.gui.joined import Joined
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.package.packaging import Packaging
    from weerbaar_desktop.gui.vault_care.access_journey import AccessJourney
    from weerbaar_desktop.gui.vault_care.vault_journey import VaultJourney
    from weerbaar_desktop.gui.ways_in.ways_journey import WaysJourney


class VaultPages(QObject):
    """Of one open vault; `show_diary` goes back to the list of incidents."""

    def __init__(self, joined: Joined, window: MainWindow, show_diary: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._window = window
        self._show_diary = show_diary
        self._access: AccessJourney | None = None
        self._vault: VaultJourney | None = None
        self._anchoring: Anchoring | None = None
        self._packaging: Packaging | None = None
        self._ways: WaysJourney | None = None
        self.copying = Copying(joined, self)

    def vault(self) -> VaultJourney:
        """The care of the vault itself: copies, check, putting back, leaving, destroying."""
        if self._vault is None:
            from weerbaar_desktop.gui.vault_care.vault_journey import VaultJourney

            self._vault = VaultJourney(
                self._joined, self.copying, self.anchoring().card, self.packaging().card, parent=self
            )
            self._vault.shown.connect(self.anchoring().refresh)
            self._vault.ways_asked.connect(lambda: self.ways().show())
            self._vault.visits_asked.connect(lambda: self.access().show())
            self._vault.other_asked.connect(self._window.other_vault_asked)
            self._vault.ended.connect(self._window.set_gone)
            self._vault.done.connect(self._window.lock_asked)
        return self._vault

    def access(self) -> AccessJourney:
        """Who was at the vault, and after how long it locks."""
        if self._access is None:
            from weerbaar_desktop.gui.vault_care.access_journey import AccessJourney

            self._access = AccessJourney(self._joined, self._window.guarding, self)
            self._access.left.connect(lambda: self.vault().show())
        return self._access

    def anchoring(self) -> Anchoring:
        """The Ankerkaarten: their card on the page "Kluis", and the pages to make and check one."""
        if self._anchoring is None:
            from weerbaar_desktop.gui.anchor.anchoring import Anchoring

            self._anchoring = Anchoring(self._joined, self)
            self._anchoring.left.connect(lambda: self.vault().show())
        return self._anchoring

    def packaging(self) -> Packaging:
        """Packages for somebody else and from somebody else, and their card on the page "Kluis"."""
        if self._packaging is None:
            from weerbaar_desktop.gui.package.packaging import Packaging

            self._packaging = Packaging(self._joined, self)
            self._packaging.left.connect(lambda: self.vault().show())
            self._packaging.diary_asked.connect(self._show_diary)
        return self._packaging

    def ways(self) -> WaysJourney:
        """The pages of what opens the vault."""
        if self._ways is None:
            from weerbaar_desktop.gui.ways_in.ways_journey import WaysJourney

            self._ways = WaysJourney(self._joined, self)
            self._ways.fresh_asked.connect(self._window.fresh_asked)
            self._ways.diary_asked.connect(self._show_diary)
            self._ways.left.connect(lambda: self.vault().show())
        return self._ways
