import { describe, expect, it } from 'vitest';
import zh from '@/locales/zh-CN';
import { bodyOf, emptyOf, type Field } from '@/shared/form/fields';
import { filledFrom, merged, progressBody, resultBody } from '@/work/answers';
import { hasPage } from '@/work/pages';
import { STEPS } from '@/work/steps';

describe('A form made of its fields', () => {
  const FIELDS: Field[] = [
    { name: 'reason', type: 'paragraph' },
    { name: 'report.number', type: 'line', optional: true },
    { name: 'evidence', type: 'files', optional: true },
    { name: 'late', type: 'check' },
    { name: 'sure', type: 'sure' },
  ];

  it('begins empty and sends what was typed, in its place; a promise is sent by nobody', () => {
    expect(emptyOf(FIELDS)).toEqual({ reason: '', 'report.number': '', evidence: '', late: '', sure: '' });
    expect(bodyOf(FIELDS, { reason: ' a ', 'report.number': '1号', evidence: 'ab plan.pdf\ncd b.pdf', late: '1', sure: '1' })).toEqual({ reason: 'a', report: { number: '1号' }, evidence: ['ab', 'cd'], late: true });
  });

  it('leaves out what was left empty', () => {
    expect(bodyOf(FIELDS, emptyOf(FIELDS))).toEqual({ evidence: [], late: false });
  });
});

describe('The steps that wait', () => {
  it('have a page where the home page says so, and each of their commands and fields a name', () => {
    for (const [place, step] of Object.entries(STEPS)) {
      const [service = '', name = ''] = place.split('/');
      expect(hasPage(service, name), place).toBe(true);
      for (const form of step?.forms(['planning-finance']) ?? []) {
        expect(zh.acts, place).toHaveProperty(form.act);
        form.fields.filter(({ type }) => type !== 'sure').forEach((field) => expect(zh.fields, place).toHaveProperty(field.name));
        form.fields.flatMap(({ name: of, choices = [] }) => (of === 'seat' ? [] : choices)).forEach((code) => expect(zh.codes, place).toHaveProperty(code));
      }
    }
    expect(hasPage('monitoring', 'ATTEST')).toBe(false);
  });

  it('bind a confirmation to the content that was read', () => {
    const [confirm] = STEPS['monitoring/CONFIRM']?.forms([]) ?? [];
    expect(confirm?.fixed?.({ facts: {}, contentHash: 'abc' })).toEqual({ contentHash: 'abc' });
  });
});

describe('The answers to the indicators', () => {
  it('of a report hold a deviation only where one is told', () => {
    const row = { key: 'C1', code: 'C1', actual: '3', likelihood: 'CERTAIN', 'deviation.lacking': '', 'deviation.explanation': '' };
    expect(progressBody(row)).toEqual({ code: 'C1', actual: '3', likelihood: 'CERTAIN', evidence: [] });
    expect(progressBody({ ...row, 'deviation.lacking': 'FUNDS', 'deviation.explanation': '晚到' })).toMatchObject({ deviation: { lacking: ['FUNDS'], explanation: '晚到' } });
  });

  it('of a self-evaluation say what came of it, and begin with what was reported', () => {
    const row = { key: 'C1', code: 'C1', ...filledFrom({ fulfilled: false, value: undefined }) } as { key: string };
    expect(resultBody(row)).toEqual({ indicator: 'C1', actual: { fulfilled: false }, evidence: [] });
    expect(filledFrom(undefined)).toEqual({});
  });

  it('that were kept stand by the indicators as they are now', () => {
    const rows = [{ key: 'A', name: 'A 新名', aim: '', actual: '' }, { key: 'B', name: 'B', aim: '', actual: '' }];
    const kept = [{ key: 'A', name: 'A 旧名', actual: '7' }, { key: 'C', name: 'C', actual: '9' }];
    expect(merged(rows, kept)).toEqual([{ key: 'A', name: 'A 新名', aim: '', direction: '', actual: '7' }, { key: 'B', name: 'B', aim: '', direction: '', actual: '' }]);
  });
});
