import { reactive, watch } from 'vue';
import { useSession } from '@/session';

/** What somebody has typed, kept in the browser until it was sent: under the person's name, since a computer may be shared. */
export function useDraft<T extends object>(name: string, empty: T): { draft: T; forget: () => void } {
  const key = `jixiao.draft.${useSession().me?.id ?? ''}.${name}`;
  const draft = reactive({ ...empty, ...kept<T>(key) }) as T;
  watch(draft, () => localStorage.setItem(key, JSON.stringify(draft)));

  function forget(): void {
    Object.assign(draft, empty);
    localStorage.removeItem(key);
  }

  return { draft, forget };
}

function kept<T>(key: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<T>;
  } catch {
    // Written by an older version of the page, or cut off: then there is no draft.
    return {};
  }
}
