import fc from 'fast-check';
import { asExpression, ifs } from './vocabulary/expressions.ts';
import { access, leaf, wrapped } from './vocabulary/sections.ts';
import { slip } from './vocabulary/slips.ts';

// Lines as they stand in real files, in orders, forms and wrappings in which they do not always stand.

const block = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 2, arbitrary: wrapped },
  { weight: 1, arbitrary: access },
  { weight: 2, arbitrary: ifs },
  { weight: 2, arbitrary: asExpression },
);

export const htaccess = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), slip, fc.nat(2000))
  .map(([blocks, change, at]) => change(`${blocks.flat().join('\n')}\n`, at));
