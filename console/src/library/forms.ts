import type { GoalsSchemas } from '@/api/types';
import type { Field } from '@/shared/form/fields';
import { choice, day, line, text, type WorkForm } from '@/work/step';

export type Listed = GoalsSchemas['goals.indicatorlibrary.register.ListedCoreIndicator'];

export const FIELDS = ['PAIRED_ASSISTANCE', 'EAST_WEST_COOPERATION', 'COOPERATION_AND_EXCHANGE', 'OUT_OF_TOWN_OFFICE', 'RECEPTION', 'INFORMATION_SYSTEMS'] as const;
export const STATUSES = ['PROPOSED', 'RETURNED', 'ADOPTED', 'REVISED', 'RETIRED'] as const;
const LIBRARY = '/api/goals/indicator-library/{year}';
const ONE = `${LIBRARY}/indicators/{code}` as const;
const PROPOSERS = ['research-office', 'general-secretariat'];
const division: Field = { ...line('division'), as: 'proposingDivision' };

/** What an indicator is, and how it is measured: `place` is where it stands in the body. */
export function indicatorFields(place: string): Field[] {
  const at = (field: Field, as: string = field.name): Field => ({ ...field, name: `${place}.${field.name}`, as });
  const worded = (name: string, choices: readonly string[], words: string, as: string): Field => ({ ...at(choice(name, choices), as), words });
  return [
    at(line('name')),
    worded('field', FIELDS, 'library.fields', 'businessField'),
    worded('group', ['COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION', 'INFLUENCE'], 'goal.groups', 'indicatorGroup'),
    worded('category', ['QUANTITY', 'QUALITY', 'TIMELINESS', 'COST', 'ECONOMIC', 'SOCIAL', 'ECOLOGICAL', 'SUSTAINABLE', 'SATISFACTION'], 'categories', 'indicatorCategory'),
    worded('direction', ['AT_LEAST', 'AT_MOST', 'EXACTLY', 'QUALITATIVE', 'YES_NO', 'BY_DATE'], 'directions', 'direction'),
    worded('kind', ['CUMULATIVE', 'POINT_IN_TIME', 'ONE_OFF'], 'goal.kinds', 'indicatorKind'),
    at(line('unit'), 'unitOfMeasure'),
    at({ name: 'standardValue', type: 'number', optional: true }),
    at(line('standard', true)),
    ...(['meaning', 'formula', 'dataSource', 'scoring'] as const).map((name) => ({ ...text(name), name: `${place}.methodSheet.${name}`, as: name })),
    worded('methodSheet.method', ['DIRECT_PROOF', 'STATISTICS', 'STATEMENT', 'SURVEY', 'TREND'], 'goal.methods', 'measuredBy'),
    worded('methodSheet.basis', ['PLAN', 'INDUSTRY', 'HISTORY', 'EXPENDITURE_STANDARD', 'OTHER'], 'goal.bases', 'setBy'),
  ];
}

/** An entry that was sent back is proposed again under its own code. */
function propose(code?: string): WorkForm {
  const first = 'indicators[0]';
  return {
    act: 'PROPOSE_INDICATOR',
    to: `${LIBRARY}/proposals`,
    fields: [division, ...(code === undefined ? [{ ...line(`${first}.code`), as: 'code' }] : []), ...indicatorFields(`${first}.indicator`)],
    shaped: ({ division: by, [first]: one }) => ({ division: by, indicators: [{ ...(code === undefined ? {} : { code }), ...(one as object) }] }),
  };
}

const SUGGEST: WorkForm = {
  act: 'SUGGEST_INDICATOR',
  to: `${LIBRARY}/suggestions`,
  fields: [division, line('projectCode'), { ...line('budgetYear'), as: 'goalYear', whole: true }, { ...line('indicator'), as: 'goalIndicator' }, line('code'), { ...choice('field', FIELDS), words: 'library.fields', as: 'businessField' }],
};

const ISSUE: WorkForm = { act: 'ISSUE_EDITION', to: `${LIBRARY}/editions`, fields: [line('documentNumber'), day('issuedOn')] };

export function libraryForms(roles: readonly string[]): WorkForm[] {
  return [...(PROPOSERS.some((role) => roles.includes(role)) ? [propose(), SUGGEST] : []), ...(roles.includes('office-leader') ? [ISSUE] : [])];
}

/** What can be done with one entry as it stands: 计划财务处 reviews, those who propose revise. */
export function indicatorForms({ code, status }: Pick<Listed, 'code' | 'status'>, roles: readonly string[]): WorkForm[] {
  const [reviews, proposes] = [roles.includes('planning-finance'), PROPOSERS.some((role) => roles.includes(role))];
  const waits = status === 'PROPOSED' || status === 'REVISED';
  return [
    ...(reviews && waits ? [{ act: 'ADOPT_INDICATOR', to: `${LIBRARY}/adoptions`, fields: [], fixed: () => ({ codes: [code] }) } satisfies WorkForm, { act: 'RETURN_INDICATOR', to: `${ONE}/return`, fields: [text('reason')], secondary: true } satisfies WorkForm] : []),
    ...(reviews && status === 'ADOPTED' ? [{ act: 'RETIRE_INDICATOR', to: `${ONE}/retirement`, fields: [text('reason')], secondary: true } satisfies WorkForm] : []),
    ...(proposes && status === 'RETURNED' ? [propose(code)] : []),
    ...(proposes && (status === 'ADOPTED' || status === 'REVISED') ? [{ act: 'REVISE_INDICATOR', to: `${ONE}/revision`, fields: [division, text('reason'), ...indicatorFields('indicator')] } satisfies WorkForm] : []),
  ];
}
