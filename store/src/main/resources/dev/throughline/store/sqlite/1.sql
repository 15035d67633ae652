-- The first form of a store. Offsets count characters as SQLite's substr() does, from 0, the end exclusive:
-- substr(reading.text, start + 1, "end" - start) are the words.

create table report (
    id text primary key,
    uri text not null,
    bytes integer not null,
    content blob not null,
    given_title text,
    given_outlet text,
    given_byline text,
    given_published text,
    given_address text
) strict;

create table reading (
    report text primary key references report (id) on delete cascade,
    media_type text not null,
    title text,
    outlet text,
    byline text not null,
    place text,
    published text,
    language text not null,
    text text not null,
    document blob not null
) strict;

create table entity (
    report text not null references reading (report) on delete cascade,
    id text not null,
    type text not null,
    name text not null,
    roles text not null,
    primary key (report, id)
) strict, without rowid;

create table mention (
    report text not null,
    entity text not null,
    part text not null,
    start integer not null,
    "end" integer not null,
    text text not null,
    kind text not null,
    foreign key (report, entity) references entity (report, id) on delete cascade
) strict;

create index mention_of_entity on mention (report, entity);

create table statement (
    report text not null references reading (report) on delete cascade,
    id text not null,
    kind text not null,
    act text not null,
    source text,
    source_entity text,
    source_role text,
    anonymous integer not null,
    cue text not null,
    content text not null,
    start integer not null,
    "end" integer not null,
    via text not null,
    time text,
    nested integer not null,
    confidence real not null,
    primary key (report, id)
) strict, without rowid;

create table event (
    report text not null references reading (report) on delete cascade,
    id text not null,
    type text not null,
    mode text,
    start integer not null,
    "end" integer not null,
    text text not null,
    actors text not null,
    targets text not null,
    place text,
    time text,
    status text not null,
    statement text,
    confidence real not null,
    primary key (report, id)
) strict, without rowid;

create table figure (
    report text not null references reading (report) on delete cascade,
    id text not null,
    start integer not null,
    "end" integer not null,
    text text not null,
    least real,
    most real,
    approximate integer not null,
    unit text not null,
    measure text not null,
    as_of text,
    statement text,
    primary key (report, id)
) strict, without rowid;

-- Inputs that were not read, the last reason of each.
create table refusal (
    input text primary key,
    place text not null,
    rule text not null,
    value text not null,
    mend text not null
) strict, without rowid;

-- What can be searched: paragraphs and statements.
create table passage (
    id integer primary key,
    report text not null references reading (report) on delete cascade,
    kind text not null,
    statement text,
    start integer not null,
    "end" integer not null,
    text text not null
) strict;

create index passage_of_report on passage (report);

create virtual table passage_fts using fts5 (
    text, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

create trigger passage_added after insert on passage begin
    insert into passage_fts (rowid, text) values (new.id, new.text);
end;

create trigger passage_removed after delete on passage begin
    insert into passage_fts (passage_fts, rowid, text) values ('delete', old.id, old.text);
end;

-- Who said what, ready to be looked at.
create view said as
select
    substr(s.report, 8, 8) || '-' || s.id as id,
    r.published,
    r.outlet,
    coalesce(e.name, s.source) as source,
    s.source_role as role,
    s.act,
    s.content,
    s.via,
    r.title,
    s.report,
    s.start,
    s."end"
from statement as s
join reading as r on r.report = s.report
left join entity as e on e.report = s.report and e.id = s.source_entity
order by r.published is null, r.published, s.report, s.start;
