-- The words that the viewer read in a mail or a chat, to be found by. They can be read again, so the journal does not speak
-- of them. file is the file that holds the original; words is a JSON array with a text for each place, empty where there
-- are none. What is searched of an incident holds its pieces too: the program fills that in.
CREATE TABLE words_read (
    file TEXT PRIMARY KEY,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
