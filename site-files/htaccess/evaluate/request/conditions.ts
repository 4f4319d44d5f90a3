import { matched } from '../config/reading.ts';
import { integerOf } from '../config/rewrite.ts';
import type { Condition } from '../config/rewrite-config.ts';
import { NotKnown } from '../not-known.ts';
import { isAddress, matchedAddress } from './address.ts';
import { expand, type References } from './expand.ts';
import { NOTHING_KNOWN } from './expression-words.ts';
import { evaluated } from './expressions.ts';
import type { Pass } from './pass.ts';
import { isThere } from './there.ts';

/** Whether a rule's conditions hold; what they keep is left in `references`. */
export function allHold(pass: Pass, conditions: readonly Condition[], references: References): boolean {
  for (let at = 0; at < conditions.length; at++) {
    const condition = conditions[at];
    if (!condition) break;
    const isHeld = holds(pass, condition, references);
    if (condition.isOr) {
      if (!isHeld) continue;
      // The rest of the alternatives is passed over.
      while (conditions[at]?.isOr) at++;
    } else if (!isHeld) return false;
  }
  return true;
}

function holds(pass: Pass, condition: Condition, references: References): boolean {
  const { test, place } = condition;
  if (test.kind === 'expression') {
    const { is, kept } = evaluated(pass, test.expression, place, NOTHING_KNOWN);
    if (is && !condition.isNegated) references.condition = kept;
    return is !== condition.isNegated;
  }
  if (test.kind === 'unknown') throw new NotKnown(`What ${test.what} comes to is not followed here`, place);
  if (/^%\{(?:CONN_)?REMOTE_ADDR\}$/i.test(condition.input)) return holdsAddress(pass, condition, references);
  const input = expand(pass, condition.input, references, place).text;
  if (test.kind === 'pattern') {
    const found = matched(test.pattern, input, place);
    if (found && !condition.isNegated) references.condition = found;
    return (found !== null) !== condition.isNegated;
  }
  const isTrue =
    test.kind === 'file'
      ? isThere(pass, input, test.letter)
      : test.kind === 'number'
        ? compared(integerOf(input) - test.value, test.operator)
        : compared(textOrder(input, test.value, condition.isCaseless, test.operator), test.operator);
  return isTrue !== condition.isNegated;
}

function holdsAddress(
  pass: Pass,
  { test, isNegated, place, input }: Condition,
  references: References,
): boolean {
  if (test.kind === 'pattern') {
    const found = matchedAddress(pass, test.pattern, place);
    if (found && !isNegated) references.condition = found;
    return (found !== null) !== isNegated;
  }
  if (test.kind === 'text' && test.operator === '=') return isAddress(pass, test.value, place) !== isNegated;
  throw new NotKnown(`How ${input} compares is not known here`, place);
}

function compared(difference: number, operator: '=' | '<' | '<=' | '>' | '>='): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** Apache takes the longer text for the greater one. */
function textOrder(left: string, right: string, isCaseless: boolean, operator: string): number {
  if (isCaseless) {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (operator !== '=' && left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
