import { describe, expect, it } from 'vitest';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';
import { began, delegate, ESTABLISH, fill, holdsOn, lasts, namesOf, revoke, unitForms, vacate, type Delegation, type History, type ListedUnit, type Tenure } from '@/organisation/forms';
import { saysItsWords } from './words';

const holder = { staffId: 'unit-head', name: '孙北望' };
const people = [holder, { staffId: 'bj-division-head', name: '马友信' }];
const tenure = { post: 'UNIT_HEAD', holder, acting: false, from: '2017-05-15', documentNumber: '1' } as Tenure;
const delegation = { post: 'UNIT_HEAD', holder, delegate: { staffId: 'b', name: '乙' }, from: '2021-01-04', lastDay: '2021-01-08', steps: ['OPINION'] } as Delegation;
const history = (ending?: History['ending']) => ({ unitCode: 'BJ', form: 'SUBORDINATE_UNIT', names: [], parents: [], ending }) as History;

describe('A delegation', () => {
  it('is of the post in whose row it was begun, to somebody else', () => {
    const form = delegate(tenure, people, false);
    expect(form.fixed?.({ facts: {} })).toEqual({ post: 'UNIT_HEAD', division: undefined, staffId: 'unit-head' });
    expect(form.fields[0]?.offers).toEqual([{ value: 'bj-division-head', label: '马友信' }]);
  });

  it('takes the name of whoever is known, and the typed one of whoever is not', () => {
    const { shaped } = delegate(tenure, people, false);
    expect(shaped?.({ delegateId: 'bj-division-head' })).toEqual({ delegateId: 'bj-division-head', delegateName: '马友信' });
    expect(shaped?.({ delegateId: 'new', delegateName: '新人' })).toEqual({ delegateId: 'new', delegateName: '新人' });
  });

  it('needs a paper from 计划财务处 alone', () => {
    const asked = (mine: boolean) => delegate(tenure, people, mine).fields.some(({ name }) => name === 'documentNumber');
    expect([asked(true), asked(false)]).toEqual([false, true]);
  });

  it('is ended by the day on which it began', () => {
    expect(revoke(delegation).fixed?.({ facts: {} })).toMatchObject({ staffId: 'unit-head', from: '2021-01-04' });
  });

  it('never began where it was taken back before', () => {
    expect([began(delegation), began({ ...delegation, lastDay: '2021-01-03' })]).toEqual([true, false]);
  });

  it('holds from its first to its last day', () => {
    expect(['2021-01-03', '2021-01-04', '2021-01-08', '2021-01-09'].map((on) => holdsOn(delegation, on))).toEqual([false, true, true, false]);
    expect([lasts(delegation, '2021-01-03'), lasts(delegation, '2021-01-09'), lasts(tenure, '2030-01-01')]).toEqual([true, false, true]);
  });
});

describe('A unit', () => {
  it('is called by its name in the tree, and by its code where it is not there', () => {
    const nameOf = namesOf([{ unitCode: 'BJ', name: '驻北京办事处' } as ListedUnit]);
    expect(['BJ', 'KM'].map(nameOf)).toEqual(['驻北京办事处', 'KM']);
  });

  it('is renamed, moved, merged, split and closed as long as it is there', () => {
    expect(unitForms(history()).map(({ act }) => act)).toEqual(['RENAME_UNIT', 'PLACE_UNIT', 'MERGE_UNIT', 'SPLIT_UNIT', 'CLOSE_UNIT']);
    expect([unitForms(undefined), unitForms(history({ how: 'CLOSED', successors: [], lastDay: '2020-12-31', documentNumber: '1' }))]).toEqual([[], []]);
  });

  it('is split into units by their codes', () => {
    expect(unitForms(history())[3]?.shaped?.({ successors: ['A', 'B'] })).toEqual({ successors: [{ unitCode: 'A' }, { unitCode: 'B' }] });
  });

  it('has words for all that is typed', () => {
    [ESTABLISH, fill(people), ...unitForms(history()), vacate(tenure), delegate(tenure, people, false), revoke(delegation)].forEach((form) => saysItsWords({ ...form, fields: form.fields.filter(({ words }) => words === undefined) }, form.act));
    for (const words of [zh, en]) {
      ['OPINION', 'CONFIRMATION', 'CONCLUSION'].forEach((one) => expect(words.organisation.steps).toHaveProperty(one));
      ['OFFICE', 'DIVISION', 'SUBORDINATE_UNIT'].forEach((one) => expect(words.organisation.forms).toHaveProperty(one));
    }
  });
});
