"""A new passphrase is judged by what a Dutch guesser tries first; six words come from a list that is fit for it."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from math import log2
from pathlib import Path

import pytest

from tests.application.conftest import CONTENT
from weerbaar_desktop.application.new_passphrase import NewPassphrases, PassphraseTooWeak, Strength
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.content.passphrase_words import load_passphrase_words
from weerbaar_desktop.vault.store import SqlCipherStore


@pytest.fixture(scope="module")
def passphrases() -> NewPassphrases:
    return NewPassphrases(lambda: load_passphrase_words(CONTENT))


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("Burgemeester2026!", "ambt"),
        ("Wethouder!Heerenveen1", "ambt"),
        ("Schiermonnikoog12", "gemeente"),
        ("De kat krabt de krullen van de trap.", "bekende zin"),
        ("wilhelmus van nassouwe", "bekende zin"),
        ("oefenen mag altijd", "gewone woorden"),
        ("aaaaaaaaaaaaaaaaaaaa", "herhaalt"),
        ("qwertyuiopasdfghjkl", ""),
        ("😀" * 15, "herhaalt"),
    ],
)
def test_what_is_guessed_soon_is_weak_and_says_why(passphrases: NewPassphrases, passphrase: str, why: str) -> None:
    judgement = passphrases.judge(passphrase)
    assert judgement.strength is Strength.WEAK
    assert why in judgement.words
    assert "zes losse woorden" in judgement.words
    assert passphrase not in judgement.words


def test_spaces_alone_make_no_few_words_strong(passphrases: NewPassphrases) -> None:
    assert passphrases.judge("gemeente amsterdam raad").strength is Strength.WEAK


def test_four_loose_words_will_do_and_are_told_of_six(passphrases: NewPassphrases) -> None:
    assert passphrases.judge("kat hond vis paard").strength is Strength.FAIR


def test_under_fifteen_characters_is_said_first(passphrases: NewPassphrases) -> None:
    judgement = passphrases.judge("veertien teken")
    assert judgement.strength is Strength.SHORT
    assert "15 tekens" in judgement.words


def test_what_is_offered_is_six_words_and_fine(passphrases: NewPassphrases) -> None:
    offered = {passphrases.offer() for _ in range(20)}
    assert len(offered) == 20
    for words in offered:
        assert re.fullmatch(r"[a-z]{3,9}( [a-z]{3,9}){5}", words)
        assert passphrases.judge(words).strength is Strength.FINE


def test_the_list_gives_sixty_six_bits_and_holds_plain_words_once() -> None:
    offered = load_passphrase_words(CONTENT).offered
    assert len(set(offered)) == len(offered)
    assert 6 * log2(len(offered)) >= 66
    assert not {"moord", "dood", "mes", "bom", "wapen", "bloed", "galg"} & set(offered)


@pytest.mark.alone("measures a second")
@pytest.mark.parametrize("passphrase", ["4@8({[<369!|10$5+7%2" * 40, "ab1!" * 5000, "a b " * 5000, "é😀" * 9000])
def test_the_longest_and_oddest_is_judged_within_a_second(passphrases: NewPassphrases, passphrase: str) -> None:
    passphrases.judge("eerst de lijsten lezen")
    began = time.perf_counter()
    passphrases.judge(passphrase)
    assert time.perf_counter() - began < 1


def test_a_weak_passphrase_makes_no_vault(tmp_path: Path, passphrases: NewPassphrases) -> None:
    opening = Opening(SqlCipherStore(), lambda _folder, _creating: None, lambda: tmp_path, passphrases)
    with pytest.raises(PassphraseTooWeak) as refused:
        opening.create(tmp_path / "a.kluis", "Burgemeester2026!", KdfChoice(64, 3, 4))
    assert "Burgemeester2026" not in repr(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_zxcvbn_is_loaded_only_when_something_is_judged() -> None:
    code = (
        "import sys; from weerbaar_desktop import bootstrap; made = bootstrap.opening().new_passphrases;"
        " assert 'zxcvbn' not in sys.modules; made.judge('vijf rode fietsen'); assert 'zxcvbn' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
