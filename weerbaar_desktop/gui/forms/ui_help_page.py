"""Compiled from ui/help_page.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel
from weerbaar_desktop.gui.widgets.prose import Prose


class Ui_HelpPage:
    """What stands where on the form help_page.ui."""

    def setupUi(self, HelpPage: QWidget) -> None:
        if not HelpPage.objectName():
            HelpPage.setObjectName(u"HelpPage")
        self.whole = QVBoxLayout(HelpPage)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.columns = QHBoxLayout()
        self.columns.setSpacing(28)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.first = QWidget(HelpPage)
        self.first.setObjectName(u"first")
        self.firstColumn = QVBoxLayout(self.first)
        self.firstColumn.setSpacing(16)
        self.firstColumn.setObjectName(u"firstColumn")
        self.firstColumn.setContentsMargins(0, 0, 0, 0)
        self.emergency = QFrame(self.first)
        self.emergency.setObjectName(u"emergency")
        self.emergency.setProperty(u"box", u"danger")
        self.emergencyColumn = QVBoxLayout(self.emergency)
        self.emergencyColumn.setSpacing(4)
        self.emergencyColumn.setObjectName(u"emergencyColumn")
        self.emergencyColumn.setContentsMargins(28, 24, 28, 20)
        self.emergencyWords = Prose(self.emergency)
        self.emergencyWords.setObjectName(u"emergencyWords")
        self.emergencyWords.setProperty(u"role", u"heading")
        self.emergencyWords.setProperty(u"tone", u"danger")

        self.emergencyColumn.addWidget(self.emergencyWords)

        self.emergencyNumber = PlainLabel(self.emergency)
        self.emergencyNumber.setObjectName(u"emergencyNumber")
        self.emergencyNumber.setProperty(u"role", u"emergency")
        self.emergencyNumber.setProperty(u"tone", u"danger")

        self.emergencyColumn.addWidget(self.emergencyNumber)

        self.emergencySource = Prose(self.emergency)
        self.emergencySource.setObjectName(u"emergencySource")
        self.emergencySource.setProperty(u"role", u"small")
        self.emergencySource.setProperty(u"tone", u"danger")

        self.emergencyColumn.addWidget(self.emergencySource)

        self.firstColumn.addWidget(self.emergency)

        self.say = QFrame(self.first)
        self.say.setObjectName(u"say")
        self.say.setProperty(u"box", u"card")
        self.sayColumn = QVBoxLayout(self.say)
        self.sayColumn.setSpacing(8)
        self.sayColumn.setObjectName(u"sayColumn")
        self.sayColumn.setContentsMargins(28, 20, 28, 20)
        self.sayTitle = Prose(self.say)
        self.sayTitle.setObjectName(u"sayTitle")
        self.sayTitle.setProperty(u"role", u"subheading")

        self.sayColumn.addWidget(self.sayTitle)

        self.sayWords = Prose(self.say)
        self.sayWords.setObjectName(u"sayWords")
        self.sayWords.setProperty(u"role", u"quote")

        self.sayColumn.addWidget(self.sayWords)

        self.sayLine = QFrame(self.say)
        self.sayLine.setObjectName(u"sayLine")
        self.sayLine.setProperty(u"box", u"rule")

        self.sayColumn.addWidget(self.sayLine)

        self.thenTitle = Prose(self.say)
        self.thenTitle.setObjectName(u"thenTitle")
        self.thenTitle.setProperty(u"role", u"subheading")

        self.sayColumn.addWidget(self.thenTitle)

        self.thenWords = Prose(self.say)
        self.thenWords.setObjectName(u"thenWords")

        self.sayColumn.addWidget(self.thenWords)

        self.firstColumn.addWidget(self.say)

        self.room1 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.firstColumn.addItem(self.room1)

        self.columns.addWidget(self.first)

        self.second = QWidget(HelpPage)
        self.second.setObjectName(u"second")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.second.sizePolicy().hasHeightForWidth())
        self.second.setSizePolicy(sizePolicy)
        self.secondColumn = QVBoxLayout(self.second)
        self.secondColumn.setSpacing(16)
        self.secondColumn.setObjectName(u"secondColumn")
        self.secondColumn.setContentsMargins(0, 0, 0, 0)
        self.numbers = QFrame(self.second)
        self.numbers.setObjectName(u"numbers")
        self.numbers.setProperty(u"box", u"card")
        self.numbersColumn = QVBoxLayout(self.numbers)
        self.numbersColumn.setSpacing(0)
        self.numbersColumn.setObjectName(u"numbersColumn")
        self.numbersColumn.setContentsMargins(24, 12, 20, 12)

        self.secondColumn.addWidget(self.numbers)

        self.judge = Prose(self.second)
        self.judge.setObjectName(u"judge")
        self.judge.setProperty(u"role", u"small")
        self.judge.setProperty(u"tone", u"muted")

        self.secondColumn.addWidget(self.judge)

        self.room2 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.secondColumn.addItem(self.room2)

        self.columns.addWidget(self.second)

        self.whole.addLayout(self.columns)

        self.retranslateUi(HelpPage)

        QMetaObject.connectSlotsByName(HelpPage)

    def retranslateUi(self, HelpPage: QWidget) -> None:
        self.emergencyWords.setText(QCoreApplication.translate("HelpPage", u"Gevaar op dit moment? Bel", None))
        self.sayTitle.setText(QCoreApplication.translate("HelpPage", u"Dit kunt u zeggen", None))
        self.sayWords.setText(QCoreApplication.translate("HelpPage", u"\u2018Ik ben (functie) in (plaats). Ik word bedreigd. Ik ben nu op (adres).\u2019", None))
        self.thenTitle.setText(QCoreApplication.translate("HelpPage", u"Daarna", None))
        self.thenWords.setText(QCoreApplication.translate("HelpPage", u"Blijf aan de lijn. Ga naar een plek met mensen, of doe de deur op slot.", None))
        self.judge.setText(QCoreApplication.translate("HelpPage", u"De app beoordeelt geen dreiging. Dat doet de politie.", None))
        pass
