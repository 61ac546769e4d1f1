// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useLive } from '@/shared/useLive';

/** A stream that a test speaks through. */
class Stream {
  static open: Stream[] = [];
  private readonly hears = new Map<string, () => void>();

  constructor(readonly address: string) {
    Stream.open.push(this);
  }

  addEventListener(event: string, heard: () => void): void {
    this.hears.set(event, heard);
  }

  close(): void {
    Stream.open = Stream.open.filter((one) => one !== this);
  }

  say(event: string): void {
    this.hears.get(event)?.();
  }
}

function seen(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('A page that is looked at', () => {
  let page: EffectScope;
  const again = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', Stream);
    again.mockClear();
    page = effectScope();
    page.run(() => useLive('evaluation', again));
  });

  afterEach(() => {
    page.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is read again once after many changes', () => {
    expect(Stream.open.map(({ address }) => address)).toEqual(['/api/evaluation/changes']);
    Stream.open[0]?.say('changed');
    Stream.open[0]?.say('changed');
    expect(again).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('holds no connection while nobody sees it, and is read again when somebody does', () => {
    seen('hidden');
    expect(Stream.open).toHaveLength(0);
    seen('visible');
    expect(Stream.open).toHaveLength(1);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('ends with its connection', () => {
    Stream.open[0]?.say('changed');
    page.stop();
    vi.runAllTimers();
    expect(Stream.open).toHaveLength(0);
    expect(again).not.toHaveBeenCalled();
  });
});
