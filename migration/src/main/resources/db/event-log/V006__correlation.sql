-- One question finds everything that followed from one request, across services.
create index event_by_correlation on event ((metadata::jsonb ->> 'correlationId'));
