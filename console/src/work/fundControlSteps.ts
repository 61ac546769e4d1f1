import { read } from '@/api/client';
import type { MonitoringSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { bodyOf, type Field } from '@/shared/form/fields';
import type { Row } from '@/shared/grid/grid';
import { newestRules } from '@/shared/rulebook';
import { policyOf } from './listed';
import { choice, day, each, line, text, type About, type AboutTable, type Sheet, type Step, type WorkForm } from './step';

export type Control = MonitoringSchemas['monitoring.fundcontrol.register.FundControlEndpoint.FundControlOfSubject'];
export type Rectification = MonitoringSchemas['monitoring.rectification.register.RectificationRow'];

const CONTROL = '/api/monitoring/{subjects}/{code}/{year}/fund-control';
const MEASURE = `${CONTROL}/measures/{number}` as const;
const RECTIFICATIONS = '/api/monitoring/{subjects}/{code}/{year}/rectifications';
const DOCUMENT: Field = { ...line('document'), as: 'documentNumber' };

/** The projects of a policy, as its decision lists them: each is included, or left out for a reason. */
const LINKED: Sheet = {
  name: 'linked', grows: true,
  columns: [{ field: 'code', type: 'text', width: 4 }, { field: 'exception', type: 'text', width: 4 }],
  body: (row) => bodyOf([line('code'), line('exception', true)], row),
};
const listsProjects = (form: WorkForm, ofPolicy: boolean): WorkForm => (ofPolicy ? { ...form, sheets: [LINKED] } : { ...form, fixed: () => ({ linked: [] }) });

/** One of those that are numbered, if there are any. */
function oneOf(name: string, as: string, all: readonly { number: number; document?: string }[], optional = false): Field[] {
  if (all.length === 0) return [];
  const labels = Object.fromEntries(all.map(({ number, document }) => [number, document ? `${number} · ${document}` : String(number)]));
  return [{ ...choice(name, all.map(({ number }) => String(number)), optional), as, labels, whole: true }];
}

const papers = (all: readonly Rectification[]) => all.map(({ number, documentNumber: document }) => ({ number, document }));

/** Only money of its own is reduced or taken back; that of a policy stands with its projects. */
function propose({ measures }: Control, rectifications: readonly Rectification[], ofPolicy: boolean): WorkForm {
  const reductions = measures.filter(({ measure, standing }) => measure === 'REDUCTION' && ['DECIDED', 'ACKNOWLEDGED', 'REFUSED'].includes(standing));
  const money: Field[] = ofPolicy ? [] : [{ name: 'amount', type: 'number', optional: true }, ...oneOf('carriesOut', 'carriedOutReduction', reductions, true)];
  return {
    act: 'PROPOSE_MEASURE',
    to: `${CONTROL}/measures`,
    fields: [
      choice('measure', ofPolicy ? ['STOP'] : ['STOP', 'REDUCTION', 'CLAW_BACK']),
      choice('cause', ofPolicy ? ['RECTIFICATION_FAILED', 'LOSS_OR_VIOLATION', 'GOAL_IMPOSSIBLE'] : ['RECTIFICATION_FAILED', 'LOSS_OR_VIOLATION', 'GOAL_IMPOSSIBLE', 'OBJECTIVE', 'SURPLUS']),
      ...oneOf('rectification', 'rectificationNumber', papers(rectifications), true), ...money, text('reason'),
    ],
  };
}

/** What the subject's own decision holds; what a policy holds is let go with the policy. */
function holding({ held, holds }: Control, rectifications: readonly Rectification[], ofPolicy: boolean): WorkForm[] {
  if (held === 'STOPPED') return [];
  const own = holds.find((one) => one.policy === undefined && one.held === 'SUSPENDED');
  const serious = rectifications.filter(({ severity, standing }) => severity === 'SERIOUS' && standing !== 'ACCEPTED');
  const suspend: WorkForm = { act: 'SUSPEND_FUNDS', to: `${CONTROL}/suspension`, fields: [...oneOf('rectification', own ? 'rectificationNumber' : 'seriousRectification', papers(serious), own === undefined), DOCUMENT, text('reason')] };
  const resume: WorkForm = { act: 'RESUME_FUNDS', to: `${CONTROL}/resumption`, fields: [DOCUMENT, text('reason')] };
  const mayHold = own === undefined || (own.lapsesOn !== undefined && serious.length > 0);
  return [...(mayHold ? [listsProjects(suspend, ofPolicy)] : []), ...(own ? [listsProjects(resume, ofPolicy)] : [])];
}

export function fundForms(roles: readonly string[], control: Control, rectifications: readonly Rectification[], ofPolicy: boolean): WorkForm[] {
  return [
    ...(roles.includes('planning-finance') ? [propose(control, rectifications, ofPolicy)] : []),
    ...(roles.includes('office-leader') ? holding(control, rectifications, ofPolicy) : []),
  ];
}

function tables({ measures, alarms }: Control): AboutTable[] {
  return [
    {
      name: 'fundMeasures',
      columns: [{ field: 'number', number: true }, { field: 'measure' }, { field: 'cause' }, { field: 'amount', number: true }, { field: 'measureStanding' }, { field: 'proposedOn' }, { field: 'documentNumber' }, { field: 'decidedOn' }, { field: 'acknowledgeBy' }, { field: 'answeredOn' }, { field: 'reason' }],
      rows: measures.map(({ standing, document, ...one }) => ({ ...one, documentNumber: document, measureStanding: standing })),
    },
    { name: 'fundAlarms', columns: [{ field: 'paidOn' }, { field: 'amount', number: true }, { field: 'measureNumber', number: true }, { field: 'noticedOn' }], rows: alarms.map(({ number, paidOn, amount, raisedOn }) => ({ paidOn, amount, measureNumber: number, noticedOn: raisedOn })) },
  ];
}

const isPolicy = ({ subjects }: PathValues) => subjects === 'policies';

/** The projects of a policy as its decision begins with them; it is the service that knows which are left out or missing. */
async function linked(of: PathValues): Promise<Row[]> {
  return ((await policyOf(of))?.projects ?? []).map((code) => ({ key: code, code, exception: '' }));
}

const rowsOf = async (of: PathValues): Promise<About['rows']> => {
  const rows = isPolicy(of) ? await linked(of) : [];
  return rows.length ? { linked: rows } : {};
};

async function control(of: PathValues): Promise<About> {
  const [{ data }, rectifications, rows] = await Promise.all([read(CONTROL, of), orAbsent(read(RECTIFICATIONS, of)), rowsOf(of)]);
  return {
    facts: { fundsHeld: data.held },
    tables: tables(data),
    rows,
    version: data.measures.map(({ number, standing }) => `${number}${standing}`).join(),
    forms: (roles) => fundForms(roles, data, rectifications?.data ?? [], isPolicy(of)),
  };
}

async function measure(of: PathValues, number: string): Promise<About> {
  const [found, rows] = await Promise.all([read(CONTROL, of), rowsOf(of)]);
  const { measure: what, cause, amount, reason, proposedOn, statementUntil, statement, document, decidedOn, acknowledgeBy, standing = 'NONE' } = found.data.measures.find((it) => String(it.number) === number) ?? {};
  return { facts: { measure: what, cause, amount, reason, proposedOn, statementUntil, statement, document, decidedOn, acknowledgeBy }, rows, stands: { code: standing, words: 'fundControl.standings' } };
}

const DROP: WorkForm = { act: 'DROP', to: `${MEASURE}/dropping`, fields: [DOCUMENT, text('reason')], secondary: true };
export const decide = (ofPolicy: boolean): WorkForm[] => [listsProjects({ act: 'DECIDE', to: `${MEASURE}/decision`, fields: [DOCUMENT] }, ofPolicy), DROP];

const REPEAT: WorkForm = { act: 'REPEAT', to: `${MEASURE}/repetition`, fields: [DOCUMENT, text('remark')] };

/** What finance refused is decided anew, or dropped; money is let go again whatever finance says. */
export function againstRefusal(measure: unknown): WorkForm[] {
  return measure === 'RESUMPTION' ? [REPEAT] : [REPEAT, DROP];
}

async function toDecide(of: PathValues, number: string): Promise<About> {
  const about = await measure(of, number);
  return { ...about, forms: () => (about.stands?.code === 'REFUSED' ? againstRefusal(about.facts.measure) : decide(isPolicy(of))) };
}

export const ORDER: WorkForm = {
  act: 'ORDER_RECTIFICATION',
  to: RECTIFICATIONS,
  fields: [line('documentNumber'), choice('source', ['TRACKING', 'EVALUATION', 'RECHECK', 'SUPERVISION', 'FINANCE', 'AUDIT']), choice('severity', ['ORDINARY', 'SERIOUS']), { name: 'lossOrViolation', type: 'check' }, each('findings'), text('requirements'), line('basis'), day('dueOn')],
};

async function rectifications(of: PathValues): Promise<About> {
  const all = (await read(RECTIFICATIONS, of)).data;
  return {
    facts: {},
    tables: [{
      name: 'rectifications',
      columns: [{ field: 'number', number: true }, { field: 'documentNumber' }, { field: 'source' }, { field: 'severity' }, { field: 'findings' }, { field: 'dueOn' }, { field: 'rectificationStanding' }, { field: 'overdue' }],
      rows: all.map(({ standing, ...one }) => ({ ...one, rectificationStanding: standing })),
    }],
    version: all.length,
    forms: () => [ORDER],
  };
}

export function extend(months: readonly number[]): WorkForm {
  return { act: 'EXTEND_TRACKING', to: '/api/monitoring/{subjects}/{code}/{year}/tracking/reports/{month}/extensions', inAddress: ['month'], fields: [{ ...choice('month', months.map(String)), as: 'cutOffMonth', labels: {} }, { ...day('until'), as: 'extendedUntil' }, text('reason')] };
}

/** The months that a tracking task of the rulebook cuts off, each with what became of it. */
async function tracking(of: PathValues): Promise<About> {
  const [found, rules] = await Promise.all([orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/tracking', of)), newestRules(String(of.year))]);
  if (!found) return { facts: {}, forms: () => [] };
  const tasks = (rules?.monitoring.tracking.tasks ?? []).map(({ cutOff, dueOn }) => ({ month: Number(cutOff.slice(5, 7)), dueOn }));
  const told = new Map(found.data.reports.map((one) => [one.cutOffMonth, one]));
  return {
    facts: {},
    tables: [{
      name: 'trackingTasks',
      columns: [{ field: 'cutOffMonth', number: true }, { field: 'dueOn' }, { field: 'reportedOn' }, { field: 'late' }, { field: 'outcome' }],
      rows: tasks.map(({ month, dueOn }) => ({ cutOffMonth: month, dueOn: told.get(month)?.dueOn ?? dueOn, reportedOn: told.get(month)?.reportedOn, late: told.get(month)?.late, outcome: told.get(month)?.outcome })),
    }],
    forms: () => (tasks.length ? [extend(tasks.map(({ month }) => month))] : []),
  };
}

/** 资金管控: what becomes of the money where tracking finds something, from the finding to finance's answer; and more time to report. */
export const FUND_CONTROL_STEPS: Partial<Record<string, Step>> = {
  'monitoring/FUND_CONTROL': { about: control, choose: true },
  'monitoring/RECTIFICATION': { about: rectifications },
  'monitoring/EXTENSION': { about: tracking },
  'monitoring/STATE_CASE': { about: measure, part: 'number', at: ['PROPOSED'], forms: () => [{ act: 'STATE', to: `${MEASURE}/statement`, fields: [text('statement')] }] },
  'monitoring/DECIDE': { about: toDecide, part: 'number', at: ['PROPOSED', 'REFUSED'] },
  'monitoring/ANSWER': { about: measure, part: 'number', at: ['DECIDED'] },
};
