/** A row of an editable table: every cell is text, as it is typed; what it means is said when it is sent. */
export interface Row {
  /** The row's own name, whatever place it has. */
  key: string;
  [field: string]: string;
}

export interface Choice {
  value: string;
  label: string;
}

export interface Column {
  field: string;
  label: string;
  type: 'text' | 'number' | 'date' | 'choice' | 'fixed';
  choices?: readonly Choice[];
  /** As a share of the table; 1 if absent. */
  width?: number;
  most?: number;
  required?: boolean;
  /** What a fixed value is called. */
  say?: (value: string) => string;
}

/** More than this in one paste is a mistake, and no table of this suite. */
export const MOST_PASTED = 200_000;

/** What a spreadsheet puts on the clipboard: tabs between cells, lines between rows, and quotes around a cell with either in it. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(i + 1) === '"') cell += source.charAt(++i);
      else quoted = false;
    } else if (sign === '"' && cell === '') {
      quoted = true;
    } else if (sign === '\t' || sign === '\n') {
      rows.at(-1)?.push(cell.trim());
      cell = '';
      if (sign === '\n') rows.push([]);
    } else {
      cell += sign;
    }
  }
  rows.at(-1)?.push(cell.trim());
  return rows;
}

/** Whether a paste is for several cells; one alone goes where the cursor is. */
export function isTable(text: string): boolean {
  return /[\t\n]/.test(text.replace(/[\r\n]+$/, ''));
}

function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** A pasted cell as this column holds it: 1,000 as 1000, 2020年3月5日 as 2020-03-05, a choice by its value or its words. */
export function taken(column: Column, text: string): string {
  switch (column.type) {
    case 'number':
      return halfWidth(text).replace(/[,\s]/g, '');
    case 'date': {
      const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(halfWidth(text)) ?? [];
      return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
    case 'choice': {
      const word = (of: string) => of.trim().replace(/指标$/, '');
      return column.choices?.find(({ value, label }) => [value, word(label), ...label.split(' ')].includes(word(text)))?.value ?? '';
    }
    case 'text':
    case 'fixed':
      return text;
  }
}

/** The rows with what was pasted from this cell on; rows that are missing are made. */
export function pasted(rows: readonly Row[], columns: readonly Column[], at: { row: number; column: number }, cells: string[][], make: () => Row): Row[] {
  const result = rows.map((row) => ({ ...row }));
  cells.forEach((line, down) => {
    while (result.length <= at.row + down) result.push(make());
    const row = result[at.row + down];
    line.forEach((text, right) => {
      const column = columns[at.column + right];
      if (row && column && column.type !== 'fixed') row[column.field] = taken(column, text);
    });
  });
  return result;
}

/** Which cell a key leads to; nothing where the key means something in the cell itself. */
export function target(key: string, at: { row: number; column: number }, cell: { type: Column['type']; atStart: boolean; atEnd: boolean; shift: boolean }): { row: number; column: number } | undefined {
  const typed = cell.type === 'text' || cell.type === 'number';
  if (key === 'Enter') return { ...at, row: at.row + (cell.shift ? -1 : 1) };
  if (key === 'ArrowUp' && typed) return { ...at, row: at.row - 1 };
  if (key === 'ArrowDown' && typed) return { ...at, row: at.row + 1 };
  if (key === 'ArrowLeft' && (cell.atStart || cell.type === 'choice')) return { ...at, column: at.column - 1 };
  if (key === 'ArrowRight' && (cell.atEnd || cell.type === 'choice')) return { ...at, column: at.column + 1 };
  return undefined;
}
