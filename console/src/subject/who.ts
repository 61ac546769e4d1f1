import type { JournalSchemas } from '@/api/types';

export interface Who {
  automatic: boolean;
  id: string;
  roles: readonly string[];
  unit?: string;
}

/** What somebody is called: by name where one is known, else by the titles of the roles, with the id beside them. The log holds no names. */
export function calledBy(id: string, name: string, titles: string): { as: string; id?: string } {
  return name === id && titles !== '' ? { as: titles, id } : { as: name };
}

/** Who took a step: a person by id, roles and unit, or the suite itself. The log holds no names. */
export function whoDid(actor: JournalSchemas['journal.event.Metadata.By'] | undefined): Who {
  const id = actor?.id ?? '';
  return { automatic: id.startsWith('automation:'), id, roles: actor?.roles ?? [], unit: actor?.unit || undefined };
}
