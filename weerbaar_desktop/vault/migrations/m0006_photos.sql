-- The small copy of a picture, which documents show. It can be made again, so the journal does not speak of it.
-- file is the file that holds the original, photo the name of the file that holds the copy; wrapped is its key.
CREATE TABLE photos (
    file TEXT PRIMARY KEY,
    photo TEXT NOT NULL UNIQUE,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;
