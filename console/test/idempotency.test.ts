import { describe, expect, it } from 'vitest';
import { WishKey } from '@/api/idempotency';

function counting(): WishKey {
  let made = 0;
  return new WishKey(() => `key-${++made}`);
}

describe('The key of a wish', () => {
  it('is the same when the same thing is sent again', () => {
    const key = counting();
    expect([key.of({ a: 1 }), key.of({ a: 1 })]).toEqual(['key-1', 'key-1']);
  });

  it('changes with what is sent', () => {
    const key = counting();
    expect([key.of({ a: 1 }), key.of({ a: 2 })]).toEqual(['key-1', 'key-2']);
  });

  it('is another one for the same words once the wish was fulfilled', () => {
    const key = counting();
    key.of({ a: 1 });
    key.done();
    expect(key.of({ a: 1 })).toBe('key-2');
  });

  it('is there for a wish without a body', () => {
    expect(counting().of(undefined)).toBe('key-1');
  });
});
