import { reactive, watch } from 'vue';
import { useSession } from '@/session';

export interface Draft<T> {
  draft: T;
  /** Whether something was found that had been typed before and not been sent. */
  found: boolean;
  /** Begins anew, with what is given or with nothing. */
  forget: (to?: T) => void;
}

/**
 * What somebody has typed, kept in the browser until it was sent: under the person's name, since a computer may be shared. What says no
 * more than it began with is not kept, so that it hides nothing that is written later.
 */
export function useDraft<T extends object>(name: string, empty: T): Draft<T> {
  const key = `jixiao.draft.${useSession().me?.id ?? ''}.${name}`;
  const text = JSON.stringify(empty);
  const kept = read<T>(key);
  const draft = reactive({ ...(JSON.parse(text) as T), ...kept }) as T;
  let begun = text;
  watch(draft, keep, { flush: 'sync' });

  function keep(): void {
    const typed = JSON.stringify(draft);
    try {
      if (typed === begun) localStorage.removeItem(key);
      else localStorage.setItem(key, typed);
    } catch {
      // The browser's store is full or shut: then the page alone holds what was typed.
      localStorage.removeItem(key);
    }
  }

  function forget(to: T = JSON.parse(text) as T): void {
    begun = JSON.stringify(to);
    Object.assign(draft, to);
    localStorage.removeItem(key);
  }

  return { draft, found: kept !== undefined, forget };
}

function read<T>(key: string): Partial<T> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Partial<T>);
  } catch {
    // Written by an older version of the page, or cut off: then there is no draft.
    return undefined;
  }
}
