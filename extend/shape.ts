import { isObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import { layers } from '../causes/cause.ts';
import { ownMethods } from './public/extension.ts';

/** What a member has to be. */
interface Field {
  fits(value: unknown): boolean;
  /** What it has to be, in words: `a function`. */
  expects: string;
  isOptional?: true;
}

type Shape = Record<string, Field>;

const text: Field = { fits: (value) => typeof value === 'string' && /\S/.test(value), expects: 'text' };
const list: Field = { fits: (value) => Array.isArray(value), expects: 'a list' };
const call: Field = { fits: (value) => typeof value === 'function', expects: 'a function' };

/** Whether it is written as every id is; `constructor` is one that every object has already. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) && !(value in {});

const id: Field = { fits: isId, expects: 'words in lower case with hyphens between, such as robots-missing' };

const ids: Field = {
  fits: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  expects: 'a list of ids',
};

const some: Field = {
  fits: (value) => Array.isArray(value) && value.length > 0,
  expects: 'a list of at least one',
};

const oneOf = (...known: string[]): Field => ({
  fits: (value) => known.includes(String(value)),
  expects: `one of ${known.join(', ')}`,
});

const optional = (field: Field): Field => ({ ...field, isOptional: true });

export const shapes = {
  extension: {
    probes: optional(list),
    checks: optional(list),
    causes: optional(list),
    fixes: optional(list),
    reporters: optional({
      fits: (value) =>
        isObject(value) && Object.entries(value).every(([name, one]) => isId(name) && call.fits(one)),
      expects: 'functions by their names, which are words in lower case',
    }),
  },
  probes: {
    id,
    sends: text,
    tells: text,
    uses: oneOf('nothing', 'token'),
    request: call,
    keep: optional(call),
  },
  checks: {
    id,
    question: text,
    after: optional(ids),
    needs: { fits: (value) => some.fits(value) && ids.fits(value), expects: 'a list of at least one probe' },
    judge: call,
    judgeWithout: optional(call),
  },
  causes: {
    id,
    layer: oneOf(...layers),
    severity: optional(oneOf('fail', 'warn')),
    says: text,
    symptom: text,
    explains: {
      fits: (value) => some.fits(value) && ids.fits(value),
      expects: 'a list of at least one check',
    },
    shownBy: {
      fits: (value) =>
        some.fits(value) && ![value].flat().some((clause) => Array.isArray(clause) && !some.fits(clause)),
      expects: 'a list of at least one sign',
    },
    supportedBy: optional(list),
    refutedBy: optional(list),
    fixes: ids,
  },
  fixes: {
    id,
    says: text,
    server: optional(text),
    file: optional(text),
    place: optional(text),
    snippet: optional(text),
    after: optional(text),
    caveat: optional(text),
    docs: optional(text),
  },
  signs: {
    probe: text,
    means: { fits: (value) => text.fits(value) || call.fits(value), expects: 'text, or a function to it' },
    holds: call,
    isWorthAsking: optional(call),
    isWeak: optional({ fits: (value) => value === true, expects: 'true' }),
  },
  request: {
    method: oneOf(...ownMethods),
    url: {
      fits: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
      expects: 'an absolute http(s) address',
    },
    headers: optional({
      fits: (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'string'),
      expects: 'texts by their names',
    }),
    body: optional({
      fits: (value) =>
        value === null ||
        typeof value === 'string' ||
        value instanceof URLSearchParams ||
        value instanceof Map,
      expects: 'text, URLSearchParams, or a Map of form fields',
    }),
  },
} satisfies Record<string, Shape>;

/** What an extension may not do, and might try. */
const forbidden: Record<string, string> = {
  writes: 'a probe of an extension changes nothing on a site',
  cleansUp: 'a probe of an extension changes nothing on a site, so it has nothing to take back',
};

/** Everything about the value that is not as it should be; `where` says whose it is. */
export function misshapen(where: string, value: unknown, kind: keyof typeof shapes): string[] {
  const shape: Shape = shapes[kind];
  if (!isObject(value)) return [`${where} is no object`];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const wrong = Object.entries(shape).flatMap(([key, { fits, expects, isOptional }]) => {
    if (value[key] === undefined)
      return isOptional ? [] : [`${where}: ${key} is missing; expected ${expects}`];
    return fits(value[key]) ? [] : [`${where}: ${key} is not ${expects}`];
  });
  return [
    ...unknown.map((key) => `${where}: ${forbidden[key] ?? unknownWord('member', key, Object.keys(shape))}`),
    ...wrong,
  ];
}

/** `no probe is called "robot"; did you mean robots?` */
export function unknownWord(what: string, word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return `no ${what} is called ${JSON.stringify(word)}${meant === null ? '' : `; did you mean ${meant}?`}`;
}
