-- The journal is the truth: a line is added behind the last one and never changes.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    commitment BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (record, revision)
) STRICT;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'a line of the journal never changes'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a line of the journal never goes'); END;

-- Also against INSERT OR REPLACE, which removes the row in its way without asking the two triggers above.
CREATE TRIGGER journal_only_behind_the_last BEFORE INSERT ON journal
BEGIN
    SELECT RAISE(ABORT, 'a line goes behind the last one')
    WHERE NEW.seq IS NOT (SELECT COALESCE(MAX(seq), 0) + 1 FROM journal);
    SELECT RAISE(ABORT, 'a revision goes behind the last one')
    WHERE NEW.revision IS NOT (SELECT COALESCE(MAX(revision), 0) + 1 FROM journal WHERE record = NEW.record);
END;

-- What a line commits to. Erasing removes it here; the line stays.
CREATE TABLE content (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    json TEXT NOT NULL
) STRICT;

CREATE TRIGGER content_no_update BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'what was recorded never changes'); END;

CREATE TRIGGER content_only_of_the_last_line BEFORE INSERT ON content
BEGIN
    SELECT RAISE(ABORT, 'content comes with its own line')
    WHERE NEW.seq IS NOT (SELECT MAX(seq) FROM journal) OR EXISTS (SELECT 1 FROM content WHERE seq = NEW.seq);
END;

-- Views of the journal: what is filtered or sorted on, and the text that is searched. They can be made again from it.
-- number is the seq of the first line of the incident, last that of the last one.
CREATE TABLE incidents (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    last INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    sorted_at TEXT NOT NULL,
    revisions INTEGER NOT NULL,
    evidence INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX incidents_by_date ON incidents (sorted_at DESC, number DESC);

-- number is the seq of the line of the piece.
CREATE TABLE evidence (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    incident TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_of_incident ON evidence (incident, number);

CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- Trigrams find a word inside a Dutch compound.
CREATE VIRTUAL TABLE search USING fts5 (text, content = 'searched', content_rowid = 'number', tokenize = 'trigram');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- Not in the journal.
CREATE TABLE evidence_keys (
    record TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE access (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL
) STRICT;

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
