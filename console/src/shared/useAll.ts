import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { RequestFailed, type Problem } from '@/api/problem';
import type { Page } from './usePages';

export interface All<T> {
  items: ShallowRef<readonly T[]>;
  /** Whether there is more to come. */
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  again: () => Promise<void>;
}

/** A list as a whole, read page by page: what has come is shown while the rest follows, unless more is shown already. Where reading breaks off, that stays. */
export function useAll<T>(reading: (after: string | undefined) => Promise<Page<T>>, ...dependsOn: WatchSource<unknown>[]): All<T> {
  const items = shallowRef<readonly T[]>([]);
  const busy = ref(false);
  const problem = ref<Problem>();
  let newest = 0;

  async function again(): Promise<void> {
    const mine = ++newest;
    busy.value = true;
    problem.value = undefined;
    let found: readonly T[] = [];
    let after: string | undefined;
    try {
      do {
        const page = await reading(after);
        if (mine !== newest) return;
        found = [...found, ...page.items];
        if (found.length > items.value.length) items.value = found;
        after = page.next;
      } while (after !== undefined);
      items.value = found;
    } catch (reason) {
      if (mine !== newest) return;
      if (!(reason instanceof RequestFailed)) throw reason;
      problem.value = reason.problem;
    } finally {
      if (mine === newest) busy.value = false;
    }
  }

  onScopeDispose(() => newest++);
  watch(dependsOn, () => {
    items.value = [];
    void again();
  });
  void again();
  return { items, busy, problem, again };
}
