import { type Pattern, patternOf } from '../pattern/pattern.ts';
import { BrokenExpression, type Expression, UnreadExpression, type Word } from './expression.ts';
import { functionNamed } from './names.ts';
import { binaryOf, unaryOf } from './operators.ts';
import { type Token, tokensOf } from './tokens.ts';

const COMPARING = /^(?:==?|!=|<=?|>=?|-(?:eq|ne|lt|le|gt|ge))$/;
/** Brackets in each other that a person writes. */
const DEEPEST = 15;

/** Reads an expression as a whole; throws `UnreadExpression` or `BrokenExpression`. */
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
    if (this.#tokens.length > 0) throw this.#misplaced();
    return expression;
  }

  #any(): Expression {
    return this.#joined('any', '||', () => this.#joined('all', '&&', () => this.#one()));
  }

  #joined(kind: 'all' | 'any', between: string, read: () => Expression): Expression {
    const first = read();
    const parts = [first];
    while (this.#takes(between)) parts.push(read());
    return parts.length === 1 ? first : { kind, parts };
  }

  #one(): Expression {
    if (++this.#depth > DEEPEST) throw new UnreadExpression('what stands in so many brackets');
    const expression = this.#bare();
    this.#depth--;
    return expression;
  }

  #bare(): Expression {
    if (this.#takes('!')) return { kind: 'not', of: this.#one() };
    if (this.#takes('(')) {
      const inner = this.#any();
      this.#wants(')');
      return inner;
    }
    if (this.#takes('true')) return { kind: 'constant', is: true };
    if (this.#takes('false')) return { kind: 'constant', is: false };
    const [token] = this.#tokens;
    if (token?.kind !== 'unary') return this.#compared(this.#word());
    this.#tokens.shift();
    return unaryOf(token.text, this.#word());
  }

  #compared(left: Word): Expression {
    const match = this.#takes('=~', '!~');
    if (match) return { kind: 'match', word: left, ...this.#pattern(), isNegated: match === '!~' };
    if (this.#takes('in')) return { kind: 'in', word: left, list: this.#list() };
    const [token] = this.#tokens;
    if (token?.kind === 'binary') {
      this.#tokens.shift();
      return binaryOf(token.text, left, this.#word());
    }
    if (token?.kind !== 'sign' || !COMPARING.test(token.text)) throw this.#misplaced();
    this.#tokens.shift();
    return {
      kind: 'compare',
      operator: token.text === '=' ? '==' : token.text,
      isNumber: token.text.startsWith('-'),
      left,
      right: this.#word(),
    };
  }

  #pattern(): { pattern: Pattern; isCapturing: boolean } {
    const token = this.#tokens.shift();
    if (token?.kind !== 'pattern')
      throw new BrokenExpression('=~ wants a regular expression, as m#^/wp-json/#');
    const pattern = patternOf(token.text, token.isCaseless);
    if (pattern.kind === 'refused')
      throw new BrokenExpression(
        `Apache cannot compile the regular expression ${token.text} (${pattern.why})`,
      );
    if (pattern.kind === 'unknown') throw new UnreadExpression('this regular expression');
    const bare = token.text.replace(/\\.|\[\^?\]?(?:\\.|[^\]])*\]/gs, '');
    return { pattern, isCapturing: /\((?:[^?*]|\?P?[<'](?![=!]))/.test(bare) };
  }

  #list(): Word[] {
    const [token] = this.#tokens;
    if (token?.kind === 'name') throw new UnreadExpression(`the list of ${token.text}`);
    this.#wants('{');
    const list = [this.#word()];
    while (this.#takes(',')) list.push(this.#word());
    this.#wants('}');
    return list;
  }

  #word(): Word {
    const token = this.#tokens.shift();
    let word: Word;
    if (token?.kind === 'word') word = token.word;
    else if (token?.kind === 'name') {
      this.#wants('(');
      word = [{ call: functionNamed(token.text), of: this.#word() }];
      this.#wants(')');
    } else {
      if (token) this.#tokens.unshift(token);
      throw this.#misplaced();
    }
    return this.#takes('.') ? [...word, ...this.#word()] : word;
  }

  #takes(...wanted: string[]): string | null {
    const [token] = this.#tokens;
    if (token?.kind !== 'sign' || !wanted.includes(token.text)) return null;
    this.#tokens.shift();
    return token.text;
  }

  #wants(sign: string): void {
    if (!this.#takes(sign)) throw this.#misplaced();
  }

  #misplaced(): Error {
    const [token] = this.#tokens;
    if (!token) return new BrokenExpression('the expression ends too early');
    if (token.kind === 'word')
      return new BrokenExpression('two texts of the expression have no operator between them');
    return new BrokenExpression(`“${token.text}” cannot stand where it does in the expression`);
  }
}
