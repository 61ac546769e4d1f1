import type { GoalsSchemas } from '@/api/types';
import { line, type WorkForm } from './step';

export type Person = GoalsSchemas['contracts.goals.Person'];

/** A member of staff, offered from those who are known; a name needs to be typed only for somebody who is not. */
export function person(id: string, name: string, people: readonly Person[], as?: string): Pick<WorkForm, 'fields'> & Required<Pick<WorkForm, 'shaped'>> {
  return {
    fields: [{ ...line(id), offers: people.map((one) => ({ value: one.staffId, label: one.name })) }, { ...line(name, true), as }],
    shaped: (body) => ({ ...body, [name]: body[name] ?? people.find(({ staffId }) => staffId === body[id])?.name }),
  };
}
