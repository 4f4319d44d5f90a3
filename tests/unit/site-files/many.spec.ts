import { expect, test } from '@playwright/test';
import { looked } from '../../../site-files/wp-config/always.ts';
import { constantsOf } from '../../../site-files/wp-config/constants.ts';
import { nodeOf, type PhpNode } from '../../../site-files/wp-config/node.ts';

// A file of 4 MB has more statements than a call takes arguments.

const MANY = 300_000;

function node(fields: Record<string, unknown>): PhpNode {
  const found = nodeOf(fields);
  if (!found) throw new Error('no node of PHP');
  return found;
}

test('of a file with very many statements all constants are found', () => {
  const define = {
    kind: 'expressionstatement',
    expression: {
      kind: 'call',
      what: { kind: 'name', name: 'define' },
      arguments: [
        { kind: 'string', value: 'A' },
        { kind: 'boolean', value: true },
      ],
    },
  };
  const children = [...Array.from({ length: MANY }, () => ({ kind: 'inline' })), define];
  expect(constantsOf(node({ kind: 'program', children })).map(({ name }) => name)).toEqual(['A']);
});

test('of an array with very many entries all names are found', () => {
  const items = [...Array.from({ length: MANY }, () => ({ kind: 'number' })), { kind: 'name', name: 'A' }];
  expect(looked(node({ kind: 'array', items })).constants.map((one) => one.fields.name)).toEqual(['A']);
});
