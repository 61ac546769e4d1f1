-- Words that people use again in their opinions (常用意见): of one person, or of the office where the owner is empty. Nothing is decided by them.
create table opinion_template (
    template_id bigint      not null generated always as identity,
    owner       text        not null,
    words       text        not null,
    added_by    text        not null,
    added_at    timestamptz not null default clock_timestamp(),
    constraint opinion_template_pk primary key (template_id),
    constraint opinion_template_is_there_once unique (owner, words)
);
