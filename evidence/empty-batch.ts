/**
 * What WordPress answers with an empty list and nothing else: it runs no request, so it changes nothing. Apache reads as much
 * as 16 KB ahead and then knows the length of what came in chunks, so that a short body arrives where a post does not.
 */
export const EMPTY_BATCH = `{"requests":[]${' '.repeat(24 * 1024)}}`;

/** The same of WooCommerce's products: nothing to create, to update or to delete. */
export const EMPTY_PRODUCTS_BATCH = '{}';
