import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';
import { differencesOf } from '@/rulebook/differences';
import { lineOf, parsed, printed } from '@/rulebook/draft';
import { columnsOf, nameOfPlace, placesOf, shapeOf, type Part } from '@/rulebook/rules';
import { wordPlaces } from '@/rulebook/useRuleWords';
import { before, newestFor, tagOf, type Version } from '@/rulebook/versions';

interface Schema { $ref?: string; enum?: string[]; items?: Schema; properties?: Record<string, Schema> }
const { schemas } = (JSON.parse(readFileSync('openapi/goals.json', 'utf8')) as { components: { schemas: Record<string, Schema> } }).components;
const shippedOf = (year: number) => JSON.parse(readFileSync(`../goals-service/src/main/resources/rulebooks/${year}.json`, 'utf8'), (_, value: unknown) => value ?? undefined) as { rules: Part };

function fieldsOf(schema: Schema | undefined, place = ''): { place: string; codes: string[] }[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([field, property]) => {
    const one = property.items ?? property;
    const here = place === '' ? field : `${place}.${field}`;
    return [{ place: here, codes: one.enum ?? [] }, ...fieldsOf(schemas[one.$ref?.split('/').at(-1) ?? ''], here)];
  });
}

function at(tree: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, field) => (part as Record<string, unknown> | undefined)?.[field], tree);
}

const labelled = (words: typeof en | typeof zh, place: string) => [place, `${place}._`].some((one) => typeof at(words.rulebook.fields, one) === 'string');

describe('The words for rules', () => {
  const fields = fieldsOf(schemas['org.jixiao.contracts.goals.Rules']);

  it('name every field that a rulebook can have, in both languages', () => {
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.map(({ place }) => place).filter((place) => !labelled(zh, place) || !labelled(en, place))).toEqual([]);
  });

  it('name every code that can stand in one', () => {
    const unnamed = fields.flatMap(({ place, codes }) => codes.map((code) => [place.split('.').at(-1) ?? '', code] as const)).filter(([field, code]) => [zh, en].some((words) => !wordPlaces(field, code).some((one) => typeof at(words, one) === 'string')));
    expect(unnamed).toEqual([]);
  });

  it('name no field that none has', () => {
    const known = new Set(fields.map(({ place }) => place));
    const named = (tree: object, place: string): string[] => Object.entries(tree).flatMap(([field, one]) => (typeof one === 'object' ? named(one as object, `${place}${field}.`) : [field === '_' ? place.slice(0, -1) : place + field]));
    expect(named(zh.rulebook.fields, '').filter((place) => !known.has(place))).toEqual([]);
  });
});

describe('A rulebook', () => {
  it('is shown by what it is made of', () => {
    expect([shapeOf('80'), shapeOf(['a']), shapeOf([]), shapeOf({ a: 1 }), shapeOf([{ grade: '优', from: '90' }])]).toEqual(['value', 'value', 'value', 'part', 'table']);
    expect(shapeOf([{ subject: 'PROJECT', seats: [{ role: 'a', division: 'b' }] }])).toBe('table');
    expect(shapeOf([{ name: '投入', lines: [{ code: 'a', name: 'b', weight: '2' }] }])).toBe('rows');
    expect(columnsOf([{ a: 1 }, { a: 1, b: 2 }])).toEqual(['a', 'b']);
  });

  it('has its places named as reasons name them', () => {
    expect(placesOf({ review: { paths: [{ subject: 'UNIT' }] } }, 'rules')).toEqual(['rules', 'rules.review', 'rules.review.paths', 'rules.review.paths[0]', 'rules.review.paths[0].subject']);
    expect(nameOfPlace('rules.review.paths[0].seats[1].role')).toBe('review.paths.seats.role');
  });

  it('follows the version before of its year, or the newest of the year before', () => {
    const version = (budgetYear: number, number: number) => ({ budgetYear, version: number }) as Version;
    const all = [version(2021, 2), version(2021, 1), version(2020, 3), version(2020, 2)];
    expect([newestFor('2021', all), newestFor('2022', all), newestFor('2019', all)]).toEqual([all[0], all[0], undefined]);
    expect([before(version(2021, 2), all), before(version(2021, 1), all), before(version(2020, 1), all)]).toEqual([all[1], all[2], undefined]);
  });
});

describe('The version that was compared with', () => {
  it('is named as its stream counts, where the year has one', () => {
    const newest = { budgetYear: 2021, version: 2 } as Version;
    expect([tagOf('2021', newest), tagOf('2022', newest), tagOf('2022', undefined)]).toEqual(['"1"', undefined, undefined]);
  });
});

describe('Two rulebooks', () => {
  it('differ in nothing from themselves', () => {
    expect(differencesOf(shippedOf(2026).rules, shippedOf(2026).rules)).toEqual([]);
    expect(differencesOf({ a: '80', b: 5 }, { a: '80.0', b: '5' })).toEqual([]);
  });

  it('differ in values, by the way to them', () => {
    expect(differencesOf({ lights: { redBelow: '60' } }, { lights: { redBelow: '65' } })).toEqual([{ way: ['lights', 'redBelow'], before: '60', after: '65' }]);
    expect(differencesOf({ a: 1 }, { a: 1, cutOver: '2020-01-01' })).toEqual([{ way: ['cutOver'], before: undefined, after: '2020-01-01' }]);
  });

  it('know their rows again wherever these stand', () => {
    const bands = (from: string) => [{ grade: '优', from }, { grade: '良', from: '80' }];
    expect(differencesOf({ bands: bands('90') }, { bands: bands('92').reverse() }).filter(({ order }) => !order)).toEqual([{ way: ['bands', { row: [['grade', '优']], number: 2 }, 'from'], before: '90', after: '92' }]);
    expect(differencesOf({ bands: bands('90') }, { bands: [] }).map(({ after }) => after)).toEqual([undefined, undefined]);
  });

  it('differ in the order of their rows, since the first has a meaning', () => {
    const natures = (...codes: string[]) => ({ fundNatures: codes.map((code) => ({ code, name: code })) });
    const orders = (was: string[], is: string[]) => differencesOf(natures(...was), natures(...is)).flatMap(({ order, before, after }) => (order ? [[before, after]] : []));
    const named = (...codes: string[]) => codes.map((code) => ({ code }));
    expect(differencesOf(natures('A', 'B'), natures('B', 'A'))).toEqual([{ way: ['fundNatures'], before: named('A', 'B'), after: named('B', 'A'), order: true }]);
    expect(orders(['A', 'B'], ['C', 'A', 'B'])).toEqual([[named('A', 'B'), named('C', 'A', 'B')]]);
    expect([...orders(['A', 'B'], ['A', 'B', 'C']), ...orders(['A', 'B', 'C'], ['A', 'C'])]).toEqual([]);
  });

  it('keep apart rows that say the same of themselves', () => {
    const rows = [{ to: 'a', afterDays: 1 }, { to: 'a', afterDays: 2 }];
    expect(differencesOf(rows, [rows[0] ?? {}, { to: 'a', afterDays: 3 }]).map(({ before, after }) => [before, after])).toEqual([[2, 3]]);
  });

  it('differ in days by those that one of them has alone', () => {
    expect(differencesOf({ daysOff: ['a', 'b'] }, { daysOff: ['b', 'c'] })).toEqual([{ way: ['daysOff'], before: ['a'], after: ['c'] }]);
    expect(differencesOf({ daysBefore: [5, 2] }, { daysBefore: [2, 5] })).toEqual([{ way: ['daysBefore'], before: [5, 2], after: [2, 5] }]);
    expect(differencesOf({ daysBefore: [5, 2] }, { daysBefore: [2, 5, 1] })).toEqual([{ way: ['daysBefore'], before: [5, 2], after: [2, 5, 1] }]);
  });
});

describe('A draft', () => {
  it('is printed as JSON, and knows in which line each place stands', () => {
    const { rules } = shippedOf(2020);
    expect(printed(rules).text).toBe(JSON.stringify(rules, null, 2));
    const { text, lines } = printed({ rules: { scores: { bands: [{ grade: '优' }], none: [] } } });
    expect(text.split('\n')[(lines.get('rules.scores.bands[0].grade') ?? 0) - 1]).toContain('优');
    expect(lineOf(lines, 'rules.scores.bands[7].from')).toBe(lines.get('rules.scores.bands'));
    expect(lineOf(lines, 'budgetYear')).toBeUndefined();
  });

  it('is the rules, alone or with their rulebook around them', () => {
    expect(parsed('{"weights": {"execution": "10"}, "cutOver": null}')).toEqual({ rules: { weights: { execution: '10' } } });
    expect(parsed('{"budgetYear": 2020, "rules": {"a": 1}}')).toEqual({ rules: { a: 1 } });
    expect([parsed('[]'), parsed('{}'), parsed('{"rules": 5}')]).toEqual(Array(3).fill({ fault: 'notRules' }));
  });

  it('says near which line it is no JSON', () => {
    expect(parsed('{\n"a": 1,\n}')).toEqual({ fault: 'notJson', line: 3 });
  });
});
