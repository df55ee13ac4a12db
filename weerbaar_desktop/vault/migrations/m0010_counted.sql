-- What is counted of incidents, so that no content is read for it: act is 1 where somebody did something
-- (domain/offences.is_act), aimed_at holds words with a space between them, effects is 1 where the person wrote what it did.
-- The program fills them in.
ALTER TABLE diary ADD COLUMN act INTEGER NOT NULL DEFAULT 0;
ALTER TABLE diary ADD COLUMN aimed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE diary ADD COLUMN effects INTEGER NOT NULL DEFAULT 0;

-- Each holds all that one count asks, in the order in which it adds up.
CREATE INDEX diary_by_day ON diary (first_day, last_day, vague, sure, part, kinds, act) WHERE trashed_on IS NULL;
CREATE INDEX diary_by_answers ON diary (kinds, act, channel, judgement, decision, aimed_at, effects, first_day, last_day)
WHERE trashed_on IS NULL;
CREATE INDEX diary_long ON diary (last_day, first_day) WHERE last_day > first_day AND trashed_on IS NULL;
CREATE INDEX diary_unreadable ON diary (number) WHERE words IS NULL;
CREATE INDEX incidents_by_recording ON incidents (recorded_at);
