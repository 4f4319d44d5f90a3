import { patternOf } from '../pattern/pattern.ts';
import { type Expression, UnreadExpression, type Word } from './expression.ts';
import { type Token, tokensOf } from './tokens.ts';

const COMPARING = /^(?:==?|!=|<=?|>=?|-(?:eq|ne|lt|le|gt|ge))$/;
/** Brackets in each other that a person writes. */
const DEEPEST = 30;

/** Reads an expression; throws `UnreadExpression`. */
export function expressionOf(text: string): Expression {
  const parser = new Parser(tokensOf(text));
  return parser.whole();
}

class Parser {
  readonly #tokens: Token[];
  #depth = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#any();
    if (this.#tokens.length > 0) throw new UnreadExpression('what follows');
    return expression;
  }

  #any(): Expression {
    return this.#joined('any', /^(?:\|\||or)$/, () => this.#joined('all', /^(?:&&|and)$/, () => this.#one()));
  }

  #joined(kind: 'all' | 'any', between: RegExp, read: () => Expression): Expression {
    const first = read();
    const parts = [first];
    while (this.#takes(between)) parts.push(read());
    return parts.length === 1 ? first : { kind, parts };
  }

  #one(): Expression {
    if (++this.#depth > DEEPEST) throw new UnreadExpression('so many brackets');
    const expression = this.#bare();
    this.#depth--;
    return expression;
  }

  #bare(): Expression {
    if (this.#takes(/^(?:!|not)$/)) return { kind: 'not', of: this.#one() };
    if (this.#takes(/^\($/)) {
      const inner = this.#any();
      if (!this.#takes(/^\)$/)) throw new UnreadExpression('a bracket that is not closed');
      return inner;
    }
    const constant = this.#takes(/^(?:true|false)$/);
    if (constant) return { kind: 'constant', is: constant === 'true' };
    const letter = this.#takes(/^-[fdeszTn]$/)?.[1];
    if (letter === undefined) return this.#compared(this.#word());
    const kind = /[fdes]/.test(letter) ? 'file' : letter === 'T' ? 'truth' : 'length';
    return { kind, letter, word: this.#word() };
  }

  #compared(left: Word): Expression {
    const match = this.#takes(/^[=!]~$/);
    if (match) {
      const token = this.#tokens.shift();
      if (token?.kind !== 'pattern') throw new UnreadExpression('a pattern in this form');
      const pattern = patternOf(token.text, token.isCaseless);
      if (pattern.kind !== 'ready') throw new UnreadExpression('this pattern');
      return { kind: 'match', word: left, pattern, isNegated: match === '!~' };
    }
    if (this.#takes(/^in$/)) return { kind: 'in', word: left, list: this.#list() };
    const operator = this.#takes(COMPARING);
    if (operator === null) throw new UnreadExpression('a text alone');
    return {
      kind: 'compare',
      operator: operator === '=' ? '==' : operator,
      isNumber: operator.startsWith('-'),
      left,
      right: this.#word(),
    };
  }

  #list(): Word[] {
    if (!this.#takes(/^\{$/)) throw new UnreadExpression('a list in this form');
    const list = [this.#word()];
    while (this.#takes(/^,$/)) list.push(this.#word());
    if (!this.#takes(/^\}$/)) throw new UnreadExpression('a list in this form');
    return list;
  }

  #word(): Word {
    const token = this.#tokens.shift();
    if (token?.kind !== 'word') throw new UnreadExpression('what stands in place of a text');
    return token.word;
  }

  #takes(wanted: RegExp): string | null {
    const [token] = this.#tokens;
    if (token?.kind !== 'sign' || !wanted.test(token.text)) return null;
    this.#tokens.shift();
    return token.text;
  }
}
