import { read } from '@/api/client';
import type { GoalsSchemas } from '@/api/types';
import { orAbsent } from './absent';

type Rules = GoalsSchemas['contracts.goals.Rules'];

/** The rules of a version of a year's rulebook, the newest if none is named; nothing where it was not published. */
export async function rulesOf(year: string, version?: number): Promise<Rules | undefined> {
  const versions = (await orAbsent(read('/api/goals/rulebooks/{year}', { year })))?.data ?? [];
  if (version !== undefined) return versions.find((one) => one.version === version)?.rules;
  return versions.reduce<(typeof versions)[number] | undefined>((a, b) => (a === undefined || b.version > a.version ? b : a), undefined)?.rules;
}

export function newestRules(year: string): Promise<Rules | undefined> {
  return rulesOf(year);
}
