"""The parts that pages are made of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.error_summary import ErrorSummary
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.focus_ring import FocusRing
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MARKUP = "<b>vet</b> <img src='https://example.org/a.png'> & <para>"


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, RESOURCES)
    theme.start(Choice.LIGHT, 1.0)
    theme.draws_icons = True
    yield theme
    qapp.setStyleSheet("")


@pytest.mark.parametrize("kind", [PlainLabel, Prose])
def test_a_label_shows_markup_as_it_was_typed_and_cannot_be_told_otherwise(kind: type[PlainLabel]) -> None:
    label = kind(MARKUP)
    label.setTextFormat(Qt.TextFormat.RichText)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_prose_grows_in_whole_lines_with_room_between_them() -> None:
    prose = Prose("Schrijf het zoals het in u opkomt. Losse woorden zijn ook goed. " * 6)
    one, wide, narrow = 24, prose.heightForWidth(600), prose.heightForWidth(200)
    assert wide % one == 0
    assert narrow % one == 0
    assert narrow > wide > one


@given(st.text(max_size=400))
def test_any_text_can_be_laid_out(text: str) -> None:
    prose = Prose(text)
    assert prose.heightForWidth(300) >= 24
    assert prose.minimumSizeHint().width() <= 160


def test_a_text_area_keeps_plain_text_and_lets_tab_go_on(qtbot: QtBot) -> None:
    area, after = TextArea("Wat is er gebeurd?"), Button("Verder")
    window = Column(area, after)
    qtbot.addWidget(window)
    window.show()
    area.set_text(MARKUP)
    assert area.text() == MARKUP
    assert not area.document().isUndoAvailable()
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    QApplication.clipboard().setText(MARKUP)
    area.clear()
    area.paste()
    assert area.text() == MARKUP


def test_setting_text_is_not_something_the_person_did(qtbot: QtBot) -> None:
    area = TextArea("Wat is er gebeurd?")
    qtbot.addWidget(area)
    edited: list[int] = []
    area.edited.connect(lambda: edited.append(1))
    area.set_text("van vroeger")
    assert not edited
    QTest.keyClicks(area, "x")
    assert edited


def test_answers_are_chosen_by_the_arrows_and_have_the_name_of_their_group(qtbot: QtBot) -> None:
    group = AnswerGroup(
        "Wanneer?", [Answer("now", "Net"), Answer("today", "Vandaag"), Answer("unknown", "Weet ik niet")]
    )
    qtbot.addWidget(group)
    group.show()
    assert group.value() is None
    assert group.accessibleName() == "Wanneer?"
    group.set_values(["now"])
    group.activateWindow()
    group.first().setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is group.first())
    with qtbot.waitSignal(group.changed):
        QTest.keyClick(group.first(), Qt.Key.Key_Right)
    assert group.value() == "today"
    QTest.keyClick(group.first(), Qt.Key.Key_Down)
    assert group.value() == "unknown"
    assert group.first().hasFocus()
    QTest.keyClick(group.first(), Qt.Key.Key_Down)
    assert group.value() == "now"
    QTest.keyClick(group.first(), Qt.Key.Key_Up)
    assert group.value() == "unknown"


def test_several_answers_stay_in_their_own_order(qtbot: QtBot) -> None:
    group = AnswerGroup("Tegen wie?", [Answer("self", "Mij"), Answer("family", "Gezin")], several=True)
    qtbot.addWidget(group)
    group.set_values(["family", "self"])
    assert group.values() == ("self", "family")
    group.set_values([])
    assert group.values() == ()
    with pytest.raises(KeyError):
        group.set_values(["nobody"])


def test_choosing_an_answer_moves_nothing(qtbot: QtBot) -> None:
    group = AnswerGroup("Wanneer?", [Answer("today", "Eerder vandaag"), Answer("unknown", "Weet ik niet")])
    qtbot.addWidget(group)
    before = group.sizeHint()
    group.set_values(["today"])
    assert group.sizeHint() == before


def test_a_field_names_its_control_and_says_its_error_to_all(qtbot: QtBot) -> None:
    line = LineField()
    field = Field("Datum", line, "Bijvoorbeeld 3 11 2026", optional=True)
    qtbot.addWidget(field)
    assert field.label.buddy() is line
    assert field.label.text() == "Datum (niet verplicht)"
    field.set_error("Deze datum bestaat niet.")
    assert line.accessibleDescription() == "Deze datum bestaat niet. Bijvoorbeeld 3 11 2026"
    field.set_error("")
    assert line.accessibleDescription() == "Bijvoorbeeld 3 11 2026"


def test_the_error_summary_leads_to_the_field(qtbot: QtBot) -> None:
    line, summary = LineField("Datum"), ErrorSummary()
    window = Column(summary, line)
    qtbot.addWidget(window)
    window.show()
    summary.show_errors([("Deze datum bestaat niet.", line)])
    assert window.focusWidget() is summary
    summary.findChildren(Button)[0].click()
    assert window.focusWidget() is line
    summary.show_errors([])
    assert summary.isHidden()


@given(st.lists(st.integers(1, 30), max_size=12), st.integers(60, 900), st.sampled_from([320, 1000]))
def test_what_flows_stays_inside(lengths: list[int], width: int, window_width: int) -> None:
    buttons = [Button("x" * length) for length in lengths]
    flow, window = Flow(*buttons), QWidget()
    window.resize(window_width, 700)  # in a small one the words of a button wrap
    flow.setParent(window)
    width = max(width, flow.minimumSizeHint().width())
    flow.resize(width, flow.heightForWidth(width))
    flow.grab()  # lays out
    for button in buttons:
        assert button.geometry().right() < flow.width()
        assert button.geometry().bottom() <= flow.height()


def test_what_flows_within_a_flow_is_as_high_as_it_becomes() -> None:
    inner = Flow(*(Button("x" * 12) for _ in range(4)))
    outer = Flow(inner)
    outer.resize(300, outer.heightForWidth(300))
    outer.grab()  # lays out
    assert inner.height() == inner.heightForWidth(300) == outer.height()
    assert inner.height() > inner.sizeHint().height()


def test_a_choice_is_as_wide_as_what_is_chosen() -> None:
    box = ChoiceBox("Jaar", 8)
    box.show_choices(((None, "Alle jaren"), (2026, "Alle jaren en alle maanden")), None)
    short, words = box.sizeHint().width(), box.fontMetrics().horizontalAdvance
    box.show_choices(((None, "Alle jaren"), (2026, "Alle jaren en alle maanden")), 2026)
    assert box.sizeHint().width() >= words("Alle jaren en alle maanden") + 48 > short


def test_a_button_is_called_what_it_says() -> None:
    button = Button("Leg vast", "primary", "pencil")
    assert button.accessibleName() == "Leg vast"
    button.setText("Opslaan")
    assert button.accessibleName() == "Opslaan"
    assert not button.icon().isNull()


def test_the_ring_is_round_what_one_types_in_and_goes_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    line = LineField("Datum", parent=window)
    line.setGeometry(40, 40, 200, 44)
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry() == line.geometry().adjusted(-5, -5, 5, 5)
    line.move(100, 100)
    assert ring.geometry() == line.geometry().adjusted(-5, -5, 5, 5)
    line.hide()
    assert ring.isHidden()


@pytest.mark.parametrize("several", [False, True])
def test_an_answer_shows_a_sign_that_would_be_a_shortcut(several: bool) -> None:
    group = AnswerGroup("Welk bewijs?", [Answer("a", "R&D.png")], several=several)
    button = group.first()
    assert isinstance(button, QAbstractButton)
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "R&D.png"
