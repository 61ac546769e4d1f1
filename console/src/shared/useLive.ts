import { onScopeDispose } from 'vue';

export type Service = 'goals' | 'monitoring' | 'evaluation' | 'disclosure';

/** Many changes at once are one call; and not everybody who looks asks in the same moment. */
const LEAST_MS = 500;
const SPREAD_MS = 1500;

/** How long a service that refused a connection is left alone. */
const REST_MS = 5_000;
const REST_SPREAD_MS = 10_000;

/**
 * Calls soon after what a service shows has changed, as the service tells it live, and at once when somebody looks again at a page that
 * nobody saw meanwhile. Only a page that is looked at holds a connection. Where it breaks, the browser makes it again by itself; where the
 * service refuses it, as it does while it starts, it is asked for again here. What changed in between was told to nobody, so that it is
 * called then, too.
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
  let resting: ReturnType<typeof setTimeout> | undefined;
  let broken = false;

  function soon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(changed, LEAST_MS + Math.random() * SPREAD_MS);
  }
  function opened(): void {
    if (broken) soon();
    broken = false;
  }
  function failed(): void {
    broken = true;
    if (stream?.readyState !== EventSource.CLOSED) return;
    clearTimeout(resting);
    resting = setTimeout(open, REST_MS + Math.random() * REST_SPREAD_MS);
  }
  function open(): void {
    stream?.close();
    stream = new EventSource(address);
    stream.addEventListener('open', opened);
    stream.addEventListener('error', failed);
    stream.addEventListener(event, soon);
  }
  function close(): void {
    clearTimeout(waiting);
    clearTimeout(resting);
    stream?.close();
    broken = false;
  }
  function look(): void {
    close();
    if (document.visibilityState !== 'visible') return;
    open();
    changed();
  }

  if (document.visibilityState === 'visible') open();
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', look);
    close();
  });
}
