import { onScopeDispose } from 'vue';

/** Reads again every so many seconds while somebody looks, and at once when somebody looks again. */
export function useRefresh(again: () => Promise<void>, seconds: number): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') void again();
  };
  const timer = setInterval(look, seconds * 1000);
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  });
}
