"""Every text for people goes through `tr`, and every `tr` can be gathered for Qt Linguist."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture import wording_rules as rules
from weerbaar_desktop.domain.wording import places


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(rules.PACKAGE.rglob("*.py")):
        yield path.relative_to(rules.PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _texts() -> Iterator[tuple[str, ast.Call]]:
    for where, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and rules.name(node) == "tr":
                yield f"{where}:{node.lineno}", node


def test_no_text_for_people_stands_outside_tr() -> None:
    assert [one for where, tree in _modules() for one in rules.outside(where, tree)] == []


def test_what_tr_is_given_is_a_literal_so_that_it_can_be_gathered() -> None:
    assert [
        where for where, call in _texts() if len(call.args) != 1 or not isinstance(call.args[0], ast.Constant)
    ] == []


def test_the_values_of_a_text_are_those_of_its_places() -> None:
    for where, call in _texts():
        given = {keyword.arg for keyword in call.keywords}
        text = rules.words(call.args[0])
        if given:
            assert given == {name for name, _, _ in places(text)}, where


@pytest.mark.parametrize(
    ("where", "planted"),
    [
        ("gui/planted.py", "button = Button('Kies een map')"),
        ("gui/planted.py", "page.setWindowTitle('Dagboek')"),
        ("gui/planted.py", "words = f'Stuk {number} van {of}'"),
        ("gui/planted.py", "words = count(number, 'stuk', 'stukken')"),
        ("gui/planted.py", "words = tr('{n} {form}', n=n, form='is' if n == 1 else 'zijn') if f'{a} of {b}' else ''"),
        ("presentation/planted.py", "WORDS = {'open': 'Nog niets ingevuld'}"),
        ("presentation/planted.py", "words = known.get('x', 'niet ingevuld')"),
        ("presentation/planted.py", "words = tr('klaar, {n}', n=n) if unseen else 'klaar'"),
        ("application/planted.py", "raise CannotContinue('Dit kan niet.', tr('Niets.'), tr('Niets.'))"),
        ("application/planted.py", "_WHY = 'Dit kan niet.'\nraise RefusedInput('x', _WHY)"),
        ("application/measures.py", "LABELS = {'what': 'Wat u doet'}"),
        ("application/timeline.py", "words = f'rustig, {days} dagen'"),
        ("domain/period.py", "words = f'{begin} tot en met {end}'"),
        ("vault/planted.py", "progress('De kopie nakijken')"),
        ("vault/planted.py", "found.append(Finding('kop', 'De kop klopt niet.'))"),
        (
            "domain/planted.py",
            "class NoSuchRecord(CannotContinue):\n  def __init__(self): super().__init__('Het kan niet.', '', '')",
        ),
    ],
)
def test_a_planted_text_is_found(where: str, planted: str) -> None:
    assert rules.outside(where, ast.parse(planted)) != []


@pytest.mark.parametrize(
    ("where", "planted"),
    [
        ("gui/planted.py", "'''Een uitleg.'''"),
        ("gui/planted.py", "button.setObjectName('Knop een')"),
        ("gui/planted.py", "raise Bug('this cannot be')"),
        ("gui/planted.py", "WORDS = {'Knop een': 1}"),
        ("gui/planted.py", "key = f'draft_{record}'"),
        ("gui/planted.py", "box.setStyleSheet('QLabel { color: red; }')"),
        ("gui/planted.py", "action.setShortcut('Ctrl+Shift+F')"),
        ("gui/planted.py", "Shown = TypeVar('Shown')"),
        ("application/planted.py", "REASON = 'Teruggehaald uit de prullenbak'"),
        ("application/measures.py", "LABELS = {'what': marked('Wat u doet')}"),
        ("application/timeline.py", "words = say('rustig, {days}', days=count(days, say('dag'), say('dagen')))"),
        ("application/papers/planted.py", "title = 'Verslag van uw woningscan'"),
        ("presentation/notebook.py", "origin = f'{SOURCE}, stuk {number}'"),
    ],
)
def test_what_is_no_text_for_people_in_the_window_is_left_alone(where: str, planted: str) -> None:
    assert rules.outside(where, ast.parse(planted)) == []
