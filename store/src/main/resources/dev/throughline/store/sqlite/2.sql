-- What the stream around a report says of it, and where a report was published.

create table envelope (
    report text primary key references report (id) on delete cascade,
    origin text not null,
    address text,
    title text,
    standfirst text,
    outlet text,
    byline text,
    published text,
    modified text,
    fetched text,
    charset text,
    body_only integer not null
) strict, without rowid;

alter table reading add column address text;
