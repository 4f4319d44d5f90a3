import { isAddress } from '../evaluate/config/addresses.ts';
import { BrokenExpression, type Expression, UnreadExpression, type Word } from './expression.ts';

/** `-f`, `-n` and the like. */
export function unaryOf(letter: string, word: Word): Expression {
  if (/[nz]/.test(letter)) return { kind: 'length', letter, word };
  if (letter === 'T') return { kind: 'truth', letter, word };
  if (letter === 'R')
    return { kind: 'network', network: networkOf(word), word: [{ variable: 'REMOTE_ADDR' }] };
  if (/[desfLhxFUA]/.test(letter)) return { kind: 'file', letter, word };
  throw new UnreadExpression(`-${letter}`);
}

/** `-ipmatch` and those that take the wildcards of a shell. */
export function binaryOf(name: string, word: Word, argument: Word): Expression {
  const operator = name.toLowerCase();
  if (operator === 'ipmatch') return { kind: 'network', network: networkOf(argument), word };
  if (operator === 'fnmatch' || operator === 'strmatch' || operator === 'strcmatch')
    return { kind: 'glob', operator, word, glob: argument };
  throw new UnreadExpression(`-${name}`);
}

/** It has to be there when the file is read. */
function networkOf(word: Word): string {
  const [network = '', ...more] = word;
  if (typeof network !== 'string' || more.length > 0)
    throw new BrokenExpression('what stands for the addresses has to be a text alone');
  const isSound = isAddress(network);
  if (isSound === false) throw new BrokenExpression(`“${network}” is no address`);
  if (isSound === null) throw new UnreadExpression(`the address ${network}`);
  return network;
}
