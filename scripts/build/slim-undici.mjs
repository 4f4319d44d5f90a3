import { fileURLToPath } from 'node:url';

/** Of HTTP/2 (`allowH2: false`), and of bodies that are forms: nothing here asks for either, and Node loads much for the first. */
const unused = /^(?:\.\/client-h2|\.\.\/web\/fetch\/body)\.js$/;

/**
 * The two parts of undici that are used, without its fetch, WebSocket and caches: loading those costs a start 60 ms.
 * @type {import('esbuild').Plugin}
 */
export const slimUndici = {
  name: 'slim-undici',
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'slim-undici' }));
    build.onResolve({ filter: unused }, ({ path, importer }) =>
      /[/\\]undici[/\\]lib[/\\]/.test(importer) ? { path, namespace: 'unused-undici' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'unused-undici' }, () => ({ contents: '', loader: 'js' }));
    build.onLoad({ filter: /.*/, namespace: 'slim-undici' }, () => ({
      contents: `module.exports = {
        Client: require('undici/lib/dispatcher/client.js'),
        buildConnector: require('undici/lib/core/connect.js'),
      };`,
      loader: 'js',
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    }));
  },
};
