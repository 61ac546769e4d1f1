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

type FundNature = Rules['fundNatures'][number];

/** The natures of funds (资金性质) of a year; none before its rulebook is published. */
export async function fundNatures(year: string): Promise<readonly FundNature[]> {
  return (await newestRules(year))?.fundNatures ?? [];
}

/** What a nature of funds is called; where a project named none, the first of its year is meant. */
export function fundNatureName(code: string | undefined, ofYear: readonly FundNature[]): string | undefined {
  return (code === undefined ? ofYear[0] : ofYear.find((one) => one.code === code))?.name ?? code;
}

export function newestRules(year: string): Promise<Rules | undefined> {
  return rulesOf(year);
}
