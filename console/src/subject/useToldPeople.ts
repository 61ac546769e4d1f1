import { computed, inject, provide, type InjectionKey, type Ref } from 'vue';
import { usePeople } from '@/shared/usePeople';
import type { Event } from './then';
import { namesTold } from './who';

const TOLD: InjectionKey<Ref<ReadonlyMap<string, string>>> = Symbol('people told of');

/** Lets everything on the page call people as the page's events do: whoever holds no post is named there alone. */
export function tellPeople(events: () => readonly Event[]): void {
  provide(TOLD, computed(() => namesTold(events().map(({ payload }) => payload))));
}

/** The name behind a staff id, as the office's registers have it, else as the page's events tell it. */
export function useToldPeople(): (id: string) => string {
  const nameOf = usePeople();
  const told = inject(TOLD, undefined);
  return (id) => {
    const name = nameOf(id);
    return name === id ? (told?.value.get(id) ?? id) : name;
  };
}
