import { onScopeDispose } from 'vue';

export type Service = 'goals' | 'monitoring' | 'evaluation' | 'disclosure';

/** Many changes at once are one call; and not everybody who looks asks in the same moment. */
const LEAST_MS = 500;
const SPREAD_MS = 1500;

/**
 * Calls soon after what a service shows has changed, as the service tells it live, and at once when somebody looks again at a page that
 * nobody saw meanwhile. Only a page that is looked at holds a connection; the browser makes it again by itself where it breaks.
 */
export function useLive(service: Service, changed: () => void): void {
  listen(`/api/${service}/changes`, 'changed', changed);
}

/** Calls as soon as a light changes anywhere. */
export function useLightChanges(changed: () => void): void {
  listen('/api/monitoring/light-changes', 'light-changed', changed);
}

function listen(address: string, event: string, changed: () => void): void {
  let stream: EventSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function soon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(changed, LEAST_MS + Math.random() * SPREAD_MS);
  }
  function open(): void {
    stream = new EventSource(address);
    stream.addEventListener(event, soon);
  }
  function close(): void {
    clearTimeout(waiting);
    stream?.close();
  }
  function look(): void {
    close();
    if (document.visibilityState !== 'visible') return;
    open();
    changed();
  }

  open();
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', look);
    close();
  });
}
