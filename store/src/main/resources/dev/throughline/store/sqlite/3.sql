-- Addresses that were asked for, and what to say when asking again.

create table visit (
    address text primary key,
    etag text,
    modified text,
    visited text not null
) strict, without rowid;
