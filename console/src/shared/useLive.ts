import { onScopeDispose } from 'vue';
import { takePlace } from './streamPlaces';

export type Service = 'goals' | 'monitoring' | 'evaluation' | 'disclosure';

/** Many changes at once are one call; and not everybody who looks asks in the same moment. */
const LEAST_MS = 500;
const SPREAD_MS = 1500;

/** How long a service that refused a connection is left alone. */
const REST_MS = 5_000;
const REST_SPREAD_MS = 10_000;

/** How often a page is read anew that has no connection. */
const ASK_MS = 60_000;

/**
 * Calls soon after what a service shows has changed, as the service tells it live, and at once when somebody looks again at a page that
 * nobody saw meanwhile. Only a page that is looked at holds a connection. Where it breaks, the browser makes it again by itself; where the
 * service refuses it, as it does while it starts, it is asked for again here. What changed in between was told to nobody, so that it is
 * called then, too. Without a connection, and where no place is free for one, it calls once a minute.
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
  let leave: (() => void) | undefined;
  let visit = 0;
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
    resting = setTimeout(connect, REST_MS + Math.random() * REST_SPREAD_MS);
  }
  function connect(): void {
    stream?.close();
    stream = new EventSource(address);
    stream.addEventListener('open', opened);
    stream.addEventListener('error', failed);
    stream.addEventListener(event, soon);
  }
  async function open(): Promise<void> {
    const mine = ++visit;
    const taken = await takePlace();
    if (mine !== visit) return taken?.();
    leave = taken;
    if (leave) connect();
  }
  function close(): void {
    visit++;
    clearTimeout(waiting);
    clearTimeout(resting);
    stream?.close();
    stream = undefined;
    leave?.();
    leave = undefined;
    broken = false;
  }
  function look(): void {
    close();
    if (document.visibilityState !== 'visible') return;
    void open();
    changed();
  }
  function ask(): void {
    if (document.visibilityState !== 'visible' || stream?.readyState === EventSource.OPEN) return;
    if (!leave) void open();
    changed();
  }

  if (document.visibilityState === 'visible') void open();
  const asking = setInterval(ask, ASK_MS);
  document.addEventListener('visibilitychange', look);
  onScopeDispose(() => {
    clearInterval(asking);
    document.removeEventListener('visibilitychange', look);
    close();
  });
}
