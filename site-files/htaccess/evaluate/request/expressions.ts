import type { Expression, Word } from '../../expression/expression.ts';
import { matched } from '../config/reading.ts';
import { integerOf } from '../config/rewrite.ts';
import { NotKnown, type Place } from '../not-known.ts';
import { lookedUp } from './lookup.ts';
import type { Pass } from './pass.ts';
import { isThere } from './there.ts';

/** Whether an expression holds for the request as it is just now. */
export function holds(pass: Pass, expression: Expression, place: Place): boolean {
  let groups: (string | null)[] = [];
  return is(expression);

  function is(one: Expression): boolean {
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
        if (one.letter === 'e')
          return isThere(pass, textOf(one.word), 'f') || isThere(pass, textOf(one.word), 'd');
        return isThere(pass, textOf(one.word), one.letter);
      case 'length':
        return (textOf(one.word) === '') === (one.letter === 'z');
      case 'truth':
        return !/^(?:|0|off|false|no)$/i.test(textOf(one.word));
      case 'in':
        return one.list.some((word) => textOf(word) === textOf(one.word));
      case 'match': {
        const found = matched(one.pattern, textOf(one.word), place);
        if (found) groups = found;
        return (found !== null) !== one.isNegated;
      }
      case 'compare':
        return compared(one.operator, order(textOf(one.left), textOf(one.right), one.isNumber));
    }
  }

  function textOf(word: Word): string {
    return word
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('variable' in part) return variable(pass, part.variable, place);
        const group = groups[part.group];
        if (group === null) throw new NotKnown('What a repeated group holds is not followed here', place);
        return group ?? '';
      })
      .join('');
  }
}

function variable(pass: Pass, name: string, place: Place): string {
  const header = /^req:([\w-]+)$/i.exec(name)?.[1];
  if (header !== undefined) return pass.headers.get(header) ?? '';
  const env = /^(?:env|reqenv):(\w+)$/i.exec(name)?.[1];
  if (env !== undefined) return pass.env.get(env) ?? '';
  return lookedUp(pass, name, place);
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
