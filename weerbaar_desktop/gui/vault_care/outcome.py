"""How a piece of work ended: a bold line and some more, in the colour of what one can do about it."""

from __future__ import annotations

from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.presentation.vault_care import Told


class Outcome(Column):
    """Hidden until there is something to tell; what is told is announced too."""

    def __init__(self) -> None:
        super().__init__(spacing=0)
        self._well, self._care = Banner("success", ""), Banner("caution", "")
        self.add(self._well, self._care)
        self.tell(None)

    def tell(self, told: Told | None) -> None:
        """Shows and announces how it ended; None hides it."""
        for banner in (self._well, self._care):
            shown = told is not None and (banner is self._well) is told.well
            banner.setVisible(shown)
            if told is not None and shown:
                banner.say(told.title, "\n".join(told.lines))
        self.setVisible(told is not None)
        if told is not None:
            announce(self, " ".join((f"{told.title}.", *told.lines)))

    def words(self) -> str:
        """What is shown; "" when nothing is."""
        shown = [banner for banner in (self._well, self._care) if not banner.isHidden()]
        return "\n".join(part for banner in shown for part in (banner.title.text(), banner.words.text()))
