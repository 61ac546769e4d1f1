import { READERS } from './requests';

/** The parts of the page of disclosure; requests are for those who answer them or check that. */
export function disclosureTabs(t: (key: string) => string, has: (...roles: string[]) => boolean): { name: string; title: string; to: string }[] {
  const batches = { name: 'batches', title: t('batch.list'), to: '/disclosure' };
  return has(...READERS) ? [batches, { name: 'requests', title: t('requests.list'), to: '/disclosure/requests' }] : [batches];
}
