// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useLive } from '@/shared/useLive';
import { Locks, Stream } from './streams';

/** What was begun has come as far as it can without time going by. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

function state(is: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is);
}

async function seen(is: 'visible' | 'hidden'): Promise<void> {
  state(is);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
}

describe('A page', () => {
  let page: EffectScope;
  let locks: Locks;
  const again = vi.fn();

  async function looked(at: 'visible' | 'hidden' = 'visible'): Promise<void> {
    state(at);
    page.run(() => useLive('evaluation', again));
    await settled();
  }

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', Stream);
    locks = new Locks();
    vi.stubGlobal('navigator', { locks });
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

  it('is read again once after many changes', async () => {
    await looked();
    expect(Stream.open.map(({ address }) => address)).toEqual(['/api/evaluation/changes']);
    Stream.open[0]?.say('open');
    Stream.open[0]?.say('changed');
    Stream.open[0]?.say('changed');
    expect(again).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20_000);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('holds no connection while nobody sees it, and is read again when somebody does', async () => {
    await looked();
    await seen('hidden');
    expect(Stream.open).toHaveLength(0);
    await seen('visible');
    expect(Stream.open).toHaveLength(1);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('that nobody has seen yet holds no connection either', async () => {
    await looked('hidden');
    expect(Stream.open).toHaveLength(0);
    await seen('visible');
    expect(Stream.open).toHaveLength(1);
  });

  it('is not read a second time because its first connection stands', async () => {
    await looked();
    Stream.open[0]?.say('open');
    vi.advanceTimersByTime(20_000);
    expect(again).not.toHaveBeenCalled();
  });

  it('is read again when a connection that broke stands again', async () => {
    await looked();
    Stream.open[0]?.say('open');
    Stream.open[0]?.fail(false);
    vi.advanceTimersByTime(20_000);
    expect(again).not.toHaveBeenCalled();
    Stream.open[0]?.say('open');
    vi.advanceTimersByTime(20_000);
    expect([Stream.open.length, again.mock.calls.length]).toEqual([1, 1]);
  });

  it('asks for its connection again some seconds after it was refused', async () => {
    await looked();
    Stream.open[0]?.fail(true);
    vi.advanceTimersByTime(4_999);
    expect(Stream.open).toHaveLength(0);
    vi.advanceTimersByTime(10_001);
    expect(Stream.open).toHaveLength(1);
    Stream.open[0]?.say('open');
    vi.advanceTimersByTime(20_000);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('asks for no connection once nobody sees it any more', async () => {
    await looked();
    Stream.open[0]?.fail(true);
    await seen('hidden');
    vi.advanceTimersByTime(20_000);
    expect(Stream.open).toHaveLength(0);
  });

  it('is read once a minute as long as it has no connection', async () => {
    await looked();
    Stream.open[0]?.fail(false);
    vi.advanceTimersByTime(120_000);
    expect(again).toHaveBeenCalledTimes(2);
    Stream.open[0]!.readyState = Stream.OPEN;
    vi.advanceTimersByTime(120_000);
    expect(again).toHaveBeenCalledTimes(2);
  });

  it('takes the place of a page that is left for it', async () => {
    state('visible');
    const left = effectScope();
    left.run(() => useLive('goals', vi.fn()));
    await settled();
    const next = effectScope();
    left.stop();
    next.run(() => (['goals', 'monitoring', 'evaluation', 'disclosure'] as const).forEach((service) => useLive(service, vi.fn())));
    await settled();
    expect([Stream.open.length, locks.taken.size]).toEqual([4, 4]);
    next.stop();
  });

  it('holds a connection only while one of four places is free for it, and leaves it to another one', async () => {
    const others = [effectScope(), effectScope(), effectScope(), effectScope()];
    state('visible');
    others.forEach((other) => other.run(() => useLive('goals', vi.fn())));
    await settled();
    await looked();
    expect([Stream.open.length, locks.taken.size]).toEqual([4, 4]);
    others[0]!.stop();
    await settled();
    expect([Stream.open.length, locks.taken.size]).toEqual([3, 3]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Stream.open.map(({ address }) => address)).toContain('/api/evaluation/changes');
    expect(again).toHaveBeenCalledTimes(1);
    others.forEach((other) => other.stop());
  });

  it('is read once a minute where the browser keeps no account of places', async () => {
    vi.stubGlobal('navigator', {});
    await looked();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([Stream.open.length, again.mock.calls.length]).toEqual([0, 1]);
  });

  it('that nobody sees any more once its place is there leaves it at once', async () => {
    state('visible');
    page.run(() => useLive('evaluation', again));
    page.stop();
    await settled();
    expect([Stream.open.length, locks.taken.size]).toEqual([0, 0]);
  });

  it('ends with its connection', async () => {
    await looked();
    Stream.open[0]?.say('changed');
    page.stop();
    vi.advanceTimersByTime(20_000);
    expect(Stream.open).toHaveLength(0);
    expect(again).not.toHaveBeenCalled();
  });
});
