import { read } from '@/api/client';
import type { GoalsSchemas } from '@/api/types';
import { newestRules } from '@/shared/rulebook';

export type SheetItem = GoalsSchemas['contracts.goals.Rules.SheetItem'];

/** What a key project is scored on by the year's rulebook (财预〔2015〕88号); nothing for any other subject. */
export async function sheetFor(kind: string, code: string, year: string): Promise<SheetItem[]> {
  if (kind !== 'project') return [];
  const project = (await read('/api/goals/projects/{code}/{year}', { code, year })).data;
  if (!project.keyProject) return [];
  return (await newestRules(year))?.review.sheet ?? [];
}

/** Points by item, and their sum; what is no number counts nothing yet. */
export function total(points: Record<string, string>): number {
  return Object.values(points).reduce((sum, one) => sum + (Number.isFinite(Number(one)) ? Number(one) : 0), 0);
}
