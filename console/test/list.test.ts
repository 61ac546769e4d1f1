import { describe, expect, it } from 'vitest';
import { actionsFor, pageOfRun } from '@/bulk/actions';
import { clockOf, itemsOf, nameOf, nextStep, replyKind, type Batch, type Item } from '@/disclosure/batches';
import { filtered, lineOf } from '@/project/filter';
import { windowOf } from '@/shared/window';

describe('A long list', () => {
  it('draws what is seen and a little beyond, whatever its length', () => {
    expect(windowOf(0, 560, 56, 10_000)).toEqual({ first: 0, last: 26 });
    const middle = windowOf(280_000, 560, 56, 10_000);
    expect(middle.first).toBeLessThanOrEqual(5000 - 10);
    expect(middle.last).toBeGreaterThanOrEqual(5010);
    expect(middle.last - middle.first).toBeLessThan(60);
  });

  it('ends with the last row, even where the list got shorter than where one stood', () => {
    expect(windowOf(560_000, 560, 56, 10_000).last).toBe(10_000);
    expect(windowOf(560_000, 560, 56, 3)).toEqual({ first: 0, last: 3 });
    expect(windowOf(0, 560, 56, 0)).toEqual({ first: 0, last: 0 });
  });

  it('is filtered by words anywhere in the line, whatever their case or width', () => {
    const lines = [lineOf({ name: '援外干部培训', projectCode: '31000020T01', unitCode: 'HQ', division: '对口支援处' }, '已批复'), lineOf({ name: '驻京联络', projectCode: '31000020T02', unitCode: 'BJ' }, '草稿')];
    expect(filtered(['a', 'b'], lines, 'hq 培训')).toEqual(['a']);
    expect(filtered(['a', 'b'], lines, '３１０００')).toEqual(['a', 'b']);
    expect(filtered(['a', 'b'], lines, '草稿')).toEqual(['b']);
    expect(filtered(['a', 'b'], lines, '培训 驻京')).toEqual([]);
  });
});

describe('What is done to many goals', () => {
  it('is offered to those who may do it to one', () => {
    expect(actionsFor(['planning-finance']).map(({ name }) => name)).toEqual(['conclude', 'return', 'remind']);
    expect(actionsFor(['division-head']).map(({ name }) => name)).toEqual(['conclude', 'return']);
    expect(actionsFor(['auditor', 'project-officer'])).toEqual([]);
  });

  it('of self-evaluations has steps of its own, and its outcome a page of its own', () => {
    expect(actionsFor(['research-office'], 'evaluation').map(({ name }) => name)).toEqual(['agree', 'finalise', 'return']);
    expect(actionsFor(['unit-finance'], 'evaluation').map(({ name }) => name)).toEqual(['agree']);
    expect(actionsFor(['auditor'], 'evaluation')).toEqual([]);
    expect([pageOfRun('goals', 'r1'), pageOfRun('evaluation', 'r1')]).toEqual(['/bulk/r1', '/bulk/evaluation/r1']);
  });
});

describe('A batch', () => {
  const batch = { occasion: 'BUDGET', unitCode: 'BJ', dueOn: '2020-03-05', warnOn: '2020-03-02' } as Batch;

  it('is named by its occasion, and by its unit where it has one', () => {
    expect([nameOf(batch), nameOf({ ...batch, unitCode: undefined })]).toEqual(['BUDGET/BJ', 'BUDGET']);
  });

  it('has a clock from the reply on, which ends with the release', () => {
    expect([replyKind(batch), replyKind({ occasion: 'FINAL_ACCOUNTS' } as Batch)]).toEqual(['BUDGET_REPLY_ISSUED', 'FINAL_ACCOUNTS_REPLY_RECEIVED']);
    expect(clockOf({ ...batch, dueOn: undefined }, '2020-03-01')).toBe('GREY');
    expect(['2020-03-01', '2020-03-02', '2020-03-05', '2020-03-06'].map((day) => clockOf(batch, day))).toEqual(['GREEN', 'YELLOW', 'YELLOW', 'RED']);
    expect(clockOf({ ...batch, releasedOn: '2020-03-05' }, '2021-01-01')).toBe('GREEN');
    expect(clockOf({ ...batch, releasedOn: '2020-03-06' }, '2021-01-01')).toBe('RED');
  });

  it('holds the items of its occasion and unit that are published actively, each with its next step', () => {
    const item = { occasion: 'BUDGET', batchUnit: 'BJ', attribute: 'ACTIVE', status: 'DUE' } as Item;
    const others = [{ ...item, batchUnit: undefined }, { ...item, attribute: 'ON_REQUEST' as const }, { ...item, occasion: 'FINAL_ACCOUNTS' as const }];
    expect(itemsOf(batch, [item, ...others])).toEqual([item]);
    expect((['DUE', 'PREPARED', 'CLEARED', 'APPROVED', 'PUBLISHED'] as const).map((status) => nextStep({ ...item, status }))).toEqual(['PREPARE', 'REVIEW', 'APPROVE', undefined, undefined]);
  });
});
