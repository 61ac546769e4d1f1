import type { Event } from '@/subject/then';

/** A chain of events of which each caused the next, and the chains that its last one began. */
export interface Chain {
  steps: Event[];
  branches: Chain[];
}

/**
 * What one request led to, by who caused what. An event whose cause is not among them was the request's own. A chain goes on as long
 * as there is one consequence only, so that a long one stays straight and what branches is seen.
 */
export function chainsOf(events: readonly Event[]): Chain[] {
  const known = new Set(events.map(({ eventId }) => eventId));
  const caused = new Map<string, Event[]>();
  const begun: Event[] = [];
  for (const event of events) {
    // Nothing causes itself; a line that says so is shown as a beginning.
    const cause = event.causationId !== event.eventId ? event.causationId : undefined;
    if (cause === undefined || !known.has(cause)) begun.push(event);
    else caused.set(cause, [...(caused.get(cause) ?? []), event]);
  }
  return begun.map((event) => chainFrom(event, caused));
}

function chainFrom(first: Event, caused: ReadonlyMap<string, Event[]>): Chain {
  const steps = [first];
  for (;;) {
    const next = caused.get(steps.at(-1)?.eventId ?? '') ?? [];
    if (next.length !== 1 || next[0] === undefined) return { steps, branches: next.map((event) => chainFrom(event, caused)) };
    steps.push(next[0]);
  }
}
