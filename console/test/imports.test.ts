import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosenUnit, contentOf, csvOf, IMPORTS, importsFor, typeOf, unitsFor, wrongCells } from '@/imports/imports';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';

describe('The imports', () => {
  it('are every table that a service takes', () => {
    const taken = ['goals', 'monitoring', 'evaluation', 'disclosure'].flatMap((service) => {
      const { paths } = JSON.parse(readFileSync(`openapi/${service}.json`, 'utf8')) as { paths: Record<string, { post?: { requestBody?: { content: object } } }> };
      return Object.entries(paths).filter(([, { post }]) => Object.keys(post?.requestBody?.content ?? {}).some((type) => type.includes('spreadsheetml'))).map(([path]) => path).filter((path) => !path.endsWith('/attachments'));
    });
    expect(IMPORTS.map(({ to }) => to as string).sort()).toEqual(taken.sort());
  });

  it('are offered to those who may send them', () => {
    expect(importsFor(['planning-finance']).map(({ name }) => name)).toEqual(['opening', 'finance', 'reconciliation', 'facts']);
    expect([importsFor(['project-officer']).length, importsFor(['auditor']).length]).toEqual([1, 0]);
  });

  it('of a unit are sent for one of the units of the year, at first for the own one', () => {
    const units = [{ unitCode: 'BJ', name: '驻北京办事处' }, { unitCode: 'GZ', name: '驻广州办事处' }] as const;
    expect([chosenUnit('GZ', units), chosenUnit('JH', units), chosenUnit('', [])]).toEqual(['GZ', 'BJ', '']);
    expect(unitsFor('JH', units)).toBe(units);
    expect(unitsFor('JH', [])).toEqual([{ unitCode: 'JH', name: 'JH' }]);
  });

  it('have words', () => {
    for (const words of [zh, en]) IMPORTS.forEach(({ name }) => expect(words.imports.kinds).toHaveProperty(name));
  });
});

describe('What is wrong in a table', () => {
  it('stands by its sheet and cell', () => {
    const errors = [{ code: 'a', field: '项目!B5', title: '', detail: '不是日期。', next: '请改正。' }, { code: 'b', field: 'C7', title: '', detail: '太长。' }, { code: 'c', title: '', detail: '没有内容。' }];
    expect(wrongCells({ errors })).toEqual([{ sheet: '项目', cell: 'B5', message: '不是日期。 请改正。' }, { sheet: '', cell: 'C7', message: '太长。' }, { sheet: '', cell: '', message: '没有内容。' }]);
  });

  it('can be kept as a table that spreadsheets read, and take for no formula', () => {
    expect(csvOf(['原因'], [['他说“是”，"否"'], ['=1+1']])).toBe('\uFEFF"原因"\r\n"他说“是”，""否"""\r\n"\'=1+1"\r\n');
  });

  it('is read by the kind of its file', () => {
    expect([typeOf({ name: 'A.CSV', type: '' }), typeOf({ name: 'a.xlsx', type: '' })]).toEqual(['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  });
});

describe('A file that is imported', () => {
  it('is sent as it stands', async () => {
    expect((await contentOf({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) }))?.size).toBe(3);
  });

  it('is chosen again where it was changed since, which the browser no longer reads', async () => {
    expect(await contentOf({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) })).toBeUndefined();
    await expect(contentOf({ arrayBuffer: () => Promise.reject(new TypeError('a fault')) })).rejects.toThrow('a fault');
  });
});
