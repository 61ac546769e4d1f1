import type { WritableComputedRef } from 'vue';
import { useLive, type Service } from './useLive';
import { useReading, type Reading } from './useReading';
import { useYear } from './useYear';

/** What there is of a budget year, read anew whenever another one is chosen, and soon after it has changed in the service that it is of. */
export function useOfYear<T>(service: Service, reading: (year: string) => Promise<T>): Reading<T> & { year: WritableComputedRef<string> } {
  const year = useYear();
  const of = useReading(() => reading(year.value), year);
  useLive(service, () => void of.again());
  return { year, ...of };
}
