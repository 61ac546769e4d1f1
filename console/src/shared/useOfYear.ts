import type { WritableComputedRef } from 'vue';
import { useReading, type Reading } from './useReading';
import { useYear } from './useYear';

/** What there is of a budget year, read anew whenever another one is chosen. */
export function useOfYear<T>(reading: (year: string) => Promise<T>): Reading<T> & { year: WritableComputedRef<string> } {
  const year = useYear();
  return { year, ...useReading(() => reading(year.value), year) };
}
