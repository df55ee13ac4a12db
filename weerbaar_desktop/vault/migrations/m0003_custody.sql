-- What was done with a piece after it came in; a view of the journal too. number is the seq of the line of the act.
CREATE TABLE custody (
    number INTEGER PRIMARY KEY,
    evidence TEXT NOT NULL
) STRICT;

CREATE INDEX custody_of_evidence ON custody (evidence, number);

-- The same bytes are kept once: `file` is the piece they came in with first, whose name and key the file bears, also
-- when that piece was erased since. Content that is no JSON gets no hash here; the check says what is wrong with it.
CREATE TABLE pieces (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    incident TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    file TEXT NOT NULL
) STRICT;

INSERT INTO pieces
SELECT e.number, e.record, e.incident,
    coalesce(CASE WHEN json_valid(c.json) THEN json_extract(c.json, '$.sha256') END, ''), e.record
FROM evidence e LEFT JOIN content c ON c.seq = e.number;

DROP TABLE evidence;
ALTER TABLE pieces RENAME TO evidence;
CREATE INDEX evidence_of_incident ON evidence (incident, number);
CREATE INDEX evidence_of_original ON evidence (sha256, number);
CREATE INDEX evidence_of_file ON evidence (file);
