import { readClass } from './class.ts';
import { literal } from './classes.ts';
import { ClosedGroups } from './closed-groups.ts';
import { readEscape } from './escape.ts';
import type { Frame } from './frame.ts';
import { LetterCase } from './letter-case.ts';
import { openingOf, optionAt } from './opening.ts';
import { repetitionAt } from './repetition.ts';
import type { Translated } from './translated.ts';
import { refused, type Untranslatable, unknown } from './untranslatable.ts';

/** Brackets in each other that PCRE takes. */
const DEEPEST = 250;

/** A pattern of PCRE as Apache compiles it: `.` is any byte, `$` the end alone. */
export function translate(pattern: string, isCaseless: boolean): Translated {
  return new Translation(pattern, isCaseless).done();
}

class Translation {
  readonly #text: string;
  #at = 0;
  #out: string[] = [];
  readonly #case: LetterCase;
  #frames: Frame[] = [{ start: 0, before: 0, written: 0, alternatives: 0, caseless: false }];
  /** Where the last thing that can be repeated begins in `#out`, and how many groups there were before it. */
  #atom: Pick<Frame, 'start' | 'before' | 'written'> | null = null;
  #groups: number[] = [0];
  #written = 0;
  #closed = new ClosedGroups();
  #doubtful = new Set<number>();

  constructor(text: string, caseless: boolean) {
    this.#text = text;
    this.#case = new LetterCase(text, caseless);
  }

  done(): Translated {
    while (this.#at < this.#text.length) this.#step();
    if (this.#frames.length > 1) throw refused('a bracket is not closed');
    return {
      source: this.#out.join(''),
      isCaseless: this.#case.isCaseless,
      flags: this.#case.flags,
      isOneWay: this.#frame.alternatives === 0,
      groups: this.#groups,
      doubtful: this.#doubtful,
    };
  }

  get #frame(): Frame {
    const last = this.#frames.at(-1);
    if (!last) throw refused('a bracket too many');
    return last;
  }

  #step(): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '\\') this.#escape();
    else if (char === '[') this.#read(readClass(this.#text, this.#at, this.#case.isBoth));
    else if (char === '(') this.#open();
    else if (char === ')') this.#close();
    else if ('*+?{'.includes(char) && this.#isRepeated()) return;
    else this.#plain(char);
  }

  /** Whether a repetition stands here; then it is read. */
  #isRepeated(): boolean {
    const found = repetitionAt(this.#text, this.#at);
    if (found) this.#repeat(found.text, found.most);
    return found !== null;
  }

  #plain(char: string): void {
    this.#at++;
    const rest = this.#text[this.#at] ?? '';
    if (char === '|') this.#frame.alternatives++;
    // PCRE may repeat what matches nothing; JavaScript does not.
    if ('^$'.includes(char) && '*+?'.includes(rest) && rest !== '') throw unknown('a repeated anchor');
    if (char === '{' && rest === ',') throw unknown('a repetition without a minimum');
    if ('|^$'.includes(char)) this.#assert(char);
    else this.#push(char === '.' ? char : this.#case.of(literal(char)));
  }

  #push(text: string): void {
    this.#atom = { start: this.#out.length, ...this.#counts() };
    this.#out.push(text);
  }

  #read({ text, end }: { text: string; end: number }): void {
    this.#at = end;
    this.#push(text);
  }

  #assert(text: string): void {
    this.#out.push(text);
    this.#atom = null;
  }

  #escape(): void {
    const found = readEscape(this.#text, this.#at);
    this.#at = found.end;
    if (found.kind === 'atom') this.#push(this.#case.of(found.text));
    else if (found.kind === 'assertion') this.#assert(found.text);
    else if (found.kind === 'reference') this.#reference(found.group);
    else for (const char of found.text) this.#push(this.#case.of(literal(char)));
  }

  #reference(number: number): void {
    if (this.#case.isBoth) throw unknown('a reference without case');
    if (!this.#closed.isSure(number, this.#frames) || this.#doubtful.has(number))
      throw unknown('a reference to a group that may not have matched');
    this.#push(`(?:\\${this.#groups[number]})`);
  }

  #open(): void {
    const rest = this.#text.slice(this.#at, this.#at + 64);
    if (rest.startsWith('(*')) throw unknown('(*…)');
    if (rest.startsWith('(?#')) {
      this.#at = this.#text.indexOf(')', this.#at) + 1;
      if (this.#at === 0) throw refused('a comment is not closed');
      return;
    }
    const option = optionAt(rest);
    if (option) {
      this.#case.isIgnored = option.caseless;
      this.#at += option.length;
      this.#atom = null;
      return;
    }
    const caseless = this.#case.isIgnored;
    const frame: Frame = { start: this.#out.length, ...this.#counts(), alternatives: 0, caseless };
    const { plain, length, caseless: scoped = caseless } = openingOf(rest);
    this.#case.isIgnored = scoped;
    if (plain) {
      // Matched as a look ahead and then as what that has found, it gives nothing back.
      if (plain === '(?>') frame.atomic = ++this.#written;
      this.#out.push(plain === '(?>' ? '(?:(?=(' : plain);
      this.#at += length;
    } else {
      frame.group = this.#groups.length;
      this.#groups.push(++this.#written);
      this.#out.push('(');
      this.#at += length;
    }
    this.#frames.push(frame);
    if (this.#frames.length > DEEPEST) throw refused('brackets are nested too deeply');
    this.#atom = null;
  }

  #close(): void {
    if (this.#frames.length === 1) throw refused('a bracket too many');
    const frame = this.#frame;
    this.#frames.pop();
    this.#case.isIgnored = frame.caseless;
    this.#at++;
    const opened = this.#out[frame.start];
    this.#out.push(frame.atomic === undefined ? ')' : `))\\${frame.atomic})`);
    if (frame.group !== undefined) this.#closed.add(frame.group, this.#frame);
    this.#atom = frame;
    if (opened === '(?<=' || opened === '(?<!') {
      if (/[*+?{|]/.test(this.#out.slice(frame.start + 1, -1).join('')))
        throw unknown('a look behind of no fixed length');
      this.#atom = null;
    }
    if (opened === '(?=' || opened === '(?!') this.#atom = null;
  }

  #repeat(text: string, most: number): void {
    if (!this.#atom) throw this.#nothingToRepeat();
    const { start, before, written } = this.#atom;
    for (let group = before; group < this.#groups.length; group++) {
      const isWhole = group === before && this.#out[start] === '(';
      if (most > 1 && !isWhole) this.#doubtful.add(group);
      if (!/^(?:\+|\{[1-9])/.test(text)) this.#closed.doubt(group);
    }
    this.#at += text.length;
    const mode = this.#text[this.#at];
    if (mode === '?' || mode === '+') this.#at++;
    if (mode === '+') {
      if (this.#written > written) throw unknown('a group that gives nothing back');
      this.#out.splice(start, 0, '(?:(?=(');
      this.#out.push(text, `))\\${++this.#written})`);
    } else this.#out.push(mode === '?' ? `${text}?` : text);
    this.#atom = null;
  }

  #nothingToRepeat(): Untranslatable {
    const before = this.#out.at(-1) ?? '|';
    return ['|', '(', '(?:'].includes(before)
      ? refused('nothing to repeat')
      : unknown('a repetition of what JavaScript does not repeat');
  }

  #counts(): { before: number; written: number } {
    return { before: this.#groups.length, written: this.#written };
  }
}
