import type { PathValues, Query, SendMethod, SendPath } from '@/api/types';
import type { Field, Typed } from '@/shared/form/fields';
import type { Row } from '@/shared/grid/grid';
import type { Light } from '@/shared/lights';

/** What a step is about: what is shown of it, and what its commands quote. */
export interface About {
  /** What it is called, where the page knows a code only. */
  name?: string;
  facts: Record<string, unknown>;
  /** How it stands, where not every step can be taken at any time. */
  stands?: Stand;
  /** What was reported of each indicator, where that is judged. */
  indicators?: readonly { code: string; name: string; aim: string; said: string; unit: string; light: Light }[];
  contentHash?: string;
  /** The rows with which a command's sheets begin, by sheet. */
  rows?: Partial<Record<string, Row[]>>;
  /** What is a list; one without rows is not shown. */
  tables?: readonly AboutTable[];
  /** What can be printed of it. */
  papers?: readonly Paper[];
  /** Where the package that is made of it is downloaded. */
  archive?: string;
  /** What the fields of its commands begin with. */
  begin?: Record<string, string>;
  /** Changes with what it is about, so that its forms begin anew. */
  version?: number | string;
  /** Changes where what was typed over it no longer fits. */
  edition?: number | string;
  /** The version that was read, for If-Match. */
  etag?: string;
  /** What can be done as it stands, where that depends on more than who asks. */
  forms?: (roles: readonly string[]) => readonly WorkForm[];
}

/** How a matter stands: its code, and in which texts that has words. */
export interface Stand {
  code: string;
  words: string;
}

export interface AboutTable {
  /** Its name in the texts. */
  name: string;
  columns: readonly { field: string; number?: boolean }[];
  rows: readonly Record<string, unknown>[];
  /** Where each row leads, by its first cell. */
  pages?: readonly string[];
}

export interface Paper {
  /** Its name in the texts. */
  name: string;
  address: string;
}

/** A list of a command's body that is filled like a sheet. */
export interface Sheet {
  /** Its place in the body, and in a reason. */
  name: string;
  /** What its rows are called, if not by its name. */
  as?: string;
  columns: readonly SheetColumn[];
  /** Whether rows are added; otherwise they are those of what the step is about. */
  grows?: boolean;
  /** A row as it is sent; nothing for a row that says nothing. */
  body: (row: Row) => unknown;
}

export interface SheetColumn {
  field: string;
  type: 'text' | 'number' | 'date' | 'choice' | 'fixed';
  choices?: readonly string[];
  width?: number;
  /** What is shown are several values with strokes between them. */
  several?: boolean;
}

/** A command that can be given at a step. */
export interface WorkForm {
  /** Its name in the texts. */
  act: string;
  to: SendPath;
  /** POST, unless something else is said. */
  method?: SendMethod;
  fields: readonly Field[];
  /** Fields that stand in the address and not in the body. */
  inAddress?: readonly string[];
  /** How that is written there, where it is not as it is chosen. */
  written?: (value: string) => string;
  sheets?: readonly Sheet[];
  /** What the body holds beside what is typed; it may depend on what was chosen. */
  fixed?: (about: About, typed?: Typed) => Record<string, unknown>;
  /** The body as it is sent, where it says something in another shape than it is typed in. */
  shaped?: (body: Record<string, unknown>) => Record<string, unknown>;
  /** What its fields begin with, where that is not what the step's begin with. */
  begin?: Readonly<Record<string, string>>;
  secondary?: boolean;
  /** It replaces all of what it is about: what was typed over another edition is not taken up, and what nobody here has seen is not replaced. */
  replaces?: boolean;
}

export interface Step {
  about: (of: PathValues, part: string) => Promise<About>;
  /** By what name the part (a month, a number, a matter) stands in the addresses of the commands; a division is asked for behind them. */
  part?: 'month' | 'number' | 'matter' | 'division';
  /** What the part means in the addresses of the commands, where that is more than one place. */
  placeOf?: (part: string) => PathValues;
  forms?: (roles: readonly string[]) => readonly WorkForm[];
  /** Its commands have nothing to do with each other: one is chosen, instead of all standing there. */
  choose?: boolean;
  /** How the matter has to stand for it; without these it can be taken at any time. */
  at?: readonly string[];
}

/** Whether the step can be taken as the matter stands. */
export function isDue({ at }: Step, { stands }: About): boolean {
  return at === undefined || stands === undefined || at.includes(stands.code);
}

export function hasFacts({ facts }: About): boolean {
  return Object.values(facts).some((value) => value !== undefined);
}

export function saysAnything(about: About): boolean {
  return hasFacts(about) || about.indicators !== undefined || (about.tables ?? []).some(({ rows }) => rows.length > 0);
}

export function formsOf(step: Step, about: About, roles: readonly string[]): readonly WorkForm[] {
  return isDue(step, about) ? ((about.forms ?? step.forms)?.(roles) ?? []) : [];
}

/** What a form's draft was typed over, as part of the draft's name. */
export function typedOver({ replaces }: WorkForm, { edition }: About): string {
  return replaces && edition !== undefined ? `.${edition}` : '';
}

/** What stands behind the address of the commands. */
export function queryOf(step: Step, part: string): Query {
  return step.part === 'division' && part !== '-' ? { division: part } : {};
}

export const line = (name: string, optional = false): Field => ({ name, type: 'line', optional });
export const text = (name: string, optional = false): Field => ({ name, type: 'paragraph', optional });
/** What somebody says to what others did. */
export const judgement = (name: string, optional = false): Field => ({ ...text(name, optional), opinion: true });
export const each = (name: string): Field => ({ name, type: 'paragraph', list: true, most: 5000 });
export const day = (name: string, optional = false): Field => ({ name, type: 'date', optional });
export const choice = (name: string, choices: readonly string[], optional = false): Field => ({ name, type: 'choice', choices, optional });
export const sure: Field = { name: 'sure', type: 'sure' };
export const hash = ({ contentHash }: About) => ({ contentHash });
export const opinion = (roles: readonly string[]): Field[] => [choice('seat', roles), choice('opinion', ['AGREE', 'DISAGREE']), judgement('text')];
export const returned = (to: SendPath): WorkForm => ({ act: 'RETURN', to, fields: [judgement('reason')], secondary: true });

/** Whoever reviews accepts or gives back, and says why either way. */
export const verdict = (to: SendPath): readonly WorkForm[] => [
  { act: 'ACCEPT', to, fields: [judgement('opinion')], fixed: () => ({ accepted: true }) },
  { act: 'RETURN', to, fields: [judgement('opinion')], fixed: () => ({ accepted: false }), secondary: true },
];
