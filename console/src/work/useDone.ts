import { ref, type Ref } from 'vue';

/** What was done last on a page: whoever did it sees that it was, and, read anew, what came of it. */
export function useDone(read: () => unknown): { done: Ref<string>; shown: (act: string) => Promise<void> } {
  const done = ref('');

  async function shown(act: string): Promise<void> {
    done.value = act;
    await read();
  }

  return { done, shown };
}
