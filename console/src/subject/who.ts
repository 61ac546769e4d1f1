import type { JournalSchemas } from '@/api/types';

export interface Who {
  automatic: boolean;
  id: string;
  roles: readonly string[];
  unit?: string;
}

/** Who took a step: a person by id, roles and unit, or the suite itself. The log holds no names. */
export function whoDid(actor: JournalSchemas['journal.event.Metadata.By'] | undefined): Who {
  const id = actor?.id ?? '';
  return { automatic: id.startsWith('automation:'), id, roles: actor?.roles ?? [], unit: actor?.unit || undefined };
}
