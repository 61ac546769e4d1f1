import { describe, expect, it } from 'vitest';
import { named, type Item } from '@/disclosure/batches';
import { within } from '@/evaluation/explained';

describe('What stands in a sentence', () => {
  it('leaves the punctuation to the sentence', () => {
    expect(['按时完成。', '完成；', ' 60 场 ', '3.5', 'Done.'].map(within)).toEqual(['按时完成', '完成', '60 场', '3.5', 'Done']);
  });
});

describe('An item of disclosure', () => {
  it('is called as the items of the year call its subject, else by its code', () => {
    const subject = { kind: 'project', code: 'A', budgetYear: 2020 };
    const items = [{ subject, matter: 'GOAL' }, { subject, matter: 'SELF_EVALUATION', name: '甲项目' }] as Item[];
    expect(named({ subject }, items)).toBe('甲项目');
    expect(named({ subject: { ...subject, code: 'B' } }, items)).toBe('B');
  });
});
