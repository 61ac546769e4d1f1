import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { read, type Order } from '@/api/client';
import type { Problem, Reason } from '@/api/problem';
import type { GoalsSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import type { Row } from '@/shared/grid/grid';
import { useCommand } from '@/shared/useCommand';
import { useDraft } from '@/shared/useDraft';
import { draftOf, emptyDraft, goalBody, placeOf, type GoalDraft } from './draft';

export interface Goal {
  goal?: GoalsSchemas['goals.goal.content.GoalContents.CurrentGoal'];
  etag?: string;
}

/** What is typed, and the version of the goal that it was typed over. */
interface Over extends GoalDraft {
  over?: string;
}

export interface GoalDrafting {
  draft: GoalDraft;
  found: boolean;
  dirty: ComputedRef<boolean>;
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  /** What somebody else wrote meanwhile; until one of both is chosen, nothing can be saved. */
  theirs: ShallowRef<GoalDraft | undefined>;
  save: () => Promise<boolean>;
  giveWithVersion: (order: Omit<Order, 'key' | 'ifMatch'>) => Promise<boolean>;
  keepMine: () => void;
  takeTheirs: () => void;
  discard: () => void;
  reasons: (list: string, rows: readonly Row[]) => (row: number, cell: string) => readonly Reason[];
}

const PATH = '/api/goals/{subjects}/{code}/{year}/goal' as const;

/** Reads the goal under work; nothing where none was written yet. */
export async function readGoal(of: PathValues): Promise<Goal> {
  const found = await orAbsent(read(PATH, of));
  return { goal: found?.data, etag: found?.etag };
}

export function useGoalDraft(name: string, of: PathValues, began: Goal): GoalDrafting {
  const standing = shallowRef(began);
  const written = (): Over => ({ ...(standing.value.goal ? draftOf(standing.value.goal.content) : emptyDraft()), over: standing.value.etag });
  const { draft, found, forget } = useDraft<Over>(`goal.${name}`, written());
  const { busy, problem, give } = useCommand();
  const theirs = shallowRef<GoalDraft>();
  /** The rows as they were sent, since the service counts them and a page may have lost one since. */
  const sent = shallowRef<Record<string, string[]>>({});
  const dirty = computed(() => JSON.stringify(goalBody(draft)) !== JSON.stringify(goalBody(written())));

  async function giveWithVersion(order: Omit<Order, 'key' | 'ifMatch'>): Promise<boolean> {
    sent.value = { indicators: draft.indicators.map((row) => row.key), 'midTerm.indicators': draft.midTerm?.indicators.map((row) => row.key) ?? [], ...Object.fromEntries((['tasks', 'goals'] as const).map((list) => [`whole.${list}`, draft.whole?.[list].map((row) => row.key) ?? []])) };
    if (await give({ ...order, ifMatch: draft.over })) return true;
    if (problem.value?.code === 'stale-version') {
      standing.value = await readGoal(of);
      theirs.value = written();
    }
    return false;
  }

  async function save(): Promise<boolean> {
    if (!(await giveWithVersion({ method: 'PUT', to: PATH, path: of, body: goalBody(draft) }))) return false;
    standing.value = await readGoal(of);
    forget(written());
    return true;
  }

  function discard(): void {
    forget(written());
    problem.value = undefined;
    theirs.value = undefined;
  }

  function keepMine(): void {
    draft.over = standing.value.etag;
    problem.value = undefined;
    theirs.value = undefined;
  }

  function reasons(list: string, rows: readonly Row[]) {
    return (row: number, cell: string): readonly Reason[] => {
      const key = rows[row]?.key;
      return (problem.value?.errors ?? []).filter((error) => {
        const place = placeOf(error.field ?? '');
        return place?.list === list && sent.value[list]?.[place.row] === key && shownAs(place.cell, rows[row], list) === cell;
      });
    };
  }

  return { draft, found, dirty, busy, problem, theirs, save, giveWithVersion, keepMine, takeTheirs: discard, discard, reasons };
}

/** The columns of the sheets of a unit's or the department's tasks and goals. */
const WHOLE = ['name', 'content', 'appropriation', 'other', 'projects', 'text', 'tasks'];
const SHOWN = ['code', 'group', 'category', 'name', 'direction', 'value', 'unit', 'weight'];

/** The column that shows a reason; what stands in the details of the row is `''`. */
function shownAs(cell: string, row: Row | undefined, list: string): string {
  if (list.startsWith('whole.')) return WHOLE.includes(cell) ? cell : list === 'whole.tasks' ? 'name' : 'text';
  if (cell === 'dueDate' && row?.direction === 'BY_DATE') return 'value';
  return SHOWN.includes(cell) ? cell : '';
}
