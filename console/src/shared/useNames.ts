import { shallowRef } from 'vue';
import { RequestFailed } from '@/api/problem';

/** Names by their codes, asked for once; the code itself where it has no name, or as long as none is known. */
export function namesOf(load: () => Promise<ReadonlyMap<string, string>>): () => (code: string) => string {
  const names = shallowRef<ReadonlyMap<string, string>>();
  let asked: Promise<void> | undefined;
  const ask = async () => {
    names.value = await load();
  };
  return () => {
    asked ??= ask().catch((reason: unknown) => {
      // The page stands without names; the next one asks again.
      asked = undefined;
      if (!(reason instanceof RequestFailed)) throw reason;
    });
    return (code) => names.value?.get(code) ?? code;
  };
}
