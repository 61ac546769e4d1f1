/** A browser keeps six connections to one address over HTTP/1.1, for all its windows together: two are left for whatever is asked. */
const PLACES = 4;

function take(name: string): Promise<(() => void) | undefined> {
  return new Promise((taken) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? new Promise<void>(taken) : taken(undefined)));
  });
}

/**
 * Takes one of the few places for streams, and gives what leaves it again; a window that is closed leaves it by itself. Nothing where all
 * are taken, or where the browser keeps no account of them, as without https.
 */
export async function takePlace(): Promise<(() => void) | undefined> {
  if (!('locks' in navigator)) return undefined;
  // twice: a page that is just being left frees its places a moment after the next one asks for them
  for (let look = 0; look < 2 * PLACES; look++) {
    const leave = await take(`jixiao-stream-${1 + (look % PLACES)}`);
    if (leave) return leave;
  }
  return undefined;
}
