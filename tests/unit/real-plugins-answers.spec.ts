import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Exchange } from '../../evidence/exchange.ts';
import type { DialectId } from '../../evidence/methods/dialects/ids.ts';
import { dialects } from '../../evidence/methods/dialects/index.ts';
import { statusOf } from '../../evidence/read.ts';
import { readKept } from '../../lab/table/kept.ts';
import type { ProbeId } from '../../probes/ids.ts';

// The test doubles answer as the plugins themselves did (LAB_PLUGIN): with this status, and this code in their own manner.

interface Recorded {
  plugin: string;
  dialect: DialectId;
  answers: Partial<Record<ProbeId, [status: number, code: string | null]>>;
}

const recorded: Record<string, Recorded> = JSON.parse(
  readFileSync(new URL('../recordings/real-plugins.json', import.meta.url), 'utf8'),
);

for (const [fault, { plugin, dialect, answers }] of Object.entries(recorded))
  for (const [probe, answer] of Object.entries(answers))
    test(`${fault}: ${probe} is answered as by ${plugin}`, () => {
      const visits = readKept(fault)['nginx-fpm']?.visits ?? [];
      const asked = visits.slice(0, 2).map(({ evidence }) => evidence.exchanges[probe as ProbeId]);
      const exchange = asked.find((one): one is Exchange => one !== undefined);
      if (!exchange) throw new Error(`${probe} was not sent`);
      expect([statusOf(exchange), dialects[dialect].codeIn(exchange)]).toEqual(answer);
    });
