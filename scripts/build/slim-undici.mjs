import { fileURLToPath } from 'node:url';

/**
 * The two parts of undici that are used, without its fetch, WebSocket and caches: loading those costs a start 60 ms.
 * @type {import('esbuild').Plugin}
 */
export const slimUndici = {
  name: 'slim-undici',
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'slim-undici' }));
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
