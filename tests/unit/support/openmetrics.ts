export interface Metric {
  type: string;
  unit: string | null;
  help: string;
  /** By what stands before the value, labels and all. */
  samples: Map<string, number>;
}

const NAME = '[a-z_][a-z0-9_]*';
const STRING = '(?:[^\\\\"\\n]|\\\\[\\\\"n])*';
const descriptor = new RegExp(`^# (TYPE|UNIT|HELP) (${NAME}) (${STRING.replace('"', '')})$`);
const sample = new RegExp(
  `^(${NAME})(?:\\{(${NAME}="${STRING}"(?:,${NAME}="${STRING}")*)\\})? (-?\\d+(?:\\.\\d+)?)$`,
);

/**
 * Reads OpenMetrics 1.0 as strictly as its specification allows (github.com/prometheus/OpenMetrics), and throws where
 * it is not held: an exposition ends with EOF and a line feed, a metric is told of before its samples and stands
 * together, its unit is the end of its name, and no two samples have the same labels.
 */
export function parseOpenMetrics(text: string): Map<string, Metric> {
  if (!text.endsWith('\n# EOF\n')) throw new Error('there is no EOF at its end');
  if (Buffer.from(text).toString() !== text) throw new Error('it is no UTF-8');
  const metrics = new Map<string, Metric>();
  let current = '';
  for (const line of text.slice(0, -'# EOF\n'.length - 1).split('\n')) {
    const [, keyword, described = '', value = ''] = descriptor.exec(line) ?? [];
    if (keyword === 'TYPE') {
      if (metrics.has(described)) throw new Error(`${described} does not stand together`);
      current = described;
      metrics.set(current, { type: value, unit: null, help: '', samples: new Map() });
      continue;
    }
    const [, name, labels = '', number = ''] = sample.exec(line) ?? [];
    const metric = metrics.get(current);
    if ((described || name) !== current || !metric)
      throw new Error(`out of place, or no line at all: ${line}`);
    if (keyword === 'UNIT') {
      if (!current.endsWith(`_${value}`)) throw new Error(`${current} does not end in ${value}`);
      metric.unit = value;
    } else if (keyword === 'HELP') metric.help = value;
    else {
      const names = [...labels.matchAll(new RegExp(`(${NAME})="${STRING}"`, 'g'))].map(([, one]) => one);
      if (new Set(names).size !== names.length) throw new Error(`a label comes twice: ${line}`);
      if (metric.samples.has(labels)) throw new Error(`a sample comes twice: ${line}`);
      metric.samples.set(labels, Number(number));
    }
  }
  return metrics;
}
