import { describe, expect, it } from 'vitest';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';
import { sheetsBody } from '@/work/sheets';
import { KINDS, REPORT_FACTS } from '@/work/unitFactSteps';
import { saysItsWords } from './words';

describe('The facts of a unit', () => {
  it('are sent where something is said of them; the others stay as they were', () => {
    const row = (key: string, value: string, source: string) => ({ key, unitFact: key, lastYear: '40', value, source });
    expect(sheetsBody(REPORT_FACTS, { unitFacts: [row('STAFF', '38', '人事台账'), row('FIXED_ASSETS', '', '')] })).toEqual({ facts: [{ kind: 'STAFF', value: '38', source: '人事台账' }] });
  });

  it('are called by name in both languages', () => {
    saysItsWords(REPORT_FACTS, 'facts');
    KINDS.forEach((kind) => [zh, en].forEach(({ unitFacts }) => expect(unitFacts).toHaveProperty(kind)));
  });
});
