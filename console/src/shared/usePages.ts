import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type WatchSource } from 'vue';
import { RequestFailed, type Problem } from '@/api/problem';

export interface Page<T> {
  items: T[];
  /** Behind which the next page begins; absent on the last one. */
  next?: string;
}

export interface Pages<T> {
  items: Ref<T[]>;
  number: ComputedRef<number>;
  hasNext: ComputedRef<boolean>;
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  next: () => Promise<void>;
  previous: () => Promise<void>;
  again: () => Promise<void>;
}

/** Page by page by the service's own key, so that ten thousand rows cost no more than a hundred. */
export function usePages<T>(reading: (after: string | undefined) => Promise<Page<T>>, ...dependsOn: WatchSource<unknown>[]): Pages<T> {
  /** Where each page that was seen begins. */
  const begins = ref<(string | undefined)[]>([undefined]);
  const items = shallowRef<T[]>([]);
  const following = ref<string>();
  const busy = ref(false);
  const problem = ref<Problem>();
  let newest = 0;

  async function again(): Promise<void> {
    const mine = ++newest;
    busy.value = true;
    try {
      const page = await reading(begins.value.at(-1));
      if (mine !== newest) return;
      items.value = page.items;
      following.value = page.next;
      problem.value = undefined;
    } catch (reason) {
      if (mine !== newest) return;
      if (!(reason instanceof RequestFailed)) throw reason;
      problem.value = reason.problem;
    } finally {
      if (mine === newest) busy.value = false;
    }
  }

  function go(to: (string | undefined)[]): Promise<void> {
    begins.value = to;
    return again();
  }

  watch(dependsOn, () => void go([undefined]));
  void again();
  return {
    items,
    number: computed(() => begins.value.length),
    hasNext: computed(() => following.value !== undefined),
    busy,
    problem,
    next: () => go([...begins.value, following.value]),
    previous: () => go(begins.value.slice(0, -1)),
    again,
  };
}
