"""Compiled from ui/diary_page.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.search_field import SearchField


class Ui_DiaryPage:
    """What stands where on the form diary_page.ui."""

    def setupUi(self, DiaryPage: QWidget) -> None:
        if not DiaryPage.objectName():
            DiaryPage.setObjectName(u"DiaryPage")
        self.whole = QVBoxLayout(DiaryPage)
        self.whole.setSpacing(12)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.notices = QVBoxLayout()
        self.notices.setSpacing(12)
        self.notices.setObjectName(u"notices")

        self.whole.addLayout(self.notices)

        self.tools = QWidget(DiaryPage)
        self.tools.setObjectName(u"tools")
        self.toolRow = QHBoxLayout(self.tools)
        self.toolRow.setSpacing(12)
        self.toolRow.setObjectName(u"toolRow")
        self.toolRow.setContentsMargins(0, 0, 0, 0)
        self.search = SearchField(self.tools)
        self.search.setObjectName(u"search")

        self.toolRow.addWidget(self.search)

        self.write = Button(self.tools)
        self.write.setObjectName(u"write")
        self.write.setProperty(u"symbol", u"pencil")
        self.write.setProperty(u"look", u"primary")

        self.toolRow.addWidget(self.write)

        self.writeFully = Button(self.tools)
        self.writeFully.setObjectName(u"writeFully")

        self.toolRow.addWidget(self.writeFully)

        self.whole.addWidget(self.tools)

        self.empty = QWidget(DiaryPage)
        self.empty.setObjectName(u"empty")
        self.emptyColumn = QVBoxLayout(self.empty)
        self.emptyColumn.setSpacing(12)
        self.emptyColumn.setObjectName(u"emptyColumn")
        self.emptyColumn.setContentsMargins(0, 0, 0, 0)
        self.emptyTitle = Prose(self.empty)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setProperty(u"role", u"heading")

        self.emptyColumn.addWidget(self.emptyTitle)

        self.emptyWords = Prose(self.empty)
        self.emptyWords.setObjectName(u"emptyWords")

        self.emptyColumn.addWidget(self.emptyWords)

        self.meantWords = Prose(self.empty)
        self.meantWords.setObjectName(u"meantWords")

        self.emptyColumn.addWidget(self.meantWords)

        self.meantRow = QHBoxLayout()
        self.meantRow.setObjectName(u"meantRow")
        self.meant = Button(self.empty)
        self.meant.setObjectName(u"meant")
        self.meant.setProperty(u"symbol", u"search")

        self.meantRow.addWidget(self.meant)

        self.meantRoom = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.meantRow.addItem(self.meantRoom)

        self.emptyColumn.addLayout(self.meantRow)

        self.emptyButtons = QHBoxLayout()
        self.emptyButtons.setSpacing(12)
        self.emptyButtons.setObjectName(u"emptyButtons")
        self.begin = Button(self.empty)
        self.begin.setObjectName(u"begin")
        self.begin.setProperty(u"symbol", u"pencil")
        self.begin.setProperty(u"look", u"primary")

        self.emptyButtons.addWidget(self.begin)

        self.beginFully = Button(self.empty)
        self.beginFully.setObjectName(u"beginFully")

        self.emptyButtons.addWidget(self.beginFully)

        self.showAll = Button(self.empty)
        self.showAll.setObjectName(u"showAll")

        self.emptyButtons.addWidget(self.showAll)

        self.emptyRoom = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emptyButtons.addItem(self.emptyRoom)

        self.emptyColumn.addLayout(self.emptyButtons)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyColumn.addItem(self.emptyBelow)

        self.whole.addWidget(self.empty)

        self.retranslateUi(DiaryPage)

        QMetaObject.connectSlotsByName(DiaryPage)

    def retranslateUi(self, DiaryPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("DiaryPage", u"Zoek in alles wat u vastlegde", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("DiaryPage", u"Zoek in alles", None))
        self.write.setText(QCoreApplication.translate("DiaryPage", u"Leg vast", None))
        self.writeFully.setText(QCoreApplication.translate("DiaryPage", u"Uitgebreid vastleggen", None))
        self.begin.setText(QCoreApplication.translate("DiaryPage", u"Leg vast", None))
        self.beginFully.setText(QCoreApplication.translate("DiaryPage", u"Uitgebreid vastleggen", None))
        self.showAll.setText(QCoreApplication.translate("DiaryPage", u"Toon alles", None))
        pass
