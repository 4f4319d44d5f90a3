/** The ways to log in that a visit can test, as `auth.method` and `--login` name them. */
export const methodIds = ['jwt', 'application-password', 'woocommerce'] as const;

export type MethodId = (typeof methodIds)[number];
