import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { send, type Order } from '@/api/client';
import { WishKey } from '@/api/idempotency';
import { RequestFailed, type Problem } from '@/api/problem';

export interface Command {
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  /** What the service answered to the last one that was done. */
  answer: ShallowRef<unknown>;
  /** True where it was done; otherwise the problem says why not, and what was typed is still there. */
  give: (order: Omit<Order, 'key'>) => Promise<boolean>;
}

/** One command of a form. The same wish keeps its key however often it is sent. */
export function useCommand(): Command {
  const busy = ref(false);
  const problem = ref<Problem>();
  const answer = shallowRef<unknown>();
  const key = new WishKey();

  async function give(order: Omit<Order, 'key'>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = undefined;
    try {
      answer.value = await send({ ...order, key: key.of(order) });
      key.done();
      return true;
    } catch (reason) {
      if (!(reason instanceof RequestFailed)) throw reason;
      problem.value = reason.problem;
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, answer, give };
}
