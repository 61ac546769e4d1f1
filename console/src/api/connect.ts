import { i18n } from '@/i18n';
import { useSession } from '@/session';
import { useSurroundings } from './client';

/** Gives the client the language that was chosen and the session at the gateway. */
export function connect(): void {
  const session = useSession();
  const { t } = i18n.global;
  useSurroundings({
    language: () => i18n.global.locale.value,
    businessDate: () => session.businessDate,
    words: () => ({
      unreachable: { title: t('problem.unreachable.title'), detail: t('problem.unreachable.detail') },
      unreadable: { title: t('problem.unreadable.title'), detail: t('problem.unreadable.detail') },
    }),
    antiForgery: () => session.me?.csrf,
    renew: () => session.load(),
    logInAgain: () => session.logInAgain(),
  });
}
