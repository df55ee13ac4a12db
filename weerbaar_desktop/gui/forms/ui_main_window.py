"""Compiled from ui/main_window.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QMenuBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.header import Header
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel
from weerbaar_desktop.gui.widgets.sign import Sign


class Ui_MainWindow:
    """What stands where on the form main_window.ui."""

    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.actionVisit = QAction(MainWindow)
        self.actionVisit.setObjectName(u"actionVisit")
        self.actionVisits = QAction(MainWindow)
        self.actionVisits.setObjectName(u"actionVisits")
        self.actionLock = QAction(MainWindow)
        self.actionLock.setObjectName(u"actionLock")
        self.actionQuit = QAction(MainWindow)
        self.actionQuit.setObjectName(u"actionQuit")
        self.actionLarger = QAction(MainWindow)
        self.actionLarger.setObjectName(u"actionLarger")
        self.actionSmaller = QAction(MainWindow)
        self.actionSmaller.setObjectName(u"actionSmaller")
        self.actionNormal = QAction(MainWindow)
        self.actionNormal.setObjectName(u"actionNormal")
        self.actionThemeSystem = QAction(MainWindow)
        self.actionThemeSystem.setObjectName(u"actionThemeSystem")
        self.actionThemeSystem.setCheckable(True)
        self.actionThemeLight = QAction(MainWindow)
        self.actionThemeLight.setObjectName(u"actionThemeLight")
        self.actionThemeLight.setCheckable(True)
        self.actionThemeDark = QAction(MainWindow)
        self.actionThemeDark.setObjectName(u"actionThemeDark")
        self.actionThemeDark.setCheckable(True)
        self.actionThemeContrast = QAction(MainWindow)
        self.actionThemeContrast.setObjectName(u"actionThemeContrast")
        self.actionThemeContrast.setCheckable(True)
        self.actionHelp = QAction(MainWindow)
        self.actionHelp.setObjectName(u"actionHelp")
        self.centre = QWidget(MainWindow)
        self.centre.setObjectName(u"centre")
        self.centre.setProperty(u"box", u"surface")
        self.whole = QHBoxLayout(self.centre)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.header = Header(self.centre)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"box", u"header")
        self.headerRow = QHBoxLayout(self.header)
        self.headerRow.setSpacing(12)
        self.headerRow.setObjectName(u"headerRow")
        self.headerRow.setContentsMargins(32, 15, 32, 15)
        self.menuButton = Button(self.header)
        self.menuButton.setObjectName(u"menuButton")
        self.menuButton.setProperty(u"symbol", u"list")

        self.headerRow.addWidget(self.menuButton)

        self.sign = Sign(self.header)
        self.sign.setObjectName(u"sign")

        self.headerRow.addWidget(self.sign)

        self.heading = QWidget(self.header)
        self.heading.setObjectName(u"heading")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy)
        self.headingColumn = QVBoxLayout(self.heading)
        self.headingColumn.setSpacing(0)
        self.headingColumn.setObjectName(u"headingColumn")
        self.headingColumn.setContentsMargins(0, 0, 0, 0)
        self.title = PlainLabel(self.heading)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.headingColumn.addWidget(self.title)

        self.subtitle = PlainLabel(self.heading)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setWordWrap(True)
        self.subtitle.setProperty(u"role", u"small")
        self.subtitle.setProperty(u"tone", u"muted")

        self.headingColumn.addWidget(self.subtitle)

        self.headerRow.addWidget(self.heading)

        self.always = QHBoxLayout()
        self.always.setSpacing(12)
        self.always.setObjectName(u"always")
        self.help = Button(self.header)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"symbol", u"lifebuoy")

        self.always.addWidget(self.help)

        self.away = Button(self.header)
        self.away.setObjectName(u"away")
        self.away.setProperty(u"symbol", u"door-exit")

        self.always.addWidget(self.away)

        self.headerRow.addLayout(self.always)

        self.body.addWidget(self.header)

        self.pages = QStackedWidget(self.centre)
        self.pages.setObjectName(u"pages")

        self.body.addWidget(self.pages)

        self.whole.addLayout(self.body)

        MainWindow.setCentralWidget(self.centre)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName(u"menus")
        self.menuFile = QMenu(self.menus)
        self.menuFile.setObjectName(u"menuFile")
        self.menuView = QMenu(self.menus)
        self.menuView.setObjectName(u"menuView")
        self.menuTheme = QMenu(self.menuView)
        self.menuTheme.setObjectName(u"menuTheme")
        self.menuGo = QMenu(self.menus)
        self.menuGo.setObjectName(u"menuGo")
        self.menuHelp = QMenu(self.menus)
        self.menuHelp.setObjectName(u"menuHelp")
        MainWindow.setMenuBar(self.menus)

        self.menus.addAction(self.menuFile.menuAction())
        self.menus.addAction(self.menuView.menuAction())
        self.menus.addAction(self.menuGo.menuAction())
        self.menus.addAction(self.menuHelp.menuAction())
        self.menuFile.addAction(self.actionVisit)
        self.menuFile.addAction(self.actionVisits)
        self.menuFile.addSeparator()
        self.menuFile.addAction(self.actionLock)
        self.menuFile.addSeparator()
        self.menuFile.addAction(self.actionQuit)
        self.menuView.addAction(self.actionLarger)
        self.menuView.addAction(self.actionSmaller)
        self.menuView.addAction(self.actionNormal)
        self.menuView.addSeparator()
        self.menuView.addAction(self.menuTheme.menuAction())
        self.menuTheme.addAction(self.actionThemeSystem)
        self.menuTheme.addAction(self.actionThemeLight)
        self.menuTheme.addAction(self.actionThemeDark)
        self.menuTheme.addAction(self.actionThemeContrast)
        self.menuHelp.addAction(self.actionHelp)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        self.actionVisit.setText(QCoreApplication.translate("MainWindow", u"Nieuw &bezoek", None))
        self.actionVisits.setText(QCoreApplication.translate("MainWindow", u"Uw be&zoeken", None))
        self.actionLock.setText(QCoreApplication.translate("MainWindow", u"&Vergrendelen", None))
        self.actionQuit.setText(QCoreApplication.translate("MainWindow", u"&Afsluiten", None))
        self.actionLarger.setText(QCoreApplication.translate("MainWindow", u"&Groter", None))
        self.actionSmaller.setText(QCoreApplication.translate("MainWindow", u"&Kleiner", None))
        self.actionNormal.setText(QCoreApplication.translate("MainWindow", u"&Normaal", None))
        self.actionThemeSystem.setText(QCoreApplication.translate("MainWindow", u"&Systeem", None))
        self.actionThemeLight.setText(QCoreApplication.translate("MainWindow", u"&Licht", None))
        self.actionThemeDark.setText(QCoreApplication.translate("MainWindow", u"&Donker", None))
        self.actionThemeContrast.setText(QCoreApplication.translate("MainWindow", u"&Hoog contrast", None))
        self.actionHelp.setText(QCoreApplication.translate("MainWindow", u"&Nu hulp nodig", None))
        self.menuButton.setText(QCoreApplication.translate("MainWindow", u"Menu", None))
        self.help.setText(QCoreApplication.translate("MainWindow", u"Nu hulp nodig", None))
        self.away.setText(QCoreApplication.translate("MainWindow", u"Snel weg", None))
        self.menuFile.setTitle(QCoreApplication.translate("MainWindow", u"&Bestand", None))
        self.menuView.setTitle(QCoreApplication.translate("MainWindow", u"B&eeld", None))
        self.menuTheme.setTitle(QCoreApplication.translate("MainWindow", u"&Thema", None))
        self.menuGo.setTitle(QCoreApplication.translate("MainWindow", u"&Ga naar", None))
        self.menuHelp.setTitle(QCoreApplication.translate("MainWindow", u"&Help", None))
        pass
