"""Compiled from ui/create_page.ui; do not edit."""
# ruff: noqa

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_summary import ErrorSummary
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose


class Ui_CreatePage:
    """What stands where on the form create_page.ui."""

    def setupUi(self, CreatePage: QWidget) -> None:
        if not CreatePage.objectName():
            CreatePage.setObjectName(u"CreatePage")
        self.whole = QVBoxLayout(CreatePage)
        self.whole.setSpacing(24)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.errors = ErrorSummary(CreatePage)
        self.errors.setObjectName(u"errors")

        self.whole.addWidget(self.errors)

        self.question = Prose(CreatePage)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"question")

        self.whole.addWidget(self.question)

        self.promise = Prose(CreatePage)
        self.promise.setObjectName(u"promise")

        self.whole.addWidget(self.promise)

        self.fields = QWidget(CreatePage)
        self.fields.setObjectName(u"fields")
        self.fieldsColumn = QVBoxLayout(self.fields)
        self.fieldsColumn.setSpacing(24)
        self.fieldsColumn.setObjectName(u"fieldsColumn")
        self.fieldsColumn.setContentsMargins(0, 0, 0, 0)

        self.whole.addWidget(self.fields)

        self.know = QFrame(CreatePage)
        self.know.setObjectName(u"know")
        self.know.setProperty(u"box", u"panel")
        self.knowColumn = QVBoxLayout(self.know)
        self.knowColumn.setSpacing(8)
        self.knowColumn.setObjectName(u"knowColumn")
        self.knowColumn.setContentsMargins(20, 16, 20, 12)
        self.knowTitle = Prose(self.know)
        self.knowTitle.setObjectName(u"knowTitle")
        self.knowTitle.setProperty(u"role", u"subheading")

        self.knowColumn.addWidget(self.knowTitle)

        self.knowLost = Prose(self.know)
        self.knowLost.setObjectName(u"knowLost")

        self.knowColumn.addWidget(self.knowLost)

        self.knowWhere = Prose(self.know)
        self.knowWhere.setObjectName(u"knowWhere")
        self.knowWhere.setProperty(u"role", u"body")

        self.knowColumn.addWidget(self.knowWhere)

        self.place = Button(self.know)
        self.place.setObjectName(u"place")
        self.place.setProperty(u"look", u"link")

        self.knowColumn.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)

        self.whole.addWidget(self.know)

        self.progress = Progress(CreatePage)
        self.progress.setObjectName(u"progress")

        self.whole.addWidget(self.progress)

        self.room1 = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.room1)

        self.retranslateUi(CreatePage)

        QMetaObject.connectSlotsByName(CreatePage)

    def retranslateUi(self, CreatePage: QWidget) -> None:
        self.knowTitle.setText(QCoreApplication.translate("CreatePage", u"Goed om te weten", None))
        self.place.setText(QCoreApplication.translate("CreatePage", u"Andere plek kiezen", None))
        pass
