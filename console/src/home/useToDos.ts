import { computed, type ComputedRef } from 'vue';
import { RequestFailed, type Problem } from '@/api/problem';
import { useLive } from '@/shared/useLive';
import { useReading } from '@/shared/useReading';
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

/** What waits in each service, read again soon after that service has changed. */
export function useToDos(): ToDos {
  const readings = SERVICES.map((service) => {
    const reading = useReading(() => part(service));
    useLive(service, () => void reading.again());
    return reading;
  });
  const parts = computed(() => readings.flatMap(({ data }) => data.value ?? []));
  return {
    items: computed(() => parts.value.flatMap((one) => one.items).sort(mostUrgentFirst)),
    failed: computed(() => parts.value.flatMap(({ service, problem }) => (problem ? [{ service, problem }] : []))),
    ready: computed(() => readings.every(({ data }) => data.value !== undefined)),
    again: async () => {
      await Promise.all(readings.map(({ again }) => again()));
    },
  };
}
