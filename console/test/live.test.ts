// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useLive } from '@/shared/useLive';

/** A stream that a test speaks through. */
class Stream {
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

function state(is: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is);
}

function seen(is: 'visible' | 'hidden'): void {
  state(is);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('A page', () => {
  let page: EffectScope;
  const again = vi.fn();

  function looked(at: 'visible' | 'hidden' = 'visible'): void {
    state(at);
    page.run(() => useLive('evaluation', again));
  }

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', Stream);
    again.mockClear();
    Stream.open = [];
    page = effectScope();
  });

  afterEach(() => {
    page.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is read again once after many changes', () => {
    looked();
    expect(Stream.open.map(({ address }) => address)).toEqual(['/api/evaluation/changes']);
    Stream.open[0]?.say('open');
    Stream.open[0]?.say('changed');
    Stream.open[0]?.say('changed');
    expect(again).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('holds no connection while nobody sees it, and is read again when somebody does', () => {
    looked();
    seen('hidden');
    expect(Stream.open).toHaveLength(0);
    seen('visible');
    expect(Stream.open).toHaveLength(1);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('that nobody has seen yet holds no connection either', () => {
    looked('hidden');
    expect(Stream.open).toHaveLength(0);
    seen('visible');
    expect(Stream.open).toHaveLength(1);
  });

  it('is not read a second time because its first connection stands', () => {
    looked();
    Stream.open[0]?.say('open');
    vi.runAllTimers();
    expect(again).not.toHaveBeenCalled();
  });

  it('is read again when a connection that broke stands again', () => {
    looked();
    Stream.open[0]?.say('open');
    Stream.open[0]?.fail(false);
    vi.runAllTimers();
    expect(again).not.toHaveBeenCalled();
    Stream.open[0]?.say('open');
    vi.runAllTimers();
    expect([Stream.open.length, again.mock.calls.length]).toEqual([1, 1]);
  });

  it('asks for its connection again some seconds after it was refused', () => {
    looked();
    Stream.open[0]?.fail(true);
    vi.advanceTimersByTime(4_999);
    expect(Stream.open).toHaveLength(0);
    vi.advanceTimersByTime(10_001);
    expect(Stream.open).toHaveLength(1);
    Stream.open[0]?.say('open');
    vi.runAllTimers();
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('asks for no connection once nobody sees it any more', () => {
    looked();
    Stream.open[0]?.fail(true);
    seen('hidden');
    vi.runAllTimers();
    expect(Stream.open).toHaveLength(0);
  });

  it('ends with its connection', () => {
    looked();
    Stream.open[0]?.say('changed');
    page.stop();
    vi.runAllTimers();
    expect(Stream.open).toHaveLength(0);
    expect(again).not.toHaveBeenCalled();
  });
});
