-- What was done with incidents: a talk, a melding, an aangifte; a view of the journal too.
-- number is the seq of the first line of the filing, last that of the last one.
CREATE TABLE filings (
    number INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE,
    last INTEGER NOT NULL,
    sorted_on TEXT NOT NULL
) STRICT;
