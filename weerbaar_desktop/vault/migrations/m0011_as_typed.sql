-- What is searched, and places as they are compared, hold letters, quotes and hyphens as they are typed: an o where ø
-- stands. The program makes those anew in which it matters. No table changes.
SELECT 1;
