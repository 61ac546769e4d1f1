import { describe, expect, it } from 'vitest';
import { chainsOf } from '@/audit/causes';
import { fieldOf, placed, said, type StateWords } from '@/audit/differences';
import { checkpointOf } from '@/audit/note';
import { subjectOf } from '@/audit/streams';
import type { Event } from '@/subject/then';

function event(eventId: string, causationId?: string): Event {
  return { eventId, causationId } as Event;
}

const ids = (events: readonly Event[]) => events.map(({ eventId }) => eventId).join(' ');

describe('What a request led to', () => {
  it('is one chain as long as each event has one consequence', () => {
    const [chain, ...others] = chainsOf([event('a', 'the request'), event('b', 'a'), event('c', 'b')]);
    expect(others).toEqual([]);
    expect(ids(chain?.steps ?? [])).toBe('a b c');
    expect(chain?.branches).toEqual([]);
  });

  it('branches where an event has several, and begins as often as the request wrote', () => {
    const chains = chainsOf([event('a'), event('b'), event('c', 'a'), event('d', 'a'), event('e', 'd')]);
    expect(chains.map(({ steps }) => ids(steps))).toEqual(['a', 'b']);
    expect(chains[0]?.branches.map(({ steps }) => ids(steps))).toEqual(['c', 'd e']);
  });

  it('leaves out no event, even one that names itself as its cause', () => {
    expect(chainsOf([event('a', 'a')]).map(({ steps }) => ids(steps))).toEqual(['a']);
    expect(chainsOf([])).toEqual([]);
  });
});

describe('A stream', () => {
  it('names its subject, with a part behind it or without', () => {
    const subject = { kind: 'project', code: '31000020T000000000001', budgetYear: 2020 };
    expect(subjectOf('goals.goal:project/31000020T000000000001/2020')).toEqual(subject);
    expect(subjectOf('disclosure.item:project/31000020T000000000001/2020:GOAL')).toEqual(subject);
    expect(subjectOf('journal')).toBeUndefined();
  });
});

describe('A checkpoint', () => {
  it('is read out of its signed note: what is sealed, and who signed', () => {
    const note = 'jixiao.example/journal\n120\naGFzaA==\n\n\u2014 jixiao.example/journal abc\n\u2014 witness.example def\n';
    expect(checkpointOf(note)).toEqual({ origin: 'jixiao.example/journal', size: '120', hash: 'aGFzaA==', signers: ['jixiao.example/journal', 'witness.example'] });
  });

  it('that is none is nothing', () => {
    expect(checkpointOf('<html></html>')).toBeUndefined();
    expect(checkpointOf(undefined)).toBeUndefined();
  });
});

describe('A difference of two states', () => {
  it('is told by the words of its place, rows counted from one', () => {
    expect(placed('/indicators/0/weight', (field) => ({ indicators: '绩效指标', weight: '权重' })[field] ?? field)).toBe('绩效指标 › 1 › 权重');
    expect(placed('content.funding', (field) => field)).toBe('content › funding');
  });

  const words: StateWords = { field: (name) => ({ weight: '权重' })[name] ?? name, value: (field, value) => (field === 'grade' && value === 'GOOD' ? '良' : value) };

  it('shows a value in words where it has any, a larger part as text, and nothing where there is none', () => {
    expect(['12.00', false, { a: 1 }, undefined, null].map((value) => said(value, 'x', words))).toEqual(['12.00', 'false', '{\n "a": 1\n}', undefined, undefined]);
    expect(said('GOOD', 'grade', words)).toBe('良');
    expect(said([{ weight: '10', grade: 'GOOD' }], 'lines', words)).toContain('"权重": "10"');
    expect(said([{ grade: 'GOOD' }], 'lines', words)).toContain('"良"');
    expect(said({ sent: 1, given: 2 }, 'lines', { ...words, field: () => '送达' })).toBe('{\n "送达": 1,\n "given": 2\n}');
  });

  it('belongs to the field that its path leads to', () => {
    expect(['/indicators/0/weight', '/content/codes/0', ''].map(fieldOf)).toEqual(['weight', 'codes', '']);
  });
});
