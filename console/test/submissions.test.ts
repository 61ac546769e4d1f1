import { describe, expect, it } from 'vitest';
import { pageOfStep } from '@/home/toDos';
import zh from '@/locales/zh-CN';
import { submissionForms } from '@/submission/submissionStep';
import { clockOf, rowsOf, standingOf, submitterOf } from '@/submission/submissions';
import { saysItsWords } from './words';

const project = (code: string, budgetYear = 2020) => ({ kind: 'project', code, budgetYear });
const matter = (code: string, budgetYear = 2020) => ({ kind: 'submission', code, budgetYear });
const edition = (subject: ReturnType<typeof project>, number: number, status: string, dueOn?: string) => ({ subject, edition: number, status, dueOn, late: false });

describe('The submissions of a year', () => {
  const editions = [edition(matter('tracking'), 2, 'SENT', '2020-11-30'), edition(matter('tracking'), 1, 'RETURNED', '2020-11-30'), edition(matter('goals', 2021), 1, 'SENT'), edition(project('B'), 1, 'RECEIVED', '2021-08-16')];
  const waiting = [{ subject: project('A'), due: '2021-09-01' }, { subject: project('B'), due: '2021-10-13' }, { subject: project('C', 2021), due: '2022-09-01' }];
  const rows = rowsOf('2020', { trackingBy: '2020-12-01', workSummaryBy: '2021-08-31' }, editions, waiting, new Map([['project/A', '甲']]));

  it('are its four matters and each report of a key evaluation that was submitted or waits', () => {
    expect(rows.map(({ code }) => code)).toEqual(['goals', 'tracking', 'self-evaluations', 'work-summary', 'A', 'B']);
    expect(rows.map(({ last }) => standingOf(last))).toEqual(['UNPREPARED', 'SENT', 'UNPREPARED', 'UNPREPARED', 'UNPREPARED', 'RECEIVED']);
    expect(rows.map(({ name }) => name).filter((name) => name !== undefined)).toEqual(['甲']);
  });

  it('stand with their newest edition, and with its last day or else that of the rulebook', () => {
    expect(rows[1]?.last?.edition).toBe(2);
    expect(rows.filter(({ overtaken }) => overtaken).map(({ code }) => code)).toEqual(['B']);
    expect(rows.map(({ dueOn }) => dueOn)).toEqual([undefined, '2020-11-30', undefined, '2021-08-31', '2021-09-01', '2021-10-13']);
  });

  it('are late after their last day as long as the finance bureau does not have them', () => {
    const at = (status: string | undefined, dueOn?: string, overtaken = false) => clockOf({ dueOn, overtaken, last: status === undefined ? undefined : { status } }, '2020-12-01');
    expect([at(undefined, '2020-11-30'), at('PREPARED', '2020-12-01'), at('RETURNED', '2020-11-30'), at(undefined)]).toEqual(['RED', 'GREEN', 'RED', 'GREY']);
    expect([at('SENT', '2020-11-30'), at('RECEIVED'), at('RECEIVED', '2020-11-30', true)]).toEqual([undefined, undefined, 'RED']);
  });

  it('have a name, as has each way in which they stand', () => {
    rows.filter(({ kind }) => kind === 'submission').forEach(({ code }) => expect(zh.submissions.matters).toHaveProperty(code));
    ['UNPREPARED', 'PREPARED', 'SENT', 'RECEIVED', 'RETURNED'].forEach((one) => expect(zh.submissions.standings).toHaveProperty(one));
  });
});

describe('A submission', () => {
  const roles = ['planning-finance'];
  const forms = (status: string | undefined, kind = 'submission', code = 'tracking') => submissionForms(roles, kind, code, status === undefined ? undefined : { edition: 2, status });
  const acts = (...of: Parameters<typeof forms>) => forms(...of).map(({ act }) => act);

  it('is prepared, sent, and received or returned, by 计划财务处 alone', () => {
    expect(acts(undefined)).toEqual(['PREPARE_PACKAGE']);
    expect(acts('PREPARED')).toEqual(['SEND_PACKAGE', 'PREPARE_PACKAGE']);
    expect(acts('SENT')).toEqual(['RECORD_RECEIPT', 'RECORD_RETURN']);
    expect(acts('RECEIVED')).toEqual(['RECORD_RETURN']);
    expect(acts('RECEIVED', 'project', 'A')).toEqual(['RECORD_RETURN', 'PREPARE_PACKAGE']);
    expect(acts('RECEIVED', 'submission', 'self-evaluations')).toEqual(['RECORD_RETURN', 'PREPARE_PACKAGE']);
    expect(acts('RETURNED')).toEqual(['PREPARE_PACKAGE']);
    expect(submissionForms(['auditor'], 'submission', 'goals', undefined)).toEqual([]);
  });

  it('goes to its own service, with the edition that was read', () => {
    expect([submitterOf('submission', 'goals'), submitterOf('submission', 'tracking'), submitterOf('submission', 'work-summary'), submitterOf('policy', 'goals')]).toEqual(['goals', 'monitoring', 'evaluation', 'evaluation']);
    const [send] = forms('PREPARED', 'project', 'A');
    expect(send?.to).toBe('/api/evaluation/submissions/{year}/{kind}/{code}/sending');
    expect(send?.fixed?.({ facts: {} })).toEqual({ edition: 2 });
  });

  it('takes papers along, but for the goals, which are all there is', () => {
    expect(forms(undefined, 'submission', 'work-summary')[0]?.fields.map(({ name, type }) => [name, type])).toEqual([['papers', 'files']]);
    expect(forms(undefined, 'submission', 'goals')[0]?.fields).toEqual([]);
    expect(forms(undefined, 'submission', 'self-evaluations')[0]?.fields.map(({ name, optional }) => [name, optional])).toEqual([['papers', true], ['missingBecause', true]]);
  });

  it('may be wanted again by a day', () => {
    expect(forms('SENT')[1]?.fields.map(({ name }) => name)).toEqual(['returnedOn', 'opinions', 'resubmitBy']);
  });

  it('has words for all that is typed', () => {
    [undefined, 'PREPARED', 'SENT', 'RECEIVED'].flatMap((status) => [...forms(status), ...forms(status, 'submission', 'self-evaluations')]).forEach((form) => saysItsWords(form, form.act));
  });

  it('is where its to-do leads', () => {
    expect(pageOfStep('goals', matter('goals'), 'REPORT', '')).toBe('/submissions/2020/submission/goals');
    expect(pageOfStep('monitoring', matter('tracking'), 'SUBMIT_TRACKING', '')).toBe('/submissions/2020/submission/tracking');
    expect(pageOfStep('evaluation', matter('work-summary'), 'SUBMIT_WORK_SUMMARY', '')).toBe('/submissions/2020/submission/work-summary');
    expect(pageOfStep('evaluation', project('A'), 'SUBMIT_KEY_REPORT', '')).toBe('/submissions/2020/project/A');
  });
});
