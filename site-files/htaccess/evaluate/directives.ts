import listed from './directives.json' with { type: 'json' };

/** What `AllowOverride` has to name; `Any` asks only that it is not None. */
export type OverrideClass = 'AuthConfig' | 'FileInfo' | 'Indexes' | 'Limit' | 'Options' | 'Any';

export interface KnownDirective {
  module: string;
  name: string;
  /** Empty where it has no place in a .htaccess file. */
  classes: OverrideClass[];
  /** How many arguments it takes, as Apache calls it; null where it sees to them itself. */
  takes: string | null;
}

/** Every directive of the modules that come with Apache, and of PHP. */
const known = new Map<string, KnownDirective>();

for (const [module, { htaccess, conf }] of Object.entries(listed)) {
  for (const [name, text] of Object.entries(htaccess)) {
    const [classes = '', takes] = text.split(' ');
    known.set(name.toLowerCase(), {
      module,
      name,
      classes: classes.split('|').filter(isClass),
      takes: takes ?? null,
    });
  }
  for (const name of conf)
    if (!known.has(name.toLowerCase()))
      known.set(name.toLowerCase(), { module, name, classes: [], takes: null });
}

function isClass(text: string): text is OverrideClass {
  return ['AuthConfig', 'FileInfo', 'Indexes', 'Limit', 'Options', 'Any'].includes(text);
}

export function knownDirective(key: string): KnownDirective | null {
  return known.get(key) ?? null;
}

export const allModules: ReadonlySet<string> = new Set(Object.keys(listed));
