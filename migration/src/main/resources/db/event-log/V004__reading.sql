-- What readers read: events with their final position.
create view positioned_event as
select p.position,
       p.numbered_at,
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
from event_position p
join event e using (global_index);

alter table event enable row level security;
alter table event force row level security;
create policy events_are_read_by_services on event for select using (true);
