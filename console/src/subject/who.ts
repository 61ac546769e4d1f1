import type { JournalSchemas } from '@/api/types';

export type Actor = JournalSchemas['journal.event.Metadata.By'];

export interface Who {
  automatic: boolean;
  id: string;
  roles: readonly string[];
  unit?: string;
}

const PEOPLE = new Set(['reviewer', 'approver', 'evaluator', 'expert', 'chief']);

/** Whether a field of an event says who did something, by staff id or by name. */
export function namesPerson(field: string): boolean {
  return field.endsWith('By') || PEOPLE.has(field);
}

/** The people of whom something tells by staff id and name, wherever in it; the later telling counts. */
export function namesTold(telling: unknown, names = new Map<string, string>()): Map<string, string> {
  if (typeof telling !== 'object' || telling === null) return names;
  const { staffId, name } = telling as { staffId?: unknown; name?: unknown };
  if (typeof staffId === 'string' && typeof name === 'string') names.set(staffId, name);
  Object.values(telling).forEach((part) => namesTold(part, names));
  return names;
}

/** What somebody is called: by name where one is known, else by the titles of the roles, with the id beside them. The log holds no names. */
export function calledBy(id: string, name: string, titles: string): { as: string; id?: string } {
  return name === id && titles !== '' ? { as: titles, id } : { as: name };
}

/** Who took a step: a person by id, roles and unit, or the suite itself. The log holds no names. */
export function whoDid(actor: Actor | undefined): Who {
  const id = actor?.id ?? '';
  return { automatic: id.startsWith('automation:'), id, roles: actor?.roles ?? [], unit: actor?.unit || undefined };
}
