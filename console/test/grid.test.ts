import { describe, expect, it } from 'vitest';
import { cellsOf, isTable, pasted, taken, target, type Column } from '@/shared/grid/grid';
import { needOf, widthsOf } from '@/shared/grid/widths';

const COLUMNS: Column[] = [
  { field: 'name', label: '名称', type: 'text' },
  { field: 'group', label: '一级指标', type: 'choice', choices: [{ value: 'OUTPUT', label: '产出指标' }, { value: 'AT_LEAST', label: '≥ 不低于' }] },
  { field: 'weight', label: '权重', type: 'number' },
  { field: 'due', label: '日期', type: 'date' },
];

describe('What is pasted', () => {
  it('is read as a spreadsheet writes it: tabs, lines, and quotes around either', () => {
    expect(cellsOf('a\tb\r\n"c\nd"\t"e ""f"""\r\n')).toEqual([['a', 'b'], ['c\nd', 'e "f"']]);
    expect(isTable('one word\r\n')).toBe(false);
    expect(isTable('one\ttwo')).toBe(true);
  });

  it('is taken as the column holds it', () => {
    const [name, group, weight, due] = COLUMNS as [Column, Column, Column, Column];
    expect(taken(name, ' x')).toBe(' x');
    expect(['产出', '产出指标', 'OUTPUT', '≥', '别的'].map((text) => taken(group, text))).toEqual(['OUTPUT', 'OUTPUT', 'OUTPUT', 'AT_LEAST', '']);
    expect(taken(weight, '１,０００.5')).toBe('1000.5');
    expect(['2020年3月5日', '2020/3/5', '三月'].map((text) => taken(due, text))).toEqual(['2020-03-05', '2020-03-05', '三月']);
  });

  it('fills from its cell on, makes the rows that are missing and leaves what it was given', () => {
    const rows = [{ key: 'a', name: 'old', group: '', weight: '', due: '' }];
    const to = pasted(rows, COLUMNS, { row: 0, column: 2 }, [['1', '2020-01-01', 'beyond'], ['2']], () => ({ key: 'b', name: '' }));
    expect(to).toEqual([{ key: 'a', name: 'old', group: '', weight: '1', due: '2020-01-01' }, { key: 'b', name: '', weight: '2' }]);
    expect(rows[0]?.weight).toBe('');
  });
});

describe('A key', () => {
  const at = { row: 1, column: 1 };
  const inside = { type: 'text', atStart: false, atEnd: false, shift: false } as const;

  it('leads to another cell where it means nothing in this one', () => {
    expect(target('Enter', at, inside)).toEqual({ row: 2, column: 1 });
    expect(target('Enter', at, { ...inside, shift: true })).toEqual({ row: 0, column: 1 });
    expect(target('ArrowDown', at, inside)).toEqual({ row: 2, column: 1 });
    expect(target('ArrowRight', at, { ...inside, atEnd: true })).toEqual({ row: 1, column: 2 });
    expect(target('ArrowLeft', at, { ...inside, type: 'choice' })).toEqual({ row: 1, column: 0 });
  });

  it('stays with the cell where it does: within a text, in a choice, in a date', () => {
    expect(target('ArrowLeft', at, inside)).toBeUndefined();
    expect(target('ArrowDown', at, { ...inside, type: 'choice' })).toBeUndefined();
    expect(target('ArrowUp', at, { ...inside, type: 'date' })).toBeUndefined();
    expect(target('x', at, inside)).toBeUndefined();
  });
});

describe('The columns of a sheet', () => {
  const code: Column = { field: 'code', label: '编码', type: 'text' };
  const name: Column = { field: 'name', label: '三级指标', type: 'text', width: 4 };
  const weight: Column = { field: 'weight', label: 'Attainment (%)', type: 'number' };

  it('are never narrower than a word of their heading, a date or the longest choice', () => {
    expect(needOf({ ...weight, label: 'Appropriations' })).toBeGreaterThan(8);
    expect(needOf({ field: 'due', label: '日期', type: 'date' })).toBe(9);
    expect(needOf({ field: 'group', label: '类', type: 'choice', choices: [{ value: 'A', label: '可持续影响指标' }] })).toBeGreaterThan(9);
  });

  it('leave what is left to the widest, and scroll before they get too narrow', () => {
    const { columns, least, acts } = widthsOf([code, name, weight], 2);
    expect(columns[1]).toBeUndefined();
    expect(columns[0]).toBe('4.2rem');
    expect(acts).toBe('7rem');
    expect(parseFloat(least)).toBeGreaterThanOrEqual(needOf(code) + needOf(name) + needOf(weight) + 7);
  });

  it('have none for actions where a row has no action', () => {
    expect(widthsOf([name], 0).acts).toBe('0rem');
  });
});
