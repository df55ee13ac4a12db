"""All that is wrong with a folder of content is said at once, each in one Dutch line with its file and place."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from weerbaar_desktop.content.checking import Finding, check_folder, content_files

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
TODAY = date.today()  # noqa: DTZ011  # a calendar day
OLD = "controleer dit: het is langer dan een jaar geleden nagekeken"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped content, to be spoiled."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "nl"))


def spoil(folder: Path, file: str, old: str, new: str) -> int:
    """Put `new` for the first `old` in a file; the line on which that stands."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def told(folder: Path) -> list[str]:
    """What is said of it, apart from what grew old since it was written."""
    return [finding.told() for finding in check_folder(folder, TODAY) if finding.words != OLD]


def test_what_ships_is_in_order_and_easy_to_read() -> None:
    assert told(SHIPPED) == []


def test_every_file_is_known_by_its_shape() -> None:
    assert {path.name for path in SHIPPED.glob("*.toml")} == {*content_files()}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("contacts.toml", 'number = "112"', 'nummer = "112"', "contacts ‘spoed’ > nummer: deze sleutel is onbekend"),
        ("contacts.toml", 'number = "112"', "number = 112", "contacts ‘spoed’ > number: hier hoort tekst"),
        ("contacts.toml", "= 2026-11-21", '= "gisteren"', "contacts ‘spoed’ > checked_on: hier hoort een datum"),
        ("contacts.toml", "= 2026-11-21", "= 2999-12-01", "checked_on: deze dag moet nog komen"),
        ("contacts.toml", 'source = "Europees alarmnummer, algemeen bekend"', 'source = " "', "noem hier de bron"),
        ("home_scan.toml", 'level = "pkvw_basis"', 'level = "goud"', "level: kies uit: gewoonte, pkvw_basis"),
        ("home_scan.toml", 'id = "voordeur-slot"', 'id = "voordeur-zicht"', "komt twee keer voor"),
        ("practice.toml", "from = 640", "from = 6400", "quiet 1 > from: hier hoort een geheel getal"),
        ("leaving.toml", 'intro = "', 'intro = "Dit is \n', "niet gesloten"),
        ("ways.toml", 'id = "gespreksnotitie"', 'id = "x"\nid = "y"', "dit staat er twee keer"),
        ("ways.toml", 'id = "gespreksnotitie"', "id =", "achter het is-teken hoort een waarde"),
    ],
)
def test_a_mistake_is_said_with_file_line_and_place(folder: Path, file: str, old: str, new: str, said: str) -> None:
    line = spoil(folder, file, old, new)
    lines = told(folder)
    assert any(one.startswith(f"{file}, regel ") and said in one for one in lines), lines
    near = [int(one.split("regel ")[1].split(",")[0].split(":")[0]) for one in lines if said in one]
    assert min(abs(number - line) for number in near) <= 1


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("contacts.toml", 'id = "ondersteuningsteam"', 'id = "steun"', "ondersteuningsteam ontbreekt"),
        ("contacts.toml", 'id = "spoed"\nnumber = "112"', 'id = "spoed"\nnumber = "911"', "112 staat niet bovenaan"),
        ("home_scan.toml", 'zone = "garage"', 'zone = "kelder"', "‘kelder’ is geen zone uit home_zones.toml"),
        ("home_levels.toml", 'id = "maatwerk"', 'id = "stelsel"', "stelsel"),
        ("home_sheet.toml", "Is er nu gevaar", "Uw huis voldoet aan. Is er nu gevaar", "alleen een erkend bedrijf"),
        ("starter_plan.toml", "from_day = 2", "from_day = 20", "until_day komt voor from_day"),
        ("family_plan.toml", '"Wie doet open"', '"Ons codewoord"', "is geheim"),
        ("family_plan.toml", '"Wie belt school"', '"Wie mag ophalen"', "dit staat er twee keer"),
        ("family_plan.toml", '"Welke kamer het is"', '"Waar de sleutel van die deur ligt"', "dit staat er twee keer"),
        ("alternatives.toml", "{politie}", "{politie", "een accolade is niet goed gesloten"),
        ("triggers.toml", 'values = ["at_home"]', 'values = ["thuis"]', "thuis kan niet bij"),
        ("practice.toml", "over {zaak}", "over {zaak.x}", "onbekend woord"),
    ],
)  # fmt: skip
def test_what_files_ask_of_each_other_is_said(folder: Path, file: str, old: str, new: str, said: str) -> None:
    spoil(folder, file, old, new)
    assert any(one.startswith(file) and said in one for one in told(folder)), told(folder)


def test_what_an_entry_asks_of_another_file_is_said_with_the_line_of_the_entry(folder: Path) -> None:
    line = spoil(folder, "home_scan.toml", 'zone = "garage"', 'zone = "kelder"')
    (one,) = told(folder)
    assert one == f"home_scan.toml, regel {line - 1}: garage-tussendeur: ‘kelder’ is geen zone uit home_zones.toml."


def test_everything_is_said_at_once_also_within_one_file(folder: Path) -> None:
    for old, new in (
        ('number = "112"', "number = 112"), ('name = "Spoed"', 'naam = "Spoed"'), ("= 2026-11-21", "= 2999-01-01"),
        ('id = "politie"', 'id = "spoed"'), ('purpose = "Praten, ook over later"\n', ""),
    ):  # fmt: skip
        spoil(folder, "contacts.toml", old, new)
    spoil(folder, "home_scan.toml", 'pays = "gratis"', 'pays = "niemand"')
    (folder / "leaving.toml").unlink()
    lines = told(folder)
    assert sum(one.startswith("contacts.toml, regel ") for one in lines) == 6  # ‘name’ is missed too
    assert any(one.startswith("home_scan.toml") and "niemand" not in one for one in lines)
    assert "leaving.toml: dit bestand ontbreekt. Zet het terug in de map." in lines


def test_a_file_that_is_not_utf_8_is_said_with_its_line(folder: Path) -> None:
    (folder / "klacht.toml").write_bytes(b"# eerste\n# tweede \xe9\n")
    assert "klacht.toml, regel 2: dit is geen UTF-8. Bewaar het bestand opnieuw als UTF-8." in told(folder)


def test_a_word_list_that_is_missing_is_said_in_dutch(folder: Path) -> None:
    (folder / "passphrase" / "office.txt").unlink()
    assert told(folder) == ["office.txt: deze woordenlijst ontbreekt of kan niet worden gelezen."]


def test_a_file_that_belongs_to_nothing_is_said(folder: Path) -> None:
    (folder / "tips.toml").write_text("[[tips]]\n", encoding="utf-8")
    assert any(one.startswith("tips.toml: dit bestand kent het programma niet") for one in told(folder))


def test_what_is_old_or_long_is_advice_and_no_fault(folder: Path) -> None:
    later = TODAY + timedelta(days=400)
    found = check_folder(folder, later)
    assert found
    assert all(finding.advice for finding in found)
    assert {finding.words for finding in found} == {OLD}
    spoil(folder, "home_sheet.toml", "Is er nu gevaar", " ".join(["woord"] * 26) + ". Dan")
    (long,) = [finding for finding in check_folder(folder, TODAY) if finding.words != OLD]
    assert long == Finding(
        "home_sheet.toml", long.line, "parts ‘hoe’ > words",
        "een zin van 26 woorden is lang: ‘woord woord woord woord …’. Maak er twee van", advice=True,
    )  # fmt: skip
    assert long.line


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_done_to_a_file_gives_sentences_and_no_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path_factory.mktemp("inhoud") / "nl"))
    path = folder / data.draw(st.sampled_from(sorted(content_files())))
    lines = path.read_text(encoding="utf-8").split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    new = data.draw(
        st.sampled_from(["", "x = 1", "[[x]]", "[x]", "{{", "words = [1, [2]]", 'id = "{a.b}{0}"', "a = " + "[" * 900])
    )
    cut = data.draw(st.integers(0, 30))
    lines[at] = data.draw(st.sampled_from([new, lines[at][:cut], lines[at] * 2, lines[at].replace('"', "", 1)]))
    path.write_text("\n".join(lines), encoding="utf-8")
    for finding in check_folder(folder, TODAY):
        assert finding.told().startswith(finding.file)
        assert "\n" not in finding.told()
