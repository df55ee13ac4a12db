"""Compiled from ui/unlock_aside.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.prose import Prose


class Ui_UnlockAside:
    """What stands where on the form unlock_aside.ui."""

    def setupUi(self, UnlockAside: QWidget) -> None:
        if not UnlockAside.objectName():
            UnlockAside.setObjectName(u"UnlockAside")
        self.asideColumn = QVBoxLayout(UnlockAside)
        self.asideColumn.setSpacing(4)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(12, 36, 0, 0)
        self.happened = Prose(UnlockAside)
        self.happened.setObjectName(u"happened")
        self.happened.setProperty(u"role", u"heading")

        self.asideColumn.addWidget(self.happened)

        self.calm = Prose(UnlockAside)
        self.calm.setObjectName(u"calm")

        self.asideColumn.addWidget(self.calm)

        self.room1 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.asideColumn.addItem(self.room1)

        self.asideLine = QFrame(UnlockAside)
        self.asideLine.setObjectName(u"asideLine")
        self.asideLine.setProperty(u"box", u"rule")

        self.asideColumn.addWidget(self.asideLine)

        self.room2 = QSpacerItem(1, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.asideColumn.addItem(self.room2)

        self.danger = Prose(UnlockAside)
        self.danger.setObjectName(u"danger")
        self.danger.setProperty(u"role", u"subheading")

        self.asideColumn.addWidget(self.danger)

        self.dangerWords = Prose(UnlockAside)
        self.dangerWords.setObjectName(u"dangerWords")

        self.asideColumn.addWidget(self.dangerWords)

        self.room3 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.asideColumn.addItem(self.room3)

        self.retranslateUi(UnlockAside)

        QMetaObject.connectSlotsByName(UnlockAside)

    def retranslateUi(self, UnlockAside: QWidget) -> None:
        self.happened.setText(QCoreApplication.translate("UnlockAside", u"Is er net iets gebeurd?", None))
        self.calm.setText(QCoreApplication.translate("UnlockAside", u"U hoeft nu niets te beslissen. Adem eerst een minuut rustig. Dat kan ook zonder wachtzin.", None))
        self.danger.setText(QCoreApplication.translate("UnlockAside", u"Gevaar op dit moment?", None))
        self.dangerWords.setText(QCoreApplication.translate("UnlockAside", u"Bel 112. Bij \u2018Nu hulp nodig\u2019 vindt u meer telefoonnummers.", None))
        pass
