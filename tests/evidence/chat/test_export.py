"""An exported conversation is read in every way of writing, and no line of it gets lost."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.evidence.chat.exports import DIALECTS, LEFT, NARROW, NO_BREAK, WITH_SECONDS, Line, exported
from weerbaar_desktop.domain.received import LONGEST_MESSAGE, Message, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.chat.export import read_chat
from weerbaar_desktop.evidence.chat.lines import MOST_MESSAGES
from weerbaar_desktop.evidence.unreadable import Unreadable

EVENING = datetime(2026, 3, 13, 21, 40, 12)  # noqa: DTZ001 - a telephone exports no zone
TALK = (
    Line(EVENING, "", "Berichten en oproepen worden end-to-end versleuteld."),
    Line(EVENING, "Jan de Boer", "Ik weet waar u woont\n\nEn uw kinderen ook"),
    Line(EVENING.replace(hour=0), "+31 6 12345678", "12:30: dan kom ik"),
)


def read(text: str, encoding: str = "utf-8") -> Received:
    received = read_chat(text.encode(encoding), "txt")
    assert received is not None
    return received


def told(messages: tuple[Message, ...]) -> list[tuple[str, str, str]]:
    return [(message.at, message.sender, message.text) for message in messages]


def moment(line: Line, dialect: str) -> str:
    return line.at.replace(second=line.at.second if dialect in WITH_SECONDS else 0).isoformat()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("dialect", DIALECTS)
def test_each_way_of_writing_gives_the_same_messages(dialect: str, end: str) -> None:
    received = read(exported(TALK, dialect, end))
    assert told(received.messages) == [(moment(line, dialect), line.sender, line.text) for line in TALK]
    assert received.unread == ()


names = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=25).filter(
    lambda name: name.strip() == name and not name.endswith(":")
)
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf"]), max_size=200).filter(
    lambda text: not text.startswith(" ")
)
moments = st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 - a telephone exports no zone
    lambda at: at.replace(microsecond=0)
)
THIRTEENTH = Line(EVENING, "Jan", "vandaag is het de dertiende")


@given(st.lists(st.builds(Line, moments, names, words), max_size=12), st.sampled_from([*DIALECTS]))
def test_what_is_written_in_a_dialect_is_read_back_to_the_same_messages(lines: list[Line], dialect: str) -> None:
    lines = [THIRTEENTH, *lines]
    received = read(exported(lines, dialect))
    assert told(received.messages) == [(moment(line, dialect), line.sender, line.text) for line in lines]


pieces = st.sampled_from(
    [
        "[13-03-2026, 21:40:12] ", "13-03-2026 21:40 - ", "Jan: ", ": ", "\n", "\r\n", "\r", LEFT, "[", "]", "-",
        "99-99-2026 99:99 - ", "<bijgevoegd: a.jpg>", " (bestand bijgevoegd)", "heeft het onderwerp gewijzigd",
    ]
)  # fmt: skip
anything = st.lists(pieces | st.text(max_size=20), max_size=30).map("".join)


@settings(max_examples=300)
@given(anything)
def test_every_line_stands_in_a_message_or_among_what_could_not_be_read(text: str) -> None:
    received = read_chat(text.encode(), "txt")
    if received is None:
        return
    shown = "\n".join([message.text for message in received.messages] + [one.what() for one in received.unread])
    lines = text.removeprefix("\ufeff").split("\n")
    begin = {message.line for message in received.messages}
    for number, line in enumerate(lines, 1):
        if number not in begin:
            assert line.strip().strip(LEFT) in shown.replace(LEFT, "") or LEFT in line


@given(st.binary(max_size=300), st.sampled_from(["txt", "zip", "bin"]))
def test_bytes_without_a_conversation_give_none_or_the_one_error(data: bytes, extension: str) -> None:
    try:
        received = read_chat(data, extension)
    except Unreadable:
        return
    assert received is None or received.kind == "chat"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Geachte heer,\n\nIk wil u spreken.\n",
        "Datum: 3-3-2026\n[03-03-2026, 21:40:12] Jan: wat een man schreef\n",
        "2026-03-03 21:40:12 - INFO: started\n2026-03-03 21:40:13 - INFO: ended\n",
        "03-03-2026 21:40 - vergadering over het bestemmingsplan\n04-03-2026 21:40 - nog een\n",
        "regel\n" * 30 + "[03-03-2026, 21:40:12] Jan: een\n[03-03-2026, 21:41:12] Jan: twee\n",
    ],
)
def test_a_text_that_is_no_export_is_none(text: str) -> None:
    assert read_chat(text.encode(), "txt") is None


def days(received: Received) -> list[str]:
    return [message.at[:10] for message in received.messages]


def test_a_number_above_twelve_anywhere_decides_which_is_the_day() -> None:
    received = read("1/3/26, 9:40 PM - Jan: een\n13/3/26, 9:41 PM - Jan: twee\n")
    assert (days(received), received.unread) == (["2026-03-01", "2026-03-13"], ())
    received = read("3/1/26, 9:40 pm - Jan: een\n3/13/26, 9:41 pm - Jan: twee\n")
    assert (days(received), received.unread) == (["2026-03-01", "2026-03-13"], ())


def test_time_that_goes_forward_decides_where_both_days_exist() -> None:
    received = read("11-02-2026 21:40 - Jan: een\n12-02-2026 21:41 - Jan: twee\n01-03-2026 21:41 - Jan: drie\n")
    assert (days(received), received.unread) == (["2026-02-11", "2026-02-12", "2026-03-01"], ())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03-04-2026 21:40 - Jan: een\n", "2026-04-03"),
        ("[03/04/2026, 21:40:12] Jan: een\n", "2026-04-03"),
        ("4/3/26, 9:40 PM - Jan: een\n", "2026-04-03"),
        ("3/4/26, 9:40 pm - Jan: een\n", "2026-04-03"),
    ],
)
def test_day_and_month_that_stay_in_doubt_are_read_as_who_writes_so_does_and_it_is_said(text: str, day: str) -> None:
    received = read(text)
    assert days(received) == [day]
    assert [one.what() for one in received.unread] == [
        "Dag en maand kunnen omgewisseld zijn. Kijk dit na op de telefoon."
    ]


def test_a_day_that_is_the_same_both_ways_is_no_doubt() -> None:
    assert read("03-03-2026 21:40 - Jan: een\n").unread == ()


@pytest.mark.parametrize("stamp", ["31-02-2026 21:40", "03-03-2026 24:40", "13-13-2026 21:40", "03-03-2026 13:40 PM"])
def test_a_moment_that_does_not_exist_is_left_out_and_said(stamp: str) -> None:
    received = read(f"{stamp} - Jan: een\n")
    assert received.messages[0].at == ""
    assert "De datum of tijd van dit bericht bestaat niet." in [one.what() for one in received.unread]


@pytest.mark.parametrize(
    ("clock", "hour"), [("12:05 AM", "00"), ("12:05 PM", "12"), ("1:05 p.m.", "13"), ("9:05 a.m.", "09")]
)
def test_noon_and_midnight_on_a_clock_of_twelve_hours(clock: str, hour: str) -> None:
    assert read(f"3/3/26, {clock} - Jan: x\n").messages[0].at == f"2026-03-03T{hour}:05:00"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Team 12:30", "Team 12:30"),
        (f"~{NARROW}Jan", "~ Jan"),
        (f"\u202a+31{NO_BREAK}6{NO_BREAK}12345678\u202c", "+31 6 12345678"),
        ("Jan 🔥👨‍👩‍👧", "Jan 🔥👨‍👩‍👧"),
        ("محمد", "محمد"),
        ("Jan - wethouder", "Jan - wethouder"),
    ],
)
def test_a_name_is_kept_without_the_marks_around_it(name: str, shown: str) -> None:
    for text in (f"[13-03-2026, 21:40:12] {name}: dag\n", f"13-03-2026 21:40 - {name}: dag\n"):
        assert told(read(text).messages) == [(read(text).messages[0].at, shown, "dag")]


@pytest.mark.parametrize(
    "words",
    [
        "Jan heeft Piet toegevoegd",
        "Jan added Piet",
        "Jan left",
        "Piet heeft de groep verlaten",
        "Jan heeft het onderwerp gewijzigd van ‘a: b’ in ‘c: d’",
        "Jan heeft de groep “Actie: stop” gemaakt",
        'Jan changed the subject from "a: b" to "c"',
        "Messages and calls are end-to-end encrypted.",
        "Berichten zijn end-to-end versleuteld. Let op: tik voor meer informatie.",
    ],
)
def test_what_the_app_says_has_no_sender(words: str) -> None:
    android = read(f"13-03-2026 21:40 - {words}\n13-03-2026 21:41 - Jan: dag\n")
    assert (android.messages[0].sender, android.messages[0].text) == ("", words)
    iphone = read(f"[13-03-2026, 21:40:12] Buurt: {LEFT}{words}\n[13-03-2026, 21:41:12] Jan: dag\n")
    assert (iphone.messages[0].sender, iphone.messages[0].text) == ("", words)
    assert (iphone.claim("account"), iphone.claim("people")) == ("Buurt", "Jan")


def test_words_like_those_of_the_app_stay_with_who_typed_them() -> None:
    text = "[13-03-2026, 21:40:12] Jan: Jan left, en dit is end-to-end versleuteld\n"
    assert read(text).messages[0].sender == "Jan"


@pytest.mark.parametrize(
    ("text", "media"),
    [
        (f"{LEFT}<bijgevoegd: 00000012-PHOTO-2026-03-03.jpg>", "00000012-PHOTO-2026-03-03.jpg"),
        (f"{LEFT}<attached: 00000012-AUDIO.opus>", "00000012-AUDIO.opus"),
        (f"Brief.pdf • {LEFT}3 pagina’s {LEFT}<bijgevoegd: 0001-Brief.pdf>", "0001-Brief.pdf"),
        (f"{LEFT}IMG-20260303-WA0001.jpg (bestand bijgevoegd)\nkijk eens", "IMG-20260303-WA0001.jpg"),
        ("VID 1 (2).mp4 (file attached)", "VID 1 (2).mp4"),
        ("<Media weggelaten>", ""),
        ("<Media omitted>", ""),
        (f"{LEFT}afbeelding weggelaten", ""),
        ("dag (bestand bijgevoegd) zei hij", ""),
    ],
)
def test_a_file_in_a_message_is_named(text: str, media: str) -> None:
    message = read(f"[13-03-2026, 21:40:12] Jan: {text}\n").messages[0]
    assert (message.media, message.sender, message.text) == (media, "Jan", text.replace(LEFT, ""))


@pytest.mark.parametrize(
    "mark", ["Dit bericht is verwijderd.", "U hebt dit bericht verwijderd.", "dag <Dit bericht is bewerkt>"]
)
def test_edited_and_deleted_marks_stay_in_the_text(mark: str) -> None:
    message = read(f"[13-03-2026, 21:40:12] Jan: {LEFT}{mark}\n").messages[0]
    assert (message.sender, message.text) == ("Jan", mark)


def test_lines_before_the_first_message_are_shown_with_their_number() -> None:
    received = read("Kopie van mijn telefoon\n\n" + exported(TALK, "Android, Dutch"))
    assert [(one.where(), one.what()) for one in received.unread] == [
        ("Regel 1", "Hier staat: ‘Kopie van mijn telefoon’")
    ]
    assert [message.line for message in received.messages] == [3, 4, 7]


def test_a_message_in_another_way_of_writing_belongs_to_the_one_before_and_is_said() -> None:
    received = read(
        "13-03-2026 21:40 - Jan: kijk\n[13-03-2026, 21:40:12] U: ik geef het toe\n13-03-2026 21:41 - U: nee\n"
    )
    assert [message.sender for message in received.messages] == ["Jan", "U"]
    assert received.messages[0].text == "kijk\n[13-03-2026, 21:40:12] U: ik geef het toe"
    assert [one.where() for one in received.unread] == ["Regel 2"]


def test_a_message_typed_inside_another_on_an_iphone_is_said() -> None:
    text = exported([Line(EVENING, "Jan", "a")] * 3, "iPhone, Dutch", "\r\n").replace(
        "a\r\n", "kijk\n[13-03-2026, 21:40:12] U: ik geef het toe\r\n", 1
    )
    assert [(one.where(), one.what()) for one in read(text).unread] == [
        ("Regel 2", "Deze regel kan ook bij het bericht ervoor horen.")
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_each_way_of_saving_gives_the_same_words(encoding: str) -> None:
    assert read("13-03-2026 21:40 - Zoë: café één\n", encoding).messages[0].sender == "Zoë"


def test_a_spoiled_letter_costs_one_letter_and_is_said() -> None:
    data = "13-03-2026 21:40 - Zoë: één, twee ü 🔥 ?\n".encode().replace(b"?", b"\xff")
    received = read_chat(data, "txt")
    assert received is not None
    assert received.messages[0].text == "één, twee ü 🔥 \ufffd"
    assert received.unread[0].what() == "1 teken kon niet worden gelezen; daar staat nu \ufffd."


def test_the_claims_tell_who_and_from_when_to_when() -> None:
    received = read(exported(TALK, "Android, Dutch"))
    assert received.claim("people") == "Jan de Boer, +31 6 12345678"
    assert (received.claim("first"), received.claim("last")) == ("2026-03-13T21:40:00", "2026-03-13T00:40:00")
    assert received.claim("messages") == "3"


def test_a_message_that_never_ends_is_cut_and_said() -> None:
    received = read("13-03-2026 21:40 - Jan: " + "a\n" * LONGEST_MESSAGE)
    assert len(received.messages[0].text) == LONGEST_MESSAGE
    assert received.unread[0].where() == "Regel 1"


def test_the_same_remark_is_made_fifty_times_and_then_counted() -> None:
    received = read("99-99-2026 21:40 - Jan: x\n" * 80)
    assert len(received.unread) <= 52
    assert received.unread[-1].where() == "Nog 30 regels"


def test_a_conversation_without_end_stops_at_a_whole_message_and_says_so() -> None:
    received = read("13-03-2026 21:40 - Jan: dag\n" * (MOST_MESSAGES + 2))
    assert (len(received.messages), received.messages[-1].text) == (MOST_MESSAGES, "dag")
    assert received.unread == (Unread(Where.END, Why.CHAT_CUT),)


def test_who_writes_as_the_app_does_is_not_taken_for_it_without_a_word() -> None:
    lines = (
        Line(EVENING, "Jan", f"{LEFT}Berichten en gesprekken zijn end-to-end versleuteld."),
        Line(EVENING, "Jan", "Dag"),
        Line(EVENING, "Jan", f"{LEFT}Ik heb je geblokkeerd. Ik weet waar je woont."),
        Line(EVENING, "Onze straat", f"{LEFT}Piet heeft deze groep gemaakt"),
    )
    received = read(exported(lines, "iPhone, Dutch"))
    assert [message.sender for message in received.messages] == ["", "Jan", "", ""]
    assert [entry for entry in received.unread if "app" in entry.what()] == [Unread(Where.LINE, Why.LIKE_THE_APP, 3)]
