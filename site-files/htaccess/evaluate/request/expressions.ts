import { wildcard } from '../../../wildcard.ts';
import type { Expression, GlobOperator } from '../../expression/expression.ts';
import { matched } from '../config/reading.ts';
import { integerOf } from '../config/rewrite.ts';
import { NotKnown, type Place } from '../not-known.ts';
import { isAddress, isOfNetwork, matchedAddress } from './address.ts';
import { isOfClient, type Kept, textOf } from './expression-words.ts';
import type { Pass } from './pass.ts';
import { isThere } from './there.ts';

/** Whether an expression holds for the request as it is just now. */
export function holds(pass: Pass, expression: Expression, place: Place): boolean {
  return evaluated(pass, expression, place, null).is;
}

/** With what `$1` stands for afterwards: `before` where no pattern has kept anything, or has failed to. */
export function evaluated(
  pass: Pass,
  expression: Expression,
  place: Place,
  before: Kept,
): { is: boolean; kept: Kept } {
  let kept = before;
  return { is: is(expression), kept };

  function is(one: Expression): boolean {
    const text = (word: Parameters<typeof textOf>[1]): string => textOf(pass, word, kept, place);
    switch (one.kind) {
      case 'all':
        return one.parts.every(is);
      case 'any':
        return one.parts.some(is);
      case 'not':
        return !is(one.of);
      case 'constant':
        return one.is;
      case 'file':
        return isFile(pass, text(one.word), one.letter, place);
      case 'length':
        return (text(one.word) === '') === (one.letter === 'z');
      case 'truth':
        return !/^(?:|0|off|false|no)$/i.test(text(one.word));
      case 'network':
        if (isOfClient(one.word)) return isOfNetwork(pass, one.network, place);
        throw new NotKnown('Only the address of the client is followed here', place);
      case 'glob':
        return isGlob(text(one.word), text(one.glob), one.operator, place);
      case 'in':
        return one.list.some((word) =>
          isOfClient(one.word) ? isAddress(pass, text(word), place) : text(word) === text(one.word),
        );
      case 'match': {
        const found = isOfClient(one.word)
          ? matchedAddress(pass, one.pattern, place)
          : matched(one.pattern, text(one.word), place);
        // A pattern without brackets leaves what another one has kept.
        if (one.isCapturing) kept = found ?? [];
        return (found !== null) !== one.isNegated;
      }
      case 'compare':
        if (isOfClient(one.left) && /^[=!]=$/.test(one.operator))
          return isAddress(pass, text(one.right), place) === (one.operator === '==');
        return compared(one.operator, order(text(one.left), text(one.right), one.isNumber));
    }
  }
}

function isFile(pass: Pass, path: string, letter: string, place: Place): boolean {
  if (letter === 'e') return isThere(pass, path, 'f') || isThere(pass, path, 'd');
  if (/[xFUA]/.test(letter))
    throw new NotKnown(`What the test -${letter} comes to is not followed here`, place);
  return isThere(pass, path, letter);
}

function isGlob(text: string, glob: string, operator: GlobOperator, place: Place): boolean {
  const isOfPath = operator === 'fnmatch';
  if (isOfPath && glob.includes('['))
    throw new NotKnown(`What -${operator} makes of “${glob}” is not followed here`, place);
  return wildcard(glob, { isCaseless: operator === 'strcmatch', isOfPath })(text);
}

function order(left: string, right: string, isNumber: boolean): number {
  if (isNumber) return integerOf(left) - integerOf(right);
  return left < right ? -1 : left > right ? 1 : 0;
}

function compared(operator: string, difference: number): boolean {
  switch (operator) {
    case '==':
    case '-eq':
      return difference === 0;
    case '!=':
    case '-ne':
      return difference !== 0;
    case '<':
    case '-lt':
      return difference < 0;
    case '<=':
    case '-le':
      return difference <= 0;
    case '>':
    case '-gt':
      return difference > 0;
    default:
      return difference >= 0;
  }
}
