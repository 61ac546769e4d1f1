import { createMemoryHistory, createRouter, type Router } from 'vue-router';

/** A router whose every address is the same empty page, for what is shown alone. */
export function anywhere(): Router {
  return createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: {} }] });
}
