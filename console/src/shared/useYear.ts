import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { today } from './today';

const KEPT = 'jixiao.year';

/** The budget year of a list: the address's, else the one that was looked at last, else this year. */
export function useYear(): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get() {
      const asked = route.query.year;
      if (typeof asked === 'string' && /^2\d{3}$/.test(asked)) return asked;
      return localStorage.getItem(KEPT) ?? today().slice(0, 4);
    },
    set(year: string) {
      localStorage.setItem(KEPT, year);
      void router.replace({ query: { ...route.query, year } });
    },
  });
}
