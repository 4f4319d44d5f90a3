/** What a fault sets in the plugin of another author: double and real plugin know it, each in its own way. */
export interface PluginSettings {
  /** Simple JWT Login: the generation whose answers are wanted. */
  version?: 3 | 4;
  /** The methods that its check of a token takes. */
  validates_by?: 'GET' | 'GET, POST';
  /** The secret of its settings or, where it has one, of its constant; empty where there is none. */
  secret?: string;
  /** Its login is switched on. */
  login_enabled?: boolean;
  /** It looks at tokens on the whole API. */
  whole_api?: boolean;
  /** Its tokens end. */
  ends?: boolean;
  /** Failures that it takes within a minute. */
  failures?: number;
  /** The whole API is on. */
  restful_api?: boolean;
  /** miniOrange: the index of the API is open, as it was before 1.6. */
  index_open?: boolean;
}

/** As code of PHP: the double asks for each with a filter. */
export function asFilters(settings: PluginSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `add_filter( 'lab_${name}', fn() => ${literal(value)} );`)
    .join('\n');
}

/** A value in PHP; no setting has a quote or a backslash in it. */
function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
