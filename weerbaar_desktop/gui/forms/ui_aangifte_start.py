"""Compiled from ui/aangifte_start.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose


class Ui_AangifteStart:
    """What stands where on the form aangifte_start.ui."""

    def setupUi(self, AangifteStart: QWidget) -> None:
        if not AangifteStart.objectName():
            AangifteStart.setObjectName(u"AangifteStart")
        self.whole = QVBoxLayout(AangifteStart)
        self.whole.setSpacing(16)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.question = Prose(AangifteStart)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"question")

        self.whole.addWidget(self.question)

        self.what = Prose(AangifteStart)
        self.what.setObjectName(u"what")

        self.whole.addWidget(self.what)

        self.kept = Prose(AangifteStart)
        self.kept.setObjectName(u"kept")

        self.whole.addWidget(self.kept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.goOn = Button(AangifteStart)
        self.goOn.setObjectName(u"goOn")
        self.goOn.setProperty(u"symbol", u"arrow-right")
        self.goOn.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.goOn)

        self.begin = Button(AangifteStart)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"symbol", u"arrow-right")
        self.begin.setProperty(u"look", u"primary")

        self.buttons.addWidget(self.begin)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room)

        self.whole.addLayout(self.buttons)

        self.instead = Prose(AangifteStart)
        self.instead.setObjectName(u"instead")

        self.whole.addWidget(self.instead)

        self.again = QHBoxLayout()
        self.again.setObjectName(u"again")
        self.anew = Button(AangifteStart)
        self.anew.setObjectName(u"anew")
        self.anew.setProperty(u"symbol", u"plus")

        self.again.addWidget(self.anew)

        self.roomAgain = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.again.addItem(self.roomAgain)

        self.whole.addLayout(self.again)

        self.elsewhere = Prose(AangifteStart)
        self.elsewhere.setObjectName(u"elsewhere")

        self.whole.addWidget(self.elsewhere)

        self.beside = QHBoxLayout()
        self.beside.setObjectName(u"beside")
        self.others = Button(AangifteStart)
        self.others.setObjectName(u"others")
        self.others.setProperty(u"symbol", u"list-details")

        self.beside.addWidget(self.others)

        self.roomBeside = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.beside.addItem(self.roomBeside)

        self.whole.addLayout(self.beside)

        self.nobody = Prose(AangifteStart)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setProperty(u"role", u"small")
        self.nobody.setProperty(u"tone", u"muted")

        self.whole.addWidget(self.nobody)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.below)

        self.retranslateUi(AangifteStart)

        QMetaObject.connectSlotsByName(AangifteStart)

    def retranslateUi(self, AangifteStart: QWidget) -> None:
        self.question.setText(QCoreApplication.translate("AangifteStart", u"Wat wilt u doen met wat er gebeurde?", None))
        self.what.setText(QCoreApplication.translate("AangifteStart", u"U kiest de incidenten, en dan een gesprek, een melding of een aangifte. Het programma vraagt wat nodig is en maakt het document. U beslist zelf aan wie u dat geeft, en wanneer.", None))
        self.kept.setText(QCoreApplication.translate("AangifteStart", u"U was al begonnen. Alles wat u invulde, is bewaard.", None))
        self.goOn.setText(QCoreApplication.translate("AangifteStart", u"Verder met uw melding", None))
        self.begin.setText(QCoreApplication.translate("AangifteStart", u"Melding voorbereiden", None))
        self.instead.setText(QCoreApplication.translate("AangifteStart", u"Gaat het over iets anders? Dan begint u opnieuw. Uw naam en uw geheime gegevens blijven staan. De rest van deze voorbereiding gaat weg.", None))
        self.anew.setText(QCoreApplication.translate("AangifteStart", u"Nieuwe melding beginnen", None))
        self.elsewhere.setText(QCoreApplication.translate("AangifteStart", u"Er zijn ook andere mogelijkheden, zoals een gesprek met de ander of een brief.", None))
        self.others.setText(QCoreApplication.translate("AangifteStart", u"Andere mogelijkheden bekijken", None))
        self.nobody.setText(QCoreApplication.translate("AangifteStart", u"Het programma zegt niets over schuld. Of iets strafbaar is, beslissen politie en rechter.", None))
        pass
