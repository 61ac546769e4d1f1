import { computed, watch, type ComputedRef, type Ref } from 'vue';
import type { Problem } from '@/api/problem';
import type { Row } from '@/shared/grid/grid';
import { merged } from './answers';

/** Puts the goal's indicators into the draft's rows as soon as they are read, and says which reasons the sheet shows itself. */
export function useAnswers(draft: { rows: Row[] }, read: () => Row[] | undefined, problem: Ref<Problem | undefined>, list: string): ComputedRef<string[]> {
  watch(read, (rows) => rows && (draft.rows = merged(rows, draft.rows)), { immediate: true });
  return computed(() => (problem.value?.errors ?? []).flatMap(({ field }) => (field?.startsWith(`${list}[`) ? [field] : [])));
}
