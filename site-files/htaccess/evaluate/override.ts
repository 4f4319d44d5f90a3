import type { OverrideClass } from './directives.ts';

/** What AllowOverride lets the files say. */
export interface Override {
  /** Empty where they are not read at all. */
  classes: ReadonlySet<OverrideClass>;
  /** In lower case, those that `Options` may name; null for any. */
  options: ReadonlySet<string> | null;
  /** A directive that may not stand there is passed over, where it would be a 500 otherwise. */
  isForbiddenIgnored: boolean;
  isUnknownIgnored: boolean;
}

const CLASSES = ['AuthConfig', 'FileInfo', 'Indexes', 'Limit', 'Options'] as const;

/** Of `AllowOverride Options` without a list. */
const USUAL_OPTIONS = ['indexes', 'includes', 'includesnoexec', 'followsymlinks', 'execcgi', 'none', 'all'];

export const everyOverride: Override = {
  classes: new Set([...CLASSES, 'Any']),
  options: null,
  isForbiddenIgnored: false,
  isUnknownIgnored: false,
};

/** The arguments of AllowOverride; null where Apache does not take them. */
export function overrideOf(text: string): Override | null {
  let classes = new Set<OverrideClass>();
  let options: Override['options'] = null;
  let forgiven = '';
  const words = text.trim().split(/\s+/);
  for (const word of words) {
    const [, name = '', list] = /^([a-z]+)(?:=(.+))?$/i.exec(word) ?? [];
    const found = CLASSES.find((one) => one.toLowerCase() === name.toLowerCase());
    if (found && (list === undefined || found === 'Options')) classes.add(found);
    else if (/^nonfatal=(?:all|override|unknown)$/i.test(word)) forgiven += word.toLowerCase();
    else if (/^all$/i.test(word)) classes = new Set(CLASSES);
    else if (/^none$/i.test(word)) classes = new Set();
    else return null;
    if (found === 'Options') options = new Set(list?.toLowerCase().split(',') ?? USUAL_OPTIONS);
  }
  if (classes.size > 0) classes.add('Any');
  return {
    classes,
    options,
    isForbiddenIgnored: /=(?:all|override)/.test(forgiven),
    isUnknownIgnored: /=(?:all|unknown)/.test(forgiven),
  };
}
