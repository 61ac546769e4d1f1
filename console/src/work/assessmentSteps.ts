import { read } from '@/api/client';
import type { EvaluationSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { bodyOf } from '@/shared/form/fields';
import type { Row } from '@/shared/grid/grid';
import { rulesOf } from '@/shared/rulebook';
import { today } from '@/shared/today';
import { line, text, type About, type AboutTable, type Sheet, type Step, type WorkForm } from './step';

type SheetOf = EvaluationSchemas['contracts.evaluation.WorkAssessmentSheet'];
type WorkRecord = EvaluationSchemas['evaluation.workassessment.draft.ShownRecord'];
type Found = EvaluationSchemas['evaluation.workassessment.draft.ShownRecord.Found'];
type Detail = EvaluationSchemas['evaluation.workassessment.register.WorkAssessmentEndpoint.AssessmentDetail'];

const PATH = '/api/evaluation/units/{unit}/{year}/work-assessment';
const LEADS = ['planning-finance', 'office-leader'];
const HEADS = ['unit-head', 'division-head'];

/** The sheet as it stands: decided, else as the answer left it, else as it was drawn up. */
export function sheetOf({ drafted, answered, decided }: Pick<Detail, 'drafted' | 'answered' | 'decided'>): SheetOf {
  return (decided ?? answered ?? drafted).sheet;
}

const names = (gaps: readonly { name: string }[]) => gaps.map(({ name }) => name);

function sheetTables({ lines, deductions }: SheetOf): AboutTable[] {
  return [
    { name: 'assessmentLines', columns: [{ field: 'workItem' }, { field: 'maximum', number: true }, { field: 'doneOfDue', number: true }, { field: 'points', number: true }, { field: 'gaps' }, { field: 'reason' }], rows: lines.map(({ item, maximum, done, due, points, gaps, reason }) => ({ workItem: item, maximum, doneOfDue: due === undefined ? undefined : `${done} / ${due}`, points, gaps: names(gaps), reason })) },
    { name: 'deductions', columns: [{ field: 'number', number: true }, { field: 'fault' }, { field: 'assessedSubject' }, { field: 'faultStep' }, { field: 'cutOffMonth', number: true }, { field: 'on' }, { field: 'pointsOff', number: true }, { field: 'waived' }], rows: deductions.map(({ number, fault, subject, step, cutOffMonth, on, points, waived }) => ({ number, fault, assessedSubject: subject.name, faultStep: step, cutOffMonth, on, pointsOff: points, waived })) },
  ];
}

const gradeOf = (found: Found | undefined) => found && (found.grade ?? (found.voidedBy === undefined ? 'UNPROVED' : 'FALSIFICATION'));

/** What the log has so far, before anything was drawn up; the results are facts, and earn nothing. */
export function recordTables({ tallies, incidents, results }: WorkRecord): AboutTable[] {
  return [
    { name: 'tallies', columns: [{ field: 'workItem' }, { field: 'doneOfDue', number: true }, { field: 'gaps' }], rows: tallies.map(({ item, done, due, gaps }) => ({ workItem: item, doneOfDue: `${done} / ${due}`, gaps: names(gaps) })) },
    { name: 'incidents', columns: [{ field: 'fault' }, { field: 'assessedSubject' }, { field: 'faultStep' }, { field: 'cutOffMonth', number: true }, { field: 'on' }], rows: incidents.map(({ fault, subject, step, cutOffMonth, on }) => ({ fault, assessedSubject: subject.name, faultStep: step, cutOffMonth, on })) },
    { name: 'usedResults', columns: [{ field: 'assessedSubject' }, { field: 'ownGrade' }, { field: 'departmentGrade' }, { field: 'resultBasis' }, { field: 'bindsYear', number: true }, { field: 'upTo', number: true }, { field: 'documentNumber' }], rows: results.map(({ subject, own, department, proposed, decided }) => ({ assessedSubject: subject.name, ownGrade: gradeOf(own), departmentGrade: gradeOf(department), resultBasis: proposed?.basis, bindsYear: proposed?.bindsYear, upTo: decided?.upTo, documentNumber: decided?.document })) },
  ];
}

async function assessment(of: PathValues, part: string): Promise<About> {
  const division = part === '-' ? undefined : part;
  const where = { unit: of.code ?? '', year: of.year ?? '' };
  const detail = (await orAbsent(read(PATH, where, { division })))?.data;
  const record = detail === undefined || detail.row.stage === 'DRAFTED' ? (await orAbsent(read(`${PATH}/record`, where, { division })))?.data : undefined;
  const rules = await rulesOf(String(of.year), detail?.drafted.rulebookVersion);
  const judged = (rules?.evaluation.workAssessment.items ?? []).filter((one) => one.judged);
  const sheet = detail && sheetOf(detail);
  const over = detail?.row.objectUntil !== undefined && today() > detail.row.objectUntil;
  return {
    facts: {
      name: detail?.row.name, division, assessmentStage: detail?.row.stage, total: sheet?.total, grade: sheet?.grade, draftedOn: detail?.drafted.draftedOn, objectUntil: detail?.row.objectUntil, head: detail?.objected?.head,
      objection: detail?.objected?.objection, objectedOn: detail?.objected?.objectedOn, answer: detail?.answered?.answer, answeredOn: detail?.answered?.answeredOn, document: detail?.decided?.document, decidedOn: detail?.decided?.decidedOn,
    },
    tables: [...(sheet ? sheetTables(sheet) : []), ...(record ? recordTables(record) : [])],
    rows: {
      judged: judged.map(({ item, points }): Row => ({ key: item, workItem: item, maximum: points, points: '', reason: '' })),
      waived: (sheet?.deductions ?? []).map(({ number, fault, subject, points }): Row => ({ key: String(number), number: String(number), fault, assessedSubject: subject.name, pointsOff: points, waive: '' })),
    },
    papers: detail ? [{ name: 'scoreSheet', address: paperAddress(where, division) }] : [],
    version: detail?.row.version,
    forms: (roles) => assessmentForms(roles, detail?.row.stage, over),
  };
}

function paperAddress({ unit, year }: { unit: string | number; year: string | number }, division: string | undefined): string {
  const behind = division === undefined ? '' : `?division=${encodeURIComponent(division)}`;
  return `/api/evaluation/units/${encodeURIComponent(String(unit))}/${year}/work-assessment/forms/score-sheet${behind}`;
}

const JUDGED: Sheet = {
  name: 'judged',
  columns: [{ field: 'workItem', type: 'fixed', width: 2 }, { field: 'maximum', type: 'fixed' }, { field: 'points', type: 'number' }, { field: 'reason', type: 'text', width: 4 }],
  body: (row) => (row.points?.trim() || row.reason?.trim() ? { item: row.workItem, ...bodyOf([line('points'), line('reason')], row) } : undefined),
};
const WAIVED: Sheet = {
  name: 'waived',
  columns: [{ field: 'number', type: 'fixed' }, { field: 'fault', type: 'fixed', width: 2 }, { field: 'assessedSubject', type: 'fixed', width: 3 }, { field: 'pointsOff', type: 'fixed' }, { field: 'waive', type: 'choice', choices: ['WAIVED'], width: 2 }],
  body: (row) => (row.waive === 'WAIVED' ? Number(row.number) : undefined),
};

const DRAFT: WorkForm = { act: 'DRAFT', to: `${PATH}/draft`, fields: [], sheets: [JUDGED] };
const SEND: WorkForm = { act: 'SEND', to: `${PATH}/sending`, fields: [] };
const OBJECT: WorkForm = { act: 'OBJECT', to: `${PATH}/objection`, fields: [text('objection')] };
const ANSWER: WorkForm = { act: 'ANSWER', to: `${PATH}/answer`, fields: [text('answer')], sheets: [JUDGED, WAIVED] };
const DECIDE: WorkForm = { act: 'DECIDE', to: `${PATH}/decision`, fields: [{ ...line('document'), as: 'documentNumber' }] };

/** What can be done with a sheet at its stage by whoever leads, and by whoever is assessed; `over`: the term of the objection is. */
export function assessmentForms(roles: readonly string[], stage: Detail['row']['stage'] | undefined, over: boolean): WorkForm[] {
  const lead = roles.some((role) => LEADS.includes(role));
  const head = roles.some((role) => HEADS.includes(role));
  switch (stage) {
    case undefined:
      return lead ? [DRAFT] : [];
    case 'DRAFTED':
      return lead ? [SEND, { ...DRAFT, secondary: true }] : [];
    case 'SENT':
      return [...(head && !over ? [OBJECT] : []), ...(lead && over ? [DECIDE] : [])];
    case 'OBJECTED':
      return lead ? [ANSWER] : [];
    case 'ANSWERED':
      return lead ? [DECIDE] : [];
    case 'DECIDED':
      return [];
  }
}

const STEP: Step = { about: assessment, part: 'division' };

/** 工作考核 of a unit or a division: one page, whatever waits there. */
export const ASSESSMENT_STEPS: Partial<Record<string, Step>> = Object.fromEntries(
  ['ASSESSMENT', 'SEND_ASSESSMENT', 'CHECK_ASSESSMENT', 'ANSWER_OBJECTION', 'DECIDE_ASSESSMENT'].map((step) => [`evaluation/${step}`, STEP]),
);
