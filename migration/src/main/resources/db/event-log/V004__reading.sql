-- Events with their final position, by whatever an event can be found by. Who reads by position walks event_run instead.
create view positioned_event as
select run.first_position + (e.global_index - run.first_global_index) as position,
       run.numbered_at,
       e.global_index,
       e.event_id,
       e.aggregate_type,
       e.aggregate_id,
       e.sequence_number,
       e.payload_type,
       e.payload_revision,
       e.payload,
       e.metadata,
       e.occurred_at,
       e.stored_at,
       e.written_by,
       e.salt
from event e
cross join lateral (
    select first_position, first_global_index, length, numbered_at
    from event_run
    where first_global_index <= e.global_index
    order by first_global_index desc
    limit 1
) as run
where e.global_index < run.first_global_index + run.length;

alter table event enable row level security;
alter table event force row level security;
create policy events_are_read_by_services on event for select using (true);
