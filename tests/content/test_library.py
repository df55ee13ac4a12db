"""The shipped content can be used, agrees with the domain, and a mistake in it is named."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.content.schemas import schemas

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "content" / "nl"


def test_the_numbers_that_ship_are_the_agreed_ones_and_112_comes_first() -> None:
    contacts = load_library(SHIPPED).contacts
    numbers = [contact.number for contact in contacts] + [contact.also for contact in contacts if contact.also]
    assert contacts[0].number == "112"
    assert set(numbers) == {
        "112", "0900-8844", "0800-7000", "070-3738314", "0900-0101", "113", "0800-0113",
    }  # fmt: skip


def test_every_number_has_a_source_and_a_day_on_which_it_was_checked() -> None:
    for contact in load_library(SHIPPED).contacts:
        assert contact.source
        assert date(2026, 1, 1) <= contact.checked_on <= date.today()  # noqa: DTZ011  # a calendar day


def test_a_number_is_called_stale_after_a_year() -> None:
    contact = load_library(SHIPPED).contacts[0]
    assert not contact.is_stale(contact.checked_on.replace(year=contact.checked_on.year + 1))
    assert contact.is_stale(contact.checked_on.replace(year=contact.checked_on.year + 2))


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("contacts.toml", 'number = "112"', 'number = "911"', "112 staat niet bovenaan"),
        ("contacts.toml", 'name = "Spoed"', 'naam = "Spoed"', "naam"),
        ("contacts.toml", "checked_on = 2026-11-21", 'checked_on = "gisteren"', "checked_on"),
        ("incident.toml", 'key = "means"', 'key = "meens"', "meens"),
        ("incident.toml", 'email = "Mail"', 'mail = "Mail"', "choices.channel"),
        ("leaving.toml", 'id = "anderen"', 'id = "lopende-zaak"', "een id komt twee keer voor"),
        ("evidence.toml", 'key = "sender"', 'key = "afzender"', "afzender"),
        ("evidence.toml", 'letter = "Brief"', 'brief = "Brief"', "choices.how"),
        ("evidence.toml", 'not_asked = "', 'nooit = "', "empties"),
        ("aangifte.toml", 'key = "prosecution"', 'key = "vervolging"', "vervolging"),
        ("aangifte.toml", 'part = "ondertekening"', 'part = "elders"', "parts"),
        ("aangifte.toml", "[[parts]]", "[[parts", "aangifte.toml"),
        ("klacht.toml", "Laatste dag van een termijn", "Laatste dag voor de Klacht", "klacht"),
        ("klacht.toml", "state_of_law = 2015", "state_of_law = 2030", "stand van de wet"),
        ("offences.toml", 'speaks = ["means"', 'speaks = ["weapon"', "weapon"),
        ("offences.toml", '"kinds:threat"', '"kinds:dreiging"', "kinds:dreiging"),
        ("offences.toml", 'speaks = ["literal_words"]', 'speaks = ["account"]', "altijd ingevuld"),
        ("offences.toml", 'id = "laster"', 'id = "smaad"', "een id komt twee keer voor"),
        ("offences.toml", 'id = "woorden"', 'id = "vrees"', "bedreiging.vrees"),
        ("offences.toml", 'klacht = "yes"', 'klacht = "ja"', "klacht"),
        ("offences.toml", 'klacht_note = "', 'klacht_noot = "', "klacht_noot"),
        ("offences.toml", "state_of_law = 2015-11-17", "state_of_law = 2030-01-01", "stand van de wet"),
        ("offences.toml", "gedaan?", "gedaan.", "vraagteken"),
        ("filing.toml", 'key = "place"', 'key = "plek"', "plek"),
        ("filing.toml", 'klacht = "Klacht"', 'klagen = "Klacht"', "choices.what"),
        ("filing.toml", 'only = ["melding"', 'only = ["meldinkje"', "meldinkje"),
        ("after_filing.toml", 'id = "kopie"', 'id = "vpt"', "een id komt twee keer voor"),
        ("after_filing.toml", 'settled_by = "copy_received"', 'settled_by = "kopie"', "kopie"),
        ("after_filing.toml", 'source = "eigen raad"', 'bron = "eigen raad"', "bron"),
        ("aangifte.toml", 'ways = ["aangifte"]', 'ways = ["angifte"]', "angifte is geen manier"),
        ("ways.toml", 'parts = ["wie", "prive"]', 'parts = ["wie", "prive", "elders"]', "elders is geen deel"),
        ("ways.toml", 'parts = ["wie", "prive"]', 'parts = ["wie"]', "horen bij elke manier"),
        ("ways.toml", 'paper = "melding"', 'paper = "boete"', "boete"),
        ("alternatives.toml", 'id = "platform"', 'id = "kort-geding"', "een id komt twee keer voor"),
        ("alternatives.toml", "{politie}", "{polisie}", "polisie"),
        ("whom_to_tell.toml", 'words = ["wethouder"]', 'words = ["raadslid"]', "een woord hoort bij een functie"),
        ("triggers.toml", 'values = ["at_home"]', 'values = ["thuis"]', "thuis kan niet bij"),
        ("triggers.toml", 'fields = ["kinds"]', 'fields = ["kind"]', "geen veld van een incident"),
        ("triggers.toml", "{what}", "{wat}", "{what} ontbreekt"),
        ("self_scan.toml", 'id = "gevolgd"', 'id = "agenda"', "een id komt twee keer voor"),
        ("self_scan.toml", "[[questions]]", "retired = true\n[[questions]]", "retired"),
        ("self_scan.toml", 'source = "eigen raad"', 'source = "eigen raad"\nretired = true', "17 vragen gesteld"),
        ("self_scan.toml", 'category = "gezin"', 'category = "familie"', "familie"),
        ("self_scan.toml", 'category = "gezin"', 'category = "onderweg"', "de vaste volgorde"),
        ("self_scan.toml", "als iemand u volgt?", "als iemand u volgt.", "vraagteken"),
        ("self_scan.toml", 'near = "deze maand"', 'near = "ooit"', "near"),
        ("self_scan.toml", 'todo = "', 'te_doen = "', "te_doen"),
        ("filing_steps.toml", 'ways = ["aangifte", "klacht"]', 'ways = ["aangifte", "klagt"]', "klagt is geen manier"),
    ],
)
def test_a_mistake_is_named_with_file_and_place(tmp_path: Path, file: str, old: str, new: str, named: str) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "nl"))
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as wrong:
        load_library(folder)
    assert named in str(wrong.value)
    assert file in str(wrong.value)


def test_the_schemas_for_editors_are_what_the_code_says() -> None:
    folder = ROOT / "resources" / "schemas"
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")} == schemas()
