import { expect, test } from '@playwright/test';
import type { KeptEvidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { methodIds } from '../../evidence/methods/ids.ts';
import { allFaults, healthy } from '../../lab/faults.ts';
import { readKept } from '../../lab/table/kept.ts';
import { mostRequests } from '../../lab/table/table.ts';
import { probeIds } from '../../probes/ids.ts';
import { isLoginOf } from '../../probes/rules.ts';

// What the visits of the table sent to real servers, counted: by every way to log in, with credentials and without, and
// after each fix.

/** Those that take the user and the password in the body: a visit asks one of them. */
const doors = ['token', 'xmlrpc-login'] as const;

const logins = probeIds.known.filter(isLoginOf);

interface Counted {
  title: string;
  method: string;
  evidence: KeptEvidence;
  isGreen: boolean;
  most: number;
}

/** Once for all tests. */
let counted: Promise<Counted[]> | undefined;
const visits = () => {
  counted ??= counting();
  return counted;
};

async function counting(): Promise<Counted[]> {
  const faults = [healthy, ...(await allFaults())];
  return faults.flatMap((fault) =>
    Object.entries(readKept(fault.id)).flatMap(([stack, cell]) =>
      (cell?.visits ?? []).map(({ evidence, described }, at) => ({
        title: `${fault.id} on ${stack}, visit ${at + 1}`,
        method: factsOf(evidence).method().id,
        evidence,
        isGreen: Object.values(described.checks).every((state) => state === 'pass' || state === 'skipped'),
        most: mostRequests(fault.causes),
      })),
    ),
  );
}

const requestsOf = ({ exchanges }: KeptEvidence) =>
  Object.values(exchanges).reduce((sum, { attempts }) => sum + attempts, 0);

test('every way to log in is among the visits, with a green one', async () => {
  const green = (await visits()).filter(({ isGreen, evidence }) => isGreen && evidence.site.has_credentials);
  expect([...new Set(green.map(({ method }) => method))].sort()).toEqual([...methodIds].sort());
});

test('a healthy site is asked ten times at most by any way to log in, a broken one twenty', async () => {
  const over = (await visits()).filter(({ evidence, most }) => requestsOf(evidence) > most);
  expect(over.map(({ title, evidence }) => `${title}: ${requestsOf(evidence)}`)).toEqual([]);
});

test('no login is tried twice at one door, a right one or a wrong one', async () => {
  const twice = (await visits()).flatMap(({ title, evidence: { exchanges } }) =>
    logins.filter((id) => (exchanges[id]?.attempts ?? 0) > 1).map((id) => `${title}: ${id}`),
  );
  expect(twice).toEqual([]);
});

test('the user and the password go in a body once a visit at most', async () => {
  const both = (await visits()).filter(({ evidence: { exchanges } }) => doors.every((id) => exchanges[id]));
  expect(both.map(({ title }) => title)).toEqual([]);
});

test('the logins that are counted are all there are', () => {
  expect([...logins].sort()).toEqual([
    'bogus-basic',
    'bogus-login',
    'introspect',
    'introspect-pathinfo',
    'introspect-query',
    'token',
    'wc-products',
    'wc-products-query',
    'xmlrpc-login',
  ]);
});
