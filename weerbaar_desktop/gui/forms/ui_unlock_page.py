"""Compiled from ui/unlock_page.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.sign import Reeds


class Ui_UnlockPage:
    """What stands where on the form unlock_page.ui."""

    def setupUi(self, UnlockPage: QWidget) -> None:
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        self.whole = QVBoxLayout(UnlockPage)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 20, 0, 0)
        self.room1 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.room1)

        self.card = QFrame(UnlockPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"box", u"card")
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setSpacing(12)
        self.cardColumn.setObjectName(u"cardColumn")
        self.cardColumn.setContentsMargins(40, 36, 40, 28)
        self.question = Prose(self.card)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"question")

        self.cardColumn.addWidget(self.question)

        self.promise = Prose(self.card)
        self.promise.setObjectName(u"promise")
        self.promise.setProperty(u"tone", u"muted")

        self.cardColumn.addWidget(self.promise)

        self.which = Prose(self.card)
        self.which.setObjectName(u"which")
        self.which.setProperty(u"tone", u"muted")
        self.which.setProperty(u"role", u"small")

        self.cardColumn.addWidget(self.which)

        self.practice = QFrame(self.card)
        self.practice.setObjectName(u"practice")
        self.practice.setProperty(u"box", u"info")
        self.practiceColumn = QVBoxLayout(self.practice)
        self.practiceColumn.setSpacing(0)
        self.practiceColumn.setObjectName(u"practiceColumn")
        self.practiceColumn.setContentsMargins(16, 12, 16, 12)
        self.practiceTitle = Prose(self.practice)
        self.practiceTitle.setObjectName(u"practiceTitle")
        self.practiceTitle.setProperty(u"role", u"strong")

        self.practiceColumn.addWidget(self.practiceTitle)

        self.practiceWords = Prose(self.practice)
        self.practiceWords.setObjectName(u"practiceWords")

        self.practiceColumn.addWidget(self.practiceWords)

        self.cardColumn.addWidget(self.practice)

        self.room2 = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardColumn.addItem(self.room2)

        self.field = QFrame(self.card)
        self.field.setObjectName(u"field")
        self.fieldColumn = QVBoxLayout(self.field)
        self.fieldColumn.setSpacing(8)
        self.fieldColumn.setObjectName(u"fieldColumn")
        self.fieldColumn.setContentsMargins(0, 0, 0, 0)
        self.label = PlainLabel(self.field)
        self.label.setObjectName(u"label")
        self.label.setProperty(u"role", u"strong")

        self.fieldColumn.addWidget(self.label)

        self.error = ErrorLine(self.field)
        self.error.setObjectName(u"error")

        self.fieldColumn.addWidget(self.error)

        self.passphrase = PassphraseField(self.field)
        self.passphrase.setObjectName(u"passphrase")

        self.fieldColumn.addWidget(self.passphrase)

        self.hint = Prose(self.field)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"small")
        self.hint.setProperty(u"tone", u"muted")

        self.fieldColumn.addWidget(self.hint)

        self.cardColumn.addWidget(self.field)

        self.progress = Progress(self.card)
        self.progress.setObjectName(u"progress")

        self.cardColumn.addWidget(self.progress)

        self.open = Button(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"look", u"primary")
        self.open.setProperty(u"symbol", u"key")

        self.cardColumn.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

        self.room3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardColumn.addItem(self.room3)

        self.line = QFrame(self.card)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"box", u"rule")

        self.cardColumn.addWidget(self.line)

        self.links = QHBoxLayout()
        self.links.setSpacing(12)
        self.links.setObjectName(u"links")
        self.links.setContentsMargins(0, 0, 0, 0)
        self.create = Button(self.card)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"look", u"link")

        self.links.addWidget(self.create)

        self.room4 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links.addItem(self.room4)

        self.other = Button(self.card)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"look", u"link")

        self.links.addWidget(self.other)

        self.cardColumn.addLayout(self.links)

        self.columns.addWidget(self.card)

        self.room5 = QSpacerItem(52, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.room5)

        self.aside = QWidget(UnlockPage)
        self.aside.setObjectName(u"aside")
        self.asideColumn = QVBoxLayout(self.aside)
        self.asideColumn.setSpacing(4)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(12, 36, 0, 0)
        self.happened = Prose(self.aside)
        self.happened.setObjectName(u"happened")
        self.happened.setProperty(u"role", u"heading")

        self.asideColumn.addWidget(self.happened)

        self.calm = Prose(self.aside)
        self.calm.setObjectName(u"calm")

        self.asideColumn.addWidget(self.calm)

        self.room6 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.asideColumn.addItem(self.room6)

        self.asideLine = QFrame(self.aside)
        self.asideLine.setObjectName(u"asideLine")
        self.asideLine.setProperty(u"box", u"rule")

        self.asideColumn.addWidget(self.asideLine)

        self.room7 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.asideColumn.addItem(self.room7)

        self.danger = Prose(self.aside)
        self.danger.setObjectName(u"danger")
        self.danger.setProperty(u"role", u"subheading")

        self.asideColumn.addWidget(self.danger)

        self.dangerWords = Prose(self.aside)
        self.dangerWords.setObjectName(u"dangerWords")

        self.asideColumn.addWidget(self.dangerWords)

        self.room8 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.asideColumn.addItem(self.room8)

        self.columns.addWidget(self.aside)

        self.room9 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.room9)

        self.whole.addLayout(self.columns)

        self.room10 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.room10)

        self.below = QHBoxLayout()
        self.below.setSpacing(0)
        self.below.setObjectName(u"below")
        self.below.setContentsMargins(0, 0, 0, 0)
        self.offline = QWidget(UnlockPage)
        self.offline.setObjectName(u"offline")
        self.offlineRow = QHBoxLayout(self.offline)
        self.offlineRow.setSpacing(8)
        self.offlineRow.setObjectName(u"offlineRow")
        self.offlineRow.setContentsMargins(0, 0, 0, 0)
        self.offlineWords = Prose(self.offline)
        self.offlineWords.setObjectName(u"offlineWords")
        self.offlineWords.setProperty(u"role", u"small")
        self.offlineWords.setProperty(u"tone", u"muted")

        self.offlineRow.addWidget(self.offlineWords)

        self.below.addWidget(self.offline, 0, Qt.AlignmentFlag.AlignBottom)

        self.room11 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.below.addItem(self.room11)

        self.reeds = Reeds(UnlockPage)
        self.reeds.setObjectName(u"reeds")

        self.below.addWidget(self.reeds, 0, Qt.AlignmentFlag.AlignBottom)

        self.whole.addLayout(self.below)

        self.retranslateUi(UnlockPage)

        QMetaObject.connectSlotsByName(UnlockPage)

    def retranslateUi(self, UnlockPage: QWidget) -> None:
        self.question.setText(QCoreApplication.translate("UnlockPage", u"Open uw kluis", None))
        self.promise.setText(QCoreApplication.translate("UnlockPage", u"Wat u vastlegt, staat alleen op deze computer.", None))
        self.practiceTitle.setText(QCoreApplication.translate("UnlockPage", u"Dit is een oefenkluis. Alles erin is verzonnen.", None))
        self.label.setText(QCoreApplication.translate("UnlockPage", u"Wachtzin", None))
        self.hint.setText(QCoreApplication.translate("UnlockPage", u"Plakken mag. Hoofdletters tellen mee.", None))
        self.open.setText(QCoreApplication.translate("UnlockPage", u"Kluis openen", None))
        self.create.setText(QCoreApplication.translate("UnlockPage", u"Nieuwe kluis maken", None))
        self.other.setText(QCoreApplication.translate("UnlockPage", u"Andere kluis kiezen", None))
        self.happened.setText(QCoreApplication.translate("UnlockPage", u"Is er net iets gebeurd?", None))
        self.calm.setText(QCoreApplication.translate("UnlockPage", u"U hoeft nu niets te beslissen. Opschrijven kan straks, of morgen.", None))
        self.danger.setText(QCoreApplication.translate("UnlockPage", u"Gevaar op dit moment?", None))
        self.dangerWords.setText(QCoreApplication.translate("UnlockPage", u"Bel 112. Bij \u2018Nu hulp nodig\u2019 vindt u meer telefoonnummers.", None))
        self.offlineWords.setText(QCoreApplication.translate("UnlockPage", u"Dit programma maakt geen verbinding met internet.", None))
        pass
