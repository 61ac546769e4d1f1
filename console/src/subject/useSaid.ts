import { useI18n } from 'vue-i18n';
import { grouped, money } from '@/shared/figures';
import { useUnits } from '@/shared/useUnits';
import { BETWEEN, namesUnits, tellsMoney } from './facts';
import { useTitles } from './useTitles';
import { useToldPeople } from './useToldPeople';
import { calledBy, namesPerson, type Actor } from './who';

/** Fields whose codes mean something of their own. */
const OWN: Partial<Record<string, string>> = {
  assessmentStage: 'assessments.stages',
  requestStatus: 'requests.statuses',
  answerOutcome: 'requests.outcomes',
  setStanding: 'reallocations.standings',
  submissionStanding: 'submissions.standings',
  recheckOutcome: 'rechecks.outcomes',
  channel: 'requests.channels',
  fault: 'assessments.faults',
  ownGrade: 'assessments.faults',
  faultStep: 'assessments.steps',
  workItem: 'assessments.items',
  projectStage: 'stages',
  goalStatus: 'goalStatus',
  trailStep: 'trailSteps',
  appraisal: 'appraisals',
  unitFact: 'unitFacts',
  evaluationStage: 'evaluationStages',
  keyStage: 'keyEvaluation.stages',
  itemStatus: 'matterStatus',
  fundsHeld: 'fundControl.held',
  measureStanding: 'fundControl.standings',
  rectificationStanding: 'fundControl.rectifications',
  kind: 'kinds',
  matter: 'matters',
  seat: 'roles',
  role: 'roles',
  by: 'roles',
};

/**
 * Codes of the log (AGREE, GRADED) in words where there are any, and people and units by name; whoever took the step that is told of and has no name
 * in the log is called as beside the step.
 */
export function useSaid(): (field: string, value: string, actor?: Actor) => string {
  const { t, te } = useI18n();
  const nameOf = useToldPeople();
  const unitName = useUnits();
  const titles = useTitles();

  function word(code: string): string {
    const words = ['codes', 'combined', 'keyEvaluation.stages'].find((of) => te(`${of}.${code}`));
    return words ? t(`${words}.${code}`) : code;
  }

  return (field, value, actor) => {
    const own = OWN[field];
    if (own !== undefined && te(`${own}.${value}`)) return t(`${own}.${value}`);
    if (namesPerson(field)) return calledBy(value, nameOf(value), value === actor?.id ? titles(actor.roles) : '').as;
    if (namesUnits(field)) return value.split(BETWEEN).map(unitName).join(BETWEEN);
    if (tellsMoney(field, value)) return money(value);
    if (/^-?\d+\.\d+$/.test(value)) return grouped(value);
    return value.split(BETWEEN).every((one) => /^[A-Z_\d]+$/.test(one)) ? value.split(BETWEEN).map(word).join(t('frame.comma')) : value;
  };
}
