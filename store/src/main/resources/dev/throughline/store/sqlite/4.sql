-- What readers have put right. A correction names words of a report, not a row of a reading, so that it stays when the
-- report is read anew; one that was undone stays too, with the day.

create table correction (
    id text primary key,
    kind text not null,
    report text not null,
    part text not null,
    start integer not null,
    text text not null,
    other text,
    reason text not null,
    made text not null,
    undone text
) strict, without rowid;
