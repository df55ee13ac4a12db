"""Every way in which a handover folder is spoiled, for all verifiers alike: what is done, and what paper shows it."""

from __future__ import annotations

import json
import random
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.dossier.invented import Invented, Sealed, canonical
from weerbaar_desktop.domain import handover
from weerbaar_desktop.domain.journal import line_hash

Lines = list[bytes]
Spoil = Callable[[Sealed, random.Random], None]
JOURNAL, MANIFEST = "journaal.jsonl", "manifest.json"
OTHER_KEY = b"\x09" * 32


@dataclass(frozen=True)
class Mutation:
    """A kind of change; `paper` names what of page 1 is needed to see it, `linked` what a browser cannot see."""

    name: str
    spoil: Spoil
    paper: str = ""
    linked: bool = False

    def given(self, folder: Sealed) -> tuple[str | None, str | None]:
        """The code and the fingerprint that the verifier gets: those of the folder as it was."""
        code = folder.invented.code if self.paper == "code" else None
        return code, folder.invented.fingerprint if self.paper == "fingerprint" else None


def _files(folder: Sealed) -> list[Path]:
    return sorted(path for path in folder.path.rglob("*") if path.is_file())


def _exhibits(folder: Sealed) -> list[Path]:
    return sorted((folder.path / "bewijs").iterdir())


# ------------------------------------------------------------------------------- bytes, files, links


def _byte(folder: Sealed, chance: random.Random) -> None:
    path = chance.choice([path for path in _files(folder) if path.stat().st_size])
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
    path.write_bytes(data)


def _longer_or_shorter(folder: Sealed, chance: random.Random) -> None:
    path = chance.choice(_files(folder))
    data = path.read_bytes()
    path.write_bytes(chance.choice([part for part in (data[:-1], b"", data + b"\n", data + b"\0") if part != data]))


def _drop_file(folder: Sealed, chance: random.Random) -> None:
    chance.choice([path for path in _files(folder) if path.name != "gegevensblad.pdf"]).unlink()


def _drop_file_and_entry(folder: Sealed, chance: random.Random) -> None:
    """As the owner of the key: an exhibit taken out of the folder and of its list."""
    path = chance.choice(_exhibits(folder))
    path.unlink()
    name = path.relative_to(folder.path).as_posix()
    folder.seal(lambda manifest: manifest["files"].remove(_entry(manifest, name)))


def _swap_files(folder: Sealed, chance: random.Random) -> None:
    one, two = chance.sample(_exhibits(folder), 2)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)
    if chance.random() < 0.5:
        folder.seal()


def _add_file(folder: Sealed, chance: random.Random) -> None:
    name = chance.choice(
        ("extra.txt", "bewijs/B99.png", "aanvulling.pdf", "__pycache__/json.pyc", "json.py", "kopie/x")
    )
    path = folder.path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"x")


def _name(folder: Sealed, chance: random.Random) -> None:
    path = chance.choice(_files(folder))
    stem, suffix = path.stem, path.suffix
    names = (
        path.name.swapcase(), stem + suffix + " ", stem + suffix + ".", "\u202e" + path.name, stem + ".exe",
        " " + path.name, stem + "\u0301" + suffix, path.name + "\u200b", path.name.replace("0", ""),
        path.name.replace("a", "\u0430"), "B1.png", "CON", unicodedata.normalize("NFD", "é") + suffix,
    )  # fmt: skip
    path.rename(path.with_name(chance.choice([name for name in names if name != path.name])))


def _name_in_manifest(folder: Sealed, chance: random.Random) -> None:
    names = (
        "../aangifte.pdf",
        "/bewijs/B01.png",
        "bewijs/../B01.png",
        "bewijs/B01.exe",
        "bewijs\\B01.png",
        "B01.png",
        "",
    )
    folder.seal(lambda manifest: chance.choice(manifest["files"]).update(name=chance.choice(names)))


def _link(folder: Sealed, chance: random.Random) -> None:
    """A link to the very same content, which could be another tomorrow."""
    path = chance.choice([*_files(folder), folder.path / "bewijs"])
    elsewhere = folder.path.with_name("elders")
    shutil.rmtree(elsewhere, ignore_errors=True)
    elsewhere.mkdir()
    path.symlink_to(path.rename(elsewhere / path.name))


# ------------------------------------------------------------------------------------- the journal


def _journal(change: Callable[[Lines, random.Random], Lines]) -> Spoil:
    """A change of the lines; half of the time everything around them is made to fit again, by who holds the key."""

    def spoil(folder: Sealed, chance: random.Random) -> None:
        folder.journal(lambda lines: change(lines, chance))
        if chance.random() < 0.5:
            folder.seal()

    return spoil


def _drop(lines: Lines, chance: random.Random) -> Lines:
    place = chance.randrange(len(lines))
    return lines[:place] + lines[place + 1 :]


def _drop_and_number(lines: Lines, chance: random.Random) -> Lines:
    return [
        canonical({**json.loads(line), "seq": seq}) + b"\n" for seq, line in enumerate(_drop(lines, chance), 1)
    ]  # fmt: skip


def _reorder(lines: Lines, chance: random.Random) -> Lines:
    one, two = chance.sample(range(len(lines)), 2)
    lines[one], lines[two] = lines[two], lines[one]
    return lines


def _insert(lines: Lines, chance: random.Random) -> Lines:
    place = chance.randrange(len(lines) + 1)
    invented = canonical({"seq": place + 1, "body": chance.randbytes(32).hex()}) + b"\n"
    return [*lines[:place], chance.choice((invented, chance.choice(lines), b"\n")), *lines[place:]]


def _cut(lines: Lines, chance: random.Random) -> Lines:
    whole = b"".join(lines)
    end = chance.choice((len(b"".join(lines[: chance.randrange(len(lines))])), chance.randrange(len(whole))))
    return [whole[:end]]


def _digit(lines: Lines, chance: random.Random) -> Lines:
    """Another digit in a hash, a salt, a value or a number; the JSON stays canonical."""
    place = chance.randrange(len(lines))
    spot = chance.choice([spot for spot, byte in enumerate(lines[place]) if byte in b"123456789"])
    other = chance.choice([digit for digit in b"123456789" if digit != lines[place][spot]])
    lines[place] = lines[place][:spot] + bytes([other]) + lines[place][spot + 1 :]
    return lines


def _of_shown(change: Callable[[dict[str, Any], random.Random], object], kind: str = "") -> Callable[..., Lines]:
    """One shown line, changed as a value and written in canonical form again."""

    def apply(lines: Lines, chance: random.Random) -> Lines:
        shown = [place for place, line in enumerate(lines) if b'"open":' in line and kind.encode() in line]
        place = chance.choice(shown)
        line = json.loads(lines[place])
        change(line, chance)
        lines[place] = canonical(line) + b"\n"
        return lines

    return apply


def _other_words(line: dict[str, Any], chance: random.Random) -> None:
    chance.choice(list(line["open"].values()))["value"] = chance.choice(("Iets anders", None, 7, [], {"a": "b"}))


def _close(line: dict[str, Any], chance: random.Random) -> None:
    del line["open"][chance.choice(list(line["open"]))]


def _other_revision(line: dict[str, Any], chance: random.Random) -> None:
    line["revision"] += chance.choice((1, 2, -1))


def _open_what_was_closed(line: dict[str, Any], chance: random.Random) -> None:
    line["open"]["zz"] = {"salt": chance.randbytes(32).hex(), "value": "verzonnen"}


def _closed_by_the_owner(folder: Sealed, chance: random.Random) -> None:
    folder.journal(lambda lines: _of_shown(_close, "incident")(lines, chance))
    folder.seal()


def _instead_of_line(folder: Sealed, place: int, line: bytes) -> None:
    folder.journal(lambda lines: [*lines[:place], line, *lines[place + 1 :]])
    folder.seal()


def _hide(folder: Sealed, chance: random.Random) -> None:
    """An earlier version is closed as a whole, by who holds the key: the chain stays as it was."""
    lines = [line for line, _ in folder.invented.lines]
    earlier = [one for one in lines if any(one.record == o.record and one.revision < o.revision for o in lines)]
    line = chance.choice([one for one in earlier if one.record in folder.invented.records])
    _instead_of_line(folder, line.seq - 1, handover.hidden_line(line))


def _reveal(folder: Sealed, chance: random.Random) -> None:
    """A line that does not belong to the case is opened, by who holds the key: the chain stays as it was."""
    others = [(line, content) for line, content in folder.invented.lines if line.record not in folder.invented.records]
    line, content = chance.choice([(line, content) for line, content in others if content])
    revealed = handover.shown_line(line, content) if chance.random() < 0.5 else handover.erased_line(line)
    _instead_of_line(folder, line.seq - 1, revealed)


def _nothing_in_it(line: dict[str, Any], _: random.Random) -> None:
    line.update(c={}, open={})


def _longer(folder: Sealed, chance: random.Random) -> None:
    """The journal goes on after the last line of the case, and the case says so, by who holds the key."""
    last, body = folder.invented.lines[-1][0], chance.randbytes(32)
    seq, hash_ = last.seq + 1, line_hash(last.seq + 1, last.hash, body)
    folder.journal(lambda lines: [*lines, canonical({"seq": seq, "body": body.hex()}) + b"\n"])
    folder.seal(lambda manifest: manifest["case"].update(seq=seq, hash=hash_.hex()))


# ------------------------------------------------------------------------------------- spelling


_SPELLINGS: tuple[Callable[[bytes], bytes], ...] = (
    lambda raw: raw.replace(b"{", b'{"seq":1,', 1),
    lambda raw: raw.replace(b'":', b'": ', 1),
    lambda raw: raw.replace(b'"re', b'"\\u0072e', 1) if b'"re' in raw else raw.replace(b'"b', b'"\\u0062', 1),
    lambda raw: b" " + raw,
    lambda raw: b"\xef\xbb\xbf" + raw,
    lambda raw: raw.replace(b"\n", b"\r\n"),
    lambda raw: raw.replace(b"1", b"1.0", 1),
    lambda raw: raw.replace(b"}\n", b',"zz":1}\n'),
    lambda raw: raw.replace(b'"', b"\xc0\xa2", 1),
    lambda raw: raw.replace(b":", b":-0,", 1),
)  # fmt: skip


def _spelling(folder: Sealed, chance: random.Random) -> None:
    """Keys twice, loose spaces, other escapes: the same value in another spelling, signed by who holds the key."""
    change = chance.choice(_SPELLINGS)
    if chance.random() < 0.5:
        folder.sign(change((folder.path / MANIFEST).read_bytes()))
        return
    place = chance.randrange(len((folder.path / JOURNAL).read_bytes().splitlines()))
    folder.journal(lambda lines: [*lines[:place], change(lines[place]), *lines[place + 1 :]])
    folder.seal()


def _double(folder: Sealed, chance: random.Random) -> None:
    """A key twice, with the value it has or with another, at the end where many readers let it win."""
    raw = (folder.path / MANIFEST).read_bytes()
    key = chance.choice((b"practice", b"seq", b"hash", b"key"))
    twin = b'"%s":%s,' % (key, canonical(json.loads(raw)["case"][key.decode()]))
    folder.sign(raw.replace(b'"' + key + b'":', twin + b'"' + key + b'":', 1))


# --------------------------------------------------------------------------- the manifest and the key


def _entry(manifest: dict[str, Any], name: str) -> dict[str, Any]:
    return next(entry for entry in manifest["files"] if entry["name"] == name)


def _case(folder: Sealed, chance: random.Random) -> None:
    """The case says something else than the journal, signed by who holds the key."""

    def change(manifest: dict[str, Any]) -> None:
        case = manifest["case"]
        part = chance.choice(case["incidents"] + case["exhibits"])
        chance.choice((
            lambda: part.update(revision=part["revision"] + 1),
            lambda: part.update(body=chance.randbytes(32).hex()),
            lambda: part.update(record=chance.randbytes(16).hex()),
            lambda: case.update(seq=case["seq"] + chance.choice((-1, 1))),
            lambda: case.update(hash=chance.randbytes(32).hex()),
            lambda: case.update(vault=chance.randbytes(16).hex()),
            case["exhibits"].pop,
            lambda: case["incidents"].insert(0, case["incidents"][0]),
            lambda: case.update(incidents=[]),
        ))()  # fmt: skip

    folder.seal(change)


def _list(folder: Sealed, chance: random.Random) -> None:
    """The list of files says something else than the files, signed by who holds the key."""

    def change(manifest: dict[str, Any]) -> None:
        entry = chance.choice(manifest["files"])
        chance.choice((
            lambda: entry.update(bytes=entry["bytes"] + 1),
            lambda: entry.update(sha256=chance.randbytes(32).hex()),
            lambda: entry.update(may_be_absent=False),
            manifest["files"].reverse,
        ))()  # fmt: skip

    folder.seal(change)


def _signature(folder: Sealed, chance: random.Random) -> None:
    """The same manifest under another key, or the same signature in another spelling."""
    manifest, path = (folder.path / MANIFEST).read_bytes(), folder.path / "manifest.sig"
    own, order = bytes.fromhex(path.read_text().strip()), 2**252 + 27742317777372353535851937790883648493
    s = int.from_bytes(own[32:], "little") + order
    other = Invented(folder.invented.seed, key=OTHER_KEY).private.sign(manifest)
    found = chance.choice((other, own[:32] + s.to_bytes(32, "little"), bytes(64), own[32:] + own[:32]))
    path.write_bytes(found.hex().encode() + b"\n")


def _instead(make: Callable[[Invented], Invented]) -> Spoil:
    """Another whole folder in its place, in which everything fits: only the paper can tell."""

    def spoil(folder: Sealed, chance: random.Random) -> None:
        shutil.rmtree(folder.path)
        make(folder.invented).write(folder.path)

    return spoil


def _another_key(invented: Invented) -> Invented:
    return Invented(invented.seed, key=OTHER_KEY, sheet=invented.sheet)


KINDS: tuple[Mutation, ...] = (
    Mutation("another byte", _byte),
    Mutation("longer or shorter", _longer_or_shorter),
    Mutation("a file dropped", _drop_file),
    Mutation("an exhibit dropped, everywhere", _drop_file_and_entry),
    Mutation("exhibits swapped", _swap_files),
    Mutation("a file added", _add_file),
    Mutation("another name", _name),
    Mutation("another name in the manifest", _name_in_manifest),
    Mutation("a link", _link, linked=True),
    Mutation("a line dropped", _journal(_drop)),
    Mutation("a line dropped, the rest numbered again", _journal(_drop_and_number)),
    Mutation("lines reordered", _journal(_reorder)),
    Mutation("a line inserted", _journal(_insert)),
    Mutation("the tail cut", _journal(_cut)),
    Mutation("another digit", _journal(_digit)),
    Mutation("other words", _journal(_of_shown(_other_words))),
    Mutation("an invented field opened", _journal(_of_shown(_open_what_was_closed))),
    Mutation("a field of an exhibit closed later", _journal(_of_shown(_close, "evidence"))),
    Mutation("a field closed later by the owner", _closed_by_the_owner, paper="code"),
    Mutation("another revision of a line", _journal(_of_shown(_other_revision))),
    Mutation("an earlier version hidden", _hide),
    Mutation("a line of another case opened", _reveal),
    Mutation("a version without fields", _journal(_of_shown(_nothing_in_it))),
    Mutation("longer than the case", _longer),
    Mutation("another spelling", _spelling),
    Mutation("a key twice", _double),
    Mutation("another revision or case in the manifest", _case),
    Mutation("another list of files", _list),
    Mutation("another signature", _signature),
    Mutation("signed again with another key", _instead(_another_key), paper="fingerprint"),
    Mutation("an older head", _instead(Invented.older), paper="code"),
    Mutation("a hidden line rewritten", _instead(Invented.rewritten), paper="code"),
)


def contents(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, to put it back or to see whether anything changed; links apart."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    } | {path.relative_to(folder).as_posix(): b"link" for path in folder.rglob("*") if path.is_symlink()}  # fmt: skip


def mutations(folder: Sealed, count: int, seed: int, linked: bool = True) -> Iterator[Mutation]:
    """Spoil the folder `count` times, each kind in turn, putting it back after each; yields what was done."""
    chance, whole = random.Random(seed), contents(folder.path)
    kinds = [kind for kind in KINDS if linked or not kind.linked]
    for number in range(count):
        mutation = kinds[number % len(kinds)]
        while contents(folder.path) == whole:  # two empty exhibits were swapped, or the like
            mutation.spoil(folder, chance)
        yield mutation
        put_back(folder.path, whole)


def put_back(folder: Path, whole: dict[str, bytes]) -> None:
    """Make the folder again from what `contents` found in it."""
    bewijs = folder / "bewijs"
    if bewijs.is_symlink():
        bewijs.unlink()
    shutil.rmtree(folder)
    bewijs.mkdir(parents=True)
    for name, data in whole.items():
        (folder / name).write_bytes(data)
