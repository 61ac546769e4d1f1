import { describe, expect, it } from 'vitest';
import { opinionBody } from '@/review/opinion';
import { total } from '@/review/scoreSheet';
import { forms } from '@/review/steps';

describe('The review of a goal', () => {
  it('shows the forms of the steps that wait for the caller, and a form for each seat', () => {
    const waits = [{ step: 'OPINION', holder: 'planning-finance' }, { step: 'OPINION', holder: 'research-office' }, { step: 'WRITE', holder: 'x' }];
    expect(forms(waits)).toEqual({ confirm: false, seats: ['planning-finance', 'research-office'], conclude: false });
    expect(forms([{ step: 'CONFIRM', holder: 'x' }, { step: 'CONCLUDE', holder: 'y' }])).toEqual({ confirm: true, seats: [], conclude: true });
  });

  it('sums the points of the score sheet as they are typed', () => {
    expect(total({ a: '10', b: '4.5', c: '', d: 'x' })).toBe(14.5);
  });

  it('sends remarks only where something was said', () => {
    const draft = { opinion: 'DISAGREE' as const, text: ' 指标不可衡量 ', remarks: { I1: '补充口径', I2: '  ' } };
    expect(opinionBody('research-office', draft)).toEqual({
      seat: 'research-office', opinion: 'DISAGREE', text: '指标不可衡量', remarks: [{ indicator: 'I1', text: '补充口径' }],
    });
  });
});
