import { exchange } from '@/api/client';
import { orAbsent } from '@/shared/absent';

/** A signed checkpoint of the log: how many events, under which root hash, and who put a name to it. */
export interface Checkpoint {
  origin: string;
  size: string;
  hash: string;
  signers: string[];
}

/** Reads a signed note: its lines, an empty one, and a line for each signature. */
export function checkpointOf(text: string | undefined): Checkpoint | undefined {
  const [head = '', signatures = ''] = (text ?? '').split('\n\n');
  const [origin, size, hash] = head.split('\n');
  if (origin === undefined || size === undefined || hash === undefined) return undefined;
  const signers = signatures.split('\n').flatMap((line) => /^\u2014 (\S+) /.exec(line)?.[1] ?? []);
  return { origin, size, hash, signers };
}

async function text(address: string): Promise<string> {
  return (await exchange(address, {}, { Accept: 'text/plain, application/problem+json' })).text();
}

export interface Seals {
  newest?: Checkpoint;
  /** The newest one that somebody outside has signed, too; nothing where no witness did. */
  witnessed?: Checkpoint;
  key?: string;
}

export async function readSeals(): Promise<Seals> {
  const [newest, witnessed, key] = await Promise.all([
    orAbsent(text('/public/journal/checkpoint')),
    orAbsent(text('/public/journal/checkpoint/witnessed')),
    orAbsent(text('/public/journal/key')),
  ]);
  return { newest: checkpointOf(newest), witnessed: checkpointOf(witnessed), key: key?.trim() };
}
