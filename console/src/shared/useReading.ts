import { onScopeDispose, ref, shallowRef, watch, type Ref, type WatchSource } from 'vue';
import { useI18n } from 'vue-i18n';
import { RequestFailed, type Problem } from '@/api/problem';

export interface Reading<T> {
  data: Ref<T | undefined>;
  problem: Ref<Problem | undefined>;
  busy: Ref<boolean>;
  again: () => Promise<void>;
}

/**
 * Reads now, whenever what it depends on changes, and when another language is chosen. Only the newest reading counts, however
 * long an older one takes.
 */
export function useReading<T>(reading: () => Promise<T>, ...dependsOn: WatchSource<unknown>[]): Reading<T> {
  const { locale } = useI18n();
  const data = shallowRef<T>();
  const problem = ref<Problem>();
  const busy = ref(false);
  let newest = 0;

  async function again(): Promise<void> {
    const mine = ++newest;
    busy.value = true;
    try {
      const found = await reading();
      if (mine !== newest) return;
      data.value = found;
      problem.value = undefined;
    } catch (reason) {
      if (mine !== newest) return;
      if (!(reason instanceof RequestFailed)) throw reason;
      problem.value = reason.problem;
    } finally {
      if (mine === newest) busy.value = false;
    }
  }

  onScopeDispose(() => newest++);
  watch([locale, ...dependsOn], () => void again());
  void again();
  return { data, problem, busy, again };
}
