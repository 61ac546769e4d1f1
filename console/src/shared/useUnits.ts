import { read } from '@/api/client';
import { orAbsent } from './absent';
import { namesOf } from './useNames';

/** The name that a unit has today, by its code. */
export const useUnits = namesOf(async () => {
  const found = await orAbsent(read('/api/goals/organisations'));
  return new Map(found?.data.map(({ unitCode, name }) => [unitCode, name]));
});
