-- What is searched of an incident holds what is told of it in filings, measures, plans, weighings and packages too: the
-- program fills that in. No table changes.
SELECT 1;
