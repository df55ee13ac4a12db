-- Incidents whose last revision says that they lie in the bin; a view of the journal too.
CREATE TABLE trashed (
    number INTEGER PRIMARY KEY,
    trashed_on TEXT NOT NULL
) STRICT;
