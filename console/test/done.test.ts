import { expect, it } from 'vitest';
import { useDone } from '@/work/useDone';

it('What was done on a page is told, and the page is read anew', async () => {
  const read: string[] = [];
  const { done, shown } = useDone(() => read.push('again'));
  expect(done.value).toBe('');
  await shown('ADMIT');
  expect([done.value, read]).toEqual(['ADMIT', ['again']]);
});
