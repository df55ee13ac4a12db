"""Compiled from ui/unlock_page.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel


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
        self.question = PlainLabel(self.card)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)
        self.question.setProperty(u"role", u"question")

        self.cardColumn.addWidget(self.question)

        self.promise = PlainLabel(self.card)
        self.promise.setObjectName(u"promise")
        self.promise.setWordWrap(True)
        self.promise.setProperty(u"tone", u"muted")

        self.cardColumn.addWidget(self.promise)

        self.which = PlainLabel(self.card)
        self.which.setObjectName(u"which")
        self.which.setWordWrap(True)
        self.which.setProperty(u"role", u"small")
        self.which.setProperty(u"tone", u"muted")

        self.cardColumn.addWidget(self.which)

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

        self.passphrase = PassphraseField(self.field)
        self.passphrase.setObjectName(u"passphrase")

        self.fieldColumn.addWidget(self.passphrase)

        self.hint = PlainLabel(self.field)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"small")
        self.hint.setProperty(u"tone", u"muted")

        self.fieldColumn.addWidget(self.hint)

        self.cardColumn.addWidget(self.field)

        self.room3 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardColumn.addItem(self.room3)

        self.openRow = QHBoxLayout()
        self.openRow.setSpacing(0)
        self.openRow.setObjectName(u"openRow")
        self.openRow.setContentsMargins(0, 0, 0, 0)
        self.open = Button(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"look", u"primary")
        self.open.setProperty(u"symbol", u"key")

        self.openRow.addWidget(self.open)

        self.room4 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.openRow.addItem(self.room4)

        self.cardColumn.addLayout(self.openRow)

        self.room5 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.cardColumn.addItem(self.room5)

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

        self.room6 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links.addItem(self.room6)

        self.other = Button(self.card)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"look", u"link")

        self.links.addWidget(self.other)

        self.cardColumn.addLayout(self.links)

        self.columns.addWidget(self.card)

        self.room7 = QSpacerItem(52, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.room7)

        self.aside = QWidget(UnlockPage)
        self.aside.setObjectName(u"aside")

        self.columns.addWidget(self.aside)

        self.room8 = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns.addItem(self.room8)

        self.whole.addLayout(self.columns)

        self.room9 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.room9)

        self.retranslateUi(UnlockPage)

        QMetaObject.connectSlotsByName(UnlockPage)

    def retranslateUi(self, UnlockPage: QWidget) -> None:
        self.question.setText(QCoreApplication.translate("UnlockPage", u"Open uw kluis", None))
        self.promise.setText(QCoreApplication.translate("UnlockPage", u"Wat u vastlegt, staat alleen op deze computer.", None))
        self.label.setText(QCoreApplication.translate("UnlockPage", u"Wachtzin", None))
        self.hint.setText(QCoreApplication.translate("UnlockPage", u"Plakken mag. Hoofdletters tellen mee.", None))
        self.open.setText(QCoreApplication.translate("UnlockPage", u"Kluis openen", None))
        self.create.setText(QCoreApplication.translate("UnlockPage", u"Nieuwe kluis maken", None))
        self.other.setText(QCoreApplication.translate("UnlockPage", u"Andere kluis kiezen", None))
        pass
