"""What verifiers accept and refuse: no clean folder is refused, no change is accepted, whoever signs it."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.dossier.invented import Invented, Sealed
from weerbaar_desktop.domain.anchor import grouped_code
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.journal import Head, first_hash
from weerbaar_desktop.dossier.verify import Verdict, verify

Change = Callable[[list[bytes]], list[bytes]]


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def assert_refused(verdict: Verdict, name: str) -> None:
    assert not verdict.ok
    assert verdict.lines[0] == "De map klopt niet."
    assert any(name in problem for problem in verdict.problems), verdict.problems
    assert any(name in line for line in verdict.lines)


@pytest.mark.parametrize("seed", range(40))
def test_a_clean_folder_of_any_shape_fits(seed: int, tmp_path: Path) -> None:
    journal = Invented(seed, sheet=seed % 7 != 0)
    verdict = verify(journal.write(tmp_path / "map"))
    assert verdict.problems == ()
    assert verdict.lines[0] == (
        f"De map past in elkaar. Vergelijk deze code met het ondertekende papier: {grouped(journal.code)}"
    )
    assert any(line.startswith("OEFENING") for line in verdict.lines) == journal.case().practice
    assert verify(tmp_path / "map", journal.code, journal.fingerprint).ok


def test_the_invented_folder_has_every_kind_of_line(folder: Sealed) -> None:
    lines = [json.loads(line) for line in (folder.path / "journaal.jsonl").read_bytes().splitlines()]
    assert {"body", "commitment", "open"} <= {key for line in lines for key in line}
    assert any(set(line["c"]) - set(line["open"]) for line in lines if "c" in line and line["kind"] == "incident")
    assert len(list((folder.path / "bewijs").iterdir())) == 3


def test_one_changed_byte_in_any_file_is_named(folder: Sealed) -> None:
    chance = random.Random(1)
    for name in names_in(folder.path):
        path = folder.path / name
        whole = path.read_bytes()
        for _ in range(12):
            place = chance.randrange(len(whole))
            changed = whole[place] ^ chance.randrange(1, 256)
            path.write_bytes(whole[:place] + bytes([changed]) + whole[place + 1 :])
            assert_refused(verify(folder.path), name)
        for other in (whole[:-1], whole + b"\n", whole + whole, b""):
            path.write_bytes(other)
            assert_refused(verify(folder.path), name)
        path.write_bytes(whole)
    assert verify(folder.path).ok


def test_a_missing_file_is_named_unless_it_may_be_absent(folder: Sealed) -> None:
    for name in names_in(folder.path):
        path = folder.path / name
        whole = path.read_bytes()
        path.unlink()
        verdict = verify(folder.path)
        if name == "gegevensblad.pdf":
            assert verdict.ok
            assert any("Niet in deze map, en dat mag" in line and name in line for line in verdict.lines)
        else:
            assert_refused(verdict, name)
        path.write_bytes(whole)


def test_a_folder_of_before_the_page_still_fits(folder: Sealed) -> None:
    (folder.path / "controleer.html").unlink()
    folder.seal(lambda manifest: manifest["files"].remove(_entry(manifest, "controleer.html")))
    verdict = verify(folder.path, folder.invented.code)
    assert verdict.ok
    assert "Niet in deze map, en dat mag: aanvulling.pdf, controleer.html." in verdict.lines


def _swapped(lines: list[bytes]) -> list[bytes]:
    return [lines[1], lines[0], *lines[2:]]


def _renumbered(lines: list[bytes]) -> list[bytes]:
    """Drop the first line and number the others again."""
    documents = [json.loads(line) for line in lines[1:]]
    return [json.dumps({**d, "seq": n}, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
            for n, d in enumerate(documents, 1)]  # fmt: skip


JOURNAL_CHANGES: dict[str, Change] = {
    "a line in the middle dropped": lambda lines: lines[:2] + lines[3:],
    "the first dropped and the rest numbered again": _renumbered,
    "two lines in another order": _swapped,
    "all lines in another order": lambda lines: lines[::-1],
    "a line twice": lambda lines: [*lines[:2], lines[1], *lines[2:]],
    "a line from elsewhere": lambda lines: [b'{"body":"' + b"0" * 64 + b'","seq":1}\n', *lines],
    "a line at the end": lambda lines: [*lines, b'{"body":"' + b"0" * 64 + b'","seq":%d}\n' % (len(lines) + 1)],
    "the tail cut": lambda lines: lines[:-1],
    "the tail cut in the middle of a line": lambda lines: [*lines[:-1], lines[-1][:40]],
    "everything cut": lambda lines: [],
    "the last line feed gone": lambda lines: [*lines[:-1], lines[-1][:-1]],
    "an empty line": lambda lines: [*lines, b"\n"],
    "other line ends": lambda lines: [line.replace(b"\n", b"\r\n") for line in lines],
    "loose spaces": lambda lines: [line.replace(b'":', b'": ') for line in lines],
    "a key twice": lambda lines: [line.replace(b'{"', b'{"seq":1,"', 1) for line in lines],
    "an unknown key": lambda lines: [line.replace(b"}\n", b',"zz":1}\n') for line in lines],
    "other words": lambda lines: [line.replace(b"Verhaal", b"Verzin_") for line in lines],
    "another size": lambda lines: [line.replace(b'"value":', b'"value":1') for line in lines],
    "true for one": lambda lines: [line.replace(b'"revision":1,', b'"revision":true,') for line in lines],
    "another kind": lambda lines: [line.replace(b'"kind":"incident"', b'"kind":"evidence"') for line in lines],
    "another moment": lambda lines: [line.replace(b"2026-03-05T12", b"2026-02-30T12") for line in lines],
    "no text": lambda lines: [line.replace(b"Verhaal", b"\xff\xfe") for line in lines],
    "very deep": lambda lines: [b"[" * 100_000 + b"\n"],
    "a very long number": lambda lines: [b'{"seq":' + b"9" * 100_000 + b"}\n"],
}


@pytest.mark.parametrize("change", JOURNAL_CHANGES.values(), ids=JOURNAL_CHANGES)
def test_a_changed_journal_is_refused_whoever_signs_it(change: Change, folder: Sealed) -> None:
    folder.journal(change)
    assert_refused(verify(folder.path), "journaal.jsonl")
    folder.seal()
    assert_refused(verify(folder.path), "journaal.jsonl")


def test_a_closed_or_opened_field_too_many_is_refused(folder: Sealed) -> None:
    def close_sizes(lines: list[bytes]) -> list[bytes]:
        documents = [json.loads(line) for line in lines]
        for document in documents:
            if document.get("kind") == "evidence":
                del document["open"]["bytes"]
        return [
            json.dumps(d, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n" for d in documents
        ]

    folder.journal(close_sizes)
    folder.seal()
    assert_refused(verify(folder.path), "bewijsstuk B01")


def test_swapped_exhibits_are_refused_whoever_signs_them(folder: Sealed) -> None:
    first, second = folder.path / "bewijs/B01.png", folder.path / "bewijs/B02.png"
    spare = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(spare)
    verdict = verify(folder.path)
    assert_refused(verdict, "bewijs/B01.png")
    assert_refused(verdict, "bewijs/B02.png")
    folder.seal()
    assert_refused(verify(folder.path), "bewijs/")

    def follow(manifest: dict[str, Any]) -> None:
        one, two = manifest["case"]["exhibits"][:2]
        for key in ("sha256", "bytes"):
            one[key], two[key] = two[key], one[key]

    folder.seal(follow)
    assert_refused(verify(folder.path), "bewijsstuk B01")


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("extra.txt", "extra.txt"),
        ("bewijs/notitie.txt", "bewijs/notitie.txt"),
        ("bewijs/B04.exe", "bewijs/B04.exe"),
        ("bewijs/B4.png", "bewijs/B4.png"),
        ("bewijs/B04.png", "bewijs/B04.png"),
        ("aanvulling.pdf", "aanvulling.pdf"),
        ("Aangifte.PDF", "Aangifte.PDF"),
        ("__pycache__/x.pyc", "__pycache__"),
        ("bewijs/map/B04.png", "bewijs/map"),
        ("\u202egpj.exe", "\\u202egpj.exe"),
    ],
)
def test_whatever_was_added_is_named(name: str, named: str, folder: Sealed) -> None:
    path = folder.path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"x")
    verdict = verify(folder.path)
    assert_refused(verdict, named)
    assert all(line.isprintable() for line in verdict.lines)


def test_links_and_other_things_are_refused(folder: Sealed) -> None:
    outside = folder.path.parent / "elders.png"
    original = folder.path / "bewijs/B01.png"
    original.rename(outside)
    original.symlink_to(outside)
    assert_refused(verify(folder.path), "bewijs/B01.png")
    original.unlink()
    os.mkfifo(original)
    assert_refused(verify(folder.path), "bewijs/B01.png")
    original.unlink()
    original.mkdir()
    assert_refused(verify(folder.path), "bewijs/B01.png")


def test_a_linked_evidence_folder_is_refused(folder: Sealed) -> None:
    (folder.path / "bewijs").rename(folder.path.parent / "elders")
    (folder.path / "bewijs").symlink_to(folder.path.parent / "elders")
    assert_refused(verify(folder.path), "bewijs")


def test_the_litter_of_systems_is_named_and_passed_over(folder: Sealed) -> None:
    names = [".DS_Store", "Thumbs.db", "desktop.ini", "._aangifte.pdf", "bewijs/._B01.png"]
    for name in names:
        (folder.path / name).write_bytes(b"x")
    verdict = verify(folder.path)
    assert verdict.ok
    assert all(any(name in line for line in verdict.lines) for name in names)
    (folder.path / ".DS_Store").unlink()
    (folder.path / ".DS_Store").mkdir()
    assert_refused(verify(folder.path), ".DS_Store")


def _entry(manifest: dict[str, Any], name: str) -> dict[str, Any]:
    return next(entry for entry in manifest["files"] if entry["name"] == name)


MANIFEST_CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "may be absent elsewhere": lambda m: _entry(m, "bewijs/B01.png").update(may_be_absent=True),
    "may be absent, but not true": lambda m: _entry(m, "gegevensblad.pdf").update(may_be_absent=False),
    "may be absent as a number": lambda m: _entry(m, "gegevensblad.pdf").update(may_be_absent=1),
    "may not be absent": lambda m: _entry(m, "gegevensblad.pdf").pop("may_be_absent"),
    "an unknown key": lambda m: m.update(extra=1),
    "an unknown key in the case": lambda m: m["case"].update(extra=1),
    "a missing key": lambda m: m["case"].pop("practice"),
    "another format": lambda m: m.update(format="weerbaar/v2/map"),
    "a file less": lambda m: m["files"].remove(_entry(m, "bewijs/B02.png")),
    "a file outside the folder": lambda m: m["files"].insert(0, {**m["files"][0], "name": "../aangifte.pdf"}),
    "a file twice": lambda m: m["files"].insert(0, m["files"][0]),
    "another order": lambda m: m["files"].reverse(),
    "no required file": lambda m: m["files"].remove(_entry(m, "LEESMIJ.txt")),
    "no incidents": lambda m: m["case"].update(incidents=[]),
    "an exhibit less": lambda m: m["case"]["exhibits"].pop(),
    "an exhibit twice": lambda m: m["case"]["exhibits"].append(m["case"]["exhibits"][0]),
    "a label twice": lambda m: m["case"]["exhibits"][1].update(label="B01"),
    "an incident less": lambda m: m["case"]["incidents"].pop(),
    "an incident twice": lambda m: m["case"]["incidents"].append(m["case"]["incidents"][0]),
    "an incident that is nowhere": lambda m: m["case"]["incidents"].append(
        {"record": "0" * 32, "revision": 1, "body": "0" * 64}
    ),
    "another revision": lambda m: m["case"]["incidents"][0].update(revision=9),
    "another body": lambda m: m["case"]["exhibits"][0].update(body="0" * 64),
    "another seq": lambda m: m["case"].update(seq=m["case"]["seq"] - 1),
    "another hash": lambda m: m["case"].update(hash="0" * 64),
    "another journal": lambda m: m["case"].update(journal="0" * 64),
    "another vault": lambda m: m["case"].update(vault="0" * 32),
    "capitals": lambda m: m["case"].update(hash=m["case"]["hash"].upper()),
    "a fraction": lambda m: m["case"].update(seq=1.5),
    "a bare list": lambda m: m.update(case=[]),
    "names that are no text": lambda m: m["files"].insert(0, {**m["files"][0], "name": 5}),
    "files that are no objects": lambda m: m["files"].insert(0, "aangifte.pdf"),
}  # fmt: skip


@pytest.mark.parametrize("change", MANIFEST_CHANGES.values(), ids=MANIFEST_CHANGES)
def test_a_manifest_that_does_not_agree_is_refused_whoever_signs_it(
    change: Callable[[dict[str, Any]], None], folder: Sealed
) -> None:
    folder.seal(change)
    verdict = verify(folder.path)
    assert not verdict.ok
    assert "manifest.json" in "\n".join(verdict.lines) or "journaal.jsonl" in "\n".join(verdict.lines)


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw[:-1],
        lambda raw: raw + b"\n",
        lambda raw: b"\xef\xbb\xbf" + raw,
        lambda raw: raw.replace(b'{"case"', b'{"case":1,"case"'),
        lambda raw: raw.replace(b'"format"', b'"form\\u0061t"'),
        lambda raw: raw.replace(b'":', b'": '),
        lambda raw: raw.replace(b'"practice":false', b'"practice":NaN'),
        lambda raw: b"[]\n",
        lambda raw: b"\n",
        lambda raw: b"{" * 200_000 + b"\n",
        lambda raw: b'{"case":' + b"[" * 200_000 + b"]" * 200_000 + b"}\n",
    ],
)
def test_loose_json_is_refused_whoever_signs_it(change: Callable[[bytes], bytes], folder: Sealed) -> None:
    folder.sign(change((folder.path / "manifest.json").read_bytes()))
    assert_refused(verify(folder.path), "manifest.json")


def test_code_and_fingerprint_are_compared_whole(folder: Sealed) -> None:
    code, own = folder.invented.code, folder.invented.fingerprint
    assert verify(folder.path, grouped(code).upper(), "-".join(grouped(own).split())).ok
    assert "de code klopt" in verify(folder.path, code).lines[0]
    assert verify(folder.path, None, own).lines[0].startswith("De map past in elkaar. Vergelijk deze code")
    for wrong in (code[:-1], code[:8], code + "0", "0" * 64, own, "", " ", "zz", code[:-1] + "g"):
        assert_refused(verify(folder.path, wrong), "code")
    for wrong in (own[:-1], own[:16], "0" * 64, code, ""):
        assert_refused(verify(folder.path, code, wrong), "vingerafdruk")


def test_an_ankerkaart_of_then_or_earlier_is_compared(folder: Sealed) -> None:
    lines = folder.invented.lines
    for line, _ in lines:
        assert verify(folder.path, f"{line.seq}-{line.hash.hex()}").ok
    assert "de Ankerkaart klopt" in verify(folder.path, f" 2 - {grouped(lines[1][0].hash.hex())}").lines[0]
    printed = grouped_code(Head(2, lines[1][0].hash))
    assert "de Ankerkaart klopt" in verify(folder.path, printed.upper()).lines[0]
    for hyphen in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212":
        assert "de Ankerkaart klopt" in verify(folder.path, printed.replace("-", hyphen)).lines[0]
    assert_refused(verify(folder.path, f"2-{lines[2][0].hash.hex()}"), "code")
    assert_refused(verify(folder.path, f"{len(lines) + 1}-{lines[-1][0].hash.hex()}"), "code")
    assert_refused(verify(folder.path, f"2-{lines[1][0].hash.hex()[:-1]}"), "code")


def test_it_says_what_the_paper_proves_and_what_nothing_proves(folder: Sealed) -> None:
    lines, code, own = folder.invented.lines, folder.invented.code, folder.invented.fingerprint
    start = first_hash(folder.invented.vault, folder.invented.public).hex()
    card = f"2-{lines[1][0].hash.hex()}"
    since = "Regel 1 tot en met 2 van het journaal: niet veranderd sinds de Ankerkaart is gemaakt."
    for given, key, said in (
        (None, None, "of iemand de hele map opnieuw heeft gemaakt."),
        (None, own, "of wie de sleutel heeft, de map later opnieuw heeft gemaakt."),
        (code, None, "niet veranderd sinds het papier met deze code is gemaakt."),
        (card, None, f"{since} Aantal regels daarna, waarover de kaart niets zegt: {len(lines) - 2}."),
        (f"0-{start}", None, "De kaart zegt alleen dat dit dezelfde kluis is."),
    ):  # fmt: skip
        verdict = verify(folder.path, given, key)
        assert verdict.ok
        assert any(line.endswith(said) for line in verdict.lines), verdict.lines
        assert any("bewijst niet dat wat er staat zo is gebeurd" in line for line in verdict.lines)


def test_a_folder_rewritten_under_another_key_is_told_by_the_paper_alone(folder: Sealed, tmp_path: Path) -> None:
    copy = Invented(folder.invented.seed, key=b"\x08" * 32).write(tmp_path / "nagemaakt")
    assert verify(copy).ok
    assert_refused(verify(copy, folder.invented.code), "code")
    assert_refused(verify(copy, None, folder.invented.fingerprint), "vingerafdruk")


def test_another_key_on_the_same_manifest_is_refused(folder: Sealed) -> None:
    manifest = (folder.path / "manifest.json").read_bytes()
    other = Invented(folder.invented.seed, key=b"\x09" * 32)
    (folder.path / "manifest.sig").write_bytes(other.private.sign(manifest).hex().encode() + b"\n")
    assert_refused(verify(folder.path), "manifest.sig")


def test_a_place_that_is_no_handover_folder_gets_a_sentence(tmp_path: Path) -> None:
    assert_refused(verify(tmp_path), "manifest.json")
    assert_refused(verify(tmp_path / "nergens"), "nergens")
    (tmp_path / "bestand").write_bytes(b"")
    assert_refused(verify(tmp_path / "bestand"), "bestand")


def test_looking_leaves_the_folder_as_it_was(folder: Sealed) -> None:
    before = {name: (folder.path / name).stat().st_mtime_ns for name in names_in(folder.path)}
    verify(folder.path)
    assert {name: (folder.path / name).stat().st_mtime_ns for name in names_in(folder.path)} == before


def test_a_copied_folder_still_fits(folder: Sealed, tmp_path: Path) -> None:
    assert verify(Path(shutil.copytree(folder.path, tmp_path / "kopie")), folder.invented.code).ok
