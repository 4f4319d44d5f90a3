import type { MakeRenderer } from '../renderer.ts';
import { suiteXml } from './suite.ts';

/**
 * Renders junit.xml: a suite a site, a case a check. The root has no totals: they are known when it is long written.
 */
export const junitRenderer: MakeRenderer = () => {
  let id = 0;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    site(site) {
      const text = suiteXml(site, id);
      id += 1;
      return text;
    },
    end: () => '</testsuites>\n',
  };
};
