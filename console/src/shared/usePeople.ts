import { read } from '@/api/client';
import { orAbsent } from './absent';
import { namesOf } from './useNames';

/** The name behind a staff id. */
export const usePeople = namesOf(async () => {
  const found = await orAbsent(read('/api/goals/people'));
  return new Map(found?.data.map(({ staffId, name }) => [staffId, name]));
});
