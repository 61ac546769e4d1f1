import { computed, type ComputedRef } from 'vue';
import { RequestFailed, type Problem } from '@/api/problem';
import { useReading } from '@/shared/useReading';
import { useRefresh } from '@/shared/useRefresh';
import { mostUrgentFirst, readToDos, type Service, type ToDo } from './toDos';

export interface ToDos {
  items: ComputedRef<ToDo[]>;
  /** Services that did not answer; what the others know is shown all the same. */
  failed: ComputedRef<{ service: Service; problem: Problem }[]>;
  ready: ComputedRef<boolean>;
  again: () => Promise<void>;
}

type Part = { service: Service; items: ToDo[]; problem?: Problem };

async function part(service: Service): Promise<Part> {
  try {
    return { service, items: await readToDos(service) };
  } catch (reason) {
    if (!(reason instanceof RequestFailed)) throw reason;
    // A role that a service does not know has nothing to do there.
    return { service, items: [], problem: reason.problem.status === 403 ? undefined : reason.problem };
  }
}

const SERVICES: readonly Service[] = ['goals', 'monitoring', 'evaluation', 'disclosure'];

export function useToDos(): ToDos {
  const { data, again } = useReading(() => Promise.all(SERVICES.map(part)));
  useRefresh(again, 60);
  const parts = computed(() => data.value ?? []);
  return {
    items: computed(() => parts.value.flatMap((one) => one.items).sort(mostUrgentFirst)),
    failed: computed(() => parts.value.flatMap(({ service, problem }) => (problem ? [{ service, problem }] : []))),
    ready: computed(() => data.value !== undefined),
    again,
  };
}
