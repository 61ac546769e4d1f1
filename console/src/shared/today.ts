import { useSession } from '@/session';

/** The business date: the chosen one, or today's date in Shanghai. */
export function today(): string {
  const chosen = useSession().businessDate;
  return chosen === '' ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()) : chosen;
}
