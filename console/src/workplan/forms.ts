import type { GoalsSchemas } from '@/api/types';
import type { Row } from '@/shared/grid/grid';
import { choice, day, each, line, text, type WorkForm } from '@/work/step';

export type Plan = GoalsSchemas['goals.workplan.register.PlanAsItStands'];
export type Task = GoalsSchemas['goals.workplan.register.ListedTask'];

/** The plan of the whole office, beside those of its units. */
export const OFFICE = 'office';
const PLAN = '/api/goals/work-plans/{year}/{unit}';
const SUPERVISORS = ['planning-finance', 'research-office', 'general-secretariat'];

/** 计划财务处 keeps every plan, a unit's head that of the unit. */
export function keeps(roles: readonly string[], mine: string, unit: string): boolean {
  return roles.includes('planning-finance') || (roles.includes('unit-head') && mine === unit);
}

export function supervises(roles: readonly string[], unit: string): boolean {
  return unit !== OFFICE && SUPERVISORS.some((role) => roles.includes(role));
}

function divisions(typed = ''): string[] {
  return typed.split(/[,，、;；]/).map((one) => one.trim()).filter((one) => one !== '');
}

/** The tasks of a plan as they are typed. */
export function rowsOf({ tasks }: Pick<Plan, 'tasks'>, comma: string): Row[] {
  return tasks.map(({ code, title, responsible, workYear, dueOn, source }) => ({ key: code, code, taskTitle: title, responsibleDivisions: responsible.join(comma), taskYear: String(workYear), dueOn, source }));
}

/** The first edition needs no reason. */
function issue(plan: Plan | undefined): WorkForm {
  return {
    act: 'ISSUE_PLAN',
    method: 'PUT',
    to: PLAN,
    replaces: true,
    fields: [{ ...line('title'), as: 'planTitle' }, day('issuedOn'), ...(plan && plan.edition > 0 ? [{ ...text('reason'), as: 'reissueReason' }] : [])],
    sheets: [{
      name: 'tasks',
      as: 'planTasks',
      grows: true,
      columns: [{ field: 'code', type: 'text' }, { field: 'taskTitle', type: 'text', width: 4 }, { field: 'responsibleDivisions', type: 'text', width: 3 }, { field: 'taskYear', type: 'number' }, { field: 'dueOn', type: 'date', width: 3 }, { field: 'source', type: 'text', width: 3 }],
      body: ({ code, taskTitle, responsibleDivisions, taskYear, dueOn, source }) => ({ code, title: taskTitle, responsible: divisions(responsibleDivisions), workYear: Number(taskYear), dueOn, source }),
    }],
  };
}

const TRAINING: WorkForm = {
  act: 'HOLD_TRAINING',
  to: `${PLAN}/trainings`,
  fields: [day('heldOn'), line('topic'), { ...line('hours'), type: 'number', whole: true }],
  sheets: [{ name: 'attendance', grows: true, columns: [{ field: 'division', type: 'text', width: 2 }, { field: 'participantCount', type: 'number' }], body: ({ division, participantCount }) => ({ division, participants: Number(participantCount) }) }],
};

const RULES: WorkForm = { act: 'FILE_RULES', to: `${PLAN}/rules`, fields: [{ ...line('title'), as: 'ruleTitle' }, line('documentNumber'), day('issuedOn')] };

function supervise(roles: readonly string[]): WorkForm {
  return { act: 'SUPERVISE_UNIT', to: `${PLAN}/supervisions`, fields: [{ ...choice('seat', SUPERVISORS.filter((role) => roles.includes(role))), words: 'roles', as: 'supervisingSeat' }, day('supervisedOn'), text('examined'), { ...each('findings'), optional: true }] };
}

export function planForms(plan: Plan | undefined, roles: readonly string[], mine: string, unit: string): WorkForm[] {
  const issued = plan !== undefined && plan.edition > 0;
  return [
    ...(keeps(roles, mine, unit) ? [issue(plan), ...(issued ? [TRAINING] : []), ...(unit === OFFICE ? [] : [RULES])] : []),
    ...(supervises(roles, unit) ? [supervise(roles)] : []),
  ];
}

export function complete(): WorkForm {
  return { act: 'COMPLETE_TASK', to: `${PLAN}/tasks/{task}/completion`, fields: [day('completedOn'), { ...text('note'), as: 'completionNote' }] };
}

export function followUp(): WorkForm {
  return { act: 'FOLLOW_UP', to: `${PLAN}/findings/{finding}/follow-ups`, fields: [day('followedUpOn'), text('measure'), { name: 'accepted', type: 'check', as: 'settledNow' }] };
}

export const CLOSE: WorkForm = { act: 'CLOSE_YEAR', to: '/api/goals/years/{year}/closing', fields: [{ ...line('document'), as: 'closingPaper' }] };

/** Not done, and its day is over. */
export function isLate({ completedOn, dueOn }: Pick<Task, 'completedOn' | 'dueOn'>, on: string): boolean {
  return completedOn === undefined && dueOn < on;
}
