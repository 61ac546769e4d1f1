import { describe, expect, it } from 'vitest';
import { standingThen, type Event } from '@/subject/then';

let position = 0;
function event(storedName: string, payload: object, businessDate = '2020-03-01'): Event {
  return { position: position++, storedName, businessDate, payload } as unknown as Event;
}

const FIGURES = { approved: '2864000.00', increased: '100.10', cut: '0.20', movedIn: '0.00', movedOut: '0.00', carriedIn: '0.00', clawedBack: '0.00', executed: '0.00' };
const CONTENT = { overallGoal: '完成督查', indicators: [{ code: 'I1', name: '督查数' }], funding: { appropriation: '2864000.00' } };

describe('How a subject stood', () => {
  it('is told from what had happened until then, and from nothing later', () => {
    const events = [
      event('goals.project-proposed', { name: '督查经费', unitCode: 'HQ', division: '对口支援处', projectOfficer: { name: '王怀安' } }),
      event('goals.goal-drafted', { content: CONTENT }),
      event('goals.goal-submitted', { late: false }),
    ];
    const before = standingThen(events.slice(0, 2), '2020');
    expect(before).toMatchObject({ name: '督查经费', unit: 'HQ', officer: '王怀安', stage: 'PROPOSED' });
    expect(before.goal).toMatchObject({ status: 'DRAFTED', version: undefined });
    expect(standingThen(events, '2020').goal?.status).toBe('SUBMITTED');
  });

  it('knows each locked version, its document and what it appropriates', () => {
    const standing = standingThen(
      [
        event('goals.goal-approved', { version: 1, content: CONTENT, budgetDocument: '沪财预〔2020〕12号' }, '2020-02-14'),
        event('goals.goal-adjusted', { version: 2, content: CONTENT, reason: '预算调减' }, '2020-08-01'),
      ],
      '2020',
    );
    expect(standing.versions).toEqual([
      { version: 1, lockedOn: '2020-02-14', document: '沪财预〔2020〕12号', reason: undefined, appropriation: '2864000.00' },
      { version: 2, lockedOn: '2020-08-01', document: undefined, reason: '预算调减', appropriation: '2864000.00' },
    ]);
    expect(standing.goal?.version).toBe(2);
  });

  it('counts money exactly and month by month, and leaves another year out of the curve', () => {
    const standing = standingThen(
      [
        event('monitoring.budget-approved', { figures: FIGURES, document: { date: '2020-02-14' } }),
        event('monitoring.payment-made', { figures: { ...FIGURES, executed: '10.00' }, document: { date: '2020-03-20' } }),
        event('monitoring.payment-made', { figures: { ...FIGURES, executed: '12.00' }, document: { date: '2020-03-25' } }),
        event('monitoring.payment-made', { figures: { ...FIGURES, executed: '15.00' }, document: { date: '2021-01-05' } }),
      ],
      '2020',
    );
    expect(standing.money).toEqual({ budget: '2864099.90', executed: '15.00' });
    expect(standing.months).toEqual([{ month: 2, executed: '0.00' }, { month: 3, executed: '12.00' }]);
  });

  it('takes a corrected report for the one before, and keeps the months in order', () => {
    const report = (cutOffMonth: number, light: string) =>
      event('monitoring.progress-reported', {
        cutOffMonth,
        report: { indicators: [{ code: 'I1', actual: '32' }] },
        reading: { goal: { light }, combined: 'ON_COURSE', indicators: [{ code: 'I1', light, progress: '106.67' }] },
      });
    const standing = standingThen([report(9, 'GREEN'), report(6, 'RED'), report(6, 'YELLOW')], '2020');
    expect(standing.reports.map((one) => [one.month, one.light])).toEqual([[6, 'YELLOW'], [9, 'GREEN']]);
    expect(standing.reports[0]?.indicators).toEqual([{ code: 'I1', light: 'YELLOW', progress: '106.67', actual: '32', attained: undefined }]);
  });

  it('knows the result, what is public of it, and what is still to be rectified', () => {
    const standing = standingThen(
      [
        event('evaluation.self-evaluation-opened', {}),
        event('evaluation.self-evaluation-finalised', { version: 1, sheet: { total: '98.73', grade: '优' } }),
        event('disclosure.item-due', { matter: 'SELF_EVALUATION', version: 1 }),
        event('disclosure.item-published', { matter: 'SELF_EVALUATION', version: 1 }, '2021-02-24'),
        event('monitoring.rectification-ordered', {}),
        event('monitoring.rectification-ordered', {}),
        event('monitoring.rectification-accepted', {}),
      ],
      '2020',
    );
    expect(standing.result).toEqual({ stage: 'FINALISED', total: '98.73', grade: '优', version: 1 });
    expect(standing.matters).toEqual([{ matter: 'SELF_EVALUATION', status: 'PUBLISHED', version: 1, day: '2021-02-24' }]);
    expect(standing.rectifications).toBe(1);
  });
});
