"""A package is ready: where it stands, its code, and how it gets to somebody else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.code_field import CodeField
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.package_shown import DONE_NEXT, MadeShown


class MadePackagePage(Page):
    """`done_asked` when the person is ready with it."""

    done_asked = Signal()

    window_name = tr("Pakket gemaakt")
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Het pakket is klaar"))
        self.trouble = Trouble()
        self.banner = Banner("success", tr("Het pakket is klaar"))
        self.place = Prose("")
        self.code = CodeField(tr("Code van het pakket"), "code", "code")
        self.add(
            self.trouble,
            self.banner,
            card(Prose(tr("Waar het staat"), "subheading"), self.place, Field(tr("Code van het pakket"), self.code)),
            panel(Prose(tr("Wat u nu kunt doen"), "subheading"), *(Prose(words) for words in DONE_NEXT)),
        )
        self.column.addStretch(1)
        self.done = Button(tr("Klaar"), "primary", "check")
        self.foot = FootBar(self.done)
        self.done.clicked.connect(self.done_asked)
        follow_layout(self)

    def show_package(self, shown: MadeShown) -> None:
        """The package that was made."""
        self.show_trouble("", "")
        self.banner.say(self.banner.title.text(), shown.what)
        self.place.setText(shown.file)
        self.code.set_text(shown.code)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.done
