"""The verifier in a browser: the same verdict in the same words as controleer.py, from a file, without a network."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dossier.browser import Browser
from tests.dossier.invented import Invented, Sealed
from tests.dossier.mutations import contents, mutations, put_back
from tests.dossier.test_controleer import SMALL_ORDER
from tests.dossier.test_verifying import JOURNAL_CHANGES, MANIFEST_CHANGES
from tests.dossier.test_writer import write
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.dossier import controleer
from weerbaar_desktop.dossier.verify import verify

PAGE = Path(str(resources.files("weerbaar_desktop.dossier").joinpath("controleer.html")))
SOURCE = PAGE.read_text("utf-8")
MUTATIONS = 200
CLEAN = 40


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture
def page(chromium: Browser) -> Iterator[Browser]:
    """The page as it opens; nothing it did may have gone wrong, or gone out."""
    chromium.open(PAGE)
    yield chromium
    assert chromium.errors == []


@dataclass(frozen=True)
class Said:
    """What the page shows a person."""

    kind: str
    lines: tuple[str, ...]


READ = """(() => {
    const lines = [part("verdict"), ...part("lines").querySelectorAll("p, li")];
    const words = (one) => (one.tagName === "LI" ? "- " : "") + one.textContent;
    return {kind: part("outcome").hidden ? "" : part("outcome").className, lines: lines.map(words)};
})()"""


def judged(page: Browser, folder: Path, code: str | None = None, fingerprint: str | None = None) -> Said:
    """Choose the folder, type from the paper, press the button, read the verdict."""
    page.choose(folder)
    typed = json.dumps([code or "", fingerprint or ""])
    page.run(f"[part('code').value, part('fingerprint').value] = {typed}")
    page.run("(async () => { await start(); })()")
    told = page.run(READ)
    return Said(told["kind"], tuple(told["lines"]))


def assert_same_as_controleer(
    said: Said, folder: Path, code: str | None = None, fingerprint: str | None = None
) -> None:
    verdict = verify(folder, code, fingerprint)
    assert said == Said("good" if verdict.ok else "bad", verdict.lines)


# ----------------------------------------------------------------------------------------- folders


def test_a_person_chooses_a_folder_and_reads_the_verdict(page: Browser, folder: Sealed) -> None:
    page.choose(folder.path)
    waits = (
        "new Promise((done) => new MutationObserver(() => part('outcome').hidden || done()).observe(part('outcome'), "
    )
    page.run(f"part('start').click(); {waits} {{attributes: true}}))")
    assert page.run("document.activeElement.textContent").startswith("De map past in elkaar. Vergelijk deze code")
    assert page.run("[part('status').textContent, part('stop').hidden, part('start').disabled]") == [
        "De controle is klaar.", True, False
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(CLEAN))
def test_a_clean_folder_fits_in_the_same_words(seed: int, page: Browser, tmp_path: Path) -> None:
    journal = Invented(seed, sheet=seed % 7 != 0)
    target = journal.write(tmp_path / "map")
    assert_same_as_controleer(judged(page, target), target)
    said = judged(page, target, grouped(journal.code).upper(), journal.fingerprint)
    assert said.kind == "good"
    assert_same_as_controleer(said, target, journal.code, journal.fingerprint)


def test_a_folder_with_an_aanvulling_fits_and_a_changed_one_is_named(page: Browser, tmp_path: Path) -> None:
    target = tmp_path / "map"
    write(Invented(7), target, ("aanvulling.pdf", b"wat erbij kwam"))
    said = judged(page, target)
    assert said.kind == "good"
    assert_same_as_controleer(said, target)
    (target / "aanvulling.pdf").write_bytes(b"wat erbij hoort")
    said = judged(page, target)
    assert said.kind == "bad"
    assert any("aanvulling.pdf" in line for line in said.lines)
    assert_same_as_controleer(said, target)


@pytest.mark.timeout(400)  # 15 s on a machine that does nothing else
def test_changes_are_refused_in_the_same_words(page: Browser, folder: Sealed) -> None:
    accepted, differing = [], []
    for mutation in mutations(folder, MUTATIONS, seed=3, linked=False):
        code, fingerprint = mutation.given(folder)
        said, verdict = judged(page, folder.path, code, fingerprint), verify(folder.path, code, fingerprint)
        if said.kind != "bad":
            accepted.append(mutation.name)
        if said.lines != verdict.lines:
            differing.append((mutation.name, said.lines, verdict.lines))
    assert accepted == []
    assert differing == []


def test_whatever_controleer_finds_in_the_journal_the_page_finds(page: Browser, folder: Sealed) -> None:
    whole = contents(folder.path)
    for change in JOURNAL_CHANGES.values():
        folder.journal(change)
        folder.seal()
        assert_same_as_controleer(judged(page, folder.path), folder.path)
        put_back(folder.path, whole)


def test_whatever_controleer_finds_in_the_manifest_the_page_finds(page: Browser, folder: Sealed) -> None:
    whole = contents(folder.path)
    for change in MANIFEST_CHANGES.values():
        folder.seal(change)
        assert_same_as_controleer(judged(page, folder.path), folder.path)
        put_back(folder.path, whole)


def test_the_paper_is_compared_as_a_whole(page: Browser, folder: Sealed) -> None:
    code, own, lines = folder.invented.code, folder.invented.fingerprint, folder.invented.lines
    cards = [f"{line.seq}-{line.hash.hex()}" for line, _ in (lines[0], lines[1], lines[-1])]
    papers = (
        (code, own), (code[:-1], None), (own, None), (None, code), (None, own), (f" 2 - {grouped(cards[1][2:])}", None),
        (f"3-{cards[1][2:]}", None), (f"{len(lines) + 1}-{cards[2].partition('-')[2]}", None), (cards[1][:-1], None),
        (f"0-{controleer._sha(b'weerbaar/v1/kluis', folder.invented.vault, folder.invented.public).hex()}", None),
        *((card, own) for card in cards), (cards[1].replace("-", "\u2013"), None),
        (grouped(code).replace(" ", "\u2014"), None),
    )  # fmt: skip
    for paper in papers:
        assert_same_as_controleer(judged(page, folder.path, *paper), folder.path, *paper)
    assert judged(page, folder.path, cards[1]).kind == "good"
    assert judged(page, folder.path, cards[1].replace("-", "\u2013")).kind == "good"


def test_litter_is_named_and_other_places_get_a_sentence(page: Browser, folder: Sealed, tmp_path: Path) -> None:
    for name in (".DS_Store", "bewijs/Thumbs.db", "._x\u202ey"):
        (folder.path / name).write_bytes(b"x")
    assert_same_as_controleer(judged(page, folder.path), folder.path)
    for name in ("kopie/diep/x.txt", "bewijs/map/B04.png", "aangifte.pdf.exe"):
        (folder.path / name).parent.mkdir(parents=True, exist_ok=True)
        (folder.path / name).write_bytes(b"x")
    assert_same_as_controleer(judged(page, folder.path), folder.path)
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "<b>x").write_bytes(b"x")
    said = judged(page, tmp_path / "elders")
    assert said.lines[1:3] == (
        "- <b>x: dit bestand hoort niet in deze map.", "- manifest.json: dit bestand ontbreekt."
    )  # fmt: skip


def test_a_verdict_is_gone_as_soon_as_another_code_is_typed(page: Browser, folder: Sealed) -> None:
    code, own = folder.invented.code, folder.invented.fingerprint
    for field in ("code", "fingerprint"):
        assert judged(page, folder.path, code, own).kind == "good"
        page.run(f"part('{field}').focus()")
        page.ask("Input.insertText", text="0")
        assert page.run("part('outcome').hidden"), field
        assert page.run("part('status').textContent").startswith("Druk op")


def test_a_folder_without_files_is_asked_for_again(page: Browser) -> None:
    page.run("(async () => { await start(); })()")
    assert page.run("part('status').textContent").startswith("Kies eerst de map.")
    assert page.run("document.activeElement.id") == "folder"


def test_a_browser_without_folders_is_told_apart(page: Browser, folder: Sealed) -> None:
    page.run("part('folder').webkitdirectory = false")
    page.choose(folder.path / "manifest.json")
    page.run("(async () => { await start(); })()")
    assert page.run("part('status').textContent").startswith("In deze browser kunt u geen map kiezen.")
    assert page.run("part('outcome').hidden")


def test_who_stops_hears_that_nothing_changed(page: Browser, folder: Sealed) -> None:
    page.choose(folder.path)
    page.run("(async () => { const done = start(); part('stop').click(); await done; })()")
    assert page.run("[part('status').textContent, part('outcome').hidden, document.activeElement.id]") == [
        "U bent gestopt. Er is niets veranderd.", True, "start"
    ]  # fmt: skip


# --------------------------------------------------------------------------------------- arithmetic


def test_its_hashes_are_those_of_the_standard(page: Browser) -> None:
    """The examples of FIPS 180-4, every length around a block, and pieces of any size."""
    chance = random.Random(1)
    messages = [
        b"",
        b"abc",
        b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        *map(chance.randbytes, range(300)),
    ]
    asked = json.dumps([message.hex() for message in messages])
    said = page.run(f"{asked}.map(unhex).map((bytes) => [hex(sha256(bytes)), hex(sha512(bytes))])")
    assert said == [[hashlib.sha256(m).hexdigest(), hashlib.sha512(m).hexdigest()] for m in messages]
    million = "(() => { const total = new Sha256(); for (let left = 1000000, size = 1; left; left -= size, size = "
    million += (
        "Math.min(left, size * 3 % 1009)) total.update(new Uint8Array(size).fill(97)); return hex(total.digest()) })()"
    )
    assert page.run(million) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"


RFC_8032 = (
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     ("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
      "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     ("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")),
    ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     ("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
      "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")),
)  # fmt: skip


def signed(page: Browser, cases: list[tuple[str, str, str]]) -> Any:  # noqa: ANN401  # a list of booleans, from the page
    return page.run(f"{json.dumps(cases)}.map((one) => signed(...one.map(unhex)))")


def test_its_signatures_are_those_of_the_standard(page: Browser) -> None:
    assert signed(page, list(RFC_8032)) == [True] * 3
    assert signed(page, [(key, message + "00", signature) for key, message, signature in RFC_8032]) == [False] * 3


def with_nothing_for_r(seed: bytes, message: bytes, spelling: bytes) -> bytes:
    """What who holds the key can sign with the neutral point for R: right in one spelling, and in that one only."""
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    secret = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little") & (2**254 - 8) | 2**254
    k = int.from_bytes(hashlib.sha512(spelling + key + message).digest(), "little") % controleer.L
    return spelling + (k * secret % controleer.L).to_bytes(32, "little")


def test_its_signatures_are_as_strict_as_those_of_controleer(page: Browser) -> None:
    chance, order = random.Random(4), controleer.L
    private = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
    key, own = private.public_key().public_bytes_raw(), private.sign(b"m")
    again = own[:32] + (int.from_bytes(own[32:], "little") + order).to_bytes(32, "little")
    zero, minus = bytes.fromhex(SMALL_ORDER[0]), (2**255 - 1).to_bytes(32, "little")
    ys = [y.to_bytes(32, "little") for y in (controleer.P, controleer.P + 1, 2**255 + 1, 2, 7)]
    cases = [(key, b"m", own), (key, b"m", again), (key, b"m", own[:32] + order.to_bytes(32, "little"))]
    cases += [(bytes.fromhex(small), b"m", zero + bytes(32)) for small in SMALL_ORDER] + [(minus, b"m", own)]
    cases += [(y, b"m", own) for y in ys] + [(key, b"m", y + own[32:]) for y in ys]
    for y in (1, 2**255 + 1, controleer.P + 1):
        cases.append((key, b"m", with_nothing_for_r(b"\x01" * 32, b"m", y.to_bytes(32, "little"))))
    for _ in range(20):
        spoiled = bytearray(own)
        spoiled[chance.randrange(64)] ^= 1 << chance.randrange(8)
        cases.append((key, b"m", bytes(spoiled)))
    expected = [controleer.signed(*case) for case in cases]
    assert expected.count(True) == 2
    assert signed(page, [(k.hex(), m.hex(), s.hex()) for k, m, s in cases]) == expected


# ------------------------------------------------------------------------------------ canonical JSON

LOOSE: tuple[bytes, ...] = (
    b"", b" ", b"{}", b"{} ", b"[]", b"[ ]", b"null", b"nul", b"true", b"NaN", b"Infinity", b"-0", b"0", b"00", b"01",
    b"1.0", b"1e2", b"+1", b"9007199254740991", b"9007199254740992", b"-9007199254740991", b"-9007199254740993",
    b"1" * 400, b'"', b'"a"', b"'a'", b'"\\u0061"', b'"\\u001f"', b'"\\u001F"', b'"\\u000a"', b'"\\n"', b'"\n"',
    b'"\x7f"',
    b'"\\/"', b'"/"', b'"\\u007f"', b'"\\ud800"', b'"\\ud83d\\ude42"', '"🙂"'.encode(), b'"\xed\xa0\x80"',
    b'"\xc0\x80"',
    b'"\xff"', b'"\xf4\x90\x80\x80"', "\ufeff{}".encode(), '"\ufeff"'.encode(), '"\u2028"'.encode(),
    '"e\u0301"'.encode(),
    b'{"a":1,"a":1}', b'{"a":1,"a":2}', b'{"b":1,"a":1}', b'{"a":1,"b":1}', b'{"A":1}', b'{"":1}', b'{"a b":1}',
    b'{"1":1}',
    b'{"a1_":1}', b'{"_a":1}', b'{"a\\u0062":1}', b'{"__proto__":1}', b'{"constructor":1}', b'{"a":{"z":1,"b":2}}',
    b'{"a":1,}', b"[1,]", b"[1 ,2]", b'{"a": 1}', b"[1]\n", b"[1]\0", b"// x\n1", b"[" * 100_000, b'{"a":' * 100_000,
    b"[" * 100 + b"]" * 100, b"\0", b'"\0"', b'"\\b\\f\\t\\r\\\\\\""', b'"\\u0008"', b'"\\u000b"', b'{"a\\n":1}',
    b'{"a\n":1}',
)  # fmt: skip


def by_controleer(data: bytes) -> str | None:
    try:
        return controleer.canonical(controleer.decoded(data)).hex()
    except (ValueError, RecursionError):
        return None


def by_page(page: Browser, cases: list[bytes]) -> Any:  # noqa: ANN401  # a list of texts and nulls, from the page
    read = "(one) => { try { return hex(utf8(canonical(decoded(unhex(one))))); } catch { return null; } }"
    return page.run(f"{json.dumps([case.hex() for case in cases])}.map({read})")


def test_loose_json_is_refused_where_controleer_refuses_it(page: Browser) -> None:
    said = by_page(page, list(LOOSE))
    assert [(case[:40], found) for case, found in zip(LOOSE, said, strict=True)] == [
        (case[:40], by_controleer(case)) for case in LOOSE
    ]


KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,3}", fullmatch=True) | st.text(max_size=3)
LEAVES = st.none() | st.booleans() | st.integers(-(2**54), 2**54) | st.text(max_size=8) | st.floats(width=32)
VALUES = st.recursive(
    LEAVES, lambda some: st.lists(some, max_size=3) | st.dictionaries(KEYS, some, max_size=3), max_leaves=8
)
PIECES = st.sampled_from(
    [b"", b" ", b"\n", b'"', b"{", b"}", b",", b":", b"\\", b"0", b"-", b"\\u0061", b'"a":1,', b"\xff"]
)


@st.composite
def spellings(draw: st.DrawFn) -> bytes:
    """A value written in canonical form, or nearly."""
    written = json.dumps(
        draw(VALUES),
        ensure_ascii=draw(st.integers(0, 5)) == 0,
        sort_keys=draw(st.integers(0, 5)) > 0,
        separators=(",", ":"),
    ).encode("utf-8", "surrogatepass")
    place = draw(st.integers(0, len(written)))
    return (
        written[:place] + draw(PIECES) + written[place + draw(st.integers(0, 1)) :] if draw(st.booleans()) else written
    )


@given(cases=st.lists(spellings(), min_size=20, max_size=20))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_the_page_reads_what_controleer_reads_and_nothing_else(page: Browser, cases: list[bytes]) -> None:
    assert by_page(page, cases) == [by_controleer(case) for case in cases]


MOMENTS = (
    "2026-03-05T12:00:00Z", "2024-02-29T23:59:59Z", "2026-02-29T12:00:00Z", "1900-02-29T12:00:00Z",
    "2000-02-29T12:00:00Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
    "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-04-00T00:00:00Z",
    "2026-04-30T24:00:00Z", "2026-04-30T00:60:00Z", "2026-04-30T00:00:60Z", "2026-04-30T00:00:61Z",
    "2026-04-30T00:00:00", "2026-04-30T00:00:00Z\n", " 2026-04-30T00:00:00Z", "2026-4-30T00:00:00Z", "",
)  # fmt: skip


def test_a_moment_must_exist(page: Browser) -> None:
    said = page.run(f"{json.dumps(MOMENTS)}.map((one) => moment(one))")
    assert list(zip(MOMENTS, said, strict=True)) == [(one, controleer._moment(one)) for one in MOMENTS]


# -------------------------------------------------------------------------------------- the page itself


def test_it_asks_nothing_of_the_outside() -> None:
    policy = (
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    )
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in SOURCE
    for used in (
        r"https?:|//[a-z]+\.|\b(src|href|action)\s*=",
        r"@import|url\(",
        r"\bimport\b|fetch|eval|Worker|XMLHttp|crypto",
    ):
        assert re.findall(used, SOURCE) == []
    assert re.findall("innerHTML|outerHTML|insertAdjacent|document.write|localStorage|cookie|Function\\(", SOURCE) == []


def test_everything_a_person_uses_has_a_name(page: Browser) -> None:
    page.run("for (const id of ['stop', 'progress', 'outcome']) part(id).hidden = false")
    nodes = page.ask("Accessibility.getFullAXTree")["nodes"]
    roles = {"button", "textbox", "progressbar", "group", "status"}
    found = [(n["role"]["value"], n.get("name", {}).get("value", "")) for n in nodes if not n.get("ignored")]
    names = {name for role, name in found if role in roles}
    assert {"Controleer de map", "Stop de controle", "Code", "Vingerafdruk van de sleutel"} <= names
    assert "Voortgang van de controle" in names
    assert any(name.startswith("De map die u heeft gekregen") for name in names)
    assert not [role for role, name in found if role in roles - {"group", "status"} and not name]
    assert page.run("[document.documentElement.lang, document.title]") == ["nl", "Controleer een map van Weerbaar"]


def test_it_can_be_read_at_night_and_on_a_narrow_screen(page: Browser) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.run(colour)
    page.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert page.run(colour) != light
    page.ask("Emulation.setEmulatedMedia", features=[])
    page.ask("Emulation.setDeviceMetricsOverride", width=320, height=640, deviceScaleFactor=1, mobile=False)
    assert page.run("document.documentElement.scrollWidth") <= 320
    page.ask("Emulation.clearDeviceMetricsOverride")


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_its_colours_keep_their_contrast() -> None:
    for block in re.findall(r":root \{[^}]*--paper[^}]*\}", SOURCE):
        colour = dict(re.findall(r"--([a-z-]+): #([0-9a-f]{6})", block))
        pairs = [(colour[name], colour["paper"]) for name in ("ink", "muted", "accent", "good", "bad")]
        for one, other in [*pairs, (colour["on-accent"], colour["accent"])]:
            low, high = sorted((_luminance(one), _luminance(other)))
            assert (high + 0.05) / (low + 0.05) >= 4.5
