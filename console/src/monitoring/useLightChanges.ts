import { onScopeDispose } from 'vue';

const AT_ONCE_MS = 500;

/**
 * Calls as soon as a light changes anywhere, as the service tells it live. The browser connects again by itself; many changes at once
 * are one call.
 */
export function useLightChanges(changed: () => void): void {
  const stream = new EventSource('/api/monitoring/light-changes');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  stream.addEventListener('light-changed', () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, AT_ONCE_MS);
  });
  onScopeDispose(() => {
    clearTimeout(waiting);
    stream.close();
  });
}
