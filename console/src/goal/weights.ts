import type { GoalsSchemas } from '@/api/types';
import type { Row } from '@/shared/grid/grid';

export type Framework = GoalsSchemas['contracts.goals.Rules.Framework'];

export interface Sum {
  group: string;
  points: string;
  /** What the rulebook wants there; nothing where it fixes none. */
  wanted?: string;
  fits: boolean;
}

/** Weights have two decimals, so hundredths are exact. */
function hundredths(text: string | undefined): number {
  const value = Number(text);
  return Number.isFinite(value) ? Math.round(value * 100) : 0;
}

function written(value: number): string {
  return String(value / 100);
}

/** The framework that the indicators fit best, as the service finds it, so that the sums on the page are those it will ask for. */
export function followed(rows: readonly Row[], frameworks: readonly Framework[]): Framework | undefined {
  const misplaced = (one: Framework) => rows.filter((row) => !one.branches.some((branch) => branch.group === row.group && branch.categories.some((it) => it === row.category))).length;
  const unused = (one: Framework) => one.branches.filter((branch) => !rows.some((row) => row.group === branch.group)).length;
  return [...frameworks].sort((a, b) => misplaced(a) - misplaced(b) || unused(a) - unused(b))[0];
}

/** The sum of each first level against what the year's rulebook gives it; the points of a waived 满意度 go to 效益. */
export function sums(rows: readonly Row[], framework: Framework | undefined, waived: boolean): Sum[] {
  const points = new Map(framework?.branches.map((branch) => [branch.group as string, branch.points]));
  const groups = [...new Set([...points.keys(), ...rows.map((row) => row.group ?? '')])].filter((group) => group !== '');
  return groups.map((group) => {
    const sum = rows.filter((row) => row.group === group).reduce((all, row) => all + hundredths(row.weight), 0);
    const fixed = points.get(group);
    const moved = waived && group === 'BENEFIT' ? hundredths(points.get('SATISFACTION')) : 0;
    const wanted = fixed === undefined || (waived && group === 'SATISFACTION') ? undefined : hundredths(fixed) + moved;
    return { group, points: written(sum), wanted: wanted === undefined ? undefined : written(wanted), fits: wanted === undefined || wanted === sum };
  });
}

export function total(rows: readonly Row[]): string {
  return written(rows.reduce((all, row) => all + hundredths(row.weight), 0));
}
