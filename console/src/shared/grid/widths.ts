import type { Column } from './grid';

/** What a column of a kind asks for at least, in rem: a date with its calendar, an amount; a text by its share of the table. */
const LEAST = { date: 9, number: 5, choice: 5, text: 4.2, fixed: 4.2 } as const;
const OF_A_SHARE = 3.4;
const INDEX = 3;
const ACTS = 3.5;
const ARROW = 2.5;
const WIDEST_CHOICE = 10.5;

/** How long a text is in rem, about: a Chinese sign is as wide as high, others are about half of that. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2000' ? 0.94 : 0.52), 0);
}

/** The longest part of a heading that stays in one line; Chinese breaks anywhere, but four signs belong together. */
function longestWord(label: string): number {
  return Math.max(...label.split(/\s+/).map((word) => (/[\u2e80-\uffff]/.test(word) ? Math.min(lengthOf(word), lengthOf('四个汉字')) : lengthOf(word))));
}

/** How much room a column needs: as much as its kind, its share and its heading ask for. */
export function needOf({ type, width = 1, label, choices = [] }: Column): number {
  const shown = type === 'choice' ? Math.min(Math.max(0, ...choices.map((one) => lengthOf(one.label))) + ARROW, WIDEST_CHOICE) : 0;
  const share = type === 'choice' || type === 'date' ? 0 : width * OF_A_SHARE;
  return Math.round(Math.max(LEAST[type], share, shown, longestWord(label) + 1) * 10) / 10;
}

export interface Widths {
  index: string;
  /** Nothing for the widest columns: they share what is left. */
  columns: (string | undefined)[];
  acts: string;
  /** Below this the table scrolls instead of getting narrower. */
  least: string;
}

/** The widths of a sheet's columns; `acts` is how many things can be done with a row. */
export function widthsOf(columns: readonly Column[], acts: number): Widths {
  const needs = columns.map(needOf);
  const widest = Math.max(...needs);
  const all = needs.reduce((sum, one) => sum + one, INDEX + acts * ACTS);
  return { index: `${INDEX}rem`, columns: needs.map((one) => (one === widest ? undefined : `${one}rem`)), acts: `${acts * ACTS}rem`, least: `${Math.ceil(all)}rem` };
}
