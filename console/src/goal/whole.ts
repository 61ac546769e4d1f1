import type { Column, Row } from '@/shared/grid/grid';
import type { Content } from './draft';

type Whole = NonNullable<Content['whole']>;

/** What the goal of a unit or of the department tells beside its indicators, while somebody types it. */
export interface WholeDraft {
  functions: string;
  structure: string;
  posts: string;
  staff: string;
  basicExpenditure: string;
  projectExpenditure: string;
  tasks: Row[];
  goals: Row[];
}

export const WHOLE_LINES = ['posts', 'staff', 'basicExpenditure', 'projectExpenditure'] as const;

let made = 0;
const key = (): string => `whole-${Date.now().toString(36)}-${made++}`;

export const newTask = (): Row => ({ key: key(), name: '', content: '', appropriation: '', other: '', projects: '' });
export const newTiedGoal = (): Row => ({ key: key(), text: '', tasks: '' });

export function emptyWhole(): WholeDraft {
  return { functions: '', structure: '', posts: '', staff: '', basicExpenditure: '', projectExpenditure: '', tasks: [newTask()], goals: [newTiedGoal()] };
}

export function wholeDraft({ functions, structure, posts, staff, basicExpenditure, projectExpenditure, tasks, goals }: Whole): WholeDraft {
  return {
    functions, structure, posts: String(posts), staff: String(staff), basicExpenditure, projectExpenditure,
    tasks: tasks.map(({ projects, ...task }) => ({ ...newTask(), ...task, projects: projects.join('、') })),
    goals: goals.map(({ text, tasks: of }) => ({ ...newTiedGoal(), text, tasks: of.join('、') })),
  };
}

/** Codes and names in a cell are set apart as people do it. */
function several(text: string | undefined): string[] {
  return (text ?? '').split(/[、,，;；\s]+/).filter((one) => one !== '');
}

/** A number of people; what is none is sent as it is, so that the service says so. */
function count(text: string): number | string | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : plain;
}

function says(row: Row): boolean {
  return Object.entries(row).some(([field, text]) => field !== 'key' && text.trim() !== '');
}

/** What is sent. An amount or a number that was left empty is left out, so that the service names it. */
export function wholeBody(draft: WholeDraft): Record<string, unknown> {
  const said = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);
  return {
    functions: said(draft.functions), structure: said(draft.structure), posts: count(draft.posts), staff: count(draft.staff),
    basicExpenditure: said(draft.basicExpenditure), projectExpenditure: said(draft.projectExpenditure),
    tasks: draft.tasks.filter(says).map((row) => ({ name: said(row.name), content: said(row.content), appropriation: said(row.appropriation) ?? '0', other: said(row.other) ?? '0', projects: several(row.projects) })),
    goals: draft.goals.filter(says).map((row) => ({ text: said(row.text), tasks: several(row.tasks) })),
  };
}

export function taskColumns(t: (key: string) => string): Column[] {
  return [
    { field: 'name', label: t('goal.whole.task'), type: 'text', width: 4 },
    { field: 'content', label: t('goal.whole.content'), type: 'text', width: 4, most: 2000 },
    { field: 'appropriation', label: t('goal.fields.appropriation'), type: 'number', width: 2 },
    { field: 'other', label: t('goal.fields.other'), type: 'number', width: 2 },
    { field: 'projects', label: t('goal.whole.projects'), type: 'text', width: 4, most: 2000 },
  ];
}

export function tiedColumns(t: (key: string) => string): Column[] {
  return [
    { field: 'text', label: t('goal.whole.goal'), type: 'text', width: 4, most: 2000 },
    { field: 'tasks', label: t('goal.whole.tasks'), type: 'text', width: 4, most: 2000 },
  ];
}
