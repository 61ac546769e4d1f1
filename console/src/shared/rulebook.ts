import { read } from '@/api/client';
import type { GoalsSchemas } from '@/api/types';
import { orAbsent } from './absent';

/** The rules of the newest version of a year's rulebook; nothing where none was published. */
export async function newestRules(year: string): Promise<GoalsSchemas['contracts.goals.Rules'] | undefined> {
  const versions = (await orAbsent(read('/api/goals/rulebooks/{year}', { year })))?.data ?? [];
  return versions.reduce<(typeof versions)[number] | undefined>((a, b) => (a === undefined || b.version > a.version ? b : a), undefined)?.rules;
}
