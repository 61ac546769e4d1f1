import type { Ref } from 'vue';
import type { Order } from '@/api/client';
import type { Problem } from '@/api/problem';
import { useCommand } from '@/shared/useCommand';
import { useDraft } from '@/shared/useDraft';

export interface Form<T> {
  draft: T;
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  submit: () => Promise<void>;
}

/** What is typed is kept until it was done; what was done is forgotten, and `done` shows what became of it. */
export function useForm<T extends object>(name: string, empty: T, order: (draft: T) => Omit<Order, 'key'>, done: () => void): Form<T> {
  const { busy, problem, give } = useCommand();
  const { draft, forget } = useDraft<T>(name, empty);

  async function submit(): Promise<void> {
    if (!(await give(order(draft)))) return;
    forget();
    done();
  }

  return { draft, busy, problem, submit };
}
