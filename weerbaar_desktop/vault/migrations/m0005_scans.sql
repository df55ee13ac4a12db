-- Scans, and the measures that come of them: views of the journal too.
-- number is the seq of the first line, last that of the last one; a scan has one line only.
CREATE TABLE scans (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    what TEXT NOT NULL
) STRICT;

CREATE TABLE measures (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    last INTEGER NOT NULL,
    status TEXT NOT NULL,
    due TEXT
) STRICT;
