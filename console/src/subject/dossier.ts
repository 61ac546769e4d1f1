import { read } from '@/api/client';
import type { Event } from './then';

const PAGE = 1000;

/** Everything that happened to the subject, in the one final order. Only auditors may read it. */
export async function readEvents(kind: string, code: string, year: string): Promise<Event[]> {
  const events: Event[] = [];
  let after = -1;
  let at: number | undefined;
  for (;;) {
    const query = { after, limit: PAGE, at };
    const page = (await read('/api/journal/dossiers/{kind}/{code}/{year}', { kind, code, year }, query)).data;
    events.push(...page.events);
    const last = events.at(-1);
    if (!page.cut || last === undefined) return events;
    after = last.position;
    at = page.at;
  }
}
