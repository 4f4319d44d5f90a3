import { expect, test } from '@playwright/test';
import { wrapped } from '../../base/text.ts';
import { families } from '../../causes/families.ts';
import { causeIds } from '../../causes/ids.ts';
import { probeIds } from '../../probes/ids.ts';
import { MAX_REQUESTS } from '../../visit/sending/budget.ts';
import { healthy, judged } from './support/evidence.ts';
import { mutated, mutations } from './support/mutations/index.ts';
import { replayed } from './support/replay.ts';
import { separations } from './support/separation.ts';

// Over the whole catalogue: every cause has model evidence, is named alone under it, and is told apart from each other.

for (const mutation of mutations) {
  test(`${mutation.cause} and nothing else: ${mutation.title}`, () => {
    const { cause, states, told = [`${cause} certain`] } = mutation;
    expect(judged(mutated(mutation))).toEqual({ states, findings: told, ask: null });
  });
}

test('every cause has a mutation', () => {
  const covered = new Set(mutations.map(({ cause }) => cause));
  expect(causeIds.known.filter((id) => id !== 'unrecognised' && !covered.has(id))).toEqual([]);
});

test('every two causes are told apart by a probe, or are one family', () => {
  const pairs = mutations.flatMap((mutation) =>
    separations(mutation)
      // What a mutation brings with it is told beside it.
      .filter(
        ({ by, other }) => by === null && !mutation.told?.some((one) => one.split(' ').includes(other.id)),
      )
      .map(({ other }) => `nothing tells ${other.id} from ${mutation.cause} (${mutation.title})`),
  );
  expect(pairs).toEqual([]);
});

test('a family is of causes that are told from all others, and belongs to no other family', () => {
  const members = families.flatMap((family) => family.members);
  expect(members.length).toBe(new Set(members).size);
  for (const family of families) expect(family.members.length).toBeGreaterThan(1);
});

const places: readonly string[] = probeIds.known;
const placeOf = (probe: string) => places.indexOf(probe);

test('the table of what tells apart those that could explain the same', () => {
  const lines = mutations.flatMap((mutation) => {
    const by = new Map<string, string[]>();
    for (const { other, by: probe } of separations(mutation)) {
      if (probe === 'explains nothing that fails') continue;
      by.set(probe ?? 'nothing', [...(by.get(probe ?? 'nothing') ?? []), other.id]);
    }
    return [
      `${mutation.cause}: ${mutation.title}`,
      // By place, so that a new cause moves no line of the others.
      ...[...by]
        .sort(([a], [b]) => placeOf(a) - placeOf(b))
        .flatMap(([probe, ids]) =>
          wrapped(`${probe}: ${ids.join(', ')}`, 112).map(
            (line, at) => `${at === 0 ? '  ' : '      '}${line}`,
          ),
        ),
    ];
  });
  expect(`${lines.join('\n')}\n`).toMatchSnapshot('separation.txt');
});

for (const mutation of mutations) {
  test(`a visit finds ${mutation.cause} with few requests: ${mutation.title}`, () => {
    const { findings, sent } = replayed(mutated(mutation));
    expect(findings).toEqual(mutation.told ?? [`${mutation.cause} certain`]);
    expect(sent.length).toBeLessThanOrEqual(MAX_REQUESTS - 3);
  });
}

test('a visit to a healthy site sends ten requests and asks for nothing more', () => {
  expect(replayed(healthy()).sent.length).toBe(10);
});
