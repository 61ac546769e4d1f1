/** A stream that a test speaks through. */
export class Stream {
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static open: Stream[] = [];
  readyState = 1;
  private readonly hears = new Map<string, () => void>();

  constructor(readonly address: string) {
    Stream.open.push(this);
  }

  addEventListener(event: string, heard: () => void): void {
    this.hears.set(event, heard);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
    Stream.open = Stream.open.filter((one) => one !== this);
  }

  say(event: string): void {
    this.hears.get(event)?.();
  }

  /** The browser makes a connection again that broke, but none that was refused. */
  fail(refused: boolean): void {
    if (refused) this.close();
    else this.readyState = 0;
    this.say('error');
  }
}

/** The browser's locks, as all windows share them. */
export class Locks {
  readonly taken = new Set<string>();

  async request(name: string, _how: LockOptions, work: (lock: unknown) => Promise<void> | void): Promise<void> {
    if (this.taken.has(name)) return work(null);
    this.taken.add(name);
    await work({ name });
    this.taken.delete(name);
  }
}
