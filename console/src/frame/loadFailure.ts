import { ref } from 'vue';
import type { Router } from 'vue-router';

/** Where somebody wanted to go when the page's scripts could not be had: a new version may have taken their place, or the network is down. */
export const notLoaded = ref<string>();

export function tellOfLoadFailures(router: Router): void {
  router.onError((_reason, to) => {
    notLoaded.value = router.resolve(to.fullPath).href;
  });
  router.afterEach(() => {
    notLoaded.value = undefined;
  });
}
