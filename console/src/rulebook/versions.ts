import { read } from '@/api/client';
import type { GoalsSchemas } from '@/api/types';
import { today } from '@/shared/today';
import type { Part } from './rules';

export type Version = GoalsSchemas['goals.rulebook.versions.RulebookVersionsEndpoint.RulebookVersion'];

/** The first budget year that the suite can hold. */
const FIRST = 2019;

/** The versions of a year, the newest first. */
export async function versionsOf(year: string): Promise<Version[]> {
  return (await read('/api/goals/rulebooks/{year}', { year })).data;
}

/** All years up to the one that is prepared now; those that have a rulebook, the newest first. */
export async function allVersions(): Promise<Version[]> {
  const newest = Number(today().slice(0, 4)) + 1;
  const years = Array.from({ length: newest - FIRST + 1 }, (_, index) => String(newest - index));
  return (await Promise.all(years.map(versionsOf))).flat();
}

/** A version as an address names it. */
export function nameOf({ budgetYear, version }: Pick<Version, 'budgetYear' | 'version'>): string {
  return `${budgetYear}/${version}`;
}

/** The version that a year's rulebook is compared with before it is published: the newest up to this year. */
export function newestFor(year: string, all: readonly Version[]): Version | undefined {
  return all.find(({ budgetYear }) => budgetYear <= Number(year));
}

/** For If-Match: each version of a year is one event, counted from 0. A year without any has nothing that could be named. */
export function tagOf(year: string, newest: Version | undefined): string | undefined {
  return newest?.budgetYear === Number(year) ? `"${newest.version - 1}"` : undefined;
}

/** The version before this one: of its year, else the newest of the year before. */
export function before(one: Version, all: readonly Version[]): Version | undefined {
  return all.find(({ budgetYear, version }) => budgetYear === one.budgetYear && version === one.version - 1) ?? all.find(({ budgetYear }) => budgetYear === one.budgetYear - 1 && one.version === 1);
}

/** The rules as they are walked through without knowing their fields. */
export function partOf({ rules }: Pick<Version, 'rules'>): Part {
  return rules as unknown as Part;
}
