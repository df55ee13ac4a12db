-- What was done with a piece after it came in; a view of the journal too. number is the seq of the line of the act.
CREATE TABLE custody (
    number INTEGER PRIMARY KEY,
    evidence TEXT NOT NULL
) STRICT;

CREATE INDEX custody_of_evidence ON custody (evidence, number);
