import { shallowRef } from 'vue';
import { read } from '@/api/client';
import { RequestFailed } from '@/api/problem';
import { orAbsent } from './absent';

const names = shallowRef<ReadonlyMap<string, string>>();
let asked: Promise<void> | undefined;

async function load(): Promise<void> {
  const found = await orAbsent(read('/api/goals/people'));
  names.value = new Map(found?.data.map(({ staffId, name }) => [staffId, name]));
}

/** The name behind a staff id, asked for once; the id itself where nobody is known by it, or as long as none is. */
export function usePeople(): (staffId: string) => string {
  asked ??= load().catch((reason: unknown) => {
    // The page stands without names; the next one asks again.
    asked = undefined;
    if (!(reason instanceof RequestFailed)) throw reason;
  });
  return (staffId) => names.value?.get(staffId) ?? staffId;
}
