import { defineStore } from 'pinia';
import { computed, ref } from 'vue';

export interface Me {
  id: string;
  name: string;
  roles: string[];
  unit: string;
  /** Only in a demonstration may the day on which something counts be chosen. */
  demonstration?: boolean;
  csrf?: { header: string; token: string };
}

const BUSINESS_DATE = 'jixiao.business-date';

/** Who is logged in at the gateway, and what follows from it. */
export const useSession = defineStore('session', () => {
  const me = ref<Me>();
  const expired = ref(false);
  const businessDate = ref(sessionStorage.getItem(BUSINESS_DATE) ?? '');
  let resume: (() => void) | undefined;
  let giveUp: ((reason: Error) => void) | undefined;
  let waiting: Promise<void> | undefined;

  const roles = computed(() => me.value?.roles ?? []);

  async function load(): Promise<void> {
    const response = await fetch('/me', { headers: { Accept: 'application/json' } });
    if (response.status === 401) return logInAgain();
    if (!response.ok) throw new Error(`/me answered ${response.status}`);
    me.value = (await response.json()) as Me;
    if (!me.value.demonstration) chooseBusinessDate('');
  }

  /** All requests that find the session over wait for the same login. */
  function logInAgain(): Promise<void> {
    expired.value = true;
    waiting ??= new Promise((resolve, reject) => {
      resume = resolve;
      giveUp = reject;
    });
    return waiting;
  }

  function over(): void {
    expired.value = false;
    waiting = undefined;
  }

  /** Somebody has logged in, in another window: what was typed here is still here. */
  async function loggedIn(): Promise<void> {
    const response = await fetch('/me', { headers: { Accept: 'application/json' } });
    if (!response.ok) return;
    const now = (await response.json()) as Me;
    if (me.value && me.value.id !== now.id) {
      // Another person must not go on with what this one typed.
      window.location.assign('/console/');
      return;
    }
    me.value = now;
    resume?.();
    over();
  }

  function stayLoggedOut(): void {
    giveUp?.(new Error('the session is over'));
    over();
  }

  function has(...any: string[]): boolean {
    return any.some((role) => roles.value.includes(role));
  }

  function chooseBusinessDate(day: string): void {
    businessDate.value = day;
    if (day === '') sessionStorage.removeItem(BUSINESS_DATE);
    else sessionStorage.setItem(BUSINESS_DATE, day);
  }

  return { me, roles, expired, businessDate, load, logInAgain, loggedIn, stayLoggedOut, has, chooseBusinessDate };
});
