import { createServer } from 'node:net';

/** In the abstract namespace of Linux: no file, and gone with its process, however that ends. */
const NAME = '\0wp-rest-doctor-bench';

/** Two benchmarks at once would measure each other. @returns {Promise<void>} */
export function beAlone() {
  return new Promise((resolve, reject) => {
    const claim = createServer();
    claim.once('error', () => reject(new Error('Another benchmark is running on this machine.')));
    claim.listen(NAME, () => resolve());
    claim.unref();
  });
}
