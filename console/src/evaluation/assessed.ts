import { read } from '@/api/client';

/** Who is assessed: a unit, or a division of the 机关; the division of any other unit is a dash. */
export interface Assessed {
  unitCode: string;
  division: string;
  name: string;
}

/** Who takes part in a year: the 机关 by its divisions, every other unit as one. */
export async function assessedIn(year: string): Promise<Assessed[]> {
  const units = (await read('/api/goals/units', {}, { year })).data.filter(({ participation }) => participation === 'FULL');
  const all = await Promise.all(units.map(async ({ unitCode, name, kind }) => (kind === 'HEADQUARTERS' ? divisionsOf(unitCode, year) : [{ unitCode, division: '-', name }])));
  return all.flat();
}

/** As they stood at the end of the year: one that was abolished in it is assessed no more, one that came later was not there. */
async function divisionsOf(unitCode: string, year: string): Promise<Assessed[]> {
  const posts = (await read('/api/goals/organisation/{unit}/posts', { unit: unitCode }, { on: `${year}-12-31` })).data;
  const divisions = new Set(posts.flatMap(({ post, division }) => (post === 'DIVISION_HEAD' && division ? [division] : [])));
  return [...divisions].sort().map((division) => ({ unitCode, division, name: division }));
}

/** Those for whom no sheet was drawn up yet. */
export function notDrafted(all: readonly Assessed[], drafted: readonly { unitCode: string; division?: string }[]): Assessed[] {
  return all.filter((one) => !drafted.some(({ unitCode, division = '-' }) => unitCode === one.unitCode && division === one.division));
}
