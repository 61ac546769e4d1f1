import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { read } from '@/api/client';
import { orAbsent } from './absent';
import { namesOf } from './useNames';
import { useYear } from './useYear';

const byYear = new Map<string, ReturnType<typeof namesOf>>();

function namesIn(year: string): (unitCode: string) => string {
  const known = byYear.get(year);
  if (known) return known();
  const names = namesOf(async () => {
    const found = await orAbsent(read('/api/goals/units', {}, { year }));
    return new Map(found?.data.map(({ unitCode, name }) => [unitCode, name]));
  });
  byYear.set(year, names);
  return names();
}

/** The name that a unit has in the budget year of the page, by its code. */
export function useUnits(): (unitCode: string) => string {
  const route = useRoute();
  const chosen = useYear();
  const year = computed(() => (typeof route.params.year === 'string' ? route.params.year : chosen.value));
  return (unitCode) => namesIn(year.value)(unitCode);
}
