-- What a list shows of an incident, and what it is narrowed, sorted and counted on: a view of the journal too, so that no
-- list opens what was written. The program fills it in from the last line of each incident.
--
-- position is where the incident stands by date: the seconds since 1970 of incidents.sorted_at, times 2^24, plus number.
-- The search index knows an incident by the same number, so what it finds comes in the order of the list.
-- words is NULL where the content cannot be read. place_folded is place as it is compared; status is how far it is by what
-- stands in the incident alone; kinds, unknown and withheld are words with a space between them; first_day to vague are
-- domain/frequency.Place, NULL where no day is known.
CREATE TABLE diary (
    position INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    trashed_on TEXT,
    year INTEGER NOT NULL,
    channel TEXT,
    place TEXT,
    place_folded TEXT,
    status TEXT,
    told INTEGER NOT NULL,
    not_reported INTEGER NOT NULL,
    words TEXT,
    kinds TEXT NOT NULL,
    occurred_from TEXT,
    occurred_until TEXT,
    precision TEXT,
    first_day TEXT,
    last_day TEXT,
    sure INTEGER,
    part INTEGER,
    vague INTEGER,
    judgement TEXT,
    decision TEXT,
    unknown TEXT NOT NULL,
    withheld TEXT NOT NULL
) STRICT;

CREATE INDEX diary_of_year ON diary (year) WHERE trashed_on IS NULL;
CREATE INDEX diary_of_channel ON diary (channel) WHERE trashed_on IS NULL;
CREATE INDEX diary_of_place ON diary (place_folded) WHERE trashed_on IS NULL;
CREATE INDEX diary_of_status ON diary (status) WHERE trashed_on IS NULL;

-- Of incidents outside the bin. They go with their row of the diary.
CREATE TABLE diary_kinds (
    position INTEGER NOT NULL REFERENCES diary (position) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (position, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX diary_of_kind ON diary_kinds (kind);

-- Every way in which somebody is written down; what is the name of the field, or 'text' for a text in which a telephone
-- number may stand. called is 1 for that by which they are known best.
CREATE TABLE diary_persons (
    position INTEGER NOT NULL REFERENCES diary (position) ON DELETE CASCADE,
    what TEXT NOT NULL,
    words TEXT NOT NULL,
    called INTEGER NOT NULL,
    PRIMARY KEY (position, what, words)
) STRICT, WITHOUT ROWID;

CREATE INDEX diary_of_person ON diary_persons (what, words);
CREATE INDEX diary_called ON diary_persons (words) WHERE called = 1;

-- What there are few of is asked of the journal itself, which is long.
CREATE INDEX journal_of_kind ON journal (kind);

-- What follows is all that can be said of an incident whose content cannot be read.
INSERT INTO diary (position, number, trashed_on, year, told, not_reported, kinds, unknown, withheld)
SELECT coalesce(unixepoch(i.sorted_at), 0) * 16777216 + i.number, i.number, t.trashed_on, 0, 0, 0, '', '', ''
FROM incidents i JOIN content c ON c.seq = i.last LEFT JOIN trashed t ON t.number = i.number ORDER BY 1;

DROP TABLE trashed;
DROP INDEX incidents_by_date;

CREATE TABLE searched_in_order (
    position INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

INSERT INTO searched_in_order
SELECT coalesce(unixepoch(i.sorted_at), 0) * 16777216 + i.number, s.text
FROM searched s JOIN incidents i ON i.number = s.number ORDER BY 1;

DROP TABLE search;
DROP TABLE searched;
ALTER TABLE searched_in_order RENAME TO searched;
CREATE VIRTUAL TABLE search USING fts5 (text, content = 'searched', content_rowid = 'position', tokenize = 'trigram');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search) VALUES ('rebuild');
